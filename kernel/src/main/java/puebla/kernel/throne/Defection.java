package puebla.kernel.throne;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.RandomStream;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Leader;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.UpdateRounds;
import puebla.kernel.state.Cause;
import puebla.kernel.state.ForceTable;
import puebla.kernel.state.Leaders;
import puebla.kernel.state.Stock;

/**
 * Defection of named leaders, in both directions.
 *
 * <pre>
 *   h = h0 exp(b1 (S_y − S_x) + b2 offer + b3 grievance − b4 distance of creed − b5 compromised × harsh
 *              + 0.5 min(3, peers)) × near      [per day]
 *   share of his men who follow = following × (0.4 + 0.6 join)
 *   join = logistic(2 (following − 0.5) + 0.7 ln local odds)
 * </pre>
 *
 * S_y and S_x are the public's odds for the side that he joins and the side that he leaves. Harsh is 1.3 after a harsh
 * decree, otherwise 1. Peers is the number of recent switches in the same direction, which decays by a sixtieth a day.
 * Near is 1 with enemy troops at his place or enemy columns worth more than 300 at a place within five march days,
 * otherwise 0.3. A leader cannot take his whole force with him: the men who do not follow stay where they are.
 *
 * <p><b>Source:</b> judgement; Vidaurri's thousand men melted when 7,000 marched on him (Bancroft VI p. 131).
 */
public final class Defection implements Mechanism {
    /**
     * Factor on the hazard of a leader without enemy troops at his place or an enemy column within five march days:
     * judgement.
     */
    private static final double FAR_FROM_THE_ENEMY = 0.3;

    @Override
    public void apply(War war) {
        var leaders = war.state.leaders;
        leaders.peersToClient -= leaders.peersToClient / 60;
        leaders.peersToHome -= leaders.peersToHome / 60;
        if (war.off(SystemSwitch.DEFECTION)
                || (!war.state.throne.exists() && !war.events.happened(EventType.REGENCY))) {
            return;
        }
        for (int l : war.rounds.leadersWeekly(war.state.day)) {
            var office = war.scenario().leaders().get(l).office();
            if (leaders.state[l] == Leaders.ACTIVE
                    && (office == Leader.Office.GENERAL || office == Leader.Office.GOVERNOR)
                    && (leaders.switchedDay[l] < 0 || war.state.day - leaders.switchedDay[l] > 200)) {
                consider(war, l);
            }
        }
    }

    /** Reports whether a leader may change sides. The patron's own generals may not: they command only its corps. */
    private static boolean isNative(War war, int leader, int body) {
        if (body >= 0) {
            int corps = war.state.forces.contingent[body];
            return corps == war.columns.homeLine || corps == war.columns.clientLine;
        }
        return !war.scenario().leaders().get(leader).intervention()
                || Math.abs(war.scenario().leaders().get(leader).creed()) > 0.05;
    }

    private static void consider(War war, int l) {
        var leaders = war.state.leaders;
        var leader = war.scenario().leaders().get(l);
        int side = leaders.side[l];
        double belief = war.state.belief();
        double gain = side < 0 ? 2 * belief - 1 : 1 - 2 * belief;
        double clientCreed = war.state.throne.liberal ? 0.1 : -0.5;
        double distance = Math.min(1, Math.abs(leader.creed() - (side < 0 ? clientCreed : 0.7)) / 1.2);
        double peers = side < 0 ? leaders.peersToClient : leaders.peersToHome;
        double offer = side < 0 ? 0.5 + 0.5 * (leader.office() == Leader.Office.GOVERNOR ? 1 : 0) : 0.4;
        double b1 = war.value(Parameter.DEFECT_BY_ODDS) * gain;
        double b2 = war.value(Parameter.DEFECT_BY_OFFER) * offer;
        double b3 = war.value(Parameter.DEFECT_BY_GRIEVANCE) * leader.grievance();
        double b4 = war.value(Parameter.DEFECT_BY_CREED) * distance;
        double b5 = war.value(Parameter.DEFECT_BY_BLOOD) * leader.compromised()
                * (war.state.throne.harshDay >= 0 ? 1.3 : 1);
        double b6 = 0.5 * Math.min(3, peers);
        double ofAWeek = war.value(Parameter.DEFECT_BASE) * ReproducibleMath.exp(b1 + b2 + b3 - b4 - b5 + b6)
                * UpdateRounds.DAYS_OF_WEEK;
        long key = war.keys.leader[l];
        // both checks use the same draw: a leader without the event at the full hazard has none at the lower hazard, so
        // that only the others search for enemies
        if (!war.occurs(RandomStream.DEFECTION, key, 0, ofAWeek) || (!enemyNear(war, leaders.place[l], side)
                && !war.occurs(RandomStream.DEFECTION, key, 0, FAR_FROM_THE_ENEMY * ofAWeek))
                || !isNative(war, l, leaders.commands(war.state.forces)[l])) {
            return;
        }
        int newSide = -side;
        leaders.side[l] = newSide;
        leaders.switchedDay[l] = war.state.day;
        if (newSide > 0) {
            leaders.peersToClient++;
        } else {
            leaders.peersToHome++;
        }
        long followed = followers(war, l, newSide);
        war.events.begin(EventType.DEFECTION).at(leaders.place[l]).led(l).side(newSide).with(Amount.MEN, followed)
                .because(Feature.BELIEF, b1).because(Feature.OFFER, b2).because(Feature.GRIEVANCE, b3)
                .because(Feature.PEERS_SWITCHED, b6).record();
        PublicBelief.shift(war, newSide, leader.rank() == 1 ? 0.08 : 0.04);
    }

    private static boolean enemyNear(War war, int place, int side) {
        if (war.state.strength.of(-side, place) > 0) {
            return true;
        }
        for (int q : war.routes.near[place]) {
            if (war.routes.days[place][q] <= 5 && war.state.strength.fieldOf(-side, q) > 300) {
                return true;
            }
        }
        return false;
    }

    /**
     * Moves the men who follow the leader; the others stay with their side, without a leader. Returns how many follow.
     */
    private static long followers(War war, int l, int newSide) {
        var forces = war.state.forces;
        var leader = war.scenario().leaders().get(l);
        long followed = 0;
        int last = forces.used;
        for (int f = 0; f < last; f++) {
            if (forces.leader[f] != l || !forces.exists(f)) {
                continue;
            }
            int corps = newSide > 0 ? war.columns.clientLine : war.columns.homeLine;
            double friends = war.state.strength.of(newSide, forces.place[f]) + 500;
            double foes = war.state.strength.of(-newSide, forces.place[f]) + 500;
            double join = ReproducibleMath
                    .logistic(2 * (leader.following() - 0.5) + 0.7 * ReproducibleMath.log(friends / foes));
            double share = Math.clamp(leader.following() * (0.4 + 0.6 * join), 0.0, 1.0);
            long go = (long) (forces.strength(f) * share);
            forces.leader[f] = -1;
            if (go >= 50) {
                int own = forces.create(corps, newSide, forces.place[f], false, l,
                        war.keys.leader[l] ^ war.state.day, war.state.day);
                int from = forces.contingent[f];
                long moved = forces.leave(f, false, Stock.DISPERSED, go, Cause.DEFECTED);
                forces.join(own, from, Stock.DISPERSED, moved, 600, Cause.DEFECTED);
                forces.setPosture(own,
                        war.state.country.held[forces.place[own]] == newSide ? ForceTable.HOLD : ForceTable.INVEST);
                followed += moved;
            }
        }
        return followed;
    }
}
