package puebla.app.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.paired.Comparison;
import puebla.experiment.paired.Difference;
import puebla.experiment.paired.FirstDivergence;
import puebla.experiment.paired.MeasureDifference;
import puebla.experiment.paired.OutcomeChanges;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.ScenarioIdentity;

/**
 * Results of the comparison of a baseline with one counterfactual. Maps by outcome and by measure are in the order of
 * the scenario.
 *
 * @param change
 *            overrides of the counterfactual runs only, by key
 * @param nothingDiffers
 *            whether every counterfactual run equals its baseline run in all events and measures
 * @param differences
 *            differences between baseline and counterfactual
 * @param varianceRatio
 *            gain of the pairing
 * @param firstDivergence
 *            day and events of the first divergence
 * @param flips
 *            changes of the outcome
 */
public record ComparisonFields(Map<String, String> change, boolean nothingDiffers, Differences differences,
        VarianceRatios varianceRatio, DivergenceFields firstDivergence, Flips flips) {
    /**
     * Differences between baseline and counterfactual.
     *
     * @param outcomes
     *            difference in the share of each outcome, by id
     * @param measures
     *            difference in each measure, by id
     */
    public record Differences(Map<String, DifferenceFields> outcomes, Map<String, MeasureDifferenceFields> measures) {
        private static Differences of(ScenarioIdentity identity, Scenario scenario, Comparison comparison) {
            var outcomes = new LinkedHashMap<String, DifferenceFields>();
            for (int o = 0; o < scenario.outcomes().size(); o++) {
                outcomes.put(scenario.outcomes().get(o).id(), DifferenceFields.of(comparison.outcomes().get(o)));
            }
            var measures = new LinkedHashMap<String, MeasureDifferenceFields>();
            var all = comparison.measures();
            var without = comparison.without().measures();
            var with = comparison.with().measures();
            for (int m = 0; m < all.size(); m++) {
                var measure = scenario.measures().get(m);
                boolean date = MeasureKind.isDate(measure);
                measures.put(measure.id(), MeasureDifferenceFields.of(date, measure.unit(), all.get(m),
                        MeasureValue.of(identity, date, without.get(m).values().quantile(50)),
                        MeasureValue.of(identity, date, with.get(m).values().quantile(50))));
            }
            return new Differences(outcomes, measures);
        }
    }

    /**
     * Difference in a measure.
     *
     * @param kind
     *            {@code date} or {@code amount}
     * @param unit
     *            unit of the difference in the value
     * @param value
     *            difference in the value; omitted if no pair has it. Its {@code told_from_zero} is that of the measure
     * @param occurs
     *            difference in the share of runs in which the measure has a value
     * @param rank
     *            order of the event in the pairs; omitted for an amount
     * @param p50Without
     *            median of the baseline; null for never
     * @param p50With
     *            median of the counterfactual; null for never
     * @param toldFromZero
     *            whether the difference in the value, in the occurrence or in the rank is significant; omitted if
     *            {@code value} has it
     */
    public record MeasureDifferenceFields(String kind, String unit,
            @JsonUnwrapped @JsonInclude(NON_EMPTY) Optional<DifferenceFields> value, DifferenceFields occurs,
            @JsonInclude(NON_EMPTY) Optional<RankFields> rank, Optional<MeasureValue> p50Without,
            Optional<MeasureValue> p50With, @JsonInclude(NON_EMPTY) Optional<Boolean> toldFromZero) {
        private static MeasureDifferenceFields of(boolean date, String unit, MeasureDifference over,
                Optional<MeasureValue> p50Without, Optional<MeasureValue> p50With) {
            boolean significant = over.significant();
            return new MeasureDifferenceFields(MeasureKind.id(date),
                    date ? "days to the event, or to the horizon where it never comes" : unit,
                    over.amount().map(DifferenceFields::of).map(value -> value.toldFromZero(significant)),
                    DifferenceFields.of(over.occurs()), over.rank().map(RankFields::of), p50Without, p50With,
                    over.amount().isPresent() ? Optional.empty() : Optional.of(significant));
        }
    }

    /**
     * Order of an event in the pairs of runs. Never is later than every day.
     *
     * @param sooner
     *            share of pairs in which the event occurs sooner in the counterfactual
     * @param later
     *            share of pairs in which it occurs later in the counterfactual
     * @param laterMinusSooner
     *            difference of the two shares
     * @param low
     *            lower bound of the 95 % Monte Carlo interval of the difference; null if too few pairs differ
     * @param high
     *            upper bound of the interval; null if too few pairs differ
     */
    public record RankFields(double sooner, double later, double laterMinusSooner, OptionalDouble low,
            OptionalDouble high) {
        private static RankFields of(Difference rank) {
            return new RankFields(rank.without(), rank.with(), rank.difference(), DifferenceFields.finite(rank.low()),
                    DifferenceFields.finite(rank.high()));
        }
    }

    /**
     * Factors by which two independent ensembles would need more runs for an equally narrow interval. Null if the
     * difference does not vary.
     *
     * @param outcomes
     *            by id of the outcome
     * @param measures
     *            by id of the measure
     */
    public record VarianceRatios(Map<String, OptionalDouble> outcomes, Map<String, OptionalDouble> measures) {
        private static VarianceRatios of(Scenario scenario, Comparison comparison) {
            var outcomes = new LinkedHashMap<String, OptionalDouble>();
            for (int o = 0; o < scenario.outcomes().size(); o++) {
                outcomes.put(scenario.outcomes().get(o).id(), comparison.outcomes().get(o).varianceRatio());
            }
            var measures = new LinkedHashMap<String, OptionalDouble>();
            var all = comparison.measures();
            for (int m = 0; m < all.size(); m++) {
                measures.put(scenario.measures().get(m).id(),
                        all.get(m).amount().map(Difference::varianceRatio).orElse(OptionalDouble.empty()));
            }
            return new VarianceRatios(outcomes, measures);
        }
    }

    /**
     * First divergence between the two runs of a pair.
     *
     * @param share
     *            share of pairs that diverge
     * @param percentiles
     *            percentiles of the day
     * @param events
     *            first differing events, the most frequent first
     */
    public record DivergenceFields(@JsonUnwrapped ShareFields share, @JsonUnwrapped Percentiles percentiles,
            List<OpeningEvent> events) {
        private static DivergenceFields of(ScenarioIdentity identity, FirstDivergence divergence) {
            return new DivergenceFields(ShareFields.of(divergence.share()),
                    Percentiles.of(divergence::quantile, divergence::quantileIf,
                            day -> MeasureValue.of(identity, true, day)),
                    divergence.openings().stream().map(opening -> new OpeningEvent(opening.type().id(),
                            opening.world().name().toLowerCase(Locale.ROOT), ShareFields.of(opening.share())))
                            .toList());
        }
    }

    /**
     * Type of a first differing event.
     *
     * @param kind
     *            id of the event type
     * @param world
     *            run in which the event occurs: {@code without}, {@code with}, or {@code both} if its details differ
     * @param share
     *            share of the pairs that diverge
     */
    public record OpeningEvent(String kind, String world, @JsonUnwrapped ShareFields share) {}

    /**
     * Changes of the outcome from baseline to counterfactual.
     *
     * @param share
     *            share of pairs whose outcomes differ
     * @param ways
     *            the changes that occur, the most frequent first
     */
    public record Flips(@JsonUnwrapped ShareFields share, List<Way> ways) {
        private static Flips of(Scenario scenario, OutcomeChanges changes) {
            return new Flips(ShareFields.of(changes.share()),
                    changes.ways().stream().map(way -> new Way(scenario.outcomes().get(way.from()).id(),
                            scenario.outcomes().get(way.to()).id(), ShareFields.of(way.share()))).toList());
        }
    }

    /**
     * Change from one outcome to another.
     *
     * @param from
     *            id of the outcome of the baseline
     * @param to
     *            id of the outcome of the counterfactual
     * @param share
     *            share of all pairs
     */
    public record Way(String from, String to, @JsonUnwrapped ShareFields share) {}

    static ComparisonFields of(ScenarioIdentity identity, Scenario scenario, Map<String, String> change,
            Comparison comparison) {
        return new ComparisonFields(change, comparison.nothingDiffers(),
                Differences.of(identity, scenario, comparison), VarianceRatios.of(scenario, comparison),
                DivergenceFields.of(identity, comparison.divergence()),
                Flips.of(scenario, comparison.outcomeChanges()));
    }
}
