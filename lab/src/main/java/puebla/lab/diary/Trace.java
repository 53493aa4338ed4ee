package puebla.lab.diary;

import java.util.Arrays;

/** A whole number that changes now and then: the days on which it took a new value, and the values. */
public final class Trace {
    private int[] days = new int[4];
    private int[] values = new int[4];
    private int changes;

    /** Notes its value on an evening; days come in order. */
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

    /** Evening of a change, days since the war's first. */
    public int day(int change) {
        return days[change];
    }

    public int value(int change) {
        return values[change];
    }
}
