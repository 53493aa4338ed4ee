package puebla.kernel.submodel.defection;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Leader;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.UpdateRounds;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;

/**
 * Defection of named leaders, in both directions.
 *
 * <pre>
 *   h = h0 exp(b1 (S_y − S_x) + b2 offer + b3 grievance − b4 distance of creed − b5 compromised × harsh
 *              + b6 min(MOST_PEERS, peers)) × near            [per day]
 *   share of his men who follow = following × (anyway + by choice × join)
 *   join = logistic(j1 (following − 0.5) + j2 ln local odds)
 * </pre>
 *
 * S_y and S_x are the public's odds for the side that he joins and the side that he leaves. Harsh is
 * {@code defection.harsh-decree} after a harsh decree, otherwise 1. Peers is the number of recent switches in the same
 * direction, which fades in {@code defection.peers-fade}. Near is 1 with enemy troops at his place or enemy columns
 * worth more than NEAR_WORTH at a place within NEAR_DAYS, otherwise {@code defection.far-from-enemy}. A leader cannot
 * take his whole force with him: the men who do not follow stay where they are.
 *
 * <p><b>Source:</b> judgement; Vidaurri's thousand men melted when 7,000 marched on him (Bancroft VI p. 131).
 */
public final class Defection implements Mechanism {
    private static final Draw CHANGES_SIDE = Draw.of("defection.changes-side");

    /** Time after a change of sides in which a leader does not change again [days]. Judgement. */
    private static final int LOYAL_DAYS = 200;

    /** Distance within which an enemy column is near [march days]. Judgement. */
    private static final int NEAR_DAYS = 5;
    /** Worth of the enemy's columns at a place above which they count as near [men of quality 1]. Judgement. */
    private static final int NEAR_WORTH = 300;
    /** Largest number of such leaders that counts. Judgement. */
    private static final int MOST_PEERS = 3;
    /** Creed, either way, up to which a leader of the intervention is one of the patron's generals. Judgement. */
    private static final double NO_CREED = 0.05;
    /** Smallest number of followers who change sides as a force [men]. Judgement. */
    private static final int SMALLEST_FOLLOWING = 50;
    /** Seasoning of the followers: as natives they are used to the country [days in it]. Judgement. */
    private static final double SEASONED_DAYS = 600;

    @Override
    public void apply(War war) {
        var leaders = war.state.leaders;
        leaders.fadePeers(war.value(DefectionParameters.PEERS_FADE_DAYS));
        if (war.off(SystemSwitch.DEFECTION)
                || (!war.state.throne.exists() && !war.events.happened(SharedEvents.REGENCY))) {
            return;
        }
        for (int l : war.rounds.leadersWeekly(war.state.day)) {
            var office = war.scenario().leaders().get(l).office();
            if (leaders.isActive(l)
                    && (office == Leader.Office.GENERAL || office == Leader.Office.GOVERNOR)
                    && (leaders.switchedDay(l) < 0
                            || war.state.day - leaders.switchedDay(l) > LOYAL_DAYS)) {
                consider(war, l);
            }
        }
    }

    /** Reports whether a leader may change sides. The patron's own generals may not: they command only its corps. */
    private static boolean isNative(War war, int leader, int body) {
        if (body >= 0) {
            int corps = war.state.forces.contingent(body);
            return corps == war.columns.homeLine() || corps == war.columns.clientLine();
        }
        return !war.scenario().leaders().get(leader).intervention()
                || Math.abs(war.scenario().leaders().get(leader).creed()) > NO_CREED;
    }

