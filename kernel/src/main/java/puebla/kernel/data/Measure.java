package puebla.kernel.data;

import java.util.List;

/**
 * A number read off a war; tallied while it runs.
 *
 * @param unit
 *            of an amount; "date" for an event
 * @param given
 *            index of another measure, −1 for none
 */
public record Measure(String id, String unit, int given, Reading reading) {
    /** Only events of these properties; −1 leaves a property free. */
    public record EventFilter(Kind kind, int place, int actor, int leader, int contingent, int side) {}

    /** How the number comes about. Days count from the scenario's first day; {@code from} and {@code to} inclusive. */
    public sealed interface Reading {
        /** First day on which any of these events happens. */
        record FirstEvent(List<EventFilter> events) implements Reading {}

        /** How often these events happen. */
        record Count(List<EventFilter> events, int from, int to) implements Reading {}

        /** A flow over a span of days. */
        record SumOfFlow(Flow flow, int of, int from, int to) implements Reading {}

        /** A state on one day; null when the war ended before. */
        record StateOnDate(Gauge gauge, int of, int day) implements Reading {}

        /** Lowest state from a day on, or from a day to the first day of a measure; never when that day never comes. */
        record Minimum(Gauge gauge, int of, int from, int untilMeasure) implements Reading {}

        /** Highest state. */
        record Maximum(Gauge gauge, int of) implements Reading {}

        /** One measure over another. */
        record Ratio(int over, int under) implements Reading {}

        /** Days from one date to another; {@code to} −1 is the war's end. */
        record DaysBetween(int from, int to) implements Reading {}

        /** Which of several measures is largest: the value is its label. */
        record Largest(List<Integer> measures, List<Double> labels) implements Reading {}
    }
}
