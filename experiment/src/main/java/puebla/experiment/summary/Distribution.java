package puebla.experiment.summary;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Distribution of a measure over many runs. Some of the runs may have no value.
 *
 * <p>Quantiles are of type 1 (nearest rank; Hyndman and Fan 1996, <i>The American Statistician</i> 50, 361–365): the
 * p-th percentile of n ranked runs is the value of run ⌈p n / 100⌉. A quantile is therefore always a value that
 * occurs in a run: an actual day, a whole number of men. <i>Never</i> ranks after every value, so that a rarer event
 * cannot appear earlier. A quantile that falls among the runs without a value is itself never (empty).
 */
public final class Distribution {
    /** Probability below the lower end of a 95 % interval. */
    private static final double LOWER_TAIL = 0.025;

    private final double[] sorted;
    private final int runs;

    /** Returns the distribution of values that some of the runs have. */
    public static Distribution of(double[] values, int runs) {
        return new Distribution(values, runs);
    }

    Distribution(double[] values, int runs) {
        sorted = values.clone();
        Arrays.sort(sorted);
        this.runs = runs;
    }

    /** Returns the number of runs with a value. */
    public int n() {
        return sorted.length;
    }

    /** Returns the values in ascending order. */
    public double[] values() {
        return sorted.clone();
    }

    /** Returns the share of runs with a value. */
    public Share share() {
        return new Share(sorted.length, runs);
    }

    /** Returns a percentile over all runs; empty for never. */
    public OptionalDouble quantile(int percent) {
        return ranked(percent, runs);
    }

    /** Returns a percentile over the runs with a value; empty if no run has a value. */
    public OptionalDouble quantileIf(int percent) {
        return ranked(percent, sorted.length);
    }

    /**
     * Returns the 95 % interval of the median over all runs, by order statistics (David and Nagaraja 2003, <i>Order
     * Statistics</i>, section 7.1): the runs of rank k and n + 1 − k, where k is the 0.025 quantile of the binomial
     * distribution of n runs and ½. It is a Monte Carlo interval. An end that falls among the runs without a value is
     * never (empty).
     *
     * @return the ranked values; empty if there are fewer than six runs
     */
    public Optional<MedianInterval> medianInterval() {
        if (runs == 0) {
            return Optional.empty();
        }
        int rank = BinomialDistribution.of(runs, 0.5).inverseCumulativeProbability(LOWER_TAIL);
        return rank < 1 ? Optional.empty()
                : Optional.of(new MedianInterval(atRank(rank), atRank(runs + 1 - rank)));
    }

    /** Interval of a median; an empty end is never. */
    public record MedianInterval(OptionalDouble low, OptionalDouble high) {}

    private OptionalDouble atRank(int rank) {
        return rank <= sorted.length ? OptionalDouble.of(sorted[rank - 1]) : OptionalDouble.empty();
    }

    private OptionalDouble ranked(int percent, int of) {
        int rank = Math.max(1, (int) Math.ceilDiv((long) percent * of, 100L));
        return atRank(rank);
    }

    /** Returns the number of runs with a value between two bounds, both inclusive. */
    public int between(double low, double high) {
        return Math.max(0, below(Math.nextUp(high)) - below(low));
    }

    /**
     * Returns the rank of a value among the runs with a value, 0 … 1: the share of them with a smaller value, plus
     * half the share with an equal value. Empty if no run has a value.
     */
    public OptionalDouble percentileIf(double value) {
        return percentile(value, sorted.length);
    }

    /** Returns the rank of a value among all runs. Runs without a value count as greater. Empty if there is no run. */
    public OptionalDouble percentile(double value) {
        return percentile(value, runs);
    }

    private OptionalDouble percentile(double value, int of) {
        if (of == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((below(value) + 0.5 * between(value, value)) / of);
    }

    /** Returns the number of runs with a smaller value. */
    private int below(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
