package puebla.app.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.claims.RecordBand;
import puebla.experiment.score.HistoryTally;
import puebla.experiment.summary.DecisionSummary;
import puebla.experiment.summary.MeasureSummary;
import puebla.experiment.summary.Share;
import puebla.experiment.summary.Summary;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioIdentity;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * Document of a summary. Lists and maps are in the order of the scenario.
 *
 * @param request
 *            the request
 * @param outcomes
 *            share of each outcome
 * @param measures
 *            summary of each measure, by id
 * @param decisions
 *            options of each decision
 * @param gaps
 *            days between two dates
 * @param coarseHistory
 *            the course of history in few steps; omitted if the scenario states none
 */
public record RunDocument(@JsonUnwrapped RequestFields request, List<OutcomeShare> outcomes,
        Map<String, MeasureFields> measures, List<DecisionShares> decisions, List<HistoryFields.Gap> gaps,
        @JsonInclude(NON_EMPTY) Optional<HistoryFields.Coarse> coarseHistory) {
    /**
     * Share of an outcome.
     *
     * @param id
     *            id of the outcome
     * @param share
     *            share of all runs
     */
    public record OutcomeShare(String id, @JsonUnwrapped ShareFields share) {}

    /**
     * A measure over all runs.
     *
     * @param kind
     *            {@code date} or {@code amount}
     * @param unit
     *            unit of the amount; omitted for a date
     * @param share
     *            share of runs in which the measure has a value
     * @param n
     *            number of these runs
     * @param given
     *            the condition of the measure; omitted if it has none
     * @param percentiles
     *            percentiles of the value
     * @param p50Low
     *            lower end of the 95 % Monte Carlo interval of p50; null for never, or with fewer than six runs
     * @param p50High
     *            upper end of this interval
     * @param recordIn
     *            narrowest central band of the runs that holds the record, under the condition of the measure: {@code 50},
     *            {@code 80}, {@code 90} or {@code outside}; omitted without a record
     */
    public record MeasureFields(String kind, @JsonInclude(NON_EMPTY) Optional<String> unit,
            @JsonUnwrapped ShareFields share, int n,
            @JsonUnwrapped @JsonInclude(NON_EMPTY) Optional<ConditionalShare> given,
            @JsonUnwrapped Percentiles percentiles, Optional<MeasureValue> p50Low, Optional<MeasureValue> p50High,
            @JsonInclude(NON_EMPTY) Optional<String> recordIn) {
        private static MeasureFields of(ScenarioIdentity identity, Scenario scenario, Measure measure,
                MeasureEntry entry, MeasureSummary over) {
            boolean date = MeasureKind.isDate(measure);
            var values = over.values();
            var median = values.medianInterval();
            return new MeasureFields(MeasureKind.id(date), date ? Optional.empty() : Optional.of(measure.unit()),
                    ShareFields.of(over.share()), values.n(),
                    over.given().map(given -> new ConditionalShare(scenario.measures().get(measure.given()).id(),
                            ShareFields.of(given.share()))),
                    Percentiles.of(values::quantile, values::quantileIf,
                            value -> MeasureValue.of(identity, date, value)),
                    median.flatMap(interval -> MeasureValue.of(identity, date, interval.low())),
                    median.flatMap(interval -> MeasureValue.of(identity, date, interval.high())),
                    RecordBand.holding(entry, over, identity.firstDay()));
        }
    }

    /**
     * Share of the runs in which a measure has a value, among the runs that fulfil its condition.
     *
     * @param given
     *            id of the measure that must have a value
     * @param share
     *            share among the runs in which that measure has a value
     */
    public record ConditionalShare(String given, @JsonUnwrapped(suffix = "_given") ShareFields share) {}

    /**
     * Frequency with which each option of a decision was the recorded one: the last or the first choice, as the decision
     * point defines.
     *
     * @param id
     *            id of the decision
     * @param options
     *            share of each option, among the runs in which the decision was made; null if there is no such run
     * @param n
     *            number of runs in which the decision was made
     */
    public record DecisionShares(String id, Map<String, OptionalDouble> options, int n) {
        private static DecisionShares of(Decision decision, DecisionSummary over) {
            var options = new LinkedHashMap<String, OptionalDouble>();
            for (int o = 0; o < decision.options().size(); o++) {
                Share share = over.options().get(o);
                options.put(decision.options().get(o),
                        share.known() ? OptionalDouble.of(share.share()) : OptionalDouble.empty());
            }
            return new DecisionShares(decision.id(), options, over.n());
        }
    }

    /** Creates the document of the finished runs of a request. */
    public static RunDocument of(ExperimentRequest request, Scenario scenario, ScenarioMetadata metadata,
            Summary summary, HistoryTally history) {
        List<OutcomeShare> outcomes = new ArrayList<>();
        var shares = summary.outcomes();
        for (int o = 0; o < shares.size(); o++) {
            outcomes.add(new OutcomeShare(scenario.outcomes().get(o).id(), ShareFields.of(shares.get(o))));
        }
        var measures = new LinkedHashMap<String, MeasureFields>();
        var summaries = summary.measures();
        for (int m = 0; m < summaries.size(); m++) {
            var measure = scenario.measures().get(m);
            measures.put(measure.id(), MeasureFields.of(request.scenario(), scenario, measure,
                    metadata.measures().get(m), summaries.get(m)));
        }
        List<DecisionShares> decisions = new ArrayList<>();
        var made = summary.decisions();
        for (int d = 0; d < made.size(); d++) {
            decisions.add(DecisionShares.of(scenario.decisions().get(d), made.get(d)));
        }
        return new RunDocument(RequestFields.of(request), outcomes, measures, decisions, HistoryFields.gaps(history),
                HistoryFields.coarse(history));
    }
}
