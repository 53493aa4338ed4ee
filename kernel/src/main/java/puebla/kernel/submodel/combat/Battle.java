package puebla.kernel.submodel.combat;

import org.jspecify.annotations.Nullable;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.BattleResult;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;

/**
 * One battle, decided in a day.
 *
 * <pre>
 *   X = ln(N_A q_A / N_D q_D) − ln f + Sur ln f_S + 0.3 ln(guns ratio, at most 4:1) + lead_A − lead_D
 *   P(attacker wins) = 1 / (1 + e^(−k X))
 *   losses as shares of the men engaged:
 *     winner  c0 e^(−F/2) LN(0, 0.5), at most 0.5
 *     loser   1.6 c0 e^(0.15 F) LN(0, 0.5), at most 0.6;  × 1.3 for an attacker repulsed from works (f above 1.4), then
 *           at most battle.most-lost-at-works
 *     F = X if the attacker wins, else −X;  negative when the winner won against the odds
 *   the share battle.killed-of-losses of the losses is dead; the rest are wounded and join the sick
 * </pre>
 *
 * N fit men, q quality × (0.4 + 0.6 cohesion) × (0.5 + 0.5 supply), f factor of the works, Sur 1 with surprise and
 * otherwise 0, f_S factor of surprise, lead the ability of the side's best commander. A broken native force loses some
 * men as prisoners; others scatter, and some of those join the guerrillas.
 *
 * <p><b>Source:</b> linear in the log of strength, between Lanchester's laws (Hartley 2001; Bracken 1995); parameters
 * from a fit to twenty engagements of this war. <b>Leaves out:</b> terrain beyond works, cavalry, days of battle.
 */
public final class Battle {
    private static final Draw SURPRISED = Draw.of("combat.surprise");
    private static final Draw ATTACKER_WINS = Draw.of("combat.winner");
    static final Draw WINNERS_LOSSES = Draw.of("combat.losses-of-winner");
    static final Draw LOSERS_LOSSES = Draw.of("combat.losses-of-loser");
    private static final Draw LOST_MEN = Draw.of("combat.lost-men");
    private static final Draw KILLED_MEN = Draw.of("combat.killed-men");
    static final Draw CAPTURED = Draw.of("combat.captured");
    static final Draw SCATTERED = Draw.of("combat.scattered");

    /** Stands for no leader: below the ability of any commander. */
    private static final double NOBODY = -9;
    /** Largest log ratio of guns that counts: four guns to one [log]. Judgement. */
    private static final double MOST_LOG_GUNS = 1.386;
    /** Largest loss of a winner [share of the men engaged]. Judgement. */
    private static final double MOST_LOST_BY_WINNER = 0.5;
    /** Largest loss of a loser before the factor of works [share of the men engaged]. Judgement. */
    private static final double MOST_LOST_BY_LOSER = 0.6;
    /** Factor of works above which a repulsed attacker loses more [factor]. Judgement. */
    private static final double STRONG_WORKS = 1.4;
    /** Part of the defender's largest loss per man that the attacker loses [men]. Judgement. */
    private static final double DEFENDERS_PER_ATTACKER_LOST = 1.5;
    /** Part of the defender's largest loss per man of the attacker [men]. Judgement. */
    private static final double DEFENDERS_PER_ATTACKER = 0.5;
    /** Part of the defender's largest loss that does not depend on the attacker [men]. Judgement. */
    private static final int DEFENDERS_LOST_ANYWAY = 200;
    /** Cohesion of a force after the worst losses [0…1]. Judgement. */
    private static final double LEAST_COHESION = 0.2;
    /** Time before a routed force takes new orders [days]. Judgement. */
    private static final int DAYS_AFTER_ROUT = 15;
    /** Time before a repulsed force takes new orders [days]. Judgement. */
    private static final int DAYS_AFTER_REPULSE = 20;
    /** Maximum march to a refuge after a battle [days]. Judgement. */
    private static final int DAYS_TO_REFUGE = 12;
    /** Largest share of a broken force that is captured [share]. Judgement. */
    private static final double MOST_CAPTURED = 0.9;
    /** Largest share of the rest of a broken force that scatters [share]. Judgement. */
    private static final double MOST_SCATTERED = 0.8;

