package puebla.kernel.scenario;

/** Lengths of time in formulas [days]. */
public final class Time {
    public static final int WEEK = 7;
    /** A month of rates and reviews; months of the calendar are those of the scenario's dates. */
    public static final int MONTH = 30;
    /** A year of rates per year; a fraction, so that a quotient of days is one. */
    public static final double YEAR = 365.0;

    private Time() {}
}
