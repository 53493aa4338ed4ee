package puebla.narrative;

import java.time.LocalDate;
import java.util.List;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;

/** The content of one sentence: an event, or several similar events. */
record Item(List<Event> events) {
    Item {
        events = List.copyOf(events);
    }

    static Item of(Event event) {
        return new Item(List.of(event));
    }

    Event first() {
        return events.getFirst();
    }

    Event last() {
        return events.getLast();
    }

    boolean several() {
        return events.size() > 1;
    }

    LocalDate from(CompletedRun run) {
        return run.date(first());
    }

    LocalDate to(CompletedRun run) {
        return run.date(last());
    }
}
