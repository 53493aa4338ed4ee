package puebla.experiment.paired;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.Scenario;

/**
 * Alignment of external events between the calendars of two scenarios. An override that removes an event from the
 * calendar shifts the index of every later event. These events are still the same, so they need a common index before
 * a comparison.
 */
public final class CalendarAlignment {
    private CalendarAlignment() {}

    /**
     * Returns an event log with the external events numbered as in the calendar of {@code to}. Events that this
     * calendar lacks get numbers beyond its end.
     *
     * @param events
     *            event log of a run of {@code from}
     * @param from
     *            scenario of the run
     * @param to
     *            scenario whose numbers apply
     */
    public static List<Event> renumbered(List<Event> events, Scenario from, Scenario to) {
        List<String> ids = to.calendar().stream().map(ExternalEvent::id).toList();
        List<Integer> numbers = new ArrayList<>();
        for (var external : from.calendar()) {
            int number = ids.indexOf(external.id());
            numbers.add(number < 0 ? ids.size() + numbers.size() : number);
        }
        return events.stream().map(event -> event.external() < 0 ? event : with(numbers.get(event.external()), event))
                .toList();
    }

    private static Event with(int external, Event e) {
        return new Event(e.id(), e.day(), e.type(), e.side(), e.place(), e.actor(), e.otherActor(), e.leader(),
                e.contingent(), external, e.amounts(), e.causes(), e.because());
    }
}
