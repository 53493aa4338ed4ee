package puebla.kernel.submodel.upkeep;

import java.util.Arrays;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.ForceReorganization;
import puebla.kernel.rule.Garrisons;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.UpdateRounds;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;

/**
 * Recruiting of both native armies, place by place, and release of men whom garrisons do not need. Both happen once per
 * update interval, and at most once a week.
 *
 * <pre>
 *   wanted    share of the people held × ceiling (higher once the war is on)
 *   recruits  people of the place × rate per day × active supporters × room left × money × days of the interval
 * </pre>
 *
 * Recruits join the garrison until it has what it needs, then a field force of the place. Where the scenario has armies,
 * they fill the field forces of the home side. Where neither exists, recruits who are too few for a garrison stay at
 * home. A surplus garrison forms a column. Recent levies leave a
 * grievance at the place.
 *
 * <p><b>Check:</b> republican regulars 26,000 in 1861, 10,000 in 1863, 40,000 in 1866 (Correlates of War); imperial
 * national troops 13,000 in October 1863, 19,400 in summer 1864, 35,650 at the end of 1865 (Bancroft, Kératry).
 */
public final class Recruiting implements Mechanism {
    private static final Draw RECRUITS = Draw.of("upkeep.recruits");

    /** Men beyond a garrison's need that form a column: judgement. */
    private static final int SURPLUS = 500;
    /** Share of earlier levies that a place forgets per week when it is levied again: judgement. */
    private static final double LEVY_FORGOTTEN = 0.02;
    /** Day of the update interval on which both sides recruit [days]. Judgement. */
    private static final int DAY_OF_RECRUITING = 2;
    /** Day of the update interval on which garrisons are relieved [days]. Judgement. */
    private static final int DAY_OF_RELIEF = 5;
    /** Time that recruits have spent in the country, against disease [days]. Judgement. */
    private static final double DAYS_OF_A_RECRUIT = 400;
    /** Separates the key of a column from the key of the garrison that forms it [bits]. Arbitrary. */
    private static final long COLUMN_KEY = 0x5DEECE66DL;
    /** Control above which a foreign garrison may leave a place to natives [−1…1]. Judgement. */
    private static final double CONTROL_TO_HAND_OVER = 0.1;

    @Override
    public void apply(War war) {
        int days = Math.max(UpdateRounds.DAYS_OF_WEEK, war.updateInterval.days());
        if (war.state.day % days == DAY_OF_RECRUITING) {
            raise(war, -1, war.columns.homeLine(), days);
            raise(war, 1, war.columns.clientLine(), days);
        }
        if (war.state.day % days == DAY_OF_RELIEF) {
            relieveGarrisons(war);
        }
    }

    private static void raise(War war, int side, int corps, int days) {
        boolean atWar = war.state.expedition.hostilitiesDay() >= 0;
        double ceiling;
        if (side < 0) {
            ceiling = war.value(atWar ? UpkeepParameters.HOME_CEILING_AT_WAR : UpkeepParameters.HOME_CEILING_AT_PEACE)
                    * (0.4 + 0.6 * Math.min(1.6, war.state.neighbour.arms())) * war.state.seat.authority();
        } else {
            ceiling = war.value(
                    war.state.throne.exists() ? UpkeepParameters.CLIENT_CEILING : UpkeepParameters.REBEL_CEILING);
        }
        double of = side < 0 || war.state.throne.exists() ? war.state.peopleHeld(side) : 1;
        double wanted = ceiling * of * war.columns.totalPeople();
        double room = Math.clamp(1 - war.state.inField(corps) / Math.max(1, wanted), 0.0, 1.0);
        if (room == 0) {
            return;
        }
        double arrears = side < 0 ? war.state.treasuries.homeArrears() * 0.5 : war.state.treasuries.clientArrears();
        double money = 1 / (1 + 0.5 * arrears);
        if (side > 0 && war.state.throne.exists()) {
            money *= 0.15 + 1.2 * war.state.belief();
        }
        double rate = war.value(side < 0 ? UpkeepParameters.HOME_RECRUITING : UpkeepParameters.CLIENT_RECRUITING);
        int[] garrisons = war.scratch(0);
        int[] columns = war.scratch(1);
        findPosts(war, corps, garrisons, columns);
        for (int p = 0; p < war.columns.places(); p++) {
            if (war.state.country.held(p) != side || war.state.country.besieged(p)) {
                continue;
            }
            double willing = side < 0 ? war.state.country.activeForHome(p) : war.state.country.activeForClient(p);
            if (war.off(SystemSwitch.ATTITUDES)) {
                willing = 0.15;
            }
            double mean = war.columns.people(p) * rate * willing * room * money * days;
            long men = war.random().stochasticRound(RECRUITS, war.keys.place(p) + side, war.state.day, mean);
            men = Math.min(men, war.state.men.of(war.columns.homeLine(), Stock.HOME));
            if (men >= 1) {
                enlist(war, garrisons[p], columns[p], p, side, corps, men, days);
            }
        }
    }

