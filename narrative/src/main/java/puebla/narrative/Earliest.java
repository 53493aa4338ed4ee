package puebla.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.SharedEvents;

/**
 * The first event of each type, and the first loss of each place, in a run. "Again" and "recover" are true only after
 * them.
 */
final class Earliest {
    private final Map<EventType, Integer> ofType = new HashMap<>();
    private final Map<Integer, Integer> lossOf = new HashMap<>();

    Earliest(List<Event> events) {
        for (var event : events) {
            ofType.putIfAbsent(event.type(), event.id());
            if (event.type() == SharedEvents.PLACE_TAKEN && event.side() > 0) {
                lossOf.putIfAbsent(event.place(), event.id());
            }
        }
    }

    /** Reports whether the run has an event of the same type before this one. */
    boolean repeats(Event event) {
        return ofType.getOrDefault(event.type(), event.id()) < event.id();
    }

    /** Reports whether the intervention has taken the place of the event before it. */
    boolean lostBefore(Event event) {
        return lossOf.getOrDefault(event.place(), event.id()) < event.id();
    }
}
