package puebla.experiment.score;

import java.util.Arrays;

/**
 * Values of one fact in some runs, in the order of the seeds.
 */
final class Sample {
    /** Value of an event that did not happen. */
    static final double NEVER = Double.POSITIVE_INFINITY;

    private final long[] seeds;
    private final double[] values;

    /**
     * Creates a sample. The arrays are not copied.
     *
     * @param seeds
     *            seeds in ascending order
     * @param values
     *            value of each run; a date in days since the first day, or {@link #NEVER}
     */
    Sample(long[] seeds, double[] values) {
        if (seeds.length != values.length) {
            throw new IllegalArgumentException(seeds.length + " seeds of " + values.length + " values");
        }
        this.seeds = seeds;
        this.values = values;
    }

    long[] seeds() {
        return seeds;
    }

    double[] values() {
        return values;
    }

    int size() {
        return seeds.length;
    }

    /** Returns the values of the runs that another sample has too. */
    Sample commonWith(Sample other) {
        var in = new boolean[size()];
        int common = 0;
        int o = 0;
        for (int i = 0; i < size(); i++) {
            while (o < other.size() && other.seeds[o] < seeds[i]) {
                o++;
            }
            in[i] = o < other.size() && other.seeds[o] == seeds[i];
            common += in[i] ? 1 : 0;
        }
        var someSeeds = new long[common];
        var some = new double[common];
        int at = 0;
        for (int i = 0; i < size(); i++) {
            if (in[i]) {
                someSeeds[at] = seeds[i];
                some[at++] = values[i];
            }
        }
        return new Sample(someSeeds, some);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample sample && Arrays.equals(seeds, sample.seeds)
                && Arrays.equals(values, sample.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(seeds) * 31 + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return size() + " runs";
    }
}
