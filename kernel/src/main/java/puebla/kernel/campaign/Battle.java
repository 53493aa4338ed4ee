package puebla.kernel.campaign;

import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.chance.Elementary;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Amount;
import puebla.kernel.data.Contingent;
import puebla.kernel.data.Kind;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Stock;

/**
 * One battle, decided in a day.
 *
 * <pre>
 *   X = ln(N_A q_A / N_D q_D) − ln f + Sur ln f_S + 0.3 ln(guns ratio, at most 4:1) + lead_A − lead_D
 *   P(attacker wins) = 1 / (1 + e^(−k X))
 *   winner loses  c0 e^(−F/2) LN(0, 0.5),  loser 1.6 c0 e^(0.15 F) LN(0, 0.5)  of those engaged; repulsed from works × 1.3
 *   F  the odds as they favoured the winner: X or −X, negative when he won against them
 *   a third of them dead, the rest wounded, of whom most return
 * </pre>
 *
 * N men fit, q quality × cohesion × supply, f works, lead the commanders' ability. A broken native force loses part as
 * prisoners, part scattered, of whom some take to the hills.
 *
 * <p><b>Source:</b> linear in the log of strength, between Lanchester's laws (Hartley 2001; Bracken 1995); parameters
 * from a fit to twenty engagements of this war. <b>Leaves out:</b> terrain beyond works, cavalry, days of battle.
 */
final class Battle {
    /** Below any commander's ability: nobody leads. */
    private static final double NOBODY = -9;

    private Battle() {}

    /** Attackers before a place against everybody inside. */
    static BattleResult fight(War war, int place, int attacker, double works, double bonus) {
        return resolve(war, place, attacker, Forces.INVEST, -1, works, bonus);
    }

    /** A relieving column (posture INVEST, holder's side) against the besiegers. */
    static BattleResult fightBesiegers(War war, int place, int holder) {
        return resolve(war, place, holder, Forces.INVEST, Forces.INVEST, 1.2, 0);
    }

    /** The garrison sallies. */
    static BattleResult sortie(War war, int place, int holder) {
        return resolve(war, place, holder, Forces.HOLD, Forces.INVEST, 1.3, 0);
    }

    private static BattleResult resolve(War war, int place, int attacker, int attackPosture, int defendPosture,
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
        var forces = war.forces;
        for (int f = 0; f < forces.used; f++) {
            if (!forces.exists(f) || forces.place[f] != place) {
                continue;
            }
            if (forces.side[f] == attacker && forces.posture[f] == attackPosture) {
                a += Muster.worth(war, f);
                menA += forces.fit[f];
                gunsA += forces.guns[f];
                leadA = Math.max(leadA, lead(war, f));
            } else if (forces.side[f] == -attacker && (defendPosture < 0 || forces.posture[f] == defendPosture)) {
                d += Muster.worth(war, f);
                menD += forces.fit[f];
                gunsD += forces.guns[f];
                leadD = Math.max(leadD, lead(war, f));
            }
        }
        leadA = leadA == NOBODY ? 0 : leadA;
        leadD = leadD == NOBODY ? 0 : leadD;
        double guns = 0.3 * Math.clamp(Elementary.log((gunsA + 2.0) / (gunsD + 2.0)), -1.386, 1.386);
        long key = war.theatre.placeKey[place];
        boolean surprised = war.uniform(Stream.BATTLE, key, 1) < war.value(Parameter.SURPRISE_CHANCE);
        double surprise = surprised ? Elementary.log(war.value(Parameter.SURPRISE_FACTOR)) : 0;
        double logNumbers = Elementary.log(a / d);
        double logWorks = Elementary.log(works);
        double x = logNumbers - logWorks + guns + leadA - leadD + surprise + bonus;
        boolean wins =
                war.uniform(Stream.BATTLE, key, 0) < Elementary.logistic(war.value(Parameter.BATTLE_STEEPNESS) * x);
        double c0 = war.value(Parameter.BATTLE_LOSSES);
        double favour = wins ? x : -x;
        double winner = Math.min(0.5,
                c0 * Elementary.exp(-0.5 * favour) * Elementary.exp(0.5 * war.normal(Stream.BATTLE_LOSSES, key, 0)));
        double loser = Math.min(0.6, 1.6 * c0 * Elementary.exp(0.15 * favour)
                * Elementary.exp(0.5 * war.normal(Stream.BATTLE_LOSSES, key, 1)));
        if (!wins && works > 1.4) {
            loser *= 1.3;
        }
        double shareA = wins ? winner : loser;
        double shareD = wins ? loser : winner;
        double bound = 1.5 * Math.max(menA * shareA, 1) + 200;
        long lostA = bleed(war, place, attacker, attackPosture, shareA);
        long lostD =
                bleed(war, place, -attacker, defendPosture, Math.min(shareD, (bound + 0.5 * menA) / Math.max(1, menD)));
        war.battle.terms(logNumbers, logWorks, leadA - leadD, guns, surprise);
        war.battle.end(wins, menA, menD, lostA, lostD);
        return war.battle;
    }

    private static double lead(War war, int force) {
        int leader = war.forces.leader[force];
        return leader < 0 ? NOBODY : war.leaders.ability[leader];
    }

