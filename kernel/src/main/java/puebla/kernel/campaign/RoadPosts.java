package puebla.kernel.campaign;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.Theatre;
import puebla.kernel.War;
import puebla.kernel.patron.Commitment;

/**
 * The road behind the army. Once the patron holds the capital and means to stay, its proconsul keeps posts at the places
 * between the port and the capital, {@code command.road-posts} times what any other place would get, and a garrison in
 * the capital itself: they guard the road and escort what goes along it. Once a week the post that lacks most is sent men from the largest body.
 *
 * <p><b>Check:</b> lines of communication should take a quarter to two fifths of the army (judgement); of 34,700 French in
 * November 1863 some 14,000 could take the field (see the measure's record). <b>Leaves out:</b> who builds the railway.
 */
public final class RoadPosts implements Mechanism {
    private static final int PERIOD = 7;
    /** Men for whom nobody sets a column on the march. */
    private static final long TOO_FEW = 60;

    @Override
    public void apply(War war) {
        if (war.day % PERIOD != 4 || !keeps(war)) {
            return;
        }
        int neediest = -1;
        long most = TOO_FEW;
        int port = war.scenario().entryPort();
        int capital = war.scenario().capital();
        int p = port;
        while (p >= 0 && p != capital) {
            p = war.theatre.next[p][capital];
            if (p < 0 || war.country.held[p] < 0 || war.country.besieged(p)) {
                continue;
            }
            takePost(war, p);
            long lacking = lacking(war, p);
            if (lacking > most && !Squads.onTheWay(war, war.theatre.patronCorps, p)) {
                neediest = p;
                most = lacking;
            }
        }
        if (neediest >= 0) {
            send(war, neediest, most);
        }
    }

    /** True while the patron holds the capital and means to stay. */
    private static boolean keeps(War war) {
        return MainArmy.holdsCapital(war) && war.commitment.stage == Commitment.COMMITTED;
    }

    /** True for the places of the road while it is kept: their foreign posts stay, whatever natives stand beside them. */
    static boolean on(War war, int place) {
        int port = war.scenario().entryPort();
        int capital = war.scenario().capital();
        if (!keeps(war)) {
            return false;
        }
        int p = port;
        while (p >= 0 && p != capital) {
            p = war.theatre.next[p][capital];
            if (p == place) {
                return true;
            }
        }
        return false;
    }

    private static long lacking(War war, int place) {
        int post = war.forces.garrisonAt(place, war.theatre.patronCorps);
        long there = post < 0 ? 0 : war.forces.strength(post);
        double wanted = place == war.scenario().capital() ? war.value(Parameter.CAPITAL_GARRISON)
                : war.value(Parameter.ROAD_POSTS) * Garrisons.need(war, place);
        return (long) wanted - there;
    }

    /** Columns of the corps that rest at the place fill up its post: those sent for it wholly, others with a third. */
    private static void takePost(War war, int place) {
        var forces = war.forces;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.contingent[f] == war.theatre.patronCorps && !forces.garrison[f]
                    && forces.posture[f] == Forces.HOLD) {
                long lacking = lacking(war, place);
                if (lacking <= 0) {
                    return;
                }
                long all = forces.strength(f);
                Garrisons.detach(war, f, place, Math.min(lacking, all <= lacking * 6 / 5 ? all : all / 3));
            }
        }
    }

    private static void send(War war, int place, long men) {
        int main = MainArmy.main(war);
        var forces = war.forces;
        if (main < 0 || forces.posture[main] != Forces.HOLD || forces.strength(main) < 3 * men
                || !forces.roomForMore()
                || war.theatre.days[forces.place[main]][place] >= Theatre.UNREACHABLE) {
            return;
        }
        int column = forces.raise(war.theatre.patronCorps, 1, forces.place[main], false, -1,
                Garrisons.key(war, war.theatre.patronCorps, place) ^ war.day, war.day);
        forces.transfer(main, column, men);
        forces.march(war.theatre, column, place);
    }
}
