package puebla.kernel.scenario;

import java.util.stream.IntStream;

/**
 * Days on which periodic updates of places and leaders are due. Each place and leader has its own day of the cycle,
 * which depends on its name and not on its index. Static; shared by all runs of a scenario.
 */
public final class UpdateRounds {
    public static final int DAYS_OF_WEEK = 7;
    private static final int KEYS = 1024;

    private final int[][] week;
    private final int[][] leadersWeek;
    private final int[][] every14Days;
    private final int[] everyPlace;

    public UpdateRounds(EntityKeys keys) {
        everyPlace = IntStream.range(0, keys.place.length).toArray();
        week = round(keys.place, DAYS_OF_WEEK);
        leadersWeek = round(keys.leader, DAYS_OF_WEEK);
        every14Days = round(keys.place, UpdateInterval.EVERY_14_DAYS.days());
    }

    /**
     * Returns the places with a weekly update on this day, in order of index. The day of the week of a place depends on
     * its name, not on its index.
     */
    public int[] weekly(int day) {
        return week[day % DAYS_OF_WEEK];
    }

    /** Returns the leaders who consider changing sides on this day; each does so once a week. */
    public int[] leadersWeekly(int day) {
        return leadersWeek[day % DAYS_OF_WEEK];
    }

    /** Returns the places whose slowly changing state is updated on this day, in order of index. */
    public int[] due(int day, UpdateInterval interval) {
        return interval == UpdateInterval.DAILY ? everyPlace : every14Days[day % every14Days.length];
    }

    /** Returns the places that are due on a day at an update interval of 1, 7 or 14 days, in order. */
    public int[] due(int day, int interval) {
        return interval == DAYS_OF_WEEK ? weekly(day)
                : due(day, interval == 1 ? UpdateInterval.DAILY : UpdateInterval.EVERY_14_DAYS);
    }

    /**
     * Assigns each key to one day of a round.
     *
     * @return by day of the round: indices of the keys that are due
     */
    private static int[][] round(long[] keys, int days) {
        int[][] turns = new int[days][];
        for (int day = 0; day < days; day++) {
            int today = day;
            turns[day] = IntStream.range(0, keys.length)
                    .filter(i -> (today + (keys[i] & KEYS - 1)) % days == 0).toArray();
        }
        return turns;
    }
}
