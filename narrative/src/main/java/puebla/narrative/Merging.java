package puebla.narrative;

import java.util.ArrayList;
import java.util.List;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;

/** The merging of similar events into one sentence: "Morelia, Guanajuato and León fall between 3 and 14 November". */
final class Merging {
    private static final int DAYS = 25;
    private static final int OTHERS_BETWEEN = 3;
    private static final int MOST = 12;

    private final CompletedRun run;
    private final MessageBundle messages;
    private final ArgumentResolver resolver;

    Merging(CompletedRun run, MessageBundle messages, ArgumentResolver resolver) {
        this.run = run;
        this.messages = messages;
        this.resolver = resolver;
    }

    /** Returns the events in order. Similar events are merged at the position of the first of them. */
    List<Item> gather(List<Event> events) {
        var items = new ArrayList<Item>();
        var taken = new boolean[events.size()];
        for (int i = 0; i < events.size(); i++) {
            if (!taken[i]) {
                items.add(new Item(string(events, i, taken)));
            }
        }
        return items;
    }

    private List<Event> string(List<Event> events, int from, boolean[] taken) {
        var first = events.get(from);
        var string = new ArrayList<>(List.of(first));
        if (!messages.has(key(first))) {
            return string;
        }
        int others = 0;
        for (int i = from + 1; i < events.size() && others <= OTHERS_BETWEEN && string.size() < MOST; i++) {
            var next = events.get(i);
            if (next.day() - first.day() > DAYS || run.date(next).getYear() != run.date(first).getYear()) {
                break;
            }
            if (!taken[i] && alike(first, next)) {
                string.add(next);
                taken[i] = true;
            } else {
                others++;
            }
        }
        return string;
    }

    /**
     * Reports whether one sentence can cover two events. They must agree in event type and side, in whether a place
     * is recovered, and in the troops and the place if the sentence names these once for all events.
     */
    private boolean alike(Event a, Event b) {
        if (a.type() != b.type() || resolver.sideOf(a) != resolver.sideOf(b)
                || resolver.recovers(a) != resolver.recovers(b)) {
            return false;
        }
        var speaksOf = messages.template(key(a)).arguments();
        boolean troops = speaksOf.stream().anyMatch(name -> name.equals("troops") || name.endsWith("Troops"));
        boolean place = speaksOf.stream().anyMatch(name -> name.equals("place") || name.endsWith("Place"));
        return (!troops || resolver.troopsOf(a).equals(resolver.troopsOf(b))) && (!place || a.place() == b.place());
    }

    private String key(Event event) {
        return MessageKeys.of(messages, event, resolver) + ".many";
    }
}
