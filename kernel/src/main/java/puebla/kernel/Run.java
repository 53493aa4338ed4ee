package puebla.kernel;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A war with its result.
 *
 * @param outcome
 *            index of the scenario's outcome rules
 * @param lastDay
 *            days since the scenario's first day
 * @param measures
 *            a value per measure of the scenario (dates in days since the first day), empty for never
 * @param decisions
 *            per decision of the scenario: the option that counts (see {@code DecisionPoint.lastAnswerCounts}), −1 when it never came up
 */
public record Run(long seed, int outcome, int lastDay, List<OptionalDouble> measures, List<Integer> decisions) {
    public Run {
        measures = List.copyOf(measures);
        decisions = List.copyOf(decisions);
    }
}
