package puebla.lab.summary;

import java.util.Arrays;

/** Values of one measure, collected from the runs one by one (8 bytes per value). */
final class MeasureSample {
    private double[] values = new double[64];
    private int n;
    private int givenWars;
    private int givenAndHas;

    void add(double value) {
        if (n == values.length) {
            values = Arrays.copyOf(values, n + (n >> 1));
        }
        values[n++] = value;
    }

    /**
     * Counts a run in which the conditioning measure ({@code given}) has a value.
     *
     * @param has
     *            whether this measure has a value in the run, too
     */
    void given(boolean has) {
        givenWars++;
        givenAndHas += has ? 1 : 0;
    }

    Share shareGiven() {
        return new Share(givenAndHas, givenWars);
    }

    Distribution distribution(int wars) {
        return new Distribution(Arrays.copyOf(values, n), wars);
    }
}
