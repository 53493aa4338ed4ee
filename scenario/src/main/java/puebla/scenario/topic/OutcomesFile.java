package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.data.Gauge;
import puebla.kernel.data.OutcomeRule;
import puebla.kernel.data.OutcomeRule.Condition;
import puebla.scenario.book.OutcomeEntry;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/**
 * The file {@code outcomes.yaml}: the possible outcomes of a run. The first rule whose conditions are all true gives
 * the outcome.
 */
final class OutcomesFile {
    private static final Shape BOUND = new Shape.Quantity(-1e12, 1e12);
    private static final Shape CONDITION = form(OutcomesFile::asksOneThing,
            may("measure", new Shape.Ref(Sheet.MEASURES)),
            may("happened", word("answer", "yes", "no")),
            may("days-since", new Shape.Whole(0, 20_000)),
            may("gauge", word("gauge", Gauge.class)),
            may("of", Parts.ID),
            may("low", BOUND),
            may("high", BOUND));
    private static final Shape CONDITIONS = new Shape.Several(CONDITION, 0, 50);

    static final Shape SHAPE = form(must("outcomes", new Shape.Several(form(must("id", Parts.ID),
            must("name", Parts.NAME),
            must("means", new Shape.Names(false)),
            may("ends", CONDITIONS),
            may("at-horizon", CONDITIONS),
            may("note", Parts.TEXT)), 1, 100)));

    private OutcomesFile() {}

    private static void asksOneThing(Row row, Problems problems) {
        boolean measure = row.has("measure");
        boolean gauge = row.has("gauge");
        if (measure == gauge) {
            problems.add(row.spot(),
                    measure ? "invalid condition: it has both a measure and a gauge"
                            : "invalid condition: it has neither a measure nor a gauge",
                    "write {measure: …, happened: yes or no}, {measure: …, days-since: …} or {gauge: …, low: …, high: …}.");
        } else if (measure && row.has("happened") == row.has("days-since")) {
            problems.add(row.spot(),
                    "invalid condition on " + row.text("measure", "a measure") + " (expected happened or days-since)",
                    "write {measure: …, happened: yes or no} or {measure: …, days-since: …}.");
        } else if (measure && (row.has("low") || row.has("high") || row.has("of"))) {
            problems.add(row.spot(), "invalid condition on a measure: low, high and of apply to a gauge",
                    "remove low, high and of, or use a gauge.");
        } else if (gauge && (row.has("happened") || row.has("days-since"))) {
            problems.add(row.spot(), "invalid condition on a gauge: happened and days-since apply to a measure",
                    "remove happened and days-since, or use a measure.");
        } else if (gauge && !row.has("low") && !row.has("high")) {
            problems.add(row.spot(),
                    "missing bound in the condition on " + row.text("gauge", "a gauge") + " (expected low or high)",
                    "add low, high or both.");
        } else
            if (gauge && row.maybeNumber("low").orElse(Double.NEGATIVE_INFINITY)
                    > row.maybeNumber("high").orElse(Double.POSITIVE_INFINITY)) {
                        problems.add(row.spot("low"),
                                "invalid bounds: low = " + row.said("low") + " is above high = " + row.said("high"),
                                "write low ≤ high.");
                    }
    }

    static void check(Ids ids, Problems problems) {
        List<Row> rules = ids.rows(Sheet.OUTCOMES);
        for (int i = 0; i < rules.size(); i++) {
            Row row = rules.get(i);
            for (String when : List.of("ends", "at-horizon")) {
                for (Row condition : row.rows(when)) {
                    condition.maybeText("measure").flatMap(id -> ids.row(Sheet.MEASURES, id))
                            .filter(MeasuresFile::isAmount)
                            .ifPresent(measure -> problems.add(condition.spot("measure"),
                                    "invalid value '" + condition.said("measure")
                                            + "' for measure of a condition (expected a first-event)",
                                    "name a measure of kind first-event, or use a gauge."));
                    condition.maybeText("gauge").ifPresent(gauge -> MeasuresFile.of(condition, gauge, ids, problems));
                }
            }
            boolean last = i == rules.size() - 1;
            if (last && !row.list("at-horizon").isEmpty()) {
                problems.add(row.spot("at-horizon"),
                        "invalid last outcome " + row.said("id")
                                + ": with conditions at the horizon, a run could end without an outcome",
                        "add a last outcome without conditions: at-horizon: [].");
            } else if (!last && row.list("ends").isEmpty() && row.list("at-horizon").isEmpty()) {
                problems.add(row.spot(), "missing conditions of the outcome " + row.said("id"),
                        "add conditions under ends or at-horizon; only the last outcome may have none.");
            }
        }
    }

    static List<OutcomeRule> build(Ids ids) {
        return ids.rows(Sheet.OUTCOMES).stream().map(row -> new OutcomeRule(row.text("id"),
                conditions(row.rows("ends"), ids), conditions(row.rows("at-horizon"), ids))).toList();
    }

    private static List<Condition> conditions(List<Row> rows, Ids ids) {
        var conditions = new ArrayList<Condition>();
        for (Row row : rows) {
            if (row.has("gauge")) {
                conditions.add(new Condition.Between(row.word("gauge", Gauge.class), MeasuresFile.indexOf(row, ids),
                        row.number("low", Double.NEGATIVE_INFINITY), row.number("high", Double.POSITIVE_INFINITY)));
            } else if (row.has("days-since")) {
                conditions.add(new Condition.DaysSince(ids.index(Sheet.MEASURES, row, "measure"),
                        (int) row.number("days-since")));
            } else {
                conditions.add(new Condition.Happened(ids.index(Sheet.MEASURES, row, "measure"),
                        row.text("happened").equals("yes")));
            }
        }
        return conditions;
    }

    static List<OutcomeEntry> entries(Ids ids) {
        return ids.rows(Sheet.OUTCOMES).stream()
                .map(row -> new OutcomeEntry(row.text("id"), Parts.wording(row, "name"), Parts.wording(row, "means")))
                .toList();
    }
}
