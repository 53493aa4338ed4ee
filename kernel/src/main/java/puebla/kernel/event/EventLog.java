package puebla.kernel.event;

import java.util.ArrayList;
import java.util.List;

/** Event log of one run, in order. Logging does not affect the run. */
public final class EventLog {
    private final List<Event> events = new ArrayList<>();

    /** Adds an event at the end. */
    public void add(Event event) {
        events.add(event);
    }

    /** Returns a copy of all events, in order. */
    public List<Event> events() {
        return List.copyOf(events);
    }
}
