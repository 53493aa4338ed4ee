package puebla.kernel.submodel.guerrilla;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.Garrisons;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Leader;
import puebla.kernel.rule.ArmyBases;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;

/**
 * Irregulars of the home side.
 *
 * <pre>
 *   dG = r people x_H (1 − 0.5 max(c, 0) hills) arms touched
 *        −  [kill min(E, 12)/5 (0.4 + 0.3 (c + 1)) (1 − x_R) + demob + season] G      per day
 *   where G ≥ {@code bands.for-an-army} and the country is friendly: a part becomes regulars,
 *        rate (1 + 6 (arms − 1)/0.8) per day
 * </pre>
 *
 * <ul>
 * <li>G: irregulars of the place.
 * <li>x_H: share of people active in the hills, where only the part {@code hills} of control c is felt.
 * <li>x_R: share of people active for the home side.
 * <li>touched: nearness of the intervention, 0.15…1.
 * <li>E: strength of columns plus 0.35 of the strength of garrisons.
 * </ul>
 *
 * <p>Irregulars rise once an intervention is in the country. Of those swept half die and half go home. Each place is
 * updated once per interval ({@link puebla.kernel.scenario.UpdateInterval}).
 *
 * <p><b>Source:</b> balance after Deitchman (1962) and Kress and Szechtman (2009); sowing season after Kératry (1865).
 */
public final class Guerrillas implements Mechanism {
    private static final Draw TAKE_UP_ARMS = Draw.of("guerrilla.take-up-arms");
    private static final Draw LEAVE_BANDS = Draw.of("guerrilla.leave-bands");
    private static final Draw DIE_IN_BANDS = Draw.of("guerrilla.die-in-bands");
    private static final Draw SWEEP_COST = Draw.of("guerrilla.sweep-cost");
    private static final Draw FIGHTS = Draw.of("guerrilla.fights");
    private static final Draw BATTALIONS = Draw.of("guerrilla.battalions");

    /** Men who become regulars together. Judgement. */
    private static final long BATTALION = 350;
    /** Dead irregulars per skirmish event. Judgement. */
    private static final double DEAD_OF_A_FIGHT = 3;
    /** Weight of a garrison's strength in sweeping the country, relative to a column's. Judgement. */
    private static final double GARRISON_SWEEPS = 0.35;
    /** Worth of the enemy per man of a new battalion from which its place counts as strongly held. Judgement. */
    private static final double STRONGLY_HELD = 0.8;
    /** March from a place within which a leader takes its new battalion [days]. Judgement. */
    private static final double LEADER_DAYS = 15;

    @Override
    public void apply(War war) {
        if (war.off(SystemSwitch.GUERRILLA)
                || (war.state.expedition.hostilitiesDay() < 0 && !war.state.throne.exists())) {
            return;
        }
        for (int p : war.rounds.due(war.state.day, war.opinionDays)) {
            fall(war, p, rise(war, p));
            form(war, p);
        }
    }

    /**
     * Adds new irregulars at a place.
     *
     * @return number of new irregulars
     */
    private static long rise(War war, int p) {
        var country = war.state.country;
        double touched = Math.clamp(country.interventionStrength(p) / 0.5 + (country.held(p) > 0 ? 0.6 : 0), 0.15, 1.0);
        double mean =
                war.value(GuerrillaParameters.BANDS_RISE) * war.columns.people(p) * country.activeInTheHills(p)
                        * (1 - 0.5 * Math.max(0, country.control(p)) * war.value(SharedParameters.CONTROL_IN_THE_HILLS))
                        * war.state.neighbour.arms() * touched * war.opinionDays;
        long men = war.random().stochasticRound(TAKE_UP_ARMS, war.keys.place(p), war.state.day, mean);
        men = Math.min(men, war.state.men.of(war.columns.homeLine(), Stock.HOME));
        war.state.men.move(war.columns.homeLine(), Stock.HOME, Stock.BANDS, men, Cause.TOOK_TO_THE_HILLS);
        country.changeBands(p, men);
        return men;
    }

    /**
     * Removes the irregulars who are swept or go home. Those who rose during the interval were present for half of it.
     */
    private static void fall(War war, int p, long risen) {
        var country = war.state.country;
        long here = country.bands(p) - risen / 2;
        if (here == 0) {
            return;
        }
        double people = war.columns.people(p) / 1000.0 + 1;
        double sweeping = war.state.strength.interventionField(p) / people
                + GARRISON_SWEEPS
                        * Math.max(0,
                                country.interventionStrength(p) - war.state.strength.interventionField(p) / people);
        double swept = war.value(GuerrillaParameters.BANDS_KILLED) * Math.min(12, sweeping) / 5
                * (0.4 + 0.3 * (country.control(p) + 1)) * (1 - country.activeForHome(p));
        boolean sowing = war.season.sowing(war.state.day);
        double home = war.value(GuerrillaParameters.BANDS_GO_HOME)
                + (sowing ? war.value(GuerrillaParameters.BANDS_SOWING) : 0);
        double hazard = home + swept;
        long away = war.binomialFromHazard(LEAVE_BANDS, war.keys.place(p), here, hazard * war.opinionDays);
        long dead = away == 0 ? 0
                : war.binomial(DIE_IN_BANDS, war.keys.place(p), away, 0.5 * swept / hazard);
        war.state.men.move(war.columns.homeLine(), Stock.BANDS, Stock.KILLED, dead, Cause.SKIRMISH);
        war.countKilled(war.columns.homeLine(), dead, p);
        war.state.men.move(war.columns.homeLine(), Stock.BANDS, Stock.HOME, away - dead, Cause.DISBANDED);
        country.changeBands(p, -away);
        sweepers(war, p, dead);
    }

