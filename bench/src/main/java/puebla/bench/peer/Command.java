package puebla.bench.peer;

import org.jspecify.annotations.Nullable;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Place.Works;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.submodel.command.CommandParameters;

/** Orders of the commander of a column. */
final class Command {
    static final int REVIEW_DAYS = 5;
    private static final int SMALL_COLUMN = 700;
    private static final int SMALL_BAND = 350;
    private static final int FIRM_ARMY = 8000;

    private Command() {}

    /** Reviews the situation of a force and gives it an order. */
    static void review(Force force) {
        var war = force.war;
        if (force.gone || force.garrison || !isFree(force)) {
            return;
        }
        if (force.posture == Force.Posture.HOLD && war.day >= force.busyUntil) {
            order(force);
        } else if (force.posture == Force.Posture.MARCH && force.side < 0) {
            thinkAgain(force);
        }
    }

    private static boolean isFree(Force force) {
        var war = force.war;
        if (force.corps.is(Contingent.Kind.PARTNER_CORPS)) {
            return false;
        }
        return !force.corps.is(Contingent.Kind.PATRON_CORPS) || (war.capital.held > 0 && war.committed);
    }

    private static void order(Force force) {
        var here = force.place;
        double threat = threat(force);
        if (threat > 0 && danger(force, here.worthOf(force.side), threat)) {
            return;
        }
        if (force.side < 0 && (guardsTheSeat(force) || converge(force))) {
            return;
        }
        if (!regroup(force)) {
            attack(force);
        }
    }

    private static double threat(Force force) {
        var here = force.place;
        double worst = 0;
        for (int i = 0; i < here.near.length; i++) {
            if (here.nearDays[i] <= 3) {
                double field = here.near[i].fieldWorthOf(-force.side);
                worst = field > 0 ? Math.max(worst, field * force.scouts(here.near[i])) : worst;
            }
        }
        return worst;
    }

    private static boolean danger(Force force, double own, double threat) {
        var war = force.war;
        var here = force.place;
        double works = here.works();
        double ratio = Math.log(Math.max(1, own) / Math.max(1, threat));
        if (ratio + Math.log(1 + works) > 0.1) {
            return false;
        }
        boolean withdraw;
        if (force.side < 0) {
            double decisive = here == war.capital || here == war.stronghold() ? 1 : 0;
            withdraw = war.stand.drawn(war.draws, Math.max(-3, ratio), works / 3, decisive, 1 - war.belief()) == 1;
        } else {
            withdraw = ratio < -0.7 && force.strength() < 2500 && here != war.capital && here != war.rulerPlace;
        }
        if (!withdraw) {
            force.busyUntil = war.day + 3;
            return true;
        }
        var refuge = refuge(here, force.side, 9);
        if (refuge != null) {
            force.marchTo(refuge);
        }
        return true;
    }

    /**
     * Returns the best own place to withdraw to within some days of march: friendly, and far from enemy columns; null
     * if none.
     */
    static @Nullable Place refuge(Place here, int side, double within) {
        Place best = null;
        double bestScore = -1e9;
        for (var q : here.war.places) {
            double days = here.days[q.index];
            if (q == here || days > within || q.held != side || q.besieged()) {
                continue;
            }
            double score = side * q.control - 0.15 * days + 0.2 * q.works() + Math.min(1, q.worthOf(side) / 3000);
            double near = q.fieldWorthOf(-side);
            for (int i = 0; i < q.near.length; i++) {
                if (q.nearDays[i] <= 3) {
                    near = Math.max(near, q.near[i].fieldWorthOf(-side));
                }
            }
            score -= Math.min(3, near / 2000);
            if (score > bestScore) {
                bestScore = score;
                best = q;
            }
        }
        return best;
    }

    private static boolean guardsTheSeat(Force force) {
        var war = force.war;
        if (force.place != war.capital || war.seat != force.place || force.place.held > 0) {
            return false;
        }
        long missing = (long) war.value(SharedParameters.CAPITAL_GARRISON) - staying(force, force.place);
        if (missing <= 0) {
            return false;
        }
        if (force.strength() < 2 * missing) {
            return true;
        }
        detach(force, force.place, missing);
        return false;
    }

    /** Detaches men as the garrison of a place; returns false if none are detached. */
    static boolean detach(Force force, Place place, long men) {
        var war = force.war;
        if (men < 20) {
            return false;
        }
        var garrison = place.garrisonOf(force.corps);
        if (garrison == null) {
            if (!war.roomForMore()) {
                return false;
            }
            garrison = war.raise(force.corps, force.side, place, true, force.corps.nameAt(place));
        }
        force.transfer(garrison, men);
        return true;
    }

