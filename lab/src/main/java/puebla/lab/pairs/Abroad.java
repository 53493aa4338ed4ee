package puebla.lab.pairs;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.Event;
import puebla.kernel.Scenario;
import puebla.kernel.data.ExternalEvent;

/**
 * What happens abroad, under the numbers that it has in the calendar of another scenario. A change that takes an event out of
 * the calendar moves up all those after it; they are the same events nevertheless.
 */
public final class Abroad {
    private Abroad() {}

    /**
     * A chronicle as if it had been written in the other scenario. What its calendar lacks gets numbers beyond its end.
     *
     * @param events
     *            of a war of {@code from}
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
        return new Event(e.id(), e.day(), e.kind(), e.side(), e.place(), e.actor(), e.otherActor(), e.leader(),
                e.contingent(), external, e.amounts(), e.causes(), e.because());
    }
}