    private Battle() {}

    /**
     * Resolves an attack on a place: the attackers before it against all enemy forces in it.
     *
     * @param works
     *            factor of the works, 1 in the open
     * @param bonus
     *            added to X
     */
    static BattleResult attack(War war, int place, int attacker, double works, double bonus) {
        return resolve(war, place, attacker, Posture.INVEST, null, works, bonus);
    }

    /** Resolves a relief battle: a relief column (posture INVEST, holder's side) against the besiegers. */
    static BattleResult fightBesiegers(War war, int place, int holder) {
        return resolve(war, place, holder, Posture.INVEST, Posture.INVEST,
                war.value(CombatParameters.LINES_AGAINST_RELIEF), 0);
    }

    /** Resolves a sortie of the garrison against the besiegers. */
    static BattleResult sortie(War war, int place, int holder) {
        return resolve(war, place, holder, Posture.HOLD, Posture.INVEST,
                war.value(CombatParameters.LINES_AGAINST_SORTIE), 0);
    }

    private static BattleResult resolve(War war, int place, int attacker, Posture attackPosture,
            @Nullable Posture defendPosture,
            double works,
            double bonus) {
        double a = 1;
        double d = 1;
        long menA = 0;
        long menD = 0;
        double leadA = NOBODY;
        double leadD = NOBODY;
        int gunsA = 0;
        int gunsD = 0;
        var forces = war.state.forces;
        for (int f = 0; f < forces.used(); f++) {
            if (!forces.exists(f) || forces.place(f) != place) {
                continue;
            }
            if (forces.side(f) == attacker && forces.posture(f) == attackPosture) {
                a += war.state.worthOf(f);
                menA += forces.fit(f);
                gunsA += forces.guns(f);
                leadA = Math.max(leadA, leadership(war, f));
            } else if (forces.side(f) == -attacker && (defendPosture == null || forces.posture(f) == defendPosture)) {
                d += war.state.worthOf(f);
                menD += forces.fit(f);
                gunsD += forces.guns(f);
                leadD = Math.max(leadD, leadership(war, f));
            }
        }
        leadA = leadA == NOBODY ? 0 : leadA;
        leadD = leadD == NOBODY ? 0 : leadD;
        double guns = war.value(CombatParameters.GUNS_WEIGHT)
                * Math.clamp(ReproducibleMath.log((gunsA + 2.0) / (gunsD + 2.0)), -MOST_LOG_GUNS, MOST_LOG_GUNS);
        long key = war.keys.place(place);
        boolean surprised = war.uniform(SURPRISED, key) < war.value(CombatParameters.SURPRISE_CHANCE);
        double surprise = surprised ? ReproducibleMath.log(war.value(CombatParameters.SURPRISE_FACTOR)) : 0;
        double logNumbers = ReproducibleMath.log(a / d);
        double logWorks = ReproducibleMath.log(works);
        double x = logNumbers - logWorks + guns + leadA - leadD + surprise + bonus;
        boolean wins =
                war.uniform(ATTACKER_WINS, key)
                        < ReproducibleMath.logistic(war.value(SharedParameters.BATTLE_STEEPNESS) * x);
        double c0 = war.value(CombatParameters.BATTLE_LOSSES);
        double spread = war.value(CombatParameters.LOSSES_SPREAD);
        double favour = wins ? x : -x;
        double winner = Math.min(MOST_LOST_BY_WINNER,
                c0 * ReproducibleMath.exp(-war.value(CombatParameters.WINNER_LOSSES_BY_ODDS) * favour)
                        * ReproducibleMath.exp(spread * war.normal(WINNERS_LOSSES, key)));
        double loser = Math.min(MOST_LOST_BY_LOSER,
                war.value(CombatParameters.LOSER_LOSSES) * c0
                        * ReproducibleMath.exp(war.value(CombatParameters.LOSER_LOSSES_BY_ODDS) * favour)
                        * ReproducibleMath.exp(spread * war.normal(LOSERS_LOSSES, key)));
        if (!wins && works > STRONG_WORKS) {
            loser = Math.min(war.value(CombatParameters.MOST_LOST_AT_WORKS),
                    loser * war.value(CombatParameters.REPULSED_FROM_WORKS));
        }
        double shareA = wins ? winner : loser;
        double shareD = wins ? loser : winner;
        double bound = DEFENDERS_PER_ATTACKER_LOST * Math.max(menA * shareA, 1) + DEFENDERS_LOST_ANYWAY;
        long lostA = inflictLosses(war, place, attacker, attackPosture, shareA);
        long lostD =
                inflictLosses(war, place, -attacker, defendPosture,
                        Math.min(shareD, (bound + DEFENDERS_PER_ATTACKER * menA) / Math.max(1, menD)));
        war.battle.terms(logNumbers, logWorks, leadA - leadD, guns, surprise);
        war.battle.end(wins, menA, menD, lostA, lostD);
        return war.battle;
    }