    /**
     * Applies the losses of the sweepers, which are lower for better troops. The largest force at the place bears them.
     */
    private static void sweepers(War war, int p, long bandsDead) {
        if (bandsDead == 0) {
            return;
        }
        int force = -1;
        for (int f = war.state.forces.nextAt(p, 0); f >= 0; f = war.state.forces.nextAt(p, f + 1)) {
            if (war.state.forces.side(f) > 0
                    && (force < 0 || war.state.forces.strength(f) > war.state.forces.strength(force))) {
                force = f;
            }
        }
        if (force >= 0) {
            double cost = war.value(GuerrillaParameters.SWEEP_COST) / Math.max(1, war.state.qualityOf(force));
            long dead = war.binomial(SWEEP_COST, war.keys.place(p), bandsDead, Math.min(1, cost));
            int corps = war.state.forces.contingent(force);
            dead = war.state.forces.leave(force, false, Stock.KILLED, dead, Cause.SKIRMISH);
            war.countKilled(corps, dead, p);
            long fights =
                    war.random().stochasticRound(FIGHTS, war.keys.place(p), war.state.day, bandsDead / DEAD_OF_A_FIGHT);
            for (long fight = 0; fight < fights; fight++) {
                war.events.begin(GuerrillaEvents.SKIRMISH).at(p).side(1).of(corps)
                        .with(Amount.LOST, part(dead, fight, fights))
                        .with(Amount.ENEMY_LOST, part(bandsDead, fight, fights)).record();
            }
        }
    }

    /** Returns the share of one fight in the total losses of several. */
    private static long part(long men, long fight, long fights) {
        return men * (fight + 1) / fights - men * fight / fights;
    }

    /** Turns strong irregular bands in a friendly country into regulars. This rebuilds field armies. */
    private static void form(War war, int p) {
        var country = war.state.country;
        if (country.bands(p) < war.value(GuerrillaParameters.BANDS_FOR_AN_ARMY)
                || (country.control(p) > -0.2 && country.held(p) > 0) || armyNear(war, p)) {
            return;
        }
        double rate =
                war.value(GuerrillaParameters.BANDS_INTO_REGULARS) * (1 + 6 * (war.state.neighbour.arms() - 1) / 0.8)
                        * war.opinionDays;
        long most = country.bands(p) * 6 / 10;
        if (most == 0) {
            return;
        }
        long battalion = Math.min(most, BATTALION);
        long battalions = war.random().stochasticRound(BATTALIONS, war.keys.place(p), war.state.day,
                rate * country.bands(p) / battalion);
        if (battalions == 0) {
            return;
        }
        long men = Math.min(most, battalions * battalion);
        int where = ground(war, p, men);
        int corps = war.columns.homeLine();
        int host = where < 0 ? -1 : ForceQueries.largest(war, where, corps);
        if (where < 0 || (host < 0 && !war.state.forces.roomForMore())) {
            return;
        }
        if (host < 0) {
            int leader = leaderNear(war, p);
            host = war.state.forces.create(corps, -1, where, false, leader,
                    Garrisons.key(war, corps, p) ^ 0xB5297A4DL ^ war.state.day, war.state.day);
            war.events.begin(GuerrillaEvents.ARMY_RAISED).at(p).side(-1).led(leader).of(corps).with(Amount.MEN, men)
                    .because(Feature.ARMS_FLOW,
                            war.state.neighbour.armsEvent() < 0 ? 0 : war.state.neighbour.arms() - 1)
                    .because(Feature.BANDS_STRONG, country.bands(p) / 2000.0)
                    .causedBy(war.state.neighbour.armsEvent()).record();
        }
        war.state.forces.join(host, corps, Stock.BANDS, men, 600, Cause.FORMED_REGULARS);
        country.changeBands(p, -men);
        if (country.held(where) > 0) {
            war.state.forces.order(host, Posture.INVEST);
        }
    }

    /** Reports whether a place lies near the base of an army, which calls its irregulars. */
    private static boolean armyNear(War war, int place) {
        for (int a = 0; a < war.state.armies.size(); a++) {
            int base = war.state.armies.isBroken(a) ? -1 : ArmyBases.free(war, a);
            if (base >= 0 && war.routes.days[place][base] <= war.value(SharedParameters.CALL_WITHIN)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the place of a new battalion: its own place if no strong enemy holds it, otherwise the nearest home
     * place; −1 if there is none.
     */
    private static int ground(War war, int p, long men) {
        if (war.state.country.held(p) < 0 || war.state.strength.intervention(p) < STRONGLY_HELD * men) {
            return p;
        }
        int best = -1;
        for (int q : war.routes.near[p]) {
            if (war.state.country.held(q) < 0 && !war.state.country.besieged(q)
                    && (best < 0 || war.routes.days[p][q] < war.routes.days[p][best])) {
                best = q;
            }
        }
        return best;
    }

    private static int leaderNear(War war, int p) {
        int best = -1;
        for (int l = 0; l < war.columns.leaders(); l++) {
            var office = war.scenario().leaders().get(l).office();
            boolean commands = office == Leader.Office.GENERAL || office == Leader.Office.GOVERNOR;
            if (commands && war.state.leaders.side(l) < 0 && war.state.leaders.isActive(l) && war.state.isIdle(l)
                    && (best < 0 || war.routes.days[p][war.state.leaders.place(l)]
                            < war.routes.days[p][war.state.leaders.place(best)])) {
                best = l;
            }
        }
        return best >= 0 && war.routes.days[p][war.state.leaders.place(best)] < LEADER_DAYS ? best : -1;
    }
}
