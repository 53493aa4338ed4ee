package puebla.scenario.catalog;

/**
 * A value of history to compare with many runs.
 *
 * @param given
 *            id of the measure that must have a value in a run that is compared; empty for none
 * @param recorded
 *            a date to the day, month or year; a number; {@code never} if the event did not happen
 */
public record Fact(String id, Kind kind, Subject subject, String given, String recorded, Yardstick yardstick) {
    /** Text of {@link #recorded} for an event that did not happen. */
    public static final String NEVER = "never";

    /** Scale on which a fact is scored. */
    public enum Kind {
        /** Days since the scenario's first day; <i>never</i> is the day after the horizon. */
        DATE,
        /** Natural logarithm, from half of the least expected value up. */
        AMOUNT,
        /** Share, 0 … 1, or another number without unit, on its own scale. */
        SHARE,
        /** Whole number on its own scale. */
        COUNT,
        /** Days between two dates, on their own scale. */
        DAYS;

        private final String id = name().toLowerCase(java.util.Locale.ROOT);

        public String id() {
            return id;
        }
    }

    /** Source of the value of a run. */
    public sealed interface Subject {
        /** A measure. */
        record OfMeasure(String measure) implements Subject {}

        /** Days from one date to another, in runs that have both. */
        record Between(String from, String to) implements Subject {}

        /** Rows {@code seed, value} of a query on a store. */
        record Query(String sql) implements Subject {}
    }

    /** Reports whether the event of this fact did not happen. */
    public boolean never() {
        return recorded.equals(NEVER);
    }
}