    private static long staying(Force force, Place at) {
        long men = 0;
        for (int i = 0; i < at.here.size(); i++) {
            var other = at.here.get(i);
            men += other != force && !other.gone && other.goal == at && other.side == force.side ? other.strength() : 0;
        }
        return men;
    }

    /**
     * Concentrates the home armies before the place that decides the client's cause; returns whether the force takes
     * part.
     */
    private static boolean converge(Force force) {
        var war = force.war;
        var goal = heart(war);
        if (goal == null || goal.held < 0) {
            return false;
        }
        Place camp = null;
        for (var p : war.places) {
            if (p.held < 0 && p.days[goal.index] < 14
                    && (camp == null || p.days[goal.index] < camp.days[goal.index])) {
                camp = p;
            }
        }
        double reach = war.value(CommandParameters.CONVERGE_DAYS);
        if (camp == null || force.place.days[camp.index] > reach || force.strength() < SMALL_BAND) {
            return false;
        }
        double enemy = goal.intervention;
        for (int i = 0; i < goal.near.length; i++) {
            enemy += goal.nearDays[i] <= 3 ? 0.5 * goal.near[i].interventionField : 0;
        }
        double there = 0;
        double coming = 0;
        for (int i = 0; i < war.forces.size(); i++) {
            var other = war.forces.get(i);
            if (other.gone || other.side > 0 || other.garrison) {
                continue;
            }
            if ((other.place == camp && other.goal == camp) || other.goal == goal) {
                there += other.worth();
            } else if (other.place.days[camp.index] <= reach) {
                coming += other.worth();
            }
        }
        if (there + 0.6 * coming < 1.1 * enemy) {
            return false;
        }
        if (there >= 1.2 * enemy
                || (goal.besieged() && there + (force.place == camp ? 0 : force.worth()) > 0.9 * enemy)) {
            force.marchTo(goal);
        } else if (force.place != camp) {
            force.marchTo(camp);
        }
        return true;
    }

    private static @Nullable Place heart(PeerWar war) {
        if (war.committed && war.patronCorps.field > FIRM_ARMY) {
            return null;
        }
        var ruler = war.reigns ? war.rulerPlace : null;
        return ruler != null && ruler.held > 0 ? ruler : war.capital;
    }

    private static boolean regroup(Force force) {
        var war = force.war;
        var here = force.place;
        if (force.strength() >= (force.corps.foreign ? SMALL_COLUMN : SMALL_BAND)) {
            return false;
        }
        Force best = null;
        for (int i = 0; i < war.forces.size(); i++) {
            var other = war.forces.get(i);
            if (other != force && !other.gone && other.corps == force.corps && other.holdsField()
                    && other.place != here && other.strength() > force.strength()
                    && (best == null || here.days[other.place.index] < here.days[best.place.index])) {
                best = other;
            }
        }
        if (best != null && here.days[best.place.index] < 25) {
            force.marchTo(best.place);
        } else if (here.held == force.side && here.menOf(force.side) - force.strength() < 100) {
            force.garrison = here.garrisonOf(force.corps) == null;
        }
        return true;
    }

    private static void attack(Force force) {
        var war = force.war;
        var here = force.place;
        int side = force.side;
        if (side > 0 && (here == war.capital || here == war.rulerPlace)
                && staying(force, here) < war.value(SharedParameters.CAPITAL_GARRISON)) {
            return;
        }
        double tau = war.value(SharedParameters.COLUMN_REACH_DAYS);
        double own = force.worth();
        double[] friends = friendsByGoal(force);
        boolean fleet = force.corps == war.patronCorps;
        Place best = null;
        double bestScore = war.value(CommandParameters.ATTACK_THRESHOLD);
        for (var q : war.places) {
            double days = fleet ? here.daysWithFleet(q) : here.days[q.index];
            if (days > 3 * tau || q == here) {
                continue;
            }
            double score = q.held == side ? relief(force, q, own) : conquest(force, q, own, friends[q.index]);
            if (score <= 0) {
                continue;
            }
            score *= Math.exp(-days / tau)
                    * (q.hot && force.corps.foreign ? war.value(CommandParameters.FEVER_AVERSION) : 1);
            if (score > bestScore) {
                bestScore = score;
                best = q;
            }
        }
        if (best != null && fleet && here.days[best.index] > here.daysWithFleet(best)) {
            landingParty(force, best).sailTo(best, here.seaDays[best.index] + 2);
        } else if (best != null) {
            force.marchTo(best);
        } else if (!leaveHotCountry(force) && side < 0 && here.homeMen > 3000 && war.draws.uniform() < 0.02) {
            var elsewhere = refuge(here, side, 12);
            if (elsewhere != null) {
                force.marchTo(elsewhere);
            }
        }
    }

