package puebla.kernel.data;

import java.util.List;

/**
 * An outcome of the war. The first rule of the scenario whose conditions all hold names the outcome.
 *
 * @param ends
 *            conditions that end the war at once; empty when only the horizon ends it so
 * @param atHorizon
 *            conditions on the last day; empty: never on that day, but the last rule takes the rest
 */
public record OutcomeRule(String id, List<Condition> ends, List<Condition> atHorizon) {
    /** One test of the war's state. */
    public sealed interface Condition {
        /** A measure of kind date has (or has not) a value. */
        record Happened(int measure, boolean yes) implements Condition {}

        /** A gauge lies within bounds. */
        record Between(Gauge gauge, int of, double low, double high) implements Condition {}

        /** Days since a measure's first day are at least this many. */
        record DaysSince(int measure, int days) implements Condition {}
    }

    public OutcomeRule {
        ends = List.copyOf(ends);
        atHorizon = List.copyOf(atHorizon);
    }
}
