package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import puebla.kernel.scenario.ExternalEvent;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** The file {@code calendar.yaml}: events outside the theatre. Only these events happen by date. */
final class CalendarFile {
    static final Schema SCHEMA = form(must("calendar", list(form(CalendarFile::spreads,
            must("id", CommonSchemas.ID),
            must("kind", word("kind of event", ExternalEvent.Kind.class)),
            must("date", new Schema.Date()),
            must("sd-days", CommonSchemas.sourced(0, 3_000)),
            must("probability", CommonSchemas.sourced(0, 1)),
            must("days", new Schema.Whole(0, 20_000)),
            must("strains", new Schema.Table(new Schema.Ref(ScenarioFile.ACTORS), Schema.share(), false)),
            may("requires", new Schema.Maybe(new Schema.Ref(ScenarioFile.CALENDAR))),
            may("keeps-distance", new Schema.Flag()),
            must("group", CommonSchemas.ID),
            must("name", CommonSchemas.NAME),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT)))));

    private CalendarFile() {}

    private static void spreads(EntryView entry, Diagnostics diagnostics) {
        var probability = CommonSchemas.maybeAmount(entry, "probability");
        if (probability.isPresent() && probability.getAsDouble() == 0) {
            diagnostics.add(entry.location("probability"),
                    "invalid value '0' for probability of " + entry.text("id", "this event")
                            + " (expected more than 0)",
                    "remove the event, or write a share above 0.");
        }
        if (entry.flag("keeps-distance") && !entry.has("requires")) {
            diagnostics.add(entry.location("keeps-distance"),
                    "missing key 'requires' in " + entry.text("id", "this event") + " (expected with keeps-distance)",
                    "add requires: with the id of the event to which it keeps its distance.");
        }
    }

    static void check(EntryIndex index, Diagnostics diagnostics) {
        Period.of(index).ifPresent(period -> index.entries(ScenarioFile.CALENDAR)
                .forEach(entry -> period.mustHold(entry, "date", diagnostics)));
        for (EntryView entry : index.entries(ScenarioFile.CALENDAR)) {
            Set<String> passed = new HashSet<>();
            EntryView at = entry;
            while (at != null && passed.add(at.said("id"))) {
                at = at.maybeText("requires").flatMap(id -> index.entry(ScenarioFile.CALENDAR, id)).orElse(null);
            }
            if (at != null && at.said("id").equals(entry.text("id", "-"))) {
                diagnostics.add(entry.location("requires"),
                        "invalid value '" + entry.said("requires") + "' for requires of " + entry.said("id")
                                + ": the event requires itself",
                        "remove requires from one event of this cycle.");
            }
        }
    }

    /** Returns the ids of all groups of events. */
    static List<String> groups(EntryIndex index) {
        return index.entries(ScenarioFile.CALENDAR).stream().flatMap(entry -> entry.maybeText("group").stream())
                .distinct().toList();
    }

    static List<ExternalEvent> build(EntryIndex index) {
        Period period = Period.of(index).orElseThrow();
        var actors = List.copyOf(index.of(ScenarioFile.ACTORS));
        var events = new ArrayList<ExternalEvent>();
        for (EntryView entry : index.entries(ScenarioFile.CALENDAR)) {
            EntryView strains = entry.entry("strains");
            events.add(new ExternalEvent(entry.text("id"), entry.word("kind", ExternalEvent.Kind.class),
                    period.day(entry, "date", 0), CommonSchemas.amount(entry, "sd-days", 0),
                    CommonSchemas.amount(entry, "probability", 1), (int) entry.number("days"),
                    actors.stream().map(actor -> strains.number(actor, 0)).toList(),
                    index.index(ScenarioFile.CALENDAR, entry, "requires"), entry.flag("keeps-distance"),
                    entry.text("group")));
        }
        return events;
    }
}
