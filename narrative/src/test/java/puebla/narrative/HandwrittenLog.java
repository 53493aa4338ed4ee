package puebla.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Scenario;

/** An event log written by hand, with the places and people of a scenario. */
final class HandwrittenLog {
    private final Shipped shipped;
    private final List<Event> events = new ArrayList<>();

    HandwrittenLog(Shipped shipped) {
        this.shipped = shipped;
    }

    /** A builder of the next event. */
    final class What {
        private final EventType type;
        private final int day;
        private int side;
        private int place = -1;
        private int actor = -1;
        private int other = -1;
        private int leader = -1;
        private int contingent = -1;
        private int external = -1;
        private final Long[] amounts = new Long[Amount.values().length];
        private List<Integer> causes = List.of();
        private List<Feature> because = List.of();

        What(EventType type, int day) {
            this.type = type;
            this.day = day;
            Arrays.fill(amounts, -1L);
        }

        What side(int which) {
            side = which;
            return this;
        }

        What at(String id) {
            place = index(scenario().places().stream().map(p -> p.id()), id);
            return this;
        }

        What by(String id) {
            actor = index(scenario().actors().stream().map(a -> a.id()), id);
            return this;
        }

        What against(String id) {
            other = index(scenario().actors().stream().map(a -> a.id()), id);
            return this;
        }

        What led(String id) {
            leader = index(scenario().leaders().stream().map(l -> l.id()), id);
            return this;
        }

        What of(String id) {
            contingent = index(scenario().contingents().stream().map(c -> c.id()), id);
            return this;
        }

        What abroad(String id) {
            external = index(scenario().calendar().stream().map(c -> c.id()), id);
            return this;
        }

        What with(Amount amount, long value) {
            amounts[amount.ordinal()] = value;
            return this;
        }

        What after(Integer... ids) {
            causes = List.of(ids);
            return this;
        }

        What because(Feature... features) {
            because = List.of(features);
            return this;
        }

        int day() {
            return day;
        }

        /** Adds the event and returns its id. */
        int happens() {
            int id = events.size();
            events.add(new Event(id, day, type, side, place, actor, other, leader, contingent, external,
                    List.of(amounts), causes, because));
            return id;
        }
    }

    What on(String date, EventType type) {
        return new What(type, (int) (LocalDate.parse(date).toEpochDay() - scenario().firstDay()));
    }

    CompletedRun ends(String date, String outcome, long cost, long... dead) {
        int last = (int) (LocalDate.parse(date).toEpochDay() - scenario().firstDay());
        return new CompletedRun(scenario(), shipped.metadata(), 7, events, outcome, last,
                Arrays.stream(dead).boxed().toList(),
                cost);
    }

    CompletedRun ends(String date, String outcome) {
        return ends(date, outcome, 0);
    }

    /** Returns an event of a type with all its attributes known, or none of them. */
    static Event event(Shipped shipped, EventType type, int side, boolean known, long number,
            @Nullable Feature because) {
        int index = known ? 0 : -1;
        var scenario = shipped.scenario();
        return new Event(0, 100, type, side, index, known ? scenario.patron() : -1, known ? scenario.home() : -1, index,
                index, index,
                Stream.generate(() -> known ? number : -1L).limit(Amount.values().length).toList(), List.of(),
                because == null ? List.of() : List.of(because));
    }

    private Scenario scenario() {
        return shipped.scenario();
    }

    private static int index(Stream<String> ids, String id) {
        var all = ids.toList();
        return IntStream.range(0, all.size()).filter(i -> all.get(i).equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
