package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.Measure.EventFilter;
import puebla.kernel.scenario.Measure.Reading;
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
    /** The required and the optional keys of a kind of measure, in addition to the keys of every measure. */
    private record Keys(List<String> needs, List<String> may) {}

    private static final Map<String, Keys> KINDS = Map.of("first-event", new Keys(List.of("events"), List.of()),
            "count", new Keys(List.of("events"), List.of("from", "to")), "sum-of-flow",
            new Keys(List.of("flow"), List.of("of", "from", "to")),
            "state-on-date", new Keys(List.of("gauge", "date"), List.of("of")), "minimum",
            new Keys(List.of("gauge"), List.of("of", "from", "to")),
            "maximum", new Keys(List.of("gauge"), List.of("of")), "ratio",
            new Keys(List.of("over", "under"), List.of()),
            "days-between", new Keys(List.of("from"), List.of("to")), "largest",
            new Keys(List.of("of", "labels"), List.of()));

    private static final List<String> KIND_NAMES = List.of("first-event", "count", "sum-of-flow", "state-on-date",
            "minimum", "maximum", "ratio", "days-between", "largest");
    private static final Set<String> DERIVED = Set.of("ratio", "days-between", "largest");
    private static final List<String> SPECIFIC =
            List.of("events", "gauge", "flow", "of", "from", "to", "date", "over", "under", "labels");
    private static final Schema ANY = new Schema.Plain();

    private static final Schema EVENT = form(
            must("event",
                    new Schema.Word("kind of event", Submodels.all().events().stream().map(EventType::id).toList())),
            may("place", new Schema.Ref(ScenarioFile.PLACES)),
            may("actor", new Schema.Ref(ScenarioFile.ACTORS)),
            may("leader", new Schema.Ref(ScenarioFile.LEADERS)),
            may("contingent", new Schema.Ref(ScenarioFile.CONTINGENTS)),
            may("side", CommonSchemas.SIDE));

    static final Schema SCHEMA = form(must("measures", list(form(must("id", CommonSchemas.ID),
            must("name", CommonSchemas.NAME),
            must("kind", new Schema.Word("kind of measure", KIND_NAMES)),
            may("unit", CommonSchemas.TEXT),
            may("given", new Schema.Ref(ScenarioFile.MEASURES)),
            may("events", new Schema.Several(EVENT, 1, 100)),
            may("gauge", word("gauge", StateVariable.class)),
            may("flow", word("flow", Flow.class)),
            may("of", new Schema.OneOrSeveral(CommonSchemas.ID)),
            may("from", ANY),
            may("to", ANY),
            may("date", new Schema.Date()),
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
            Keys keys = KINDS.get(entry.said("kind"));
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
                default -> {
                    // no references to other measures
                }
            }
            of(entry, index, diagnostics);
            if (!entry.said("kind").equals("first-event") && !entry.has("unit")) {
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

    /** Reports whether the kind of a measure is known and its value is not a date. */
    static boolean isAmount(EntryView measure) {
        return KINDS.containsKey(measure.said("kind")) && !measure.said("kind").equals("first-event");
    }

    private static void belong(EntryView entry, Keys keys, Diagnostics diagnostics) {
        for (String key : SPECIFIC) {
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
            case "count", "sum-of-flow" -> {
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
                .filter(other -> DERIVED.contains(other.said("kind")) || other.said("kind").equals("first-event"))
                .ifPresent(other -> diagnostics.add(entry.location(key),
                        "invalid value '" + entry.said(key) + "' for '" + key + "' (expected an amount, not a "
                                + other.said("kind") + ")",
                        "name a measure that is itself recorded as an amount."));
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
            case "strength", "mobile-share", "dead", "dead-by-disease" -> Optional.of(ScenarioFile.CONTINGENTS);
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
        if (!Schema.word("", StateVariable.class).words().contains(variableOrFlow)
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
            boolean mayBeAll = file == ScenarioFile.CONTINGENTS && variableOrFlow.startsWith("dead");
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

    static List<Measure> build(EntryIndex index) {
        Period period = Period.of(index).orElseThrow();
        return index.entries(ScenarioFile.MEASURES).stream()
                .map(entry -> new Measure(entry.text("id"), unit(entry),
                        index.index(ScenarioFile.MEASURES, entry, "given"),
                        reading(entry, index, period)))
                .toList();
    }

    private static String unit(EntryView entry) {
        return entry.text("kind").equals("first-event") ? "date" : entry.text("unit");
    }

    private static Reading reading(EntryView entry, EntryIndex index, Period period) {
        int from = period.day(entry, "from", 0);
        int to = period.day(entry, "to", period.days());
        return switch (entry.text("kind")) {
            case "first-event" -> new Reading.FirstEvent(filters(entry, index));
            case "count" -> new Reading.Count(filters(entry, index), from, to);
            case "sum-of-flow" ->
                    new Reading.SumOfFlow(entry.word("flow", Flow.class), indexOf(entry, index), from, to);
            case "state-on-date" ->
                    new Reading.StateOnDate(entry.word("gauge", StateVariable.class), indexOf(entry, index),
                            period.day(entry, "date", 0));
            case "minimum" -> new Reading.Minimum(entry.word("gauge", StateVariable.class), indexOf(entry, index), from,
                    index.index(ScenarioFile.MEASURES, entry, "to"));
            case "maximum" -> new Reading.Maximum(entry.word("gauge", StateVariable.class), indexOf(entry, index));
            case "ratio" ->
                    new Reading.Ratio(index.index(ScenarioFile.MEASURES, entry, "over"),
                            index.index(ScenarioFile.MEASURES, entry, "under"));
            case "days-between" -> new Reading.DaysBetween(index.index(ScenarioFile.MEASURES, entry, "from"),
                    entry.text("to", "end").equals("end") ? -1 : index.index(ScenarioFile.MEASURES, entry, "to"));
            case "largest" ->
                    new Reading.Largest(
                            entry.texts("of").stream().map(id -> index.index(ScenarioFile.MEASURES, id)).toList(),
                            entry.texts("labels").stream().map(Double::valueOf).toList());
            default -> throw new IllegalStateException("kind " + entry.text("kind") + " was not validated");
        };
    }

    /** Returns the index of the entry to which a state variable or flow applies, or −1 for all. */
    static int indexOf(EntryView entry, EntryIndex index) {
        return subject(entry).map(file -> index.index(file, entry, "of")).orElse(-1);
    }

    private static List<EventFilter> filters(EntryView entry, EntryIndex index) {
        var filters = new ArrayList<EventFilter>();
        for (EntryView event : entry.entries("events")) {
            int side = switch (event.said("side")) {
                case "home" -> -1;
                case "intervention" -> 1;
                default -> 0;
            };
            filters.add(new EventFilter(index.submodels().event(event.text("event")).orElseThrow(),
                    index.index(ScenarioFile.PLACES, event, "place"),
                    index.index(ScenarioFile.ACTORS, event, "actor"),
                    index.index(ScenarioFile.LEADERS, event, "leader"),
                    index.index(ScenarioFile.CONTINGENTS, event, "contingent"),
                    side));
        }
        return filters;
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
