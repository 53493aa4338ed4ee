package puebla.app.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.score.FactScore;
import puebla.experiment.score.HistoryTally;
import puebla.experiment.score.Interval;
import puebla.experiment.score.Score;
import puebla.experiment.score.ScoreSummary;
import puebla.scenario.catalog.Fact;
import puebla.scenario.catalog.ScenarioIdentity;

/**
 * Document of a score.
 *
 * @param request
 *            the request
 * @param facts
 *            score of each fact
 * @param missing
 *            ids of facts that the runs do not have
 * @param summary
 *            scores by group of facts
 * @param coarseHistory
 *            the course of history in few steps; omitted if the scenario states none
 * @param against
 *            differences from other runs; omitted without {@code --against}
 */
public record ScoreDocument(@JsonUnwrapped RequestFields request, List<FactFields> facts,
        @JsonInclude(NON_EMPTY) List<String> missing, Map<String, SummaryFields> summary,
        @JsonInclude(NON_EMPTY) Optional<HistoryFields.Coarse> coarseHistory,
        @JsonInclude(NON_EMPTY) List<DifferenceOfFact> against) {
    /**
     * Score of a fact. Percentiles are over the runs that are compared; null is never.
     *
     * @param id
     *            id of the measure, of the gap, or of a fact of a file
     * @param kind
     *            {@code date}, {@code amount}, {@code share}, {@code count} or {@code days}
     * @param role
     *            {@code calibrate}, {@code hold-out} or {@code none}
     * @param given
     *            id of the measure that has a value in every run that is compared; omitted for none
     * @param record
     *            historical date or number, or {@code never}
     * @param n
     *            number of runs that are compared
     * @param p05
     *            5th percentile
     * @param p10
     *            10th percentile
     * @param p25
     *            25th percentile
     * @param p50
     *            median
     * @param p75
     *            75th percentile
     * @param p90
     *            90th percentile
     * @param p95
     *            95th percentile
     * @param pit
     *            share of the runs below the record, ties by half; null for an event that did not happen
     * @param crps
     *            fair continuous ranked probability score [days, log units, or the unit of the fact]; the fair Brier score
     *            for an event that did not happen
     * @param crpsBaseline
     *            score of the baseline
     * @param skill
     *            1 − crps / crps_baseline
     * @param skillLow
     *            lower end of the 95 % Monte Carlo interval of the skill
     * @param skillHigh
     *            upper end of this interval
     * @param in50
     *            whether the central 50 % contain the record; null for an event that did not happen
     * @param in80
     *            the same for 80 %
     * @param in90
     *            the same for 90 %
     * @param verdict
     *            {@code beats}, {@code wide}, {@code loses}, {@code outside} or {@code none}
     */
    public record FactFields(String id, String kind, String role, @JsonInclude(NON_EMPTY) String given, String record,
            int n, Optional<MeasureValue> p05, Optional<MeasureValue> p10, Optional<MeasureValue> p25,
            Optional<MeasureValue> p50, Optional<MeasureValue> p75, Optional<MeasureValue> p90,
            Optional<MeasureValue> p95, OptionalDouble pit, OptionalDouble crps, OptionalDouble crpsBaseline,
            OptionalDouble skill, OptionalDouble skillLow, OptionalDouble skillHigh, Optional<Boolean> in50,
            Optional<Boolean> in80, Optional<Boolean> in90, String verdict) {
        private static FactFields of(ScenarioIdentity scenario, FactScore score) {
            var fact = score.fact();
            var p = score.percentiles().stream()
                    .map(value -> MeasureValue.of(scenario, fact.kind() == Fact.Kind.DATE, value)).toList();
            return new FactFields(fact.id(), fact.kind().id(), fact.yardstick().role().id(), fact.given(),
                    fact.recorded(), score.n(), p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5), p.get(6),
                    score.pit(), score.crps(), score.baseline(), score.skill(), lowEnd(score.skillInterval()),
                    highEnd(score.skillInterval()), in(score, 0), in(score, 1), in(score, 2), score.verdict().id());
        }

        private static Optional<Boolean> in(FactScore score, int band) {
            return score.in().isEmpty() ? Optional.empty() : Optional.of(score.in().get(band));
        }
    }

    /**
     * Scores of a group of facts.
     *
     * @param n
     *            number of facts
     * @param in50
     *            share of the facts that the central 50 % of the runs contain
     * @param in80
     *            the same for 80 %
     * @param in90
     *            the same for 90 %
     * @param meanSkill
     *            mean skill
     * @param meanSkillLow
     *            lower end of the 95 % Monte Carlo interval of the mean skill
     * @param meanSkillHigh
     *            upper end of this interval
     * @param medianSkill
     *            median skill
     */
    public record SummaryFields(int n, OptionalDouble in50, OptionalDouble in80, OptionalDouble in90,
            OptionalDouble meanSkill, OptionalDouble meanSkillLow, OptionalDouble meanSkillHigh,
            OptionalDouble medianSkill) {
        private static SummaryFields of(ScoreSummary summary) {
            return new SummaryFields(summary.n(), summary.in().get(0), summary.in().get(1), summary.in().get(2),
                    summary.meanSkill(), lowEnd(summary.interval()), highEnd(summary.interval()),
                    summary.medianSkill());
        }
    }

    /**
     * Difference of the score of a fact from that of other runs, over the seeds that both have.
     *
     * @param id
     *            id of the fact
     * @param n
     *            number of seeds
     * @param difference
     *            score of these runs minus that of the others; below 0 these runs are nearer to the record
     * @param low
     *            lower end of the 95 % Monte Carlo interval
     * @param high
     *            upper end of this interval
     */
    public record DifferenceOfFact(String id, int n, @JsonProperty("crps_difference") OptionalDouble difference,
            OptionalDouble low, OptionalDouble high) {
        private static DifferenceOfFact of(Score.Difference one) {
            return new DifferenceOfFact(one.fact().id(), one.n(), one.crps(), lowEnd(one.interval()),
                    highEnd(one.interval()));
        }
    }

    private static OptionalDouble lowEnd(Optional<Interval> interval) {
        return interval.map(one -> OptionalDouble.of(one.low())).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble highEnd(Optional<Interval> interval) {
        return interval.map(one -> OptionalDouble.of(one.high())).orElse(OptionalDouble.empty());
    }

    /** Creates a document. */
    public static ScoreDocument of(RequestFields request, ScenarioIdentity scenario, Score score,
            Optional<HistoryTally> history, List<Score.Difference> against) {
        var summary = new LinkedHashMap<String, SummaryFields>();
        score.summaries().forEach((group, one) -> summary.put(group, SummaryFields.of(one)));
        return new ScoreDocument(request, score.facts().stream().map(one -> FactFields.of(scenario, one)).toList(),
                score.missing(), summary, history.flatMap(HistoryFields::coarse),
                against.stream().map(DifferenceOfFact::of).toList());
    }
}
