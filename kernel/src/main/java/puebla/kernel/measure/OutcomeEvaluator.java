package puebla.kernel.measure;

import java.util.List;
import puebla.kernel.event.EventRecorder;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.scenario.OutcomeRule;
import puebla.kernel.scenario.OutcomeRule.Condition;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.state.WarState;

/** Outcome evaluator: applies the scenario's outcome rules in their order. Built once per scenario. */
public final class OutcomeEvaluator {
    /** By rule: conditions that end the war at once; empty if the rule applies only at the horizon. */
    private final Condition[][] ends;
    private final Condition[][] atHorizon;
    private final int days;
    private final StateVariables variables;

    /** Prepares the outcome rules of a scenario. */
    public OutcomeEvaluator(PreparedScenario prepared) {
        List<OutcomeRule> rules = prepared.scenario().outcomes();
        days = prepared.scenario().days();
        variables = new StateVariables(prepared);
        ends = rules.stream().map(rule -> rule.ends().toArray(Condition[]::new)).toArray(Condition[][]::new);
        atHorizon = rules.stream().map(rule -> rule.atHorizon().toArray(Condition[]::new)).toArray(Condition[][]::new);
    }

    /** Returns the outcome if the war ends today, −1 if it continues. */
    public int outcomeToday(WarState state, MeasureRecorder measures, EventRecorder events) {
        for (int rule = 0; rule < ends.length; rule++) {
            if (ends[rule].length > 0 && all(ends[rule], state, measures)) {
                return rule;
            }
        }
        return state.day < days ? -1 : outcomeAtHorizon(state, measures, events);
    }

    private int outcomeAtHorizon(WarState state, MeasureRecorder measures, EventRecorder events) {
        events.begin(SharedEvents.HORIZON).record();
        int last = ends.length - 1;
        for (int rule = 0; rule < last; rule++) {
            if (atHorizon[rule].length > 0 && all(atHorizon[rule], state, measures)) {
                return rule;
            }
        }
        return last;
    }

    private boolean all(Condition[] conditions, WarState state, MeasureRecorder measures) {
        for (var condition : conditions) {
            if (!holds(condition, state, measures)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition condition, WarState state, MeasureRecorder measures) {
        return switch (condition) {
            case Condition.Happened happened -> measures.hasValue(happened.measure()) == happened.yes();
            case Condition.Between between -> {
                double now = variables.read(state, between.variable(), between.of());
                yield now >= between.low() && now <= between.high();
            }
            case Condition.DaysSince since -> measures.hasValue(since.measure())
                    && state.day - measures.value(since.measure()) >= since.days();
        };
    }
}