    /** Returns the force that sails: a party detached from the force to a weak port, otherwise the whole force. */
    private static Force landingParty(Force force, Place port) {
        var war = force.war;
        long party = (long) war.value(CommandParameters.LANDING_PARTY);
        if (port.menOf(-force.side) >= war.value(CommandParameters.WEAK_PORT) || force.strength() <= party
                || !war.roomForMore()) {
            return force;
        }
        var sailing = war.raise(force.corps, force.side, force.place, false, force.corps.nameAt(port) ^ war.day);
        force.transfer(sailing, party);
        return sailing;
    }

    /** Returns the worth of the other field forces of the side, by goal. */
    private static double[] friendsByGoal(Force force) {
        var war = force.war;
        double[] worth = war.byPlace;
        java.util.Arrays.fill(worth, 0);
        for (int i = 0; i < war.forces.size(); i++) {
            var other = war.forces.get(i);
            if (other != force && !other.gone && other.side == force.side && !other.garrison) {
                worth[other.goal.index] += other.worth();
            }
        }
        return worth;
    }

    private static double conquest(Force force, Place q, double own, double friends) {
        var war = force.war;
        int enemySide = -force.side;
        if (q.data.works() != Works.NONE && q.menOf(enemySide) > 150 && force.fit + (friends > 0 ? 1000 : 0) < 1000) {
            return 0;
        }
        double enemy = q.worthOf(enemySide);
        long men = force.fit + (long) friends;
        if (enemy > 0 && (men < war.value(SharedParameters.LEAST_ATTACK) || q.triedLately(men))) {
            return 0;
        }
        enemy = enemy > 0 ? enemy * (1 + q.works()) * force.scouts(q) : 0;
        for (int i = 0; i < q.near.length; i++) {
            if (q.nearDays[i] <= 2.5) {
                enemy += 0.5 * q.near[i].fieldWorthOf(enemySide);
            }
        }
        double win = PeerWar.logistic(
                war.value(SharedParameters.BATTLE_STEEPNESS) * Math.log((own + friends + 1) / (enemy + 50)));
        return win < 0.55 ? 0 : value(q, force.side) * win * (friends > 1.5 * enemy ? 0.25 : 1);
    }

    private static double relief(Force force, Place q, double own) {
        if (!q.besieged() || force.fit < 800) {
            return 0;
        }
        double win = PeerWar.logistic(force.war.value(SharedParameters.BATTLE_STEEPNESS)
                * Math.log((own + q.worthOf(force.side) + 1) / (q.worthOf(-force.side) + 50)));
        return win < 0.5 ? 0 : 2 * value(q, force.side) * win;
    }

    /** Returns the value of a place to a side. */
    private static double value(Place q, int side) {
        var war = q.war;
        double value = q.people / war.totalPeople + 0.5 * q.data.customsShare()
                + (q.data.importance() == 1 ? 0.012 : 0.004);
        if (side > 0 && war.seat == q) {
            value += 0.05;
        }
        if (q == war.capital) {
            value += 0.06;
        } else if (side < 0 && war.reigns && war.rulerPlace == q) {
            value += 0.08;
        }
        return value;
    }

    private static boolean leaveHotCountry(Force force) {
        var here = force.place;
        if (!here.hot || !force.corps.foreign) {
            return false;
        }
        Force army = null;
        for (int i = 0; i < here.war.forces.size(); i++) {
            var other = here.war.forces.get(i);
            if (!other.gone && !other.garrison && other.corps == force.corps && other.place != here
                    && other.place.held > 0 && !other.place.hot
                    && (army == null || other.strength() > army.strength())) {
                army = other;
            }
        }
        if (army != null) {
            force.marchTo(army.place);
            return true;
        }
        Place best = null;
        for (var q : here.war.places) {
            if (q.held > 0 && !q.hot && here.days[q.index] < 25
                    && (best == null || here.days[q.index] < here.days[best.index])) {
                best = q;
            }
        }
        if (best != null) {
            force.marchTo(best);
        }
        return best != null;
    }

    private static void thinkAgain(Force force) {
        var goal = force.goal;
        var next = force.toward;
        if (goal.held > 0 && next != null && next != goal) {
            double enemy = goal.intervention * (1 + goal.works()) * force.scouts(goal);
            if (enemy > 1.5 * (force.worth() + friendsByGoal(force)[goal.index])) {
                force.goal = next;
            }
        }
    }
}
