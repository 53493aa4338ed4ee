package puebla.experiment.paired;

import java.util.OptionalDouble;

/**
 * Difference in a quantity between baseline and counterfactual, estimated from pairs of runs.
 *
 * @param without
 *            mean (or share) of the baseline
 * @param with
 *            mean (or share) of the counterfactual
 * @param difference
 *            with − without
 * @param low
 *            lower bound of the 95 % interval of the difference; −∞ if too few pairs differ
 * @param high
 *            upper bound of the interval; +∞ if too few pairs differ
 * @param pairs
 *            number of pairs in which both runs have the quantity
 * @param varianceRatio
 *            factor by which two independent ensembles would need more runs for an equally narrow interval: (variance
 *            without + variance with) / variance of the paired difference. Empty if the difference does not vary
 */
public record Difference(double without, double with, double difference, double low, double high, int pairs,
        OptionalDouble varianceRatio) {
    /**
     * Reports whether the difference is significant: its interval excludes zero. "Not significant" means that the
     * sample is too small to detect an effect, not that there is none.
     */
    public boolean significant() {
        return low > 0 || high < 0;
    }

    /** Returns half the width of the interval. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /**
     * Returns this difference for runs that are known to be equal pair by pair: zero, with an interval of zero width.
     */
    Difference exactlyZero() {
        return new Difference(without, with, 0, 0, 0, pairs, OptionalDouble.empty());
    }
}
