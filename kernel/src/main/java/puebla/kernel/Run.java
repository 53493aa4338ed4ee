package puebla.kernel;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Result of a completed run.
 *
 * @param outcome
 *            index into the scenario's outcome rules
 * @param lastDay
 *            last day of the run [days since the scenario's first day]
 * @param measures
 *            one value per measure of the scenario (dates in days since the first day); empty if there is none
 * @param decisions
 *            per decision of the scenario: the option that counts (see {@code DecisionPoint.lastAnswerCounts}), −1 if
 *            the decision was never asked
 * @param inputs
 *            uncertain values that the run has drawn, in the order of {@code Unknown.of(scenario)}
 */
public record Run(long seed, int outcome, int lastDay, List<OptionalDouble> measures, List<Integer> decisions,
        List<Double> inputs) {
    public Run {
        inputs = List.copyOf(inputs);
        measures = List.copyOf(measures);
        decisions = List.copyOf(decisions);
    }
}
