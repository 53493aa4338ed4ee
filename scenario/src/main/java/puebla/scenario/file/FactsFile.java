package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import puebla.scenario.catalog.Fact;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;
import puebla.scenario.schema.SchemaValidator;
import puebla.scenario.source.Node;
import puebla.scenario.source.YamlReader;

/** A file of facts that {@code puebla score --facts} adds to the records of a scenario. */
public final class FactsFile {
    private static final Schema SCHEMA = form(must("facts", list(form(must("id", CommonSchemas.ID),
            must("kind", word("kind of fact", Fact.Kind.class)),
            may("measure", CommonSchemas.ID),
            may("sql", CommonSchemas.TEXT),
            may("given", CommonSchemas.ID),
            must("value", new Schema.Plain()),
            Yardsticks.ROLE, Yardsticks.BASELINE, Yardsticks.ERROR,
            may("source", CommonSchemas.TEXT),
            may("note", CommonSchemas.TEXT)))));

    private FactsFile() {}

    /**
     * Reads a file of facts.
     *
     * @param file
     *            name for messages
     * @param text
     *            content
     * @param metadata
     *            the scenario whose measures the facts name
     * @param diagnostics
     *            receives the problems; if there is one, the result is empty
     */
    public static List<Fact> read(String file, String text, ScenarioMetadata metadata, Diagnostics diagnostics) {
        Optional<Node> root = YamlReader.read(file, text, diagnostics);
        root.ifPresent(node -> new SchemaValidator(new EntryIndex(), diagnostics, true).check(node, SCHEMA, file));
        List<EntryView> entries = root.flatMap(EntryView::of).map(view -> view.entries("facts")).orElse(List.of());
        var ids = new HashSet<String>();
        entries.forEach(entry -> check(entry, ids, metadata, diagnostics));
        if (!diagnostics.none()) {
            return List.of();
        }
        var period = new Period(metadata.info().firstDay(), metadata.info().horizon());
        return entries.stream().map(entry -> fact(entry, period)).toList();
    }

    private static void check(EntryView entry, Set<String> ids, ScenarioMetadata metadata, Diagnostics diagnostics) {
        entry.maybeText("id").filter(id -> !ids.add(id)).ifPresent(id -> diagnostics.add(entry.location("id"),
                "duplicate fact '" + id + "'", "give one of them another id."));
        if (entry.has("measure") == entry.has("sql")) {
            diagnostics.add(entry.location(), "invalid fact " + entry.said("id") + " (expected measure or sql)",
                    "write one of these keys with its value.");
        }
        if (entry.has("sql") && entry.has("given")) {
            diagnostics.add(entry.location("given"), "unknown key 'given' in a fact with sql",
                    "write the condition into the query.");
        }
        if (!entry.has("baseline")) {
            diagnostics.add(entry.location(), "missing key 'baseline' in " + entry.text("id", "the fact"),
                    "add baseline: {ever: 0.5} for a date, {lognormal90: [low, high]} for an amount.");
        }
        measure(entry, "measure", metadata, diagnostics);
        measure(entry, "given", metadata, diagnostics);
        boolean date = entry.said("kind").equals(Fact.Kind.DATE.id());
        value(entry, date, diagnostics);
        entry.maybeText("measure").flatMap(id -> named(id, metadata)).ifPresent(measure -> {
            if (measure.date() != date) {
                diagnostics.add(entry.location("kind"),
                        "invalid kind of a fact: '" + entry.said("kind") + "' (the measure is "
                                + (measure.date() ? "a date" : "an amount") + ")",
                        date ? "write amount, share, count or days." : "write kind: date.");
            } else if (!date) {
                RecordsFile.insideUnit(entry, "value", measure.unit(), diagnostics);
            }
        });
        Yardsticks.check(entry, date, diagnostics);
    }

    private static void value(EntryView entry, boolean date, Diagnostics diagnostics) {
        String value = entry.said("value");
        if (value.isEmpty()) {
            return;
        }
        if (date && !value.equals(Fact.NEVER) && !isDate(value)) {
            diagnostics.add(entry.location("value"),
                    "invalid value '" + value + "' of a date (expected a date, a month, a year or never)",
                    "write for example 1862-05-05.");
        } else if (!date && entry.maybeNumber("value").isEmpty()) {
            diagnostics.add(entry.location("value"), "invalid value '" + value + "' (expected a number)",
                    "write a number.");
        }
        if (entry.said("kind").equals(Fact.Kind.SHARE.id())) {
            RecordsFile.insideUnit(entry, "value", "share", diagnostics);
        }
    }

    private static boolean isDate(String text) {
        return text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?") && text.length() >= 4
                && EntryView.date(text + "-01-01".substring(Math.min(6, text.length() - 4))).isPresent();
    }

    private static Optional<MeasureEntry> named(String id, ScenarioMetadata metadata) {
        return metadata.measures().stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    private static void measure(EntryView entry, String key, ScenarioMetadata metadata, Diagnostics diagnostics) {
        entry.maybeText(key).filter(id -> named(id, metadata).isEmpty()).ifPresent(id -> diagnostics.add(
                entry.location(key), "unknown measure '" + id + "' for '" + key + "' (expected the id of a measure)",
                Suggestions.advice(id, metadata.measures().stream().map(MeasureEntry::id).toList(),
                        "puebla list measures prints the ids.")));
    }

    private static Fact fact(EntryView entry, Period period) {
        var subject = entry.has("sql") ? new Fact.Subject.Query(entry.text("sql"))
                : new Fact.Subject.OfMeasure(entry.text("measure"));
        return new Fact(entry.text("id"), entry.word("kind", Fact.Kind.class), subject, entry.said("given"),
                entry.text("value"), Yardsticks.read(entry, period));
    }
}
