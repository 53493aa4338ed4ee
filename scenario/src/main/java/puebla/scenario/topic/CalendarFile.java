package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import puebla.kernel.data.ExternalEvent;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/** The file {@code calendar.yaml}: events outside the theatre. Only these events happen by date. */
final class CalendarFile {
    static final Shape SHAPE = form(must("calendar", list(form(CalendarFile::spreads,
            must("id", Parts.ID),
            must("kind", word("kind of event", ExternalEvent.Kind.class)),
            must("date", new Shape.Date()),
            must("sd-days", Parts.sourced(0, 3_000)),
            must("probability", Parts.sourced(0, 1)),
            must("days", new Shape.Whole(0, 20_000)),
            must("strains", new Shape.Table(new Shape.Ref(Sheet.ACTORS), Shape.share(), false)),
            may("requires", new Shape.Maybe(new Shape.Ref(Sheet.CALENDAR))),
            may("keeps-distance", new Shape.Flag()),
            must("group", Parts.ID),
            must("name", Parts.NAME),
            must("source", Parts.SOURCE),
            must("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT)))));

    private CalendarFile() {}

    private static void spreads(Row row, Problems problems) {
        var probability = Parts.maybeAmount(row, "probability");
        if (probability.isPresent() && probability.getAsDouble() == 0) {
            problems.add(row.spot("probability"),
                    "invalid value '0' for probability of " + row.text("id", "this event") + " (expected more than 0)",
                    "remove the event, or write a share above 0.");
        }
        if (row.flag("keeps-distance") && !row.has("requires")) {
            problems.add(row.spot("keeps-distance"),
                    "missing key 'requires' in " + row.text("id", "this event") + " (expected with keeps-distance)",
                    "add requires: with the id of the event to which it keeps its distance.");
        }
    }

    static void check(Ids ids, Problems problems) {
        Span.of(ids).ifPresent(span -> ids.rows(Sheet.CALENDAR).forEach(row -> span.mustHold(row, "date", problems)));
        for (Row row : ids.rows(Sheet.CALENDAR)) {
            Set<String> passed = new HashSet<>();
            Row at = row;
            while (at != null && passed.add(at.said("id"))) {
                at = at.maybeText("requires").flatMap(id -> ids.row(Sheet.CALENDAR, id)).orElse(null);
            }
            if (at != null && at.said("id").equals(row.text("id", "-"))) {
                problems.add(row.spot("requires"),
                        "invalid value '" + row.said("requires") + "' for requires of " + row.said("id")
                                + ": the event requires itself",
                        "remove requires from one event of this cycle.");
            }
        }
    }

    /** Returns the ids of all groups of events. */
    static List<String> groups(Ids ids) {
        return ids.rows(Sheet.CALENDAR).stream().flatMap(row -> row.maybeText("group").stream()).distinct().toList();
    }

    static List<ExternalEvent> build(Ids ids) {
        Span span = Span.of(ids).orElseThrow();
        var actors = List.copyOf(ids.of(Sheet.ACTORS));
        var events = new ArrayList<ExternalEvent>();
        for (Row row : ids.rows(Sheet.CALENDAR)) {
            Row strains = row.row("strains");
            events.add(new ExternalEvent(row.text("id"), row.word("kind", ExternalEvent.Kind.class),
                    span.day(row, "date", 0), Parts.amount(row, "sd-days", 0),
                    Parts.amount(row, "probability", 1), (int) row.number("days"),
                    actors.stream().map(actor -> strains.number(actor, 0)).toList(),
                    ids.index(Sheet.CALENDAR, row, "requires"), row.flag("keeps-distance"), row.text("group")));
        }
        return events;
    }
}
