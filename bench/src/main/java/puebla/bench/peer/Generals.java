package puebla.bench.peer;

import org.jspecify.annotations.Nullable;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Leader.Office;
import puebla.kernel.submodel.command.CommandParameters;
import puebla.kernel.submodel.defection.DefectionParameters;

/** Assignment, death, return and defection of leaders. */
final class Generals {
    private static final int ROUND = 15;
    private static final int LEAST_COMMAND = 300;
    private static final double DAYS_TO_A_COMMAND = 12;
    private static final int LOYAL_DAYS = 200;
    private static final double FAR_FROM_THE_ENEMY = 0.3;

    private Generals() {}

    /** Assigns leaders without troops to leaderless forces near them; draws deaths and returns from captivity. */
    static void commands(PeerWar war) {
        if (war.day % ROUND != 8) {
            return;
        }
        proconsul(war);
        for (var leader : war.leaders) {
            if (!leader.commands) {
                continue;
            }
            if (leader.active()) {
                if (war.draws.occurs(war.value(CommandParameters.LEADER_DEATH) * ROUND)) {
                    leader.state = Leader.State.DEAD;
                    leader.leaves();
                } else if (leader.force() == null) {
                    assign(leader);
                }
            } else
                if (leader.state == Leader.State.CAPTIVE
                        && war.draws.occurs(war.value(CommandParameters.CAPTIVE_RETURNS) * ROUND)) {
                            leader.state = Leader.State.ACTIVE;
                        }
        }
    }

    private static void proconsul(PeerWar war) {
        var main = Staff.main(war);
        var chief = war.proconsul;
        if (main != null && chief != null && chief.state != Leader.State.CAPTIVE && main.leader != chief) {
            chief.leaves();
            main.leader = chief;
            chief.state = Leader.State.ACTIVE;
            chief.place = main.place;
        }
    }

    private static void assign(Leader leader) {
        Force best = null;
        double bestDays = DAYS_TO_A_COMMAND;
        var war = leader.war;
        for (int i = 0; i < war.forces.size(); i++) {
            var force = war.forces.get(i);
            double days = leader.place.days[force.place.index];
            boolean fits = leader.patrons ? force.corps.is(Contingent.Kind.PATRON_CORPS)
                    : Recruits.isNative(force.corps);
            if (!force.gone && force.leader == null && !force.garrison && force.side == leader.side
                    && days < bestDays && fits && force.strength() >= LEAST_COMMAND) {
                best = force;
                bestDays = days;
            }
        }
        if (best != null) {
            best.leader = leader;
            leader.place = best.place;
        }
    }

    /** Lets the effect of recent defections decay with a time constant of 60 days. */
    static void forget(PeerWar war) {
        war.peersToClient -= war.peersToClient / 60;
        war.peersToHome -= war.peersToHome / 60;
    }

    /** Draws whether a leader defects; once a week. */
    static void weigh(Leader leader) {
        var war = leader.war;
        boolean rested = leader.switchedDay < 0 || war.day - leader.switchedDay > LOYAL_DAYS;
        if (!war.sidesAreOpen || !leader.commands || !leader.active() || !rested
                || !isNative(leader, leader.force())) {
            return;
        }
        double ofAWeek = hazard(leader) * Place.WEEK;
        double luck = war.draws.uniform();
        if (luck < RandomSource.chanceOf(ofAWeek)
                && (enemyNear(leader.place, leader.side)
                        || luck < RandomSource.chanceOf(FAR_FROM_THE_ENEMY * ofAWeek))) {
            change(leader);
        }
    }

    private static boolean isNative(Leader leader, @Nullable Force force) {
        return force == null ? !leader.patrons : Recruits.isNative(force.corps);
    }

    private static double hazard(Leader leader) {
        var war = leader.war;
        var data = leader.data;
        double belief = war.belief();
        boolean home = leader.side < 0;
        double gain = home ? 2 * belief - 1 : 1 - 2 * belief;
        double creed = home ? war.liberal ? 0.1 : -0.5 : 0.7;
        double distance = Math.min(1, Math.abs(data.creed() - creed) / 1.2);
        double offer = home ? data.office() == Office.GOVERNOR ? 1 : 0.5 : 0.4;
        double peers = home ? war.peersToClient : war.peersToHome;
        return war.value(DefectionParameters.DEFECT_BASE)
                * Math.exp(war.value(DefectionParameters.DEFECT_BY_ODDS) * gain
                        + war.value(DefectionParameters.DEFECT_BY_OFFER) * offer
                        + war.value(DefectionParameters.DEFECT_BY_GRIEVANCE) * data.grievance()
                        - war.value(DefectionParameters.DEFECT_BY_CREED) * distance
                        - war.value(DefectionParameters.DEFECT_BY_BLOOD) * data.compromised() * (war.harsh ? 1.3 : 1)
                        + 0.5 * Math.min(3, peers));
    }

    private static boolean enemyNear(Place place, int side) {
        if (place.worthOf(-side) > 0) {
            return true;
        }
        for (int i = 0; i < place.near.length; i++) {
            if (place.nearDays[i] <= 5 && place.near[i].fieldWorthOf(-side) > 300) {
                return true;
            }
        }
        return false;
    }

    private static void change(Leader leader) {
        var war = leader.war;
        leader.side = -leader.side;
        leader.switchedDay = war.day;
        war.peersToClient += leader.side > 0 ? 1 : 0;
        war.peersToHome += leader.side > 0 ? 0 : 1;
        int last = war.forces.size();
        for (int i = 0; i < last; i++) {
            var force = war.forces.get(i);
            if (force.leader == leader && !force.gone) {
                follow(leader, force);
            }
        }
        war.news(leader.side, leader.data.rank() == 1 ? 0.08 : 0.04);
    }

    /** Splits a force: some men follow their leader to the other side, the others stay without a leader. */
    private static void follow(Leader leader, Force force) {
        var war = leader.war;
        double friends = force.place.worthOf(leader.side) + 500;
        double foes = force.place.worthOf(-leader.side) + 500;
        double following = leader.data.following();
        double join = PeerWar.logistic(2 * (following - 0.5) + 0.7 * Math.log(friends / foes));
        long men = (long) (force.strength() * Math.clamp(following * (0.4 + 0.6 * join), 0.0, 1.0));
        force.leader = null;
        if (men >= 50) {
            var own = war.raise(leader.side > 0 ? war.clientLine : war.homeLine, leader.side, force.place, false,
                    force.corps.nameAt(force.place) ^ war.day * 0x9E3779B9L);
            own.leader = leader;
            own.join(force.leave(false, men), 600);
            own.posture = force.place.held == leader.side ? Force.Posture.HOLD : Force.Posture.INVEST;
        }
    }
}
