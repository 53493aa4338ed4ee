package puebla.experiment.branching;

import puebla.experiment.paired.Difference;

/**
 * Shift of the odds between two branch points.
 *
 * @param from
 *            day of the first branch point, in days since the scenario's first day
 * @param to
 *            day of the second branch point: the day after the last day of the span. It is {@code from + 1} for a
 *            span of one day
 * @param outcome
 *            index of the outcome whose odds shifted most
 * @param size
 *            the shift with its 95 % interval; branches are paired by number
 * @param against
 *            index of the outcome whose odds shifted most in the opposite direction
 */
public record OddsShift(int from, int to, int outcome, Difference size, int against) {
    /**
     * Threshold of significance [standard errors]. Many spans are tested, and a threshold of 2 has 5 % false
     * positives.
     */
    private static final double CLEAR = 3;
    private static final double STANDARD_ERRORS_OF_HALF = 1.959963984540054;

    /** Returns the shift between two branch points, for the outcome that shifted most. */
    static OddsShift between(BranchPoint from, BranchPoint to, int outcomes) {
        int most = 0;
        Difference[] shifts = new Difference[outcomes];
        for (int o = 0; o < outcomes; o++) {
            shifts[o] = from.until(to, o);
            if (Math.abs(shifts[o].difference()) > Math.abs(shifts[most].difference())) {
                most = o;
            }
        }
        double way = Math.signum(shifts[most].difference());
        int against = 0;
        for (int o = 0; o < outcomes; o++) {
            if (way * shifts[o].difference() < way * shifts[against].difference()) {
                against = o;
            }
        }
        return new OddsShift(from.day(), to.day(), most, shifts[most], against);
    }

    /** Reports whether the shift is significant. */
    public boolean clear() {
        return Math.abs(size.difference()) > CLEAR / STANDARD_ERRORS_OF_HALF * size.halfWidth();
    }

    /** Returns the length of the span [days]. */
    public int days() {
        return to - from;
    }

    /** Returns the day of the branch point that halves the span. */
    int middle() {
        return from + days() / 2;
    }
}
