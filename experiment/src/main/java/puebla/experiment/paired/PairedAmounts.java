package puebla.experiment.paired;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Running estimate of an amount over pairs of runs. It consists of means and sums of squares (Welford 1962,
 * <i>Technometrics</i> 4, 419–420) and retains no value.
 *
 * <pre>
 *   d̄ ± t(n−1; 0.975) s_d / √n        s_d standard deviation of the paired differences
 * </pre>
 *
 * If fewer than {@value #ENOUGH_MOVED} pairs differ, there is no interval. A mean that depends on a few pairs is not
 * normally distributed. Student's interval would then cover the true value far too rarely (three times in four, or
 * less, at 50 pairs).
 */
final class PairedAmounts {
    private static final double UPPER = 0.975;
    private static final int ENOUGH_MOVED = 10;

    private final Moments without = new Moments();
    private final Moments with = new Moments();
    private final Moments difference = new Moments();
    private int moved;

    /** Mean, and sum of squared deviations from the mean. */
    private static final class Moments {
        private int n;
        private double mean;
        private double squares;

        void add(double value) {
            n++;
            double before = value - mean;
            mean += before / n;
            squares += before * (value - mean);
        }

        double variance() {
            return n < 2 ? 0 : squares / (n - 1);
        }
    }

    void add(double valueWithout, double valueWith) {
        without.add(valueWithout);
        with.add(valueWith);
        difference.add(valueWith - valueWithout);
        moved += valueWith == valueWithout ? 0 : 1;
    }

    Difference difference() {
        int n = difference.n;
        double variance = difference.variance();
        double half = n < 2 || moved < ENOUGH_MOVED ? Double.POSITIVE_INFINITY
                : TDistribution.of(n - 1).inverseCumulativeProbability(UPPER) * Math.sqrt(variance / n);
        return new Difference(without.mean, with.mean, difference.mean, difference.mean - half, difference.mean + half,
                n,
                variance > 0 ? OptionalDouble.of((without.variance() + with.variance()) / variance)
                        : OptionalDouble.empty());
    }
}
