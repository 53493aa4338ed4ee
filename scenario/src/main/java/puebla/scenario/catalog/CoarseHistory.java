package puebla.scenario.catalog;

import java.util.List;

/**
 * The course of history in few steps.
 *
 * @param steps
 *            a run passes a step if the event happens within the window
 * @param order
 *            ids of the events in the order of history
 */
public record CoarseHistory(List<Step> steps, List<String> order) {
    /** Coarse history of a scenario that states none. */
    public static final CoarseHistory NONE = new CoarseHistory(List.of(), List.of());

    public CoarseHistory {
        steps = List.copyOf(steps);
        order = List.copyOf(order);
    }

    /**
     * A step.
     *
     * @param event
     *            id of a measure
     * @param from
     *            first day of the window [days since the first day]
     * @param to
     *            last day of the window [days since the first day]
     */
    public record Step(String event, int from, int to) {}

    /** Reports whether the scenario states neither steps nor an order. */
    public boolean isEmpty() {
        return steps.isEmpty() && order.isEmpty();
    }
}
