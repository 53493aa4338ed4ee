package puebla.lab.diary;

import java.util.Arrays;

/** A whole number for every day of a war. */
public final class Daily {
    private long[] values = new long[1024];
    private int days;

    void note(long value) {
        if (days == values.length) {
            values = Arrays.copyOf(values, 2 * days);
        }
        values[days++] = value;
    }

    /** On the evening of a day, counted from the war's first. */
    public long on(int day) {
        if (day >= days) {
            throw new IndexOutOfBoundsException("day " + day + " of a war of " + days + " days");
        }
        return values[day];
    }

    /** Days of the war. */
    public int days() {
        return days;
    }
}
