package puebla.lab.summary;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How a measure lies over many wars, of which some may have no value.
 *
 * <p>A quantile is of type 1 (nearest rank; Hyndman and Fan 1996, <i>The American Statistician</i> 50, 361–365): the p-th
 * percentile of n ranked wars is the value of war ⌈p n / 100⌉. So it is always a value that a war has had: an actual day, a
 * whole number of men. <i>Never</i> ranks after every value, so that a rarer event cannot look earlier; a quantile that
 * falls among the wars without a value is itself never (empty).
 */
public final class Distribution {
    private final double[] sorted;
    private final int wars;

    Distribution(double[] values, int wars) {
        sorted = values.clone();
        Arrays.sort(sorted);
        this.wars = wars;
    }

    /** Wars with a value. */
    public int n() {
        return sorted.length;
    }

    /** The values, the smallest first. */
    double[] values() {
        return sorted.clone();
    }

    /** Share of all wars with a value. */
    public Share share() {
        return new Share(sorted.length, wars);
    }

    /** Percentile over all wars; empty for never. */
    public OptionalDouble quantile(int percent) {
        return ranked(percent, wars);
    }

    /** Percentile over the wars with a value; empty when there is none. */
    public OptionalDouble quantileIf(int percent) {
        return ranked(percent, sorted.length);
    }

    private OptionalDouble ranked(int percent, int of) {
        int rank = Math.max(1, (int) Math.ceilDiv((long) percent * of, 100L));
        return rank <= sorted.length ? OptionalDouble.of(sorted[rank - 1]) : OptionalDouble.empty();
    }

    /** Wars with a value between two bounds, both included. */
    public int between(double low, double high) {
        return Math.max(0, below(Math.nextUp(high)) - below(low));
    }

    /**
     * Place of a value among the wars with a value: the share of them below it, with half of those that equal it. Empty
     * when no war has a value.
     */
    public OptionalDouble percentileIf(double value) {
        return percentile(value, sorted.length);
    }

    /** The same among all wars, those without a value above it. */
    public OptionalDouble percentile(double value) {
        return percentile(value, wars);
    }

    private OptionalDouble percentile(double value, int of) {
        if (of == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((below(value) + 0.5 * between(value, value)) / of);
    }

    /** Wars with a smaller value. */
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
