package puebla.experiment.timeline;

import java.util.Arrays;

/** Step series of a whole number that changes rarely. It stores the days of the changes and the new values. */
public final class StepSeries {
    private int[] days = new int[4];
    private int[] values = new int[4];
    private int changes;

    /** Records the value at the end of a day. Days must be in ascending order. */
    void note(int day, int value) {
        if (changes > 0 && values[changes - 1] == value) {
            return;
        }
        if (changes == days.length) {
            days = Arrays.copyOf(days, 2 * changes);
            values = Arrays.copyOf(values, 2 * changes);
        }
        days[changes] = day;
        values[changes++] = value;
    }

    public int changes() {
        return changes;
    }

    /**
     * Returns the day of a change, in days since the scenario's first day. The new value applies from the end of that
     * day.
     */
    public int day(int change) {
        return days[change];
    }

    public int value(int change) {
        return values[change];
    }
}
