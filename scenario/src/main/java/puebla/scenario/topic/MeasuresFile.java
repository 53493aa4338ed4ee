package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import puebla.kernel.data.Flow;
import puebla.kernel.data.Gauge;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Measure;
import puebla.kernel.data.Measure.EventFilter;
import puebla.kernel.data.Measure.Reading;
import puebla.scenario.book.Evidence;
import puebla.scenario.book.MeasureEntry;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Nearest;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

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
    private static final Shape ANY = new Shape.Plain();

    private static final Shape EVENT = form(must("event", word("kind of event", Kind.class)),
            may("place", new Shape.Ref(Sheet.PLACES)),
            may("actor", new Shape.Ref(Sheet.ACTORS)),
            may("leader", new Shape.Ref(Sheet.LEADERS)),
            may("contingent", new Shape.Ref(Sheet.CONTINGENTS)),
            may("side", Parts.SIDE));

    static final Shape SHAPE = form(must("measures", list(form(must("id", Parts.ID),
            must("name", Parts.NAME),
            must("kind", new Shape.Word("kind of measure", KIND_NAMES)),
            may("unit", Parts.TEXT),
            may("given", new Shape.Ref(Sheet.MEASURES)),
            may("events", new Shape.Several(EVENT, 1, 100)),
            may("gauge", word("gauge", Gauge.class)),
            may("flow", word("flow", Flow.class)),
            may("of", new Shape.OneOrSeveral(Parts.ID)),
            may("from", ANY),
            may("to", ANY),
            may("date", new Shape.Date()),
            may("over", new Shape.Ref(Sheet.MEASURES)),
            may("under", new Shape.Ref(Sheet.MEASURES)),
            may("labels", list(new Shape.Quantity(-1e9, 1e9))),
            may("record", new Shape.Either(ANY, form(may("value", ANY),
                    may("date", new Shape.Maybe(new Shape.PartOfDate())),
                    may("low", ANY),
                    may("high", ANY),
                    may("min", ANY),
                    may("max", ANY),
                    must("source", Parts.SOURCE),
                    may("confidence", Parts.CONFIDENCE),
                    may("note", Parts.TEXT)))),
            may("means", new Shape.Names(false)),
            may("source", Parts.SOURCE),
            may("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT)))));

    private MeasuresFile() {}

    static void check(Ids ids, Problems problems) {
        Optional<Span> span = Span.of(ids);
        for (Row row : ids.rows(Sheet.MEASURES)) {
            Keys keys = KINDS.get(row.said("kind"));
            if (keys == null) {
                continue;
            }
            belong(row, keys, problems);
            span.ifPresent(days -> dates(row, days, problems));
            switch (row.said("kind")) {
                case "ratio" -> List.of("over", "under").forEach(key -> direct(row, key, ids, problems));
                case "days-between" -> {
                    eventMeasure(row, "from", ids, problems);
                    if (!row.text("to", "end").equals("end")) {
                        eventMeasure(row, "to", ids, problems);
                    }
                }
                case "minimum" -> {
                    if (row.has("to")) {
                        eventMeasure(row, "to", ids, problems);
                    }
                }
                case "largest" -> largest(row, ids, problems);
                default -> {
                    // no references to other measures
                }
            }
            of(row, ids, problems);
            if (!row.said("kind").equals("first-event") && !row.has("unit")) {
                problems.add(row.spot(),
                        "missing key 'unit' in " + row.said("id") + " (expected the unit of its values)",
                        "add unit: men, pesos, share, days or the things counted.");
            }
            row.maybeText("given").filter(given -> given.equals(row.said("id"))).ifPresent(given -> problems
                    .add(row.spot("given"), "invalid value '" + given + "' for given (expected another measure)",
                            "name another measure in given, or remove given."));
            row.maybeText("given").flatMap(id -> ids.row(Sheet.MEASURES, id)).filter(MeasuresFile::isAmount)
                    .ifPresent(given -> problems.add(row.spot("given"),
                            "invalid value '" + row.said("given") + "' for 'given' (expected a first-event)",
                            "name a measure of kind first-event."));
        }
    }

    /** Reports whether the kind of a measure is known and its value is not a date. */
    static boolean isAmount(Row measure) {
        return KINDS.containsKey(measure.said("kind")) && !measure.said("kind").equals("first-event");
    }

    private static void belong(Row row, Keys keys, Problems problems) {
        for (String key : SPECIFIC) {
            boolean needed = keys.needs().contains(key);
            if (needed && !row.has(key)) {
                problems.add(row.spot(),
                        "missing key '" + key + "' in " + row.text("id", "the measure") + " (expected for kind "
                                + row.said("kind") + ")",
                        "add " + key + ": with its value.");
            } else if (!needed && !keys.may().contains(key) && row.fields().entries().containsKey(key)) {
                problems.add(java.util.Objects.requireNonNull(row.fields().entries().get(key)).key(),
                        "unknown key '" + key + "' in a measure of kind " + row.text("kind"),
                        "remove it, or write another kind.");
            }
        }
    }

    private static void dates(Row row, Span span, Problems problems) {
        span.mustHold(row, "date", problems);
        switch (row.said("kind")) {
            case "count", "sum-of-flow" -> {
                mustBeDate(row, "from", span, problems);
                mustBeDate(row, "to", span, problems);
                if (row.maybeDate("from").isPresent() && row.maybeDate("to").isPresent()
                        && row.maybeDate("to").get().isBefore(row.maybeDate("from").get())) {
                    problems.add(row.spot("to"),
                            "invalid period: to = " + row.said("to") + " is before from = " + row.said("from"),
                            "write the earlier date in from.");
                }
            }
            case "minimum" -> mustBeDate(row, "from", span, problems);
            default -> {
                // from and to are ids of measures
            }
        }
    }

    private static void mustBeDate(Row row, String key, Span span, Problems problems) {
        if (row.has(key) && row.maybeDate(key).isEmpty()) {
            problems.add(row.spot(key),
                    "invalid value '" + row.text(key, "a list") + "' for " + key + " of "
                            + row.text("id", "the measure") + " (expected a date)",
                    "write a valid date, for example 1862-05-05.");
        }
        span.mustHold(row, key, problems);
    }

    private static Optional<Row> measure(Row row, String key, Ids ids, Problems problems) {
        Optional<String> id = row.maybeText(key);
        Optional<Row> found = id.flatMap(one -> ids.row(Sheet.MEASURES, one));
        if (id.isPresent() && found.isEmpty()) {
            problems.add(row.spot(key),
                    "unknown measure '" + id.get() + "' for '" + key + "' (expected the id of a measure)",
                    Nearest.advice(id.get(), ids.of(Sheet.MEASURES), "write the id of a measure."));
        }
        return found;
    }

    private static void eventMeasure(Row row, String key, Ids ids, Problems problems) {
        measure(row, key, ids, problems).filter(MeasuresFile::isAmount)
                .ifPresent(other -> problems.add(row.spot(key),
                        "invalid value '" + row.text(key) + "' for '" + key + "' (expected a first-event)",
                        "name a measure of kind first-event."));
    }

    private static void direct(Row row, String key, Ids ids, Problems problems) {
        measure(row, key, ids, problems)
                .filter(other -> DERIVED.contains(other.said("kind")) || other.said("kind").equals("first-event"))
                .ifPresent(other -> problems.add(row.spot(key),
                        "invalid value '" + row.said(key) + "' for '" + key + "' (expected an amount, not a "
                                + other.said("kind") + ")",
                        "name a measure that is itself recorded as an amount."));
    }

    private static void largest(Row row, Ids ids, Problems problems) {
        for (var node : row.list("of")) {
            if (node instanceof puebla.scenario.tree.Node.Leaf leaf && !ids.has(Sheet.MEASURES, leaf.text())) {
                problems.add(leaf.spot(),
                        "unknown measure '" + leaf.text() + "' for 'of' (expected the id of a measure)",
                        Nearest.advice(leaf.text(), ids.of(Sheet.MEASURES), "write ids of measures."));
            }
        }
        if (row.has("labels") && row.list("labels").size() != row.list("of").size()) {
            problems.add(row.spot("labels"),
                    "invalid number of labels: " + row.list("labels").size() + " (expected " + row.list("of").size()
                            + ", one for each measure)",
                    "write one label for each measure in `of`.");
        }
    }

    /** Returns the file of the entry to which a gauge or flow applies. */
    private static Optional<Sheet> subject(Row row) {
        return subject(row.text("gauge", row.said("flow")));
    }

    static Optional<Sheet> subject(String gaugeOrFlow) {
        return switch (gaugeOrFlow) {
            case "strength", "mobile-share", "dead", "dead-by-disease" -> Optional.of(Sheet.CONTINGENTS);
            case "attitude-to-client" -> Optional.of(Sheet.GROUPS);
            case "cost", "revenue" -> Optional.of(Sheet.ACTORS);
            default -> Optional.empty();
        };
    }

    private static void of(Row row, Ids ids, Problems problems) {
        if (!row.has("gauge") && !row.has("flow")) {
            return;
        }
        of(row, row.text("gauge", row.said("flow")), ids, problems);
    }

    /**
     * Checks that {@code of} names an entry to which this gauge or flow applies, and that it is present where required.
     */
    static void of(Row row, String gaugeOrFlow, Ids ids, Problems problems) {
        if (!Shape.word("", Gauge.class).words().contains(gaugeOrFlow)
                && !Shape.word("", Flow.class).words().contains(gaugeOrFlow)) {
            return;
        }
        Optional<Sheet> subject = subject(gaugeOrFlow);
        String of = row.said("of");
        if (subject.isEmpty()) {
            if (row.has("of")) {
                problems.add(row.spot("of"),
                        "invalid value '" + row.text("of", "a list") + "' for 'of' (" + gaugeOrFlow
                                + " applies to the whole war)",
                        "remove `of`.");
            }
            return;
        }
        Sheet sheet = subject.get();
        if (!row.has("of")) {
            boolean mayBeAll = sheet == Sheet.CONTINGENTS && gaugeOrFlow.startsWith("dead");
            if (!mayBeAll) {
                problems.add(row.spot(),
                        "missing key 'of' for " + gaugeOrFlow + " (expected the id of an entry of " + sheet.file()
                                + ")",
                        "add of: with this id.");
            }
        } else if (row.list("of").size() != 1 || of.isEmpty()) {
            problems.add(row.spot("of"),
                    "invalid value for 'of' of " + gaugeOrFlow + " (expected the id of one entry)",
                    "write a single id of " + sheet.file() + ".");
        } else if (ids.known(sheet) && !ids.has(sheet, of)) {
            problems.add(row.spot("of"),
                    "unknown " + sheet.entry() + " '" + of + "' for 'of' (expected the id of an entry of "
                            + sheet.file()
                            + ")",
                    Nearest.advice(of, ids.of(sheet), "write the id of an entry of " + sheet.file() + "."));
        }
    }

    static List<Measure> build(Ids ids) {
        Span span = Span.of(ids).orElseThrow();
        return ids.rows(Sheet.MEASURES).stream()
                .map(row -> new Measure(row.text("id"), unit(row), ids.index(Sheet.MEASURES, row, "given"),
                        reading(row, ids, span)))
                .toList();
    }

    private static String unit(Row row) {
        return row.text("kind").equals("first-event") ? "date" : row.text("unit");
    }

    private static Reading reading(Row row, Ids ids, Span span) {
        int from = span.day(row, "from", 0);
        int to = span.day(row, "to", span.days());
        return switch (row.text("kind")) {
            case "first-event" -> new Reading.FirstEvent(filters(row, ids));
            case "count" -> new Reading.Count(filters(row, ids), from, to);
            case "sum-of-flow" -> new Reading.SumOfFlow(row.word("flow", Flow.class), indexOf(row, ids), from, to);
            case "state-on-date" -> new Reading.StateOnDate(row.word("gauge", Gauge.class), indexOf(row, ids),
                    span.day(row, "date", 0));
            case "minimum" -> new Reading.Minimum(row.word("gauge", Gauge.class), indexOf(row, ids), from,
                    ids.index(Sheet.MEASURES, row, "to"));
            case "maximum" -> new Reading.Maximum(row.word("gauge", Gauge.class), indexOf(row, ids));
            case "ratio" ->
                    new Reading.Ratio(ids.index(Sheet.MEASURES, row, "over"), ids.index(Sheet.MEASURES, row, "under"));
            case "days-between" -> new Reading.DaysBetween(ids.index(Sheet.MEASURES, row, "from"),
                    row.text("to", "end").equals("end") ? -1 : ids.index(Sheet.MEASURES, row, "to"));
            case "largest" ->
                    new Reading.Largest(row.texts("of").stream().map(id -> ids.index(Sheet.MEASURES, id)).toList(),
                            row.texts("labels").stream().map(Double::valueOf).toList());
            default -> throw new IllegalStateException("kind " + row.text("kind") + " was not validated");
        };
    }

    /** Returns the index of the entry to which a gauge or flow applies, or −1 for all. */
    static int indexOf(Row row, Ids ids) {
        return subject(row).map(sheet -> ids.index(sheet, row, "of")).orElse(-1);
    }

    private static List<EventFilter> filters(Row row, Ids ids) {
        var filters = new ArrayList<EventFilter>();
        for (Row event : row.rows("events")) {
            int side = switch (event.said("side")) {
                case "home" -> -1;
                case "intervention" -> 1;
                default -> 0;
            };
            filters.add(new EventFilter(event.word("event", Kind.class), ids.index(Sheet.PLACES, event, "place"),
                    ids.index(Sheet.ACTORS, event, "actor"),
                    ids.index(Sheet.LEADERS, event, "leader"), ids.index(Sheet.CONTINGENTS, event, "contingent"),
                    side));
        }
        return filters;
    }

    static List<MeasureEntry> entries(Ids ids) {
        return ids.rows(Sheet.MEASURES).stream().map(row -> {
            Optional<Row> record = row.maybeRow("record");
            String recorded = record.map(MeasuresFile::recorded).orElse(row.said("record"));
            Evidence evidence = record.map(Parts::evidence).orElse(Parts.evidence(row));
            return new MeasureEntry(row.text("id"), Parts.wording(row, "name"), row.text("kind"), unit(row),
                    row.said("given"), recorded, evidence);
        }).toList();
    }

    private static String recorded(Row record) {
        boolean never = record.node("date").isPresent() && !record.has("date");
        return never ? "never" : record.text("date", record.said("value"));
    }
}
