package puebla.kernel.geography;

import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.Seasons;

/** Months and seasons of the theatre, by day of the scenario. Static; shared by all runs of a scenario. */
public final class Season {
    /** Days from 1 March of the year 0 to 1 January 1970. */
    private static final long DAYS_TO_1970 = 719_468;
    /** Days of an era of 400 years. */
    private static final long DAYS_OF_ERA = 146_097;
    private static final long DAYS_OF_CENTURY = 36_524;
    private static final long DAYS_OF_YEAR = 365;
    /** Days of four years without the leap day. */
    private static final long DAYS_OF_FOUR_YEARS = 4 * DAYS_OF_YEAR;
    private static final long YEARS_OF_CENTURY = 100;
    private static final long YEARS_BETWEEN_LEAP_DAYS = 4;
    /** Days of the five months from March or from August on. */
    private static final long DAYS_OF_FIVE_MONTHS = 153;
    private static final long FIVE_MONTHS = 5;
    private static final int MARCH = 3;
    private static final int MONTHS_OF_YEAR = 12;

    private final Seasons seasons;
    private final long firstDay;
    /** Month of each day of the scenario, 1…12. */
    private final byte[] month;

    /** Computes the months of a scenario. */
    public Season(Scenario scenario) {
        seasons = scenario.seasons();
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

    /** Returns 1 in the dry season, 0 in the rains. */
    public double dryness(int day) {
        return seasons.rains().contain(month(day)) ? 0 : 1;
    }

    /** Reports whether a day is in the fever season of the hot country. */
    public boolean fever(int day) {
        return seasons.fever().contain(month(day));
    }

    /** Reports whether a day is in the sowing season. */
    public boolean sowing(int day) {
        return seasons.sowing().contain(month(day));
    }

    /** Computes the month with Howard Hinnant's civil calendar algorithm. Its years begin in March. */
    private int computeMonth(int day) {
        long z = firstDay + day + DAYS_TO_1970;
        long era = Math.floorDiv(z, DAYS_OF_ERA);
        long dayOfEra = z - era * DAYS_OF_ERA;
        long yearOfEra = (dayOfEra - dayOfEra / DAYS_OF_FOUR_YEARS + dayOfEra / DAYS_OF_CENTURY
                - dayOfEra / (DAYS_OF_ERA - 1)) / DAYS_OF_YEAR;
        long dayOfYear = dayOfEra - (DAYS_OF_YEAR * yearOfEra + yearOfEra / YEARS_BETWEEN_LEAP_DAYS
                - yearOfEra / YEARS_OF_CENTURY);
        int monthsSinceMarch = (int) ((FIVE_MONTHS * dayOfYear + 2) / DAYS_OF_FIVE_MONTHS);
        int month = monthsSinceMarch + MARCH;
        return month <= MONTHS_OF_YEAR ? month : month - MONTHS_OF_YEAR;
    }
}
