package puebla.lab.summary;

import java.util.Arrays;

/** The values of one measure as wars come in, eight bytes a value. */
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

    /** Notes a war in which the measure that this one is given has a value. */
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
