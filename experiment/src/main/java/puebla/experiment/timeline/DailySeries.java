package puebla.experiment.timeline;

import java.util.Arrays;

/** Series with one whole number for each day of a run. */
public final class DailySeries {
    private long[] values = new long[1024];
    private int days;

    void note(long value) {
        if (days == values.length) {
            values = Arrays.copyOf(values, 2 * days);
        }
        values[days++] = value;
    }

    /**
     * Returns the value at the end of a day.
     *
     * @param day
     *            days since the scenario's first day
     * @throws IndexOutOfBoundsException
     *             if the series does not contain the day
     */
    public long on(int day) {
        if (day >= days) {
            throw new IndexOutOfBoundsException("invalid day: " + day + " (expected less than " + days + ")");
        }
        return values[day];
    }

    /** Returns the number of days in the series. */
    public int days() {
        return days;
    }
}