    private static void consider(War war, int l) {
        var leaders = war.state.leaders;
        var leader = war.scenario().leaders().get(l);
        int side = leaders.side(l);
        double belief = war.state.belief();
        double gain = side < 0 ? 2 * belief - 1 : 1 - 2 * belief;
        var creeds = war.scenario().creeds().onLeadersScale();
        double clientCreed = war.state.throne.liberal() ? creeds.clientLiberal() : creeds.clientConservative();
        double distance =
                Math.min(1, Math.abs(leader.creed() - (side < 0 ? clientCreed : creeds.home()))
                        / war.value(DefectionParameters.FULL_DISTANCE));
        double peers = side < 0 ? leaders.peersToClient() : leaders.peersToHome();
        double offer = side < 0
                ? war.value(DefectionParameters.CLIENT_OFFER) + war.value(DefectionParameters.GOVERNOR_OFFER)
                        * (leader.office() == Leader.Office.GOVERNOR ? 1 : 0)
                : war.value(DefectionParameters.HOME_OFFER);
        double b1 = war.value(DefectionParameters.DEFECT_BY_ODDS) * gain;
        double b2 = war.value(DefectionParameters.DEFECT_BY_OFFER) * offer;
        double b3 = war.value(DefectionParameters.DEFECT_BY_GRIEVANCE) * leader.grievance();
        double b4 = war.value(DefectionParameters.DEFECT_BY_CREED) * distance;
        double b5 = war.value(DefectionParameters.DEFECT_BY_BLOOD) * leader.compromised()
                * (war.state.throne.harshDay() >= 0 ? war.value(DefectionParameters.HARSH_DECREE) : 1);
        double b6 = war.value(DefectionParameters.DEFECT_BY_PEERS) * Math.min(MOST_PEERS, peers);
        double ofAWeek = war.value(DefectionParameters.DEFECT_BASE) * ReproducibleMath.exp(b1 + b2 + b3 - b4 - b5 + b6)
                * UpdateRounds.DAYS_OF_WEEK;
        long key = war.keys.leader(l);
        // both checks use the same draw: a leader without the event at the full hazard has none at the lower hazard, so
        // that only the others search for enemies
        if (!war.occurs(CHANGES_SIDE, key, ofAWeek) || (!enemyNear(war, leaders.place(l), side)
                && !war.occurs(CHANGES_SIDE, key, war.value(DefectionParameters.FAR_FROM_THE_ENEMY) * ofAWeek))
                || !isNative(war, l, leaders.commands(war.state.forces)[l])) {
            return;
        }
        int newSide = -side;
        leaders.changeSide(l, war.state.day);
        long followed = followers(war, l, newSide);
        war.events.begin(DefectionEvents.DEFECTION).at(leaders.place(l)).led(l).side(newSide).with(Amount.MEN, followed)
                .because(Feature.BELIEF, b1).because(Feature.OFFER, b2).because(Feature.GRIEVANCE, b3)
                .because(Feature.PEERS_SWITCHED, b6).record();
        PublicBelief.shift(war, newSide, leader.rank() == 1 ? war.value(DefectionParameters.NEWS_FIRST_RANK)
                : war.value(DefectionParameters.NEWS_LOWER_RANK));
    }

    private static boolean enemyNear(War war, int place, int side) {
        if (war.state.strength.of(-side, place) > 0) {
            return true;
        }
        for (int q : war.routes.near[place]) {
            if (war.routes.days[place][q] <= NEAR_DAYS && war.state.strength.fieldOf(-side, q) > NEAR_WORTH) {
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
        int last = forces.used();
        for (int f = 0; f < last; f++) {
            if (forces.leader(f) != l || !forces.exists(f)) {
                continue;
            }
            int corps = newSide > 0 ? war.columns.clientLine() : war.columns.homeLine();
            double friends = war.state.strength.of(newSide, forces.place(f)) + war.value(DefectionParameters.ODDS_BASE);
            double foes = war.state.strength.of(-newSide, forces.place(f)) + war.value(DefectionParameters.ODDS_BASE);
            double join = ReproducibleMath
                    .logistic(war.value(DefectionParameters.JOIN_BY_FOLLOWING) * (leader.following() - 0.5)
                            + war.value(DefectionParameters.JOIN_BY_ODDS) * ReproducibleMath.log(friends / foes));
            double share = Math.clamp(leader.following() * (war.value(DefectionParameters.FOLLOW_ANYWAY)
                    + war.value(DefectionParameters.FOLLOW_BY_CHOICE) * join), 0.0, 1.0);
            long go = (long) (forces.strength(f) * share);
            forces.loseLeader(f);
            if (go >= SMALLEST_FOLLOWING) {
                int own = forces.create(corps, newSide, forces.place(f), false, l,
                        war.keys.leader(l) ^ war.state.day, war.state.day);
                int from = forces.contingent(f);
                long moved = forces.leave(f, false, Stock.DISPERSED, go, Cause.DEFECTED);
                forces.join(own, from, Stock.DISPERSED, moved, SEASONED_DAYS, Cause.DEFECTED);
                forces.order(own,
                        war.state.country.held(forces.place(own)) == newSide ? Posture.HOLD : Posture.INVEST);
                followed += moved;
            }
        }
        return followed;
    }
}
