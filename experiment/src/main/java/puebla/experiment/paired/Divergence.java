package puebla.experiment.paired;

import java.util.List;
import java.util.Optional;
import puebla.kernel.event.Event;

/**
 * First divergence of the event logs of two runs with the same seed: the first day on which their events differ. The
 * states may differ earlier, for example by one sick man, because such a difference is not an event.
 *
 * @param day
 *            days since the scenario's first day
 * @param id
 *            id of the first event that differs; all earlier events are the same in both runs
 * @param without
 *            first differing event of the baseline run; empty if the run has no further event on that day
 * @param with
 *            first differing event of the counterfactual run; empty if the run has no further event on that day
 */
public record Divergence(int day, int id, Optional<Event> without, Optional<Event> with) {
    /**
     * Returns the first divergence of two event logs; empty if the logs are equal.
     *
     * @param without
     *            event log of the baseline run
     * @param with
     *            event log of the counterfactual run, {@linkplain CalendarAlignment#renumbered renumbered} if the
     *            calendars differ
     */
    public static Optional<Divergence> of(List<Event> without, List<Event> with) {
        int common = 0;
        while (common < without.size() && common < with.size() && without.get(common).equals(with.get(common))) {
            common++;
        }
        if (common == without.size() && common == with.size()) {
            return Optional.empty();
        }
        int day = Math.min(dayOf(without, common), dayOf(with, common));
        return Optional.of(new Divergence(day, common, on(day, without, common), on(day, with, common)));
    }

    private static int dayOf(List<Event> events, int index) {
        return index < events.size() ? events.get(index).day() : Integer.MAX_VALUE;
    }

    private static Optional<Event> on(int day, List<Event> events, int index) {
        return dayOf(events, index) == day ? Optional.of(events.get(index)) : Optional.empty();
    }
}
