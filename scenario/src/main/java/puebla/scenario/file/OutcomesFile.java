package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.scenario.OutcomeRule;
import puebla.kernel.scenario.OutcomeRule.Condition;
import puebla.kernel.scenario.StateVariable;
import puebla.scenario.catalog.OutcomeEntry;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/**
 * The file {@code outcomes.yaml}: the possible outcomes of a run. The first rule whose conditions are all true gives
 * the outcome.
 */
final class OutcomesFile {
    private static final Schema BOUND = new Schema.Quantity(-1e12, 1e12);
    private static final Schema CONDITION = form(OutcomesFile::asksOneThing,
            may("measure", new Schema.Ref(ScenarioFile.MEASURES)),
            may("happened", word("answer", "yes", "no")),
            may("days-since", new Schema.Whole(0, 20_000)),
            may("gauge", word("gauge", StateVariable.class)),
            may("of", CommonSchemas.ID),
            may("low", BOUND),
            may("high", BOUND));
    private static final Schema CONDITIONS = new Schema.Several(CONDITION, 0, 50);

    static final Schema SCHEMA = form(must("outcomes", new Schema.Several(form(must("id", CommonSchemas.ID),
            must("name", CommonSchemas.NAME),
            must("means", new Schema.Names(false)),
            may("ends", CONDITIONS),
            may("at-horizon", CONDITIONS),
            may("note", CommonSchemas.TEXT)), 1, 100)));

    private OutcomesFile() {}

    private static void asksOneThing(EntryView entry, Diagnostics diagnostics) {
        boolean measure = entry.has("measure");
        boolean gauge = entry.has("gauge");
        if (measure == gauge) {
            diagnostics.add(entry.location(),
                    measure ? "invalid condition: it has both a measure and a gauge"
                            : "invalid condition: it has neither a measure nor a gauge",
                    "write {measure: …, happened: yes or no}, {measure: …, days-since: …} or {gauge: …, low: …, high: …}.");
        } else if (measure && entry.has("happened") == entry.has("days-since")) {
            diagnostics.add(entry.location(),
                    "invalid condition on " + entry.text("measure", "a measure") + " (expected happened or days-since)",
                    "write {measure: …, happened: yes or no} or {measure: …, days-since: …}.");
        } else if (measure && (entry.has("low") || entry.has("high") || entry.has("of"))) {
            diagnostics.add(entry.location(), "invalid condition on a measure: low, high and of apply to a gauge",
                    "remove low, high and of, or use a gauge.");
        } else if (gauge && (entry.has("happened") || entry.has("days-since"))) {
            diagnostics.add(entry.location(),
                    "invalid condition on a gauge: happened and days-since apply to a measure",
                    "remove happened and days-since, or use a measure.");
        } else if (gauge && !entry.has("low") && !entry.has("high")) {
            diagnostics.add(entry.location(),
                    "missing bound in the condition on " + entry.text("gauge", "a gauge") + " (expected low or high)",
                    "add low, high or both.");
        } else
            if (gauge && entry.maybeNumber("low").orElse(Double.NEGATIVE_INFINITY)
                    > entry.maybeNumber("high").orElse(Double.POSITIVE_INFINITY)) {
                        diagnostics.add(entry.location("low"),
                                "invalid bounds: low = " + entry.said("low") + " is above high = " + entry.said("high"),
                                "write low ≤ high.");
                    }
    }

    static void check(EntryIndex index, Diagnostics diagnostics) {
        List<EntryView> rules = index.entries(ScenarioFile.OUTCOMES);
        for (int i = 0; i < rules.size(); i++) {
            EntryView entry = rules.get(i);
            for (String when : List.of("ends", "at-horizon")) {
                for (EntryView condition : entry.entries(when)) {
                    condition.maybeText("measure").flatMap(id -> index.entry(ScenarioFile.MEASURES, id))
                            .filter(MeasuresFile::isAmount)
                            .ifPresent(measure -> diagnostics.add(condition.location("measure"),
                                    "invalid value '" + condition.said("measure")
                                            + "' for measure of a condition (expected a first-event)",
                                    "name a measure of kind first-event, or use a gauge."));
                    condition.maybeText("gauge")
                            .ifPresent(gauge -> MeasuresFile.of(condition, gauge, index, diagnostics));
                }
            }
            boolean last = i == rules.size() - 1;
            if (last && !entry.list("at-horizon").isEmpty()) {
                diagnostics.add(entry.location("at-horizon"),
                        "invalid last outcome " + entry.said("id")
                                + ": with conditions at the horizon, a run could end without an outcome",
                        "add a last outcome without conditions: at-horizon: [].");
            } else if (!last && entry.list("ends").isEmpty() && entry.list("at-horizon").isEmpty()) {
                diagnostics.add(entry.location(), "missing conditions of the outcome " + entry.said("id"),
                        "add conditions under ends or at-horizon; only the last outcome may have none.");
            }
        }
    }

    static List<OutcomeRule> build(EntryIndex index) {
        return index.entries(ScenarioFile.OUTCOMES).stream().map(entry -> new OutcomeRule(entry.text("id"),
                conditions(entry.entries("ends"), index), conditions(entry.entries("at-horizon"), index))).toList();
    }

    private static List<Condition> conditions(List<EntryView> entries, EntryIndex index) {
        var conditions = new ArrayList<Condition>();
        for (EntryView entry : entries) {
            if (entry.has("gauge")) {
                conditions.add(new Condition.Between(entry.word("gauge", StateVariable.class),
                        MeasuresFile.indexOf(entry, index),
                        entry.number("low", Double.NEGATIVE_INFINITY), entry.number("high", Double.POSITIVE_INFINITY)));
            } else if (entry.has("days-since")) {
                conditions.add(new Condition.DaysSince(index.index(ScenarioFile.MEASURES, entry, "measure"),
                        (int) entry.number("days-since")));
            } else {
                conditions.add(new Condition.Happened(index.index(ScenarioFile.MEASURES, entry, "measure"),
                        entry.text("happened").equals("yes")));
            }
        }
        return conditions;
    }

    static List<OutcomeEntry> entries(EntryIndex index) {
        return index.entries(ScenarioFile.OUTCOMES).stream()
                .map(entry -> new OutcomeEntry(entry.text("id"), CommonSchemas.localizedText(index, entry, "name"),
                        CommonSchemas.localizedText(index, entry, "means")))
                .toList();
    }
}
