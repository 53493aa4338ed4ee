package puebla.kernel;

import java.util.List;
import puebla.kernel.data.Kind;
import puebla.kernel.data.OutcomeRule;
import puebla.kernel.data.OutcomeRule.Condition;

/** Outcome evaluator: applies the scenario's outcome rules in their order. Built once per scenario. */
final class Verdict {
    /** By rule: conditions that end the war at once; empty if the rule applies only at the horizon. */
    private final Condition[][] ends;
    private final Condition[][] atHorizon;
    private final int days;

    Verdict(List<OutcomeRule> rules, int days) {
        this.days = days;
        ends = rules.stream().map(rule -> rule.ends().toArray(Condition[]::new)).toArray(Condition[][]::new);
        atHorizon = rules.stream().map(rule -> rule.atHorizon().toArray(Condition[]::new)).toArray(Condition[][]::new);
    }

    /** Returns the outcome if the war ends today, −1 if it continues. */
    int today(War war) {
        for (int rule = 0; rule < ends.length; rule++) {
            if (ends[rule].length > 0 && all(ends[rule], war)) {
                return rule;
            }
        }
        return war.day < days ? -1 : onTheLastDay(war);
    }

    private int onTheLastDay(War war) {
        war.happening(Kind.HORIZON).record();
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
            case Condition.Happened happened -> war.tally.happened(happened.measure()) == happened.yes();
            case Condition.Between between -> {
                double now = war.gauge(between.gauge(), between.of());
                yield now >= between.low() && now <= between.high();
            }
            case Condition.DaysSince since -> war.tally.happened(since.measure())
                    && war.day - war.tally.value[since.measure()] >= since.days();
        };
    }
}
