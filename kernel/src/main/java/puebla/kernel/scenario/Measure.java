package puebla.kernel.scenario;

import java.util.List;

/**
 * Number that is read from a run while it is simulated.
 *
 * @param unit
 *            unit of an amount; "date" for an event
 * @param given
 *            index of another measure, −1 for none: summaries also give this measure's share of the runs in which that
 *            one has a value
 */
public record Measure(String id, String unit, int given, Reading reading) {
    /** Condition on events; −1 accepts any value of a property, side 0 accepts any side. */
    public record EventFilter(EventType type, int place, int actor, int leader, int contingent, int side) {}

    /**
     * Rule that computes the number. Days count from the scenario's first day; {@code from} and {@code to} are
     * inclusive.
     */
    public sealed interface Reading {
        /** First day with one of these events. */
        record FirstEvent(List<EventFilter> events) implements Reading {}

        /** Number of these events. */
        record Count(List<EventFilter> events, int from, int to) implements Reading {}

        /** Sum of a flow over a period. */
        record SumOfFlow(Flow flow, int of, int from, int to) implements Reading {}

        /** State variable on one day; no value if the run ended earlier. */
        record StateOnDate(StateVariable variable, int of, int day) implements Reading {}

        /**
         * Lowest value of a state variable from a day on. If {@code untilMeasure} is given, only until the first day of
         * that measure; no value if that measure has none.
         */
        record Minimum(StateVariable variable, int of, int from, int untilMeasure) implements Reading {}

        /** Highest value of a state variable. */
        record Maximum(StateVariable variable, int of) implements Reading {}

        /** Ratio of two measures. */
        record Ratio(int over, int under) implements Reading {}

        /** Days from one date to another; {@code to} −1 is the end of the war. */
        record DaysBetween(int from, int to) implements Reading {}

        /** Label of the largest of several measures. */
        record Largest(List<Integer> measures, List<Double> labels) implements Reading {}
    }
}