    /** Dead and wounded of a side at a place; the dead leave the ranks, the wounded are sick. */
    private static long bleed(War war, int place, int side, int posture, double share) {
        var forces = war.forces;
        long total = 0;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side[f] != side || posture >= 0 && forces.posture[f] != posture) {
                continue;
            }
            long lost = Math.min(forces.fit[f],
                    war.dice.wholeNear(Stream.BATTLE_LOSSES, forces.key[f], war.day, 5, forces.fit[f] * share));
            long dead =
                    war.binomial(Stream.BATTLE_LOSSES, forces.key[f], 6, lost, war.value(Parameter.KILLED_OF_LOSSES));
            int corps = forces.contingent[f];
            forces.cohesion[f] = Math.max(0.2, forces.cohesion[f] - 0.8 * share);
            forces.leave(f, false, Stock.KILLED, dead, Cause.BATTLE);
            war.countKilled(corps, dead);
            if (forces.exists(f)) {
                long wounded = Math.min(forces.fit[f], lost - dead);
                forces.fit[f] -= wounded;
                forces.sick[f] += wounded;
            }
            total += lost;
        }
        return total;
    }

    /** The defenders of a place are beaten out of it. */
    static void rout(War war, int place, int loser, BattleResult result, int event) {
        var forces = war.forces;
        long taken = 0;
        boolean army = result.defenders() > 2500;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side[f] == loser) {
                taken += shatter(war, f, forces.garrison[f] ? 1.5 : 1);
                if (forces.exists(f)) {
                    int goal = retreatGoal(war, f);
                    if (goal == place) {
                        Engagements.capture(war, f, 1);
                    } else {
                        forces.march(war.theatre, f, goal);
                        forces.busyUntil[f] = war.day + 15;
                    }
                }
            }
        }
        if (army) {
            war.happening(Kind.ARMY_BROKEN).at(place).side(loser).with(Amount.MEN, result.defenders())
                    .with(Amount.PRISONERS, taken)
                    .causedBy(event).record();
            war.newsOfVictory(-loser, war.value(Parameter.NEWS_ARMY_BROKEN));
        }
        credit(war, place, -loser);
    }

    /** The beaten attackers go back where they came from. */
    static void retreat(War war, int place, int loser) {
        var forces = war.forces;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side[f] == loser && forces.posture[f] == Forces.INVEST) {
                retreatOf(war, f);
            }
        }
        credit(war, place, -loser);
    }

    /** One beaten force retreats, losing men on the way when its side's troops scatter. */
    static void retreatOf(War war, int force) {
        shatter(war, force, 0.5);
        if (war.forces.exists(force)) {
            war.forces.march(war.theatre, force, retreatGoal(war, force));
            war.forces.busyUntil[force] = war.day + 20;
        }
    }

    /** The nearest own place off the enemy's way; where it stands when there is none. */
    static int retreatGoal(War war, int force) {
        int side = war.forces.side[force];
        if (war.forces.contingent[force] == war.theatre.patronCorps && war.expedition.capitalTakenDay < 0
                && war.expedition.base >= 0) {
            return war.expedition.base;
        }
        int here = war.forces.place[force];
        int goal = Squads.refuge(war, here, side, 12);
        if (goal < 0) {
            int from = war.forces.from[force];
            return war.country.held[from] == side ? from : here;
        }
        return goal;
    }

    /** Prisoners and men scattered of a broken force. Returns the prisoners. */
    private static long shatter(War war, int force, double severity) {
        var forces = war.forces;
        int corps = forces.contingent[force];
        var kind = war.scenario().contingents().get(corps).kind();
        boolean natives = kind == Contingent.Kind.HOME_LINE || kind == Contingent.Kind.CLIENT_LINE;
        long key = forces.key[force];
        double firm = natives ? 1 : 0.25;
        double captured = firm * severity * war.value(Parameter.CAPTURED_SHARE)
                * (0.5 + war.uniform(Stream.BATTLE_LOSSES, key, 7));
        long taken = Engagements.capture(war, force, Math.min(0.9, captured));
        if (natives && forces.exists(force)) {
            double share = Math.min(0.8, severity * war.value(Parameter.SCATTERED_SHARE)
                    * (0.5 + war.uniform(Stream.BATTLE_LOSSES, key, 8)));
            scatter(war, force, share);
        }
        return taken;
    }

    /** A share of a native force runs: some take to the hills as irregulars, the rest go home for a while. */
    static void scatter(War war, int force, double share) {
        var forces = war.forces;
        int corps = forces.contingent[force];
        int place = forces.place[force];
        long gone = (long) (forces.strength(force) * share);
        long hills = corps == war.theatre.homeLine ? (long) (gone * war.value(Parameter.SCATTERED_TO_BANDS)) : 0;
        hills = forces.leave(force, false, Stock.BANDS, hills, Cause.TOOK_TO_THE_HILLS);
        war.country.bands[place] += hills;
        if (forces.exists(force)) {
            forces.leave(force, false, Stock.DISPERSED, gone - hills, Cause.SCATTERED);
        }
    }

    /** Victory makes troops firmer and more experienced. */
    private static void credit(War war, int place, int winner) {
        var forces = war.forces;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side[f] == winner) {
                forces.cohesion[f] = Math.min(1, forces.cohesion[f] + 0.05);
                forces.experience[f] = Math.min(1, forces.experience[f] + 0.06);
            }
        }
    }

    /** Guns of a side that stand before or in a place. */
    static int guns(War war, int place, int side) {
        int guns = 0;
        for (int f = war.forces.nextAt(place, 0); f >= 0; f = war.forces.nextAt(place, f + 1)) {
            if (war.forces.side[f] == side) {
                guns += war.forces.guns[f];
            }
        }
        return guns;
    }
}
