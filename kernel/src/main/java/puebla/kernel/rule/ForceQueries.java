package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Posture;

/** Queries for forces and places. */
public final class ForceQueries {
    /** Largest log of a force ratio that a commander's decision distinguishes [log]. Judgement. */
    public static final double MOST_LOG_RATIO = 3;
    /** Below the score of any refuge [score]. */
    private static final double LOWEST_SCORE = -1e9;
    /** Largest decrease of a refuge's score by enemy columns [score]. Judgement. */
    private static final int MOST_THREAT = 3;
    /** Maximum march of an enemy column that threatens a refuge [days]. Judgement. */
    private static final int DAYS_TO_THREATEN = 3;

    private ForceQueries() {}

    /** Returns the largest field force of a contingent that holds at a place; −1 when there is none. */
    public static int largest(War war, int place, int corps) {
        int best = -1;
        var forces = war.state.forces;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.contingent(f) == corps && !forces.garrison(f) && forces.posture(f) == Posture.HOLD
                    && (best < 0 || forces.strength(f) > forces.strength(best))) {
                best = f;
            }
        }
        return best;
    }

    /** Reports whether men of a corps march to a place. */
    public static boolean onTheWay(War war, int corps, int place) {
        var forces = war.state.forces;
        for (int f = 0; f < forces.used(); f++) {
            if (forces.contingent(f) == corps && forces.goal(f) == place && forces.place(f) != place) {
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
        double bestScore = LOWEST_SCORE;
        double perDay = war.value(SharedParameters.REFUGE_PER_DAY);
        double byWorks = war.value(SharedParameters.REFUGE_BY_WORKS);
        double fullWorth = war.value(SharedParameters.REFUGE_WORTH);
        double fullThreat = war.value(SharedParameters.REFUGE_THREAT);
        for (int q = 0; q < war.columns.places(); q++) {
            double days = war.routes.days[here][q];
            if (q == here || days > within || war.state.country.held(q) != side || war.state.country.besieged(q)) {
                continue;
            }
            double score = side * war.state.country.control(q) - perDay * days
                    + byWorks * Fortifications.works(war, q)
                    + Math.min(1, war.state.strength.of(side, q) / fullWorth);
            double near = war.state.strength.fieldOf(-side, q);
            for (int n : war.routes.near[q]) {
                if (war.routes.days[q][n] <= DAYS_TO_THREATEN) {
                    near = Math.max(near, war.state.strength.fieldOf(-side, n));
                }
            }
            score -= Math.min(MOST_THREAT, near / fullThreat);
            if (score > bestScore) {
                bestScore = score;
                best = q;
            }
        }
        return best;
    }

    /** Reports whether a corps comes from abroad. */
    public static boolean foreign(War war, int corps) {
        return war.columns.foreign(corps);
    }

    /** Returns the men of a force's side at a place who have no other goal, without the force itself. */
    public static long staying(War war, int force, int place) {
        var forces = war.state.forces;
        long men = 0;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.goal(f) == place && f != force && forces.side(f) == forces.side(force)) {
                men += forces.strength(f);
            }
        }
        return men;
    }
}
