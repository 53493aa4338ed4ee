package puebla.kernel.submodel.expedition;

import puebla.kernel.geography.RouteNetwork;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.Garrisons;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Posture;

/**
 * Garrisons on the road behind the army. While the patron holds the capital and is committed, its proconsul keeps posts
 * at the places between the port and the capital, and a garrison in the capital. A post gets {@code command.road-posts}
 * times the garrison of any other place. The posts guard the road and escort its traffic. Once a week the largest force
 * sends men to the post that lacks most.
 *
 * <p><b>Check:</b> lines of communication should take a quarter to two fifths of the army (judgement); of 34,700 French
 * in November 1863 some 14,000 could take the field (see the measure's record). <b>Leaves out:</b> who builds the
 * railway.
 */
public final class RoadPosts implements Mechanism {
    /** Time between two inspections of the posts [days]. Judgement. */
    private static final int PERIOD = Time.WEEK;
    /** A post that lacks no more men than this gets no column [men]. Judgement. */
    private static final long TOO_FEW = 60;
    /** Day of the period on which posts are completed [days]. Judgement. */
    private static final int DUE_DAY = 4;
    /** A column joins a post wholly if it exceeds the missing men by at most one man in this many [men per man]. Judgement. */
    private static final int EXCESS_PART = 5;
    /** A larger column gives at most one man in this many [men per man]. Judgement. */
    private static final int SPARED_PART = 3;
    /** Minimum men of the main army that sends men, relative to the men sent [ratio]. Judgement. */
    private static final int MAIN_ARMY_TO_POST = 3;

    @Override
    public void apply(War war) {
        if (war.state.day % PERIOD != DUE_DAY || !ExpeditionQueries.keepsRoad(war)) {
            return;
        }
        int neediest = -1;
        long most = TOO_FEW;
        int port = war.scenario().entryPort();
        int capital = war.scenario().capital();
        int p = port;
        while (p >= 0 && p != capital) {
            p = war.routes.next[p][capital];
            if (p < 0 || war.state.country.held(p) < 0 || war.state.country.besieged(p)) {
                continue;
            }
            takePost(war, p);
            long lacking = lacking(war, p);
            if (lacking > most && !ForceQueries.onTheWay(war, war.columns.patronCorps(), p)) {
                neediest = p;
                most = lacking;
            }
        }
        if (neediest >= 0) {
            send(war, neediest, most);
        }
    }

    private static long lacking(War war, int place) {
        int post = war.state.forces.garrisonAt(place, war.columns.patronCorps());
        long there = post < 0 ? 0 : war.state.forces.strength(post);
        double wanted = place == war.scenario().capital() ? war.value(SharedParameters.CAPITAL_GARRISON)
                : war.value(ExpeditionParameters.ROAD_POSTS) * Garrisons.need(war, place);
        return (long) wanted - there;
    }

    /**
     * Completes the post of a place from resting columns of the corps. A column of at most 1.2 times the missing men,
     * such as one sent for the purpose, joins it wholly; a larger one gives at most a third.
     */
    private static void takePost(War war, int place) {
        var forces = war.state.forces;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.contingent(f) == war.columns.patronCorps() && !forces.garrison(f)
                    && forces.posture(f) == Posture.HOLD) {
                long lacking = lacking(war, place);
                if (lacking <= 0) {
                    return;
                }
                long all = forces.strength(f);
                long spared = all <= lacking + lacking / EXCESS_PART ? all : all / SPARED_PART;
                Garrisons.detach(war, f, place, Math.min(lacking, spared));
            }
        }
    }

    private static void send(War war, int place, long men) {
        int main = ExpeditionQueries.mainArmy(war);
        var forces = war.state.forces;
        if (main < 0 || forces.posture(main) != Posture.HOLD || forces.strength(main) < MAIN_ARMY_TO_POST * men
                || !forces.roomForMore()
                || war.routes.days[forces.place(main)][place] >= RouteNetwork.UNREACHABLE) {
            return;
        }
        int column = forces.create(war.columns.patronCorps(), 1, forces.place(main), false, -1,
                Garrisons.key(war, war.columns.patronCorps(), place) ^ war.state.day, war.state.day);
        forces.transfer(main, column, men);
        forces.march(war.routes, column, place);
    }
}
