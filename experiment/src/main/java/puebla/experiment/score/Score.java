package puebla.experiment.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import puebla.scenario.catalog.Fact;
import puebla.scenario.catalog.ScenarioIdentity;
import puebla.scenario.catalog.Yardstick.Role;

/**
 * Score of many runs.
 *
 * @param facts
 *            scores in the order of the facts
 * @param missing
 *            ids of facts whose measures the runs do not have
 * @param summaries
 *            summaries by group: {@code dates}, {@code never}, {@code amounts}, {@code gaps}, {@code all}, and by role
 */
public record Score(List<FactScore> facts, List<String> missing, Map<String, ScoreSummary> summaries) {
    public Score {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    /**
     * Scores the facts of a scenario.
     *
     * @param others
     *            values of facts that a query computes, by id of the fact
     */
    public static Score of(ScenarioIdentity scenario, List<Fact> facts, MeasureValues values,
            Map<String, MeasureValues> others) {
        var scoring = new Scoring(scenario);
        var scored = new ArrayList<ScoredFact>();
        var missing = new ArrayList<String>();
        for (var fact : facts) {
            var sample = sample(fact, values, others);
            if (sample == null) {
                missing.add(fact.id());
            } else {
                scored.add(scoring.score(fact, sample));
            }
        }
        return new Score(scored.stream().map(ScoredFact::score).toList(), missing, summaries(scored));
    }

    /** Returns the values of a fact; null if the runs do not have its measures. */
    static @org.jspecify.annotations.Nullable Sample sample(Fact fact, MeasureValues values,
            Map<String, MeasureValues> others) {
        if (fact.subject() instanceof Fact.Subject.Query) {
            var rows = others.get(fact.id());
            return rows == null ? null
                    : rows.sample(new Fact(fact.id(), fact.kind(), new Fact.Subject.OfMeasure(fact.id()), "",
                            fact.recorded(), fact.yardstick()));
        }
        return values.has(fact) ? values.sample(fact) : null;
    }

    private static Map<String, ScoreSummary> summaries(List<ScoredFact> scored) {
        var groups = new LinkedHashMap<String, ScoreSummary>();
        groups.put("dates", group(scored, fact -> fact.kind() == Fact.Kind.DATE && !fact.never()));
        groups.put("never", group(scored, Fact::never));
        groups.put("amounts", group(scored, fact -> fact.kind() != Fact.Kind.DATE && !isGap(fact)));
        groups.put("gaps", group(scored, Score::isGap));
        groups.put("all", group(scored, _ -> true));
        for (var role : Role.values()) {
            groups.put("role_" + role.name().toLowerCase(Locale.ROOT),
                    group(scored, fact -> fact.yardstick().role() == role));
        }
        return groups;
    }

    private static ScoreSummary group(List<ScoredFact> scored, Predicate<Fact> in) {
        return ScoreSummary.of(scored.stream().filter(one -> in.test(one.score().fact())).toList());
    }

    private static boolean isGap(Fact fact) {
        return fact.subject() instanceof Fact.Subject.Between;
    }

    /**
     * Difference of the scores of two sets of runs, over the seeds that both have.
     *
     * @param crps
     *            these runs minus the others; below 0 these runs are nearer to the record
     */
    public record Difference(Fact fact, int n, OptionalDouble crps, java.util.Optional<Interval> interval) {}

    /** Compares two sets of runs, fact by fact. Facts that one of them does not have are left out. */
    public static List<Difference> against(ScenarioIdentity scenario, List<Fact> facts, MeasureValues these,
            Map<String, MeasureValues> queriesOfThese, MeasureValues others,
            Map<String, MeasureValues> queriesOfOthers) {
        var scoring = new Scoring(scenario);
        var differences = new ArrayList<Difference>();
        for (var fact : facts) {
            var a = sample(fact, these, queriesOfThese);
            var b = sample(fact, others, queriesOfOthers);
            if (a != null && b != null) {
                differences.add(scoring.difference(fact, a.commonWith(b), b.commonWith(a)));
            }
        }
        return List.copyOf(differences);
    }
}
