package puebla.bench.peer;

import org.jspecify.annotations.Nullable;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.submodel.expedition.ExpeditionParameters;

/** Orders above the single column: commands, posts along the road, and merging and splitting of forces. */
final class Staff {
    private static final int HANDFUL = 25;
    private static final int SMALL = 900;
    private static final long TOO_FEW = 60;

    private Staff() {}

    static void day(PeerWar war) {
        Generals.commands(war);
        if (war.day % 7 == 4 && war.keepsTheRoad()) {
            posts(war);
        }
        if (war.day % Place.WEEK == 0) {
            join(war);
        }
        if (war.day % 10 == 3 && !war.patronGone && war.capital.held > 0) {
            divide(war);
        }
    }

    private static void posts(PeerWar war) {
        Place neediest = null;
        long most = TOO_FEW;
        for (var post : war.road) {
            if (post.held < 0 || post.besieged()) {
                continue;
            }
            fill(post);
            long lacking = lacking(post);
            if (lacking > most && !onTheWay(war, post)) {
                neediest = post;
                most = lacking;
            }
        }
        if (neediest != null) {
            send(war, neediest, most);
        }
    }

    private static long lacking(Place post) {
        var war = post.war;
        var garrison = post.garrisonOf(war.patronCorps);
        double wanted = post == war.capital ? war.value(SharedParameters.CAPITAL_GARRISON)
                : war.value(ExpeditionParameters.ROAD_POSTS) * post.need();
        return (long) wanted - (garrison == null ? 0 : garrison.strength());
    }

    private static void fill(Place post) {
        var war = post.war;
        int last = post.here.size();
        for (int i = 0; i < last; i++) {
            long lacking = lacking(post);
            if (lacking <= 0) {
                return;
            }
            var force = post.here.get(i);
            if (!force.gone && force.corps == war.patronCorps && force.holdsField()) {
                long all = force.strength();
                Command.detach(force, post, Math.min(lacking, all <= lacking * 6 / 5 ? all : all / 3));
            }
        }
    }

    private static boolean onTheWay(PeerWar war, Place post) {
        for (int i = 0; i < war.forces.size(); i++) {
            var force = war.forces.get(i);
            if (!force.gone && force.corps == war.patronCorps && force.goal == post && force.place != post) {
                return true;
            }
        }
        return false;
    }

    private static void send(PeerWar war, Place post, long men) {
        var main = main(war);
        if (main == null || main.posture != Force.Posture.HOLD || main.strength() < 3 * men || !war.roomForMore()
                || main.place.days[post.index] >= puebla.kernel.geography.RouteNetwork.UNREACHABLE) {
            return;
        }
        var column = war.raise(war.patronCorps, 1, main.place, false,
                war.patronCorps.nameAt(post) ^ war.day * 0x2545F491L);
        main.transfer(column, men);
        column.marchTo(post);
    }

    /** Returns the largest field force of the patron's corps, or null. */
    static @Nullable Force main(PeerWar war) {
        Force best = null;
        for (int i = 0; i < war.forces.size(); i++) {
            var force = war.forces.get(i);
            if (!force.gone && force.corps == war.patronCorps && !force.garrison
                    && (best == null || force.strength() > best.strength())) {
                best = force;
            }
        }
        return best;
    }

    private static void join(PeerWar war) {
        int last = war.forces.size();
        for (int i = 0; i < last; i++) {
            var force = war.forces.get(i);
            if (!force.gone && force.strength() < HANDFUL) {
                endHandful(force);
            }
            if (force.gone || !force.holdsField() || force.strength() > SMALL) {
                continue;
            }
            var here = force.place.here;
            for (int j = 0; j < here.size(); j++) {
                var other = here.get(j);
                if (other != force && !other.gone && other.corps == force.corps && other.holdsField()
                        && (force.leader == null || other.leader == null)) {
                    force.transfer(other, Long.MAX_VALUE);
                    break;
                }
            }
        }
    }

    private static void endHandful(Force force) {
        if (!force.corps.foreign) {
            force.corps.dispersed += force.leave(false, HANDFUL);
        } else if (force.garrison && !force.place.besieged()) {
            callIn(force);
        }
    }

    private static void callIn(Force post) {
        var war = post.war;
        Force best = null;
        double bestDays = Double.MAX_VALUE;
        for (int i = 0; i < war.forces.size(); i++) {
            var force = war.forces.get(i);
            double days = post.place.days[force.place.index];
            if (force != post && !force.gone && force.corps == post.corps && force.strength() >= HANDFUL
                    && days < bestDays) {
                best = force;
                bestDays = days;
            }
        }
        if (best != null && best.place != post.place) {
            post.marchTo(best.place);
        }
    }

    private static void divide(PeerWar war) {
        var main = main(war);
        double column = war.value(SharedParameters.COLUMN_MEN);
        if (main == null || main.posture != Force.Posture.HOLD || main.strength() < 1.8 * column
                || !war.roomForMore()) {
            return;
        }
        main.transfer(war.raise(main.corps, 1, main.place, false, main.corps.name ^ war.day * 0x51ED27L),
                (long) column);
        var escort = main.place.largestOf(war.clientLine);
        if (escort != null && escort.strength() > 1200) {
            escort.transfer(war.raise(war.clientLine, 1, main.place, false, war.clientLine.name ^ war.day * 0x51ED27L),
                    escort.strength() / 2);
        }
    }
}
