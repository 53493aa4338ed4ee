package puebla.kernel.state;

import java.util.Arrays;

/** The last failed attack on each place since the place last changed hands. */
public final class FailedAttacks implements Stateful {
    private static final int NEVER = -1;

    private final int[] day;
    private final long[] men;

    FailedAttacks(int places) {
        day = new int[places];
        men = new long[places];
        Arrays.fill(day, NEVER);
    }

    /** Records a failed attack on a place. */
    public void record(int place, int onDay, long attackers) {
        day[place] = onDay;
        men[place] = attackers;
    }

    /** Returns the day of the last failed attack on a place; −1 for none. */
    public int day(int place) {
        return day[place];
    }

    /** Returns the men of the last failed attack on a place. */
    public long men(int place) {
        return men[place];
    }

    /** Returns the men of the last failed attack on a place, if it was on or after a day; otherwise 0. */
    public long menSince(int place, int from) {
        return day[place] != NEVER && day[place] >= from ? men[place] : 0;
    }

    /** Removes the failed attack on a place that changes hands. */
    void clear(int place) {
        day[place] = NEVER;
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(day);
        visitor.visit(men);
    }
}
