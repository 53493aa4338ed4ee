package puebla.kernel;

import java.util.List;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.OutcomeRule;
import puebla.kernel.scenario.OutcomeRule.Condition;

/** Outcome evaluator: applies the scenario's outcome rules in their order. Built once per scenario. */
final class OutcomeEvaluator {
    /** By rule: conditions that end the war at once; empty if the rule applies only at the horizon. */
    private final Condition[][] ends;
    private final Condition[][] atHorizon;
    private final int days;

    OutcomeEvaluator(List<OutcomeRule> rules, int days) {
        this.days = days;
        ends = rules.stream().map(rule -> rule.ends().toArray(Condition[]::new)).toArray(Condition[][]::new);
        atHorizon = rules.stream().map(rule -> rule.atHorizon().toArray(Condition[]::new)).toArray(Condition[][]::new);
    }

    /** Returns the outcome if the war ends today, −1 if it continues. */
    int outcomeToday(War war) {
        for (int rule = 0; rule < ends.length; rule++) {
            if (ends[rule].length > 0 && all(ends[rule], war)) {
                return rule;
            }
        }
        return war.day < days ? -1 : outcomeAtHorizon(war);
    }

    private int outcomeAtHorizon(War war) {
        war.event(EventType.HORIZON).record();
        int last = ends.length - 1;
        for (int rule = 0; rule < last; rule++) {
            if (atHorizon[rule].length > 0 && all(atHorizon[rule], war)) {
                return rule;
            }
        }
        return last;
    }

    private static boolean all(Condition[] conditions, War war) {
        for (var condition : conditions) {
            if (!holds(condition, war)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Condition condition, War war) {
        return switch (condition) {
            case Condition.Happened happened -> war.measures.hasValue(happened.measure()) == happened.yes();
            case Condition.Between between -> {
                double now = war.read(between.variable(), between.of());
                yield now >= between.low() && now <= between.high();
            }
            case Condition.DaysSince since -> war.measures.hasValue(since.measure())
                    && war.day - war.measures.value[since.measure()] >= since.days();
        };
    }
}
