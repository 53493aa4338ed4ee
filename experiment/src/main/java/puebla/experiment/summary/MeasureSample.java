package puebla.experiment.summary;

import java.util.Arrays;

/** The values of one measure over some runs, eight bytes a value. */
final class MeasureSample {
    private double[] values = new double[64];
    private int n;

    void add(double value) {
        if (n == values.length) {
            values = Arrays.copyOf(values, n + (n >> 1));
        }
        values[n++] = value;
    }

    /**
     * Returns the distribution of the values.
     *
     * @param runs
     *            number of runs, those without a value included
     */
    Distribution distribution(int runs) {
        return new Distribution(Arrays.copyOf(values, n), runs);
    }
}
