package puebla.kernel.geography;

import puebla.kernel.scenario.Scenario;

/** Months and seasons of the theatre, by day of the scenario. Static; shared by all runs of a scenario. */
public final class Season {
    private static final int FIRST_MONTH_OF_RAINS = 6;
    private static final int LAST_MONTH_OF_RAINS = 9;

    private final long firstDay;
    /** Month of each day of the scenario, 1…12. */
    private final byte[] month;

    /** Computes the months of a scenario. */
    public Season(Scenario scenario) {
        firstDay = scenario.firstDay();
        month = new byte[scenario.days() + 2];
        for (int day = 0; day < month.length; day++) {
            month[day] = (byte) computeMonth(day);
        }
    }

    /** Returns the month of a day, 1…12. */
    public int month(int day) {
        return day < month.length ? month[day] : computeMonth(day);
    }

    /** Returns 1 in the dry season, 0 in the rains (June to September). */
    public double dryness(int day) {
        int month = month(day);
        return month >= FIRST_MONTH_OF_RAINS && month <= LAST_MONTH_OF_RAINS ? 0 : 1;
    }

    /** Computes the month from the day number with Howard Hinnant's civil calendar algorithm. */
    private int computeMonth(int day) {
        long z = firstDay + day + 719_468;
        long era = Math.floorDiv(z, 146_097L);
        long dayOfEra = z - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shifted = (int) ((5 * dayOfYear + 2) / 153);
        return shifted < 10 ? shifted + 3 : shifted - 9;
    }
}