    /**
     * Finds a corps' garrison and its largest holding field force at each place, in one pass; −1 where there is none.
     */
    private static void findPosts(War war, int corps, int[] garrison, int[] field) {
        Arrays.fill(garrison, -1);
        Arrays.fill(field, -1);
        var forces = war.state.forces;
        for (int f = forces.used() - 1; f >= 0; f--) {
            if (forces.contingent(f) != corps) {
                continue;
            }
            int p = forces.place(f);
            if (forces.garrison(f)) {
                garrison[p] = f;
            } else
                if (forces.posture(f) == Posture.HOLD
                        && (field[p] < 0 || forces.strength(f) >= forces.strength(field[p]))) {
                            field[p] = f;
                        }
        }
    }

    private static void enlist(War war, int garrison, int field, int p, int side, int corps, long men, int days) {
        var forces = war.state.forces;
        double need = Garrisons.need(war, p);
        int host = (garrison >= 0 && forces.strength(garrison) < need) || field < 0 ? garrison : field;
        if (side < 0 && war.state.armies.size() > 0) {
            if (garrison >= 0 && forces.strength(garrison) >= need) {
                return; // field forces of the home side are filled by their armies
            }
            host = garrison;
        }
        if (host < 0) {
            if (men * UpdateRounds.DAYS_OF_WEEK < (long) ForceReorganization.HANDFUL * days || !forces.roomForMore()) {
                return; // too few per week for a garrison of their own: they stay at home
            }
            host = forces.create(corps, side, p, true, -1, Garrisons.key(war, corps, p), war.state.day);
            forces.giveGuns(host, 1);
        }
        forces.join(host, war.columns.homeLine(), Stock.HOME, men, DAYS_OF_A_RECRUIT, Cause.RECRUITED);
        double share = (double) men / war.columns.people(p);
        war.state.country.levy(p, 1 - ReproducibleMath.relaxed(LEVY_FORGOTTEN, days / UpdateRounds.DAYS_OF_WEEK),
                share);
    }

    /**
     * Forms columns from native garrisons far above their need. Releases foreign garrisons where natives can hold the
     * place.
     */
    private static void relieveGarrisons(War war) {
        var forces = war.state.forces;
        int[] natives = war.scratch(0);
        findPosts(war, war.columns.clientLine(), natives, war.scratch(1));
        int last = forces.used();
        for (int f = 0; f < last; f++) {
            if (!forces.exists(f) || !forces.garrison(f) || war.state.country.besieged(forces.place(f))) {
                continue;
            }
            int p = forces.place(f);
            boolean foreign = ForceQueries.foreign(war, forces.contingent(f));
            if (!foreign && forces.strength(f) <= SURPLUS) {
                continue;
            }
            double need = Garrisons.need(war, p);
            if (foreign) {
                if (mayGo(war, p) && natives[p] >= 0
                        && forces.strength(natives[p]) >= need * war.value(UpkeepParameters.HANDOVER_AT)) {
                    forces.setGarrison(f, false);
                    forces.halt(f);
                }
            } else if (forces.strength(f) > need + SURPLUS && forces.roomForMore()) {
                int corps = forces.contingent(f);
                int field = ForceQueries.largest(war, p, corps);
                if (field < 0) {
                    field = forces.create(corps, forces.side(f), p, false, -1,
                            Garrisons.key(war, corps, p) ^ COLUMN_KEY ^ war.state.day, war.state.day);
                }
                forces.transfer(f, field, forces.strength(f) - (long) need);
            }
        }
    }

    /**
     * Reports whether a foreign garrison may leave a place to natives: its country is under control, and the place is
     * not needed for the patron's road.
     */
    private static boolean mayGo(War war, int p) {
        return war.state.country.control(p) > CONTROL_TO_HAND_OVER && p != war.scenario().entryPort()
                && p != war.scenario().capital()
                && !ExpeditionQueries.isOnKeptRoad(war, p);
    }
}
