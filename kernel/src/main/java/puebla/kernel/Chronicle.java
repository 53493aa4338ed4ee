package puebla.kernel;

import java.util.ArrayList;
import java.util.List;

/** What happened in one war, in order. Keeping it changes nothing in the war. */
public final class Chronicle {
    private final List<Event> events = new ArrayList<>();

    void add(Event event) {
        events.add(event);
    }

    public List<Event> events() {
        return List.copyOf(events);
    }
}