    private static double leadership(War war, int force) {
        int leader = war.state.forces.leader(force);
        return leader < 0 ? NOBODY : war.state.leaders.ability(leader);
    }

    /**
     * Applies losses to one side at a place: the dead leave their forces, the wounded become sick. Returns the losses.
     */
    private static long inflictLosses(War war, int place, int side, @Nullable Posture posture, double share) {
        var forces = war.state.forces;
        long total = 0;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side(f) != side || (posture != null && forces.posture(f) != posture)) {
                continue;
            }
            long lost = Math.min(forces.fit(f),
                    war.random().stochasticRound(LOST_MEN, forces.key(f), war.state.day, forces.fit(f) * share));
            long dead =
                    war.binomial(KILLED_MEN, forces.key(f), lost, war.value(CombatParameters.KILLED_OF_LOSSES));
            int corps = forces.contingent(f);
            forces.shake(f, war.value(CombatParameters.COHESION_LOST) * share, LEAST_COHESION);
            forces.leave(f, false, Stock.KILLED, dead, Cause.BATTLE);
            war.countKilled(corps, dead, place);
            if (forces.exists(f)) {
                long wounded = Math.min(forces.fit(f), lost - dead);
                forces.wound(f, wounded);
            }
            total += lost;
        }
        return total;
    }

    /**
     * Applies the defeat of the defenders of a place: they lose prisoners and scattered men and retreat. A force
     * without a place to retreat to is captured.
     */
    static void rout(War war, int place, int loser, BattleResult result, int event) {
        var forces = war.state.forces;
        long taken = 0;
        boolean army = result.defenders() > war.value(CombatParameters.ARMY_MEN);
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side(f) == loser) {
                taken += shatter(war, f, forces.garrison(f) ? war.value(CombatParameters.GARRISON_SEVERITY) : 1);
                if (forces.exists(f)) {
                    int goal = retreatGoal(war, f);
                    if (goal == place) {
                        Captives.capture(war, f, 1);
                    } else {
                        forces.march(war.routes, f, goal);
                        forces.rest(f, war.state.day + DAYS_AFTER_ROUT);
                    }
                }
            }
        }
        if (army) {
            war.events.begin(CombatEvents.ARMY_BROKEN).at(place).side(loser).with(Amount.MEN, result.defenders())
                    .with(Amount.PRISONERS, taken)
                    .causedBy(event).record();
            PublicBelief.shift(war, -loser, war.value(CombatParameters.NEWS_ARMY_BROKEN));
        }
        credit(war, place, -loser);
    }

    /** Makes the beaten attackers retreat. */
    static void retreat(War war, int place, int loser) {
        var forces = war.state.forces;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side(f) == loser && forces.posture(f) == Posture.INVEST) {
                retreatOf(war, f);
            }
        }
        credit(war, place, -loser);
    }

    /** Makes one beaten force retreat. It loses prisoners, and native troops scatter. */
    static void retreatOf(War war, int force) {
        shatter(war, force, war.value(CombatParameters.ATTACKER_SEVERITY));
        if (war.state.forces.exists(force)) {
            war.state.forces.march(war.routes, force, retreatGoal(war, force));
            war.state.forces.rest(force, war.state.day + DAYS_AFTER_REPULSE);
        }
    }

    /**
     * Returns the goal of a retreat. Before the capital is taken the patron's corps retreats to its base. Other forces
     * retreat to the best refuge within 12 march days, else to an own place that they came from, else they stay.
     */
    static int retreatGoal(War war, int force) {
        int side = war.state.forces.side(force);
        if (war.state.forces.contingent(force) == war.columns.patronCorps()
                && war.state.expedition.capitalTakenDay() < 0
                && war.state.expedition.base() >= 0) {
            return war.state.expedition.base();
        }
        int here = war.state.forces.place(force);
        int goal = ForceQueries.refuge(war, here, side, DAYS_TO_REFUGE);
        if (goal < 0) {
            int from = war.state.forces.from(force);
            return war.state.country.held(from) == side ? from : here;
        }
        return goal;
    }

    /** Applies the losses of a broken force: prisoners and, among natives, scattered men. Returns the prisoners. */
    private static long shatter(War war, int force, double severity) {
        var forces = war.state.forces;
        int corps = forces.contingent(force);
        var kind = war.scenario().contingents().get(corps).kind();
        boolean natives = kind == Contingent.Kind.HOME_LINE || kind == Contingent.Kind.CLIENT_LINE;
        long key = forces.key(force);
        double firm = natives ? 1 : war.value(CombatParameters.FOREIGN_SEVERITY);
        double captured = firm * severity * war.value(CombatParameters.CAPTURED_SHARE)
                * (0.5 + war.uniform(CAPTURED, key));
        long taken = Captives.capture(war, force, Math.min(MOST_CAPTURED, captured));
        if (natives && forces.exists(force)) {
            double share = Math.min(MOST_SCATTERED, severity * war.value(CombatParameters.SCATTERED_SHARE)
                    * (0.5 + war.uniform(SCATTERED, key)));
            scatter(war, force, share);
        }
        return taken;
    }

    /** Scatters a share of a native force: some home regulars become guerrillas, the other men go home for a while. */
    public static void scatter(War war, int force, double share) {
        var forces = war.state.forces;
        int corps = forces.contingent(force);
        int place = forces.place(force);
        long gone = (long) (forces.strength(force) * share);
        long hills =
                corps == war.columns.homeLine() ? (long) (gone * war.value(CombatParameters.SCATTERED_TO_BANDS)) : 0;
        hills = forces.leave(force, false, Stock.BANDS, hills, Cause.TOOK_TO_THE_HILLS);
        war.state.country.changeBands(place, hills);
        if (forces.exists(force)) {
            int army = forces.army(force);
            war.state.armies.scatter(army,
                    forces.leave(force, false, Stock.DISPERSED, gone - hills, Cause.SCATTERED));
            war.state.armies.beat(army, war.state.day, place);
        }
    }

    /** Raises the cohesion and experience of the winner's forces at a place. */
    private static void credit(War war, int place, int winner) {
        var forces = war.state.forces;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side(f) == winner) {
                forces.creditVictory(f, war.value(CombatParameters.VICTORY_COHESION),
                        war.value(CombatParameters.VICTORY_EXPERIENCE));
            }
        }
    }

    /** Returns the guns of a side in or before a place. */
    static int guns(War war, int place, int side) {
        int guns = 0;
        for (int f = war.state.forces.nextAt(place, 0); f >= 0; f = war.state.forces.nextAt(place, f + 1)) {
            if (war.state.forces.side(f) == side) {
                guns += war.state.forces.guns(f);
            }
        }
        return guns;
    }
}
