package puebla.kernel.campaign;

import java.util.Arrays;
import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.Theatre;
import puebla.kernel.War;
import puebla.kernel.chance.Elementary;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Switch;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Stock;

/**
 * Both native armies fill their ranks, place by place, and posts give up men whom they do not need: once a step, and no
 * oftener than once a week.
 *
 * <pre>
 *   wanted   share of the people held × ceiling (higher once the war is on)
 *   a week   people of the place × rate × active supporters × room left × money
 * </pre>
 *
 * Recruits go to the garrison until it has what it needs, then to a field force of the place; where neither stands too few
 * for a post stay at home; a surplus garrison forms a
 * column. Levies beyond willing men leave a grievance.
 *
 * <p><b>Check:</b> republican regulars 26,000 in 1861, 10,000 in 1863, 40,000 in 1866 (Correlates of War); imperial
 * national troops 13,000 in October 1863, 19,400 in summer 1864, 35,650 at the end of 1865 (Bancroft, Kératry).
 */
public final class Recruiting implements Mechanism {
    /** Men beyond a garrison's need who make a column: judgement. */
    private static final int SURPLUS = 500;
    /** What of earlier levies a place forgets with each week of the next: judgement. */
    private static final double LEVY_FORGOTTEN = 0.02;

    @Override
    public void apply(War war) {
        int days = Math.max(Theatre.DAYS_OF_WEEK, war.steps.days());
        if (war.day % days == 2) {
            raise(war, -1, war.theatre.homeLine, days);
            raise(war, 1, war.theatre.clientLine, days);
        }
        if (war.day % days == 5) {
            relieveGarrisons(war);
        }
    }

    private static void raise(War war, int side, int corps, int days) {
        boolean atWar = war.coalition.aloneDay >= 0;
        double ceiling;
        if (side < 0) {
            ceiling = war.value(atWar ? Parameter.HOME_CEILING_AT_WAR : Parameter.HOME_CEILING_AT_PEACE)
                    * (0.4 + 0.6 * Math.min(1.6, war.neighbour.arms)) * war.seat.authority;
        } else {
            ceiling = war.value(war.throne.exists() ? Parameter.CLIENT_CEILING : Parameter.REBEL_CEILING);
        }
        double of = side < 0 || war.throne.exists() ? war.peopleHeld(side) : 1;
        double wanted = ceiling * of * war.theatre.totalPeople;
        double room = Math.clamp(1 - war.inField(corps) / Math.max(1, wanted), 0.0, 1.0);
        if (room == 0) {
            return;
        }
        double arrears = side < 0 ? war.treasuries.homeArrears * 0.5 : war.treasuries.clientArrears;
        double money = 1 / (1 + 0.5 * arrears);
        if (side > 0 && war.throne.exists()) {
            money *= 0.15 + 1.2 * war.belief();
        }
        double rate = war.value(side < 0 ? Parameter.HOME_RECRUITING : Parameter.CLIENT_RECRUITING);
        int[] garrisons = war.scratch(0);
        int[] columns = war.scratch(1);
        findPosts(war, corps, garrisons, columns);
        for (int p = 0; p < war.theatre.places; p++) {
            if (war.country.held[p] != side || war.country.besieged(p)) {
                continue;
            }
            double willing = side < 0 ? war.country.activeForHome[p] : war.country.activeForClient[p];
            if (war.off(Switch.ATTITUDES)) {
                willing = 0.15;
            }
            double mean = war.theatre.people[p] * rate * willing * room * money * days;
            long men = war.dice.wholeNear(Stream.RECRUITING, war.theatre.placeKey[p] + side, war.day, 0, mean);
            men = Math.min(men, war.men.of(war.theatre.homeLine, Stock.HOME));
            if (men >= 1) {
                enlist(war, garrisons[p], columns[p], p, side, corps, men, days);
            }
        }
    }

    /** Looks for a corps' garrison and its largest holding field force at each place, −1 for none: once for all places. */
    private static void findPosts(War war, int corps, int[] garrison, int[] field) {
        Arrays.fill(garrison, -1);
        Arrays.fill(field, -1);
        var forces = war.forces;
        for (int f = forces.used - 1; f >= 0; f--) {
            if (forces.contingent[f] != corps) {
                continue;
            }
            int p = forces.place[f];
            if (forces.garrison[f]) {
                garrison[p] = f;
            } else
                if (forces.posture[f] == Forces.HOLD
                        && (field[p] < 0 || forces.strength(f) >= forces.strength(field[p]))) {
                            field[p] = f;
                        }
        }
    }

    private static void enlist(War war, int garrison, int field, int p, int side, int corps, long men, int days) {
        var forces = war.forces;
        double need = Garrisons.need(war, p);
        int host = garrison >= 0 && forces.strength(garrison) < need || field < 0 ? garrison : field;
        if (host < 0) {
            if (men * Theatre.DAYS_OF_WEEK < Bodies.HANDFUL * days || !forces.roomForMore()) {
                return; // too few in a week for a post of their own: they stay at home
            }
            host = forces.raise(corps, side, p, true, -1, Garrisons.key(war, corps, p), war.day);
            forces.guns[host] = 1;
        }
        forces.join(host, war.theatre.homeLine, Stock.HOME, men, 400, Cause.RECRUITED);
        double share = (double) men / war.theatre.people[p];
        war.country.levied[p] *= 1 - Elementary.relaxed(LEVY_FORGOTTEN, days / Theatre.DAYS_OF_WEEK);
        war.country.levied[p] += share;
    }

    /** A garrison with far more men than it needs sends a column; a foreign post hands over to natives who can hold it. */
    private static void relieveGarrisons(War war) {
        var forces = war.forces;
        int[] natives = war.scratch(0);
        findPosts(war, war.theatre.clientLine, natives, war.scratch(1));
        int last = forces.used;
        for (int f = 0; f < last; f++) {
            if (!forces.exists(f) || !forces.garrison[f] || war.country.besieged(forces.place[f])) {
                continue;
            }
            int p = forces.place[f];
            boolean foreign = Squads.foreign(war, forces.contingent[f]);
            if (!foreign && forces.strength(f) <= SURPLUS) {
                continue;
            }
            double need = Garrisons.need(war, p);
            if (foreign) {
                if (mayGo(war, p) && natives[p] >= 0
                        && forces.strength(natives[p]) >= need * war.value(Parameter.HANDOVER_AT)) {
                    forces.station(f, false);
                    forces.halt(f);
                }
            } else if (forces.strength(f) > need + SURPLUS && forces.roomForMore()) {
                int corps = forces.contingent[f];
                int field = Squads.largest(war, p, corps);
                if (field < 0) {
                    field = forces.raise(corps, forces.side[f], p, false, -1,
                            Garrisons.key(war, corps, p) ^ 0x5DEECE66DL ^ war.day, war.day);
                }
                forces.transfer(f, field, forces.strength(f) - (long) need);
            }
        }
    }

    /** Whether a foreign post may leave a place to natives: its country is quiet, and no road hangs on it. */
    private static boolean mayGo(War war, int p) {
        return war.country.control[p] > 0.1 && p != war.scenario().entryPort() && p != war.scenario().capital()
                && !RoadPosts.on(war, p);
    }
}
