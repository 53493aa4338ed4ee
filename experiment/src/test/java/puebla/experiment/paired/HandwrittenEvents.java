package puebla.experiment.paired;

import java.util.List;
import java.util.stream.Stream;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;

/** Handwritten events with a type, a day, a place and a number of men. All other fields are empty. */
public final class HandwrittenEvents {
    private HandwrittenEvents() {}

    public static Event event(int id, int day, EventType type) {
        return event(id, day, type, 0, 100);
    }

    static Event event(int id, int day, EventType type, int place, long men) {
        var amounts = Stream.of(Amount.values()).map(amount -> amount == Amount.MEN ? men : -1L).toList();
        return new Event(id, day, type, 0, place, -1, -1, -1, -1, -1, amounts, List.of(), List.of());
    }
}
