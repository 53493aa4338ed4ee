package puebla.bench.peer;

import org.jspecify.annotations.Nullable;
import puebla.kernel.scenario.Place.Works;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.submodel.combat.CombatParameters;

/** Battles, and their consequences for the losing side and for the place. */
final class Fights {
    private Fights() {}

    /** The result of a battle. Losses are dead and wounded. */
    record Result(boolean attackerWins, long attackers, long defenders, long attackersLost) {}

    /**
     * Resolves a battle of the attackers in one posture against the defenders in one posture, or in any if it is
     * null.
     */
    static Result fight(Place at, int attacker, Force.Posture attack, Force.@Nullable Posture defend, double works) {
        var war = at.war;
        double a = 1;
        double d = 1;
        long menA = 0;
        long menD = 0;
        double leadA = Double.NEGATIVE_INFINITY;
        double leadD = Double.NEGATIVE_INFINITY;
        int gunsA = 0;
        int gunsD = 0;
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (force.gone) {
                continue;
            }
            double lead = force.leader == null ? Double.NEGATIVE_INFINITY : force.leader.ability;
            if (force.side == attacker && force.posture == attack) {
                a += force.worth();
                menA += force.fit;
                gunsA += force.guns;
                leadA = Math.max(leadA, lead);
            } else if (force.side == -attacker && (defend == null || force.posture == defend)) {
                d += force.worth();
                menD += force.fit;
                gunsD += force.guns;
                leadD = Math.max(leadD, lead);
            }
        }
        double guns = 0.3 * Math.clamp(Math.log((gunsA + 2.0) / (gunsD + 2.0)), -1.386, 1.386);
        double surprise = war.draws.uniform() < war.value(CombatParameters.SURPRISE_CHANCE)
                ? Math.log(war.value(CombatParameters.SURPRISE_FACTOR)) : 0;
        double x = Math.log(a / d) - Math.log(works) + guns + orNone(leadA) - orNone(leadD) + surprise;
        boolean wins = war.draws.uniform() < PeerWar.logistic(war.value(SharedParameters.BATTLE_STEEPNESS) * x);
        double c0 = war.value(CombatParameters.BATTLE_LOSSES);
        double favour = wins ? x : -x;
        double winner = Math.min(0.5, c0 * Math.exp(-0.5 * favour + 0.5 * war.draws.normal()));
        double loser = Math.min(0.6, 1.6 * c0 * Math.exp(0.15 * favour + 0.5 * war.draws.normal()));
        if (!wins && works > 1.4) {
            loser = Math.min(war.value(CombatParameters.MOST_LOST_AT_WORKS), loser * 1.3);
        }
        double shareA = wins ? winner : loser;
        double shareD = wins ? loser : winner;
        double bound = 1.5 * Math.max(menA * shareA, 1) + 200;
        long lostA = bleed(at, attacker, attack, shareA);
        bleed(at, -attacker, defend, Math.min(shareD, (bound + 0.5 * menA) / Math.max(1, menD)));
        return new Result(wins, menA, menD, lostA);
    }

    private static double orNone(double lead) {
        return lead == Double.NEGATIVE_INFINITY ? 0 : lead;
    }

    private static long bleed(Place at, int side, Force.@Nullable Posture posture, double share) {
        var luck = at.war.draws;
        long total = 0;
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (force.gone || force.side != side || (posture != null && force.posture != posture)) {
                continue;
            }
            long lost = Math.min(force.fit, luck.wholeNear(force.fit * share));
            long dead = luck.binomial(lost, at.war.value(CombatParameters.KILLED_OF_LOSSES));
            force.cohesion = Math.max(0.2, force.cohesion - 0.8 * share);
            force.corps.killed += force.leave(false, dead);
            if (!force.gone) {
                long wounded = Math.min(force.fit, lost - dead);
                force.fit -= wounded;
                force.sick += wounded;
            }
            total += lost;
        }
        return total;
    }

    /** Resolves a battle for the place itself. */
    static void open(Place at, Force comer, int holder, boolean assault) {
        var result = fight(at, -holder, Force.Posture.INVEST, null, 1 + (assault ? at.works() : 0));
        if (result.attackerWins()) {
            rout(at, holder, result);
            if (!comer.gone) {
                enter(at, comer);
            }
            return;
        }
        at.attemptDay = at.war.day;
        at.attemptMen = result.attackers();
        if (!at.besieged()) {
            retreat(at, -holder);
        }
    }

    private static void rout(Place at, int loser, Result result) {
        var war = at.war;
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (force.gone || force.side != loser) {
                continue;
            }
            shatter(force, force.garrison ? 1.5 : 1);
            if (!force.gone) {
                var goal = retreatGoal(force);
                if (goal == at) {
                    capture(force, 1);
                } else {
                    force.marchTo(goal);
                    force.busyUntil = war.day + 15;
                }
            }
        }
        if (result.defenders() > 2500) {
            war.news(-loser, war.value(CombatParameters.NEWS_ARMY_BROKEN));
        }
        credit(at, -loser);
    }

    static void retreat(Place at, int loser) {
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (!force.gone && force.side == loser && force.posture == Force.Posture.INVEST) {
                retreatOf(force);
            }
        }
        credit(at, -loser);
    }

    static void retreatOf(Force force) {
        shatter(force, 0.5);
        if (!force.gone) {
            force.marchTo(retreatGoal(force));
            force.busyUntil = force.war.day + 20;
        }
    }

    static Place retreatGoal(Force force) {
        var refuge = Command.refuge(force.place, force.side, 12);
        if (refuge != null) {
            return refuge;
        }
        return force.from.held == force.side ? force.from : force.place;
    }

    private static void shatter(Force force, double severity) {
        var war = force.war;
        boolean natives = Recruits.isNative(force.corps);
        capture(force, Math.min(0.9, (natives ? 1 : 0.25) * severity * war.value(CombatParameters.CAPTURED_SHARE)
                * (0.5 + war.draws.uniform())));
        if (natives && !force.gone) {
            scatter(force, Math.min(0.8,
                    severity * war.value(CombatParameters.SCATTERED_SHARE) * (0.5 + war.draws.uniform())));
        }
    }

    /** Scatters a share of a native force: some join the bands, the others go home for a while. */
    static void scatter(Force force, double share) {
        long gone = (long) (force.strength() * share);
        long hills = force.corps == force.war.homeLine
                ? (long) (gone * force.war.value(CombatParameters.SCATTERED_TO_BANDS)) : 0;
        hills = force.leave(false, hills);
        force.place.bands += hills;
        if (!force.gone) {
            force.corps.dispersed += force.leave(false, gone - hills);
        }
    }

    /** Captures a share of a force; a part of native prisoners is drafted into the captor's largest force. */
    static void capture(Force force, double share) {
        var war = force.war;
        var corps = force.corps;
        long taken = force.leave(false, (long) (force.strength() * share));
        corps.captive += taken;
        if (taken == 0 || !Recruits.isNative(corps)) {
            return;
        }
        var captor = corps == war.homeLine ? war.clientLine : war.homeLine;
        long drafted = war.draws.binomial(taken, war.value(CombatParameters.DRAFTED_SHARE));
        Force host = null;
        for (int i = 0; i < war.forces.size(); i++) {
            var one = war.forces.get(i);
            host = one.corps == captor && !one.gone && (host == null || one.strength() > host.strength()) ? one : host;
        }
        if (host != null) {
            corps.captive -= drafted;
            host.join(drafted, 500);
            double before = host.cohesion;
            double raw = (double) drafted / Math.max(1, host.strength());
            host.cohesion = Math.max(Math.min(0.3, before), before - 0.3 * raw);
        }
    }

    private static void credit(Place at, int winner) {
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (!force.gone && force.side == winner) {
                force.cohesion = Math.min(1, force.cohesion + 0.05);
                force.experience = Math.min(1, force.experience + 0.06);
            }
        }
    }

    static int guns(Place at, int side) {
        int guns = 0;
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            guns += !force.gone && force.side == side ? force.guns : 0;
        }
        return guns;
    }

    /** Moves a column into a place and leaves a garrison there. */
    static void enter(Place at, Force force) {
        var war = at.war;
        war.take(at, force.side);
        int rest = war.day + (int) war.value(SharedParameters.REST_AFTER_TAKING);
        for (int i = 0; i < at.here.size(); i++) {
            var one = at.here.get(i);
            if (!one.gone && one.side == force.side) {
                one.halt();
                one.busyUntil = Math.max(one.busyUntil, rest);
            }
        }
        double need = at.need();
        var natives = at.largestOf(force.side > 0 ? war.clientLine : war.homeLine);
        if (natives != null) {
            double men = Math.min(need, natives.strength() * 0.4);
            need -= Command.detach(natives, at, (long) men) ? men : 0;
        }
        if (need > 60 && !force.gone && force.corps.foreign) {
            Command.detach(force, at,
                    (long) Math.min(need, force.strength() * war.value(SharedParameters.GARRISON_SHARE_OF_COLUMN)));
        }
    }

    static boolean hasWalls(Place at, int holder) {
        long men = at.menOf(holder);
        return (at.data.works() == Works.FORTS && men > 150) || (at.data.works() == Works.TOWN && men > 700);
    }
}
