package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.state.ForceTable;

/** Queries for forces and places. */
public final class ForceQueries {
    private ForceQueries() {}

    /** Returns the largest field force of a contingent that holds at a place; −1 when there is none. */
    public static int largest(War war, int place, int corps) {
        int best = -1;
        var forces = war.state.forces;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.contingent[f] == corps && !forces.garrison[f] && forces.posture[f] == ForceTable.HOLD
                    && (best < 0 || forces.strength(f) > forces.strength(best))) {
                best = f;
            }
        }
        return best;
    }

    /** Reports whether men of a corps march to a place. */
    public static boolean onTheWay(War war, int corps, int place) {
        var forces = war.state.forces;
        for (int f = 0; f < forces.used; f++) {
            if (forces.contingent[f] == corps && forces.goal[f] == place && forces.place[f] != place) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the best refuge among a side's own places: near, under its control, far from enemy columns; −1 when there
     * is none.
     *
     * @param within
     *            maximum march days
     */
    public static int refuge(War war, int here, int side, double within) {
        int best = -1;
        double bestScore = -1e9;
        for (int q = 0; q < war.columns.places; q++) {
            double days = war.routes.days[here][q];
            if (q == here || days > within || war.state.country.held[q] != side || war.state.country.besieged(q)) {
                continue;
            }
            double score = side * war.state.country.control[q] - 0.15 * days + 0.2 * Fortifications.works(war, q)
                    + Math.min(1, war.state.strength.of(side, q) / 3000);
            double near = war.state.strength.fieldOf(-side, q);
            for (int n : war.routes.near[q]) {
                if (war.routes.days[q][n] <= 3) {
                    near = Math.max(near, war.state.strength.fieldOf(-side, n));
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

    /** Reports whether a corps comes from abroad. */
    public static boolean foreign(War war, int corps) {
        return war.columns.foreign[corps];
    }

    /** Returns the men of a force's side at a place who have no other goal, without the force itself. */
    public static long staying(War war, int force, int place) {
        var forces = war.state.forces;
        long men = 0;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.goal[f] == place && f != force && forces.side[f] == forces.side[force]) {
                men += forces.strength(f);
            }
        }
        return men;
    }
}
