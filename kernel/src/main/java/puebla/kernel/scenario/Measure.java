package puebla.kernel.scenario;

import java.util.List;

/**
 * Number that is read from a run while it is simulated.
 *
 * @param unit
 *            unit of an amount; "date" for an event
 * @param given
 *            index of another measure, −1 for none: summaries also give this measure over the runs in which that one has
 *            a value. An amount of zero has no value if that measure has none by the end of the amount's period: nothing
 *            could have been counted
 */
public record Measure(String id, String unit, int given, Reading reading) {
    /** Reports whether the value is a day. */
    public boolean isDate() {
        return reading instanceof Reading.FirstEvent || reading instanceof Reading.DayOf;
    }

    /**
     * Condition on events; −1 accepts any value of a property, side 0 accepts any side.
     *
     * @param placeOf
     *            index of the measure whose event happened at the same place; {@link #RULERS_PLACE} for the place where
     *            the client's ruler is
     */
    public record EventFilter(EventType type, int place, int actor, int leader, int contingent, int side,
            int placeOf) {
        /** Accepts only events at the place where the client's ruler is. */
        public static final int RULERS_PLACE = -2;

        /** Creates a condition without {@code placeOf}. */
        public EventFilter(EventType type, int place, int actor, int leader, int contingent, int side) {
            this(type, place, actor, leader, contingent, side, -1);
        }
    }

    /**
     * Place and time of a flow; −1 does not limit it.
     *
     * @param place
     *            index of a place
     * @param placeOf
     *            index of the measure whose event happened at the same place
     * @param after
     *            index of the measure whose day is the first one; there is no value without it
     * @param until
     *            index of the measure whose day is the last one
     */
    public record Extent(int place, int placeOf, int after, int until) {
        /** The whole war. */
        public static final Extent ALL = new Extent(-1, -1, -1, -1);
    }

    /**
     * Rule that computes the number. Days count from the scenario's first day; {@code from} and {@code to} are
     * inclusive.
     */
    public sealed interface Reading {
        /**
         * First day with one of these events.
         *
         * @param after
         *            index of the measure whose day is the first one that counts; −1 for none
         */
        record FirstEvent(List<EventFilter> events, int after) implements Reading {
            public FirstEvent(List<EventFilter> events) {
                this(events, -1);
            }
        }

        /** Amount of the first of these events. */
        record FirstAmount(List<EventFilter> events, Amount amount) implements Reading {}

        /** Number of these events. */
        record Count(List<EventFilter> events, int from, int to) implements Reading {}

        /** Sum of a flow over a period. */
        record SumOfFlow(Flow flow, int of, int from, int to, Extent extent) implements Reading {
            public SumOfFlow(Flow flow, int of, int from, int to) {
                this(flow, of, from, to, Extent.ALL);
            }
        }

        /** State variable on one day; no value if the run ended earlier. */
        record StateOnDate(StateVariable variable, int of, int day) implements Reading {}

        /**
         * Lowest value of a state variable from a day on. If {@code untilMeasure} is given, only until the first day of
         * that measure; no value if that measure has none.
         */
        record Minimum(StateVariable variable, int of, int from, int untilMeasure) implements Reading {}

        /** Highest value of a state variable. */
        record Maximum(StateVariable variable, int of) implements Reading {}

        /** Mean of a state variable over a period, read every {@link #INTERVAL} days; no value if the run ended before. */
        record Mean(StateVariable variable, int of, int from, int to) implements Reading {
            /** Days from one reading to the next. */
            public static final int INTERVAL = 30;
        }

        /** Day on which a maximum was reached first. */
        record DayOf(int maximum) implements Reading {}

        /** Ratio of two measures. */
        record Ratio(int over, int under) implements Reading {}

        /** Days from one date to another; {@code to} −1 is the end of the war. */
        record DaysBetween(int from, int to) implements Reading {}

        /** Label of the largest of several measures. */
        record Largest(List<Integer> measures, List<Double> labels) implements Reading {}
    }
}
