package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import puebla.scenario.catalog.CoarseHistory;
import puebla.scenario.catalog.Fact;
import puebla.scenario.catalog.Gap;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.catalog.Yardstick;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** The history in {@code measures.yaml}: the records of measures, the gaps between them and the coarse history. */
final class RecordsFile {
    private static final Schema ANY = new Schema.Plain();
    private static final Schema NUMBER = new Schema.Quantity(-Yardsticks.MOST, Yardsticks.MOST);
    private static final Schema MEASURE = new Schema.Ref(ScenarioFile.MEASURES);
    private static final int MOST_DAYS = 100_000;

    static final Schema RECORD = new Schema.Either(ANY, form(CommonSchemas::insideMinAndMax,
            may("value", NUMBER),
            may("date", new Schema.Maybe(new Schema.PartOfDate())),
            may("min", NUMBER),
            may("max", NUMBER),
            Yardsticks.ROLE, Yardsticks.BASELINE, Yardsticks.ERROR,
            must("source", CommonSchemas.SOURCE),
            may("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT)));

    static final Schema.Key GAPS = may("gaps", list(form(must("id", CommonSchemas.ID),
            must("from", MEASURE),
            must("to", MEASURE),
            may("days", new Schema.Whole(-MOST_DAYS, MOST_DAYS)),
            Yardsticks.ROLE, Yardsticks.BASELINE, Yardsticks.ERROR)));

    static final Schema.Key COARSE = may("coarse", form(
            must("steps", list(form(must("event", MEASURE), may("from", new Schema.Date()),
                    may("to", new Schema.Date())))),
            must("order", list(MEASURE))));

    private RecordsFile() {}

    static void check(EntryIndex index, Diagnostics diagnostics) {
        Optional<Period> period = Period.of(index);
        for (EntryView entry : index.entries(ScenarioFile.MEASURES)) {
            entry.maybeEntry("record").ifPresent(record -> record(entry, record, period, diagnostics));
        }
        var ids = new HashSet<String>();
        for (EntryView gap : root(index).map(root -> root.entries("gaps")).orElse(List.of())) {
            gap(gap, ids, index, diagnostics);
        }
        root(index).flatMap(root -> root.maybeEntry("coarse")).ifPresent(coarse -> {
            for (EntryView step : coarse.entries("steps")) {
                dated(step, "event", index, diagnostics);
                period.ifPresent(days -> window(step, days, diagnostics));
            }
            for (var node : coarse.list("order")) {
                if (node instanceof puebla.scenario.source.Node.Scalar scalar
                        && index.entry(ScenarioFile.MEASURES, scalar.text()).filter(MeasuresFile::isAmount)
                                .isPresent()) {
                    diagnostics.add(scalar.location(),
                            "invalid value '" + scalar.text() + "' for 'order' (expected a first-event)",
                            "name measures of kind first-event.");
                }
            }
        });
    }

    private static Optional<EntryView> root(EntryIndex index) {
        return index.root(ScenarioFile.MEASURES);
    }

    private static void record(EntryView measure, EntryView record, Optional<Period> period, Diagnostics diagnostics) {
        boolean date = MeasuresFile.isDate(measure);
        String wanted = date ? "date" : "value";
        String other = date ? "value" : "date";
        if (record.node(wanted).isEmpty()) {
            diagnostics.add(record.location(), "missing key '" + wanted + "' in the record of " + measure.said("id"),
                    date ? "add date: with a date, or date: null if the event did not happen."
                            : "add value: with a number.");
        } else if (record.has(other)) {
            diagnostics.add(record.location(other),
                    "unknown key '" + other + "' in the record of a measure of kind " + measure.said("kind"),
                    "remove it.");
        }
        if (date) {
            period.ifPresent(days -> days.mustHold(record, "date", diagnostics));
        } else {
            for (String key : List.of("value", "min", "max")) {
                insideUnit(record, key, measure.said("unit"), diagnostics);
            }
        }
        Yardsticks.check(record, date, diagnostics);
    }

    /** Checks that a number can be a value in a unit. */
    static void insideUnit(EntryView entry, String key, String unit, Diagnostics diagnostics) {
        OptionalDouble value = entry.maybeNumber(key);
        if (value.isEmpty()) {
            return;
        }
        double low = unit.equals("attitude") ? -1 : unit.equals("days") ? -MOST_DAYS : 0;
        double high = unit.equals("attitude") || unit.equals("share") ? 1 : Yardsticks.MOST;
        if (value.getAsDouble() < low || value.getAsDouble() > high) {
            diagnostics.add(entry.location(key),
                    "invalid value '" + entry.said(key) + "' for " + key + " (expected "
                            + (high == 1 ? "a number from " + (int) low + " to 1" : "0 or more") + " " + unit + ")",
                    high == 1 && value.getAsDouble() > 1 && value.getAsDouble() <= 100
                            ? "write " + value.getAsDouble() / 100 + " if it is a percentage."
                            : "write a number in this unit.");
        }
    }

    private static void gap(EntryView gap, Set<String> ids, EntryIndex index, Diagnostics diagnostics) {
        gap.maybeText("id").filter(id -> !ids.add(id)).ifPresent(id -> diagnostics.add(gap.location("id"),
                "duplicate gap '" + id + "'", "give one of them another id."));
        dated(gap, "from", index, diagnostics);
        dated(gap, "to", index, diagnostics);
        if (!gap.has("days") && index.has(ScenarioFile.MEASURES, gap.said("from"))
                && index.has(ScenarioFile.MEASURES, gap.said("to")) && days(gap, index).isEmpty()) {
            diagnostics.add(gap.location(), "missing key 'days' in " + gap.text("id", "the gap")
                    + " (expected, because a measure has no record of a day)", "add days: with the days of history.");
        }
        Yardsticks.check(gap, false, diagnostics);
    }

    private static void dated(EntryView entry, String key, EntryIndex index, Diagnostics diagnostics) {
        entry.maybeText(key).flatMap(id -> index.entry(ScenarioFile.MEASURES, id)).filter(MeasuresFile::isAmount)
                .ifPresent(other -> diagnostics.add(entry.location(key),
                        "invalid value '" + entry.said(key) + "' for '" + key + "' (expected a first-event)",
                        Suggestions.advice(entry.said(key), List.of(), "name a measure of kind first-event.")));
    }

    private static void window(EntryView step, Period period, Diagnostics diagnostics) {
        period.mustHold(step, "from", diagnostics);
        period.mustHold(step, "to", diagnostics);
        if (step.date("to", period.horizon()).isBefore(step.date("from", period.firstDay()))) {
            diagnostics.add(step.location("to"),
                    "invalid window: to = " + step.said("to") + " is before from = " + step.said("from"),
                    "write the earlier date in from.");
        }
    }

    /** Returns the days of a gap in history: as stated, or between the two records. */
    private static OptionalDouble days(EntryView gap, EntryIndex index) {
        if (gap.has("days")) {
            return gap.maybeNumber("days");
        }
        var from = recordedDay(gap.said("from"), index);
        var to = recordedDay(gap.said("to"), index);
        return from.isPresent() && to.isPresent()
                ? OptionalDouble.of((double) ChronoUnit.DAYS.between(from.get(), to.get()))
                : OptionalDouble.empty();
    }

    private static Optional<LocalDate> recordedDay(String measure, EntryIndex index) {
        return index.entry(ScenarioFile.MEASURES, measure).flatMap(entry -> entry.maybeEntry("record"))
                .flatMap(record -> record.maybeDate("date"));
    }

    /** Returns the record as text; {@code never} if the event did not happen, empty without a record. */
    static String recorded(EntryView measure) {
        return measure.maybeEntry("record").map(record -> record.node("date").isPresent() && !record.has("date")
                ? Fact.NEVER : record.text("date", record.said("value"))).orElse(measure.said("record"));
    }

    static Yardstick yardstick(EntryView measure, Period period) {
        return measure.maybeEntry("record").map(record -> Yardsticks.read(record, period)).orElse(Yardstick.NONE);
    }

    static List<Gap> gaps(EntryIndex index) {
        Period period = Period.of(index).orElseThrow();
        return root(index).orElseThrow().entries("gaps").stream()
                .map(gap -> new Gap(gap.text("id"), gap.text("from"), gap.text("to"),
                        (int) days(gap, index).orElseThrow(), Yardsticks.read(gap, period)))
                .toList();
    }

    static CoarseHistory coarse(EntryIndex index) {
        Period period = Period.of(index).orElseThrow();
        return root(index).orElseThrow().maybeEntry("coarse")
                .map(coarse -> new CoarseHistory(coarse.entries("steps").stream()
                        .map(step -> new CoarseHistory.Step(step.text("event"), period.day(step, "from", 0),
                                period.day(step, "to", period.days())))
                        .toList(), coarse.texts("order")))
                .orElse(CoarseHistory.NONE);
    }
}
