package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.List;
import java.util.Optional;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.StateVariable;
import puebla.scenario.catalog.Evidence;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** The file {@code measures.yaml}: the measures that are recorded in a run. */
final class MeasuresFile {
    private static final Schema ANY = new Schema.Plain();

    static final Schema SCHEMA = form(must("measures", list(form(must("id", CommonSchemas.ID),
            must("name", CommonSchemas.NAME),
            must("kind", new Schema.Word("kind of measure", MeasureKinds.NAMES)),
            may("unit", CommonSchemas.TEXT),
            may("given", new Schema.Ref(ScenarioFile.MEASURES)),
            may("events", new Schema.Several(MeasureReadings.EVENT, 1, 100)),
            may("gauge", word("gauge", StateVariable.class)),
            may("flow", word("flow", Flow.class)),
            may("of", new Schema.OneOrSeveral(CommonSchemas.ID)),
            may("from", ANY),
            may("to", ANY),
            may("date", new Schema.Date()),
            may("amount", word("amount", Amount.class)),
            may("place", new Schema.Ref(ScenarioFile.PLACES)),
            may("place-of", new Schema.Ref(ScenarioFile.MEASURES)),
            may("after", new Schema.Ref(ScenarioFile.MEASURES)),
            may("until", new Schema.Ref(ScenarioFile.MEASURES)),
            may("over", new Schema.Ref(ScenarioFile.MEASURES)),
            may("under", new Schema.Ref(ScenarioFile.MEASURES)),
            may("labels", list(new Schema.Quantity(-1e9, 1e9))),
            may("record", RecordsFile.RECORD),
            may("means", new Schema.Names(false)),
            may("source", CommonSchemas.SOURCE),
            may("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT)))), RecordsFile.GAPS, RecordsFile.COARSE);

    private MeasuresFile() {}

    static void check(EntryIndex index, Diagnostics diagnostics) {
        Optional<Period> period = Period.of(index);
        for (EntryView entry : index.entries(ScenarioFile.MEASURES)) {
            MeasureKinds.Keys keys = MeasureKinds.keys(entry.said("kind"));
            if (keys == null) {
                continue;
            }
            belong(entry, keys, diagnostics);
            period.ifPresent(days -> dates(entry, days, diagnostics));
            switch (entry.said("kind")) {
                case "ratio" -> List.of("over", "under").forEach(key -> direct(entry, key, index, diagnostics));
                case "days-between" -> {
                    eventMeasure(entry, "from", index, diagnostics);
                    if (!entry.text("to", "end").equals("end")) {
                        eventMeasure(entry, "to", index, diagnostics);
                    }
                }
                case "minimum" -> {
                    if (entry.has("to")) {
                        eventMeasure(entry, "to", index, diagnostics);
                    }
                }
                case "largest" -> largest(entry, index, diagnostics);
                case "day-of" -> maximum(entry, index, diagnostics);
                default -> {
                    // no references to other measures
                }
            }
            of(entry, index, diagnostics);
            for (String key : List.of("after", "until", "place-of")) {
                eventMeasure(entry, key, index, diagnostics);
            }
            entry.entries("events").forEach(event -> eventMeasure(event, "place-of", index, diagnostics));
            if (!isDate(entry) && !entry.has("unit")) {
                diagnostics.add(entry.location(),
                        "missing key 'unit' in " + entry.said("id") + " (expected the unit of its values)",
                        "add unit: men, pesos, share, days or the things counted.");
            }
            entry.maybeText("given").filter(given -> given.equals(entry.said("id"))).ifPresent(given -> diagnostics
                    .add(entry.location("given"), "invalid value '" + given + "' for given (expected another measure)",
                            "name another measure in given, or remove given."));
            entry.maybeText("given").flatMap(id -> index.entry(ScenarioFile.MEASURES, id))
                    .filter(MeasuresFile::isAmount)
                    .ifPresent(given -> diagnostics.add(entry.location("given"),
                            "invalid value '" + entry.said("given") + "' for 'given' (expected a first-event)",
                            "name a measure of kind first-event."));
        }
    }

    /** Reports whether the value of a measure is a date. */
    static boolean isDate(EntryView measure) {
        return MeasureKinds.DATES.contains(measure.said("kind"));
    }

    /** Reports whether the kind of a measure is known and it is not a first-event. */
    static boolean isAmount(EntryView measure) {
        return MeasureKinds.keys(measure.said("kind")) != null && !measure.said("kind").equals("first-event");
    }

    private static void belong(EntryView entry, MeasureKinds.Keys keys, Diagnostics diagnostics) {
        for (String key : MeasureKinds.SPECIFIC) {
            boolean needed = keys.needs().contains(key);
            if (needed && !entry.has(key)) {
                diagnostics.add(entry.location(),
                        "missing key '" + key + "' in " + entry.text("id", "the measure") + " (expected for kind "
                                + entry.said("kind") + ")",
                        "add " + key + ": with its value.");
            } else if (!needed && !keys.may().contains(key) && entry.mapping().entries().containsKey(key)) {
                diagnostics.add(java.util.Objects.requireNonNull(entry.mapping().entries().get(key)).key(),
                        "unknown key '" + key + "' in a measure of kind " + entry.text("kind"),
                        "remove it, or write another kind.");
            }
        }
    }

    private static void dates(EntryView entry, Period period, Diagnostics diagnostics) {
        period.mustHold(entry, "date", diagnostics);
        switch (entry.said("kind")) {
            case "count", "sum-of-flow", "mean" -> {
                mustBeDate(entry, "from", period, diagnostics);
                mustBeDate(entry, "to", period, diagnostics);
                if (entry.maybeDate("from").isPresent() && entry.maybeDate("to").isPresent()
                        && entry.maybeDate("to").get().isBefore(entry.maybeDate("from").get())) {
                    diagnostics.add(entry.location("to"),
                            "invalid period: to = " + entry.said("to") + " is before from = " + entry.said("from"),
                            "write the earlier date in from.");
                }
            }
            case "minimum" -> mustBeDate(entry, "from", period, diagnostics);
            default -> {
                // from and to are ids of measures
            }
        }
    }

    private static void mustBeDate(EntryView entry, String key, Period period, Diagnostics diagnostics) {
        if (entry.has(key) && entry.maybeDate(key).isEmpty()) {
            diagnostics.add(entry.location(key),
                    "invalid value '" + entry.text(key, "a list") + "' for " + key + " of "
                            + entry.text("id", "the measure") + " (expected a date)",
                    "write a valid date, for example 1862-05-05.");
        }
        period.mustHold(entry, key, diagnostics);
    }

    private static Optional<EntryView> measure(EntryView entry, String key, EntryIndex index, Diagnostics diagnostics) {
        Optional<String> id = entry.maybeText(key);
        Optional<EntryView> found = id.flatMap(one -> index.entry(ScenarioFile.MEASURES, one));
        if (id.isPresent() && found.isEmpty()) {
            diagnostics.add(entry.location(key),
                    "unknown measure '" + id.get() + "' for '" + key + "' (expected the id of a measure)",
                    Suggestions.advice(id.get(), index.of(ScenarioFile.MEASURES), "write the id of a measure."));
        }
        return found;
    }

    private static void eventMeasure(EntryView entry, String key, EntryIndex index, Diagnostics diagnostics) {
        measure(entry, key, index, diagnostics).filter(MeasuresFile::isAmount)
                .ifPresent(other -> diagnostics.add(entry.location(key),
                        "invalid value '" + entry.text(key) + "' for '" + key + "' (expected a first-event)",
                        "name a measure of kind first-event."));
    }

    private static void direct(EntryView entry, String key, EntryIndex index, Diagnostics diagnostics) {
        measure(entry, key, index, diagnostics)
                .filter(other -> MeasureKinds.DERIVED.contains(other.said("kind")) || isDate(other))
                .ifPresent(other -> diagnostics.add(entry.location(key),
                        "invalid value '" + entry.said(key) + "' for '" + key + "' (expected an amount, not a "
                                + other.said("kind") + ")",
                        "name a measure that is itself recorded as an amount."));
    }

    private static void maximum(EntryView entry, EntryIndex index, Diagnostics diagnostics) {
        if (entry.has("of") && entry.maybeText("of").isEmpty()) {
            diagnostics.add(entry.location("of"), "invalid value for 'of' of a day-of (expected the id of one maximum)",
                    "write a single id.");
        }
        measure(entry, "of", index, diagnostics).filter(other -> !other.said("kind").equals("maximum"))
                .ifPresent(other -> diagnostics.add(entry.location("of"),
                        "invalid value '" + entry.said("of") + "' for 'of' (expected a maximum)",
                        "name a measure of kind maximum."));
    }

    private static void largest(EntryView entry, EntryIndex index, Diagnostics diagnostics) {
        for (var node : entry.list("of")) {
            if (node instanceof puebla.scenario.source.Node.Scalar scalar
                    && !index.has(ScenarioFile.MEASURES, scalar.text())) {
                diagnostics.add(scalar.location(),
                        "unknown measure '" + scalar.text() + "' for 'of' (expected the id of a measure)",
                        Suggestions.advice(scalar.text(), index.of(ScenarioFile.MEASURES), "write ids of measures."));
            }
        }
        if (entry.has("labels") && entry.list("labels").size() != entry.list("of").size()) {
            diagnostics.add(entry.location("labels"),
                    "invalid number of labels: " + entry.list("labels").size() + " (expected " + entry.list("of").size()
                            + ", one for each measure)",
                    "write one label for each measure in `of`.");
        }
    }

    /** Returns the file of the entry to which a state variable or flow applies. */
    private static Optional<ScenarioFile> subject(EntryView entry) {
        return subject(entry.text("gauge", entry.said("flow")));
    }

    static Optional<ScenarioFile> subject(String variableOrFlow) {
        return switch (variableOrFlow) {
            case "strength", "mobile-share", "idle-share", "lost", "dead", "dead-by-disease", "killed", "captured",
                    "drafted",
                    "embarked" -> Optional.of(ScenarioFile.CONTINGENTS);
            case "attitude-to-client" -> Optional.of(ScenarioFile.GROUPS);
            case "cost", "revenue" -> Optional.of(ScenarioFile.ACTORS);
            default -> Optional.empty();
        };
    }

    private static void of(EntryView entry, EntryIndex index, Diagnostics diagnostics) {
        if (!entry.has("gauge") && !entry.has("flow")) {
            return;
        }
        of(entry, entry.text("gauge", entry.said("flow")), index, diagnostics);
    }

    /**
     * Checks that {@code of} names an entry to which this state variable or flow applies, and that it is present where
     * required.
     */
    static void of(EntryView entry, String variableOrFlow, EntryIndex index, Diagnostics diagnostics) {
        if (!variables().contains(variableOrFlow)
                && !Schema.word("", Flow.class).words().contains(variableOrFlow)) {
            return;
        }
        Optional<ScenarioFile> subject = subject(variableOrFlow);
        String of = entry.said("of");
        if (subject.isEmpty()) {
            if (entry.has("of")) {
                diagnostics.add(entry.location("of"),
                        "invalid value '" + entry.text("of", "a list") + "' for 'of' (" + variableOrFlow
                                + " applies to the whole war)",
                        "remove `of`.");
            }
            return;
        }
        ScenarioFile file = subject.get();
        if (!entry.has("of")) {
            boolean mayBeAll = file == ScenarioFile.CONTINGENTS && !variables().contains(variableOrFlow);
            if (!mayBeAll) {
                diagnostics.add(entry.location(),
                        "missing key 'of' for " + variableOrFlow + " (expected the id of an entry of " + file.file()
                                + ")",
                        "add of: with this id.");
            }
        } else if (entry.list("of").size() != 1 || of.isEmpty()) {
            diagnostics.add(entry.location("of"),
                    "invalid value for 'of' of " + variableOrFlow + " (expected the id of one entry)",
                    "write a single id of " + file.file() + ".");
        } else if (index.known(file) && !index.has(file, of)) {
            diagnostics.add(entry.location("of"),
                    "unknown " + file.entry() + " '" + of + "' for 'of' (expected the id of an entry of "
                            + file.file()
                            + ")",
                    Suggestions.advice(of, index.of(file), "write the id of an entry of " + file.file() + "."));
        }
    }

    private static List<String> variables() {
        return Schema.word("", StateVariable.class).words();
    }

    static List<Measure> build(EntryIndex index) {
        Period period = Period.of(index).orElseThrow();
        return index.entries(ScenarioFile.MEASURES).stream()
                .map(entry -> new Measure(entry.text("id"), unit(entry),
                        index.index(ScenarioFile.MEASURES, entry, "given"),
                        MeasureReadings.of(entry, index, period)))
                .toList();
    }

    private static String unit(EntryView entry) {
        return isDate(entry) ? "date" : entry.text("unit");
    }

    /** Returns the index of the entry to which a state variable or flow applies, or −1 for all. */
    static int indexOf(EntryView entry, EntryIndex index) {
        return subject(entry).map(file -> index.index(file, entry, "of")).orElse(-1);
    }

    static List<MeasureEntry> entries(EntryIndex index) {
        Period period = Period.of(index).orElseThrow();
        return index.entries(ScenarioFile.MEASURES).stream().map(entry -> {
            Optional<EntryView> record = entry.maybeEntry("record");
            Evidence evidence = record.map(CommonSchemas::evidence).orElse(CommonSchemas.evidence(entry));
            return new MeasureEntry(entry.text("id"), CommonSchemas.localizedText(index, entry, "name"),
                    entry.text("kind"),
                    unit(entry),
                    entry.said("given"), RecordsFile.recorded(entry), evidence,
                    RecordsFile.yardstick(entry, period));
        }).toList();
    }
}
