package puebla.experiment.summary;

import java.util.List;

/**
 * Frequency with which each option of a decision was the last one chosen.
 *
 * @param options
 *            shares in the order of the decision's options, among the runs in which the decision was made
 * @param n
 *            number of runs in which the decision was made
 */
public record DecisionSummary(List<Share> options, int n) {
    public DecisionSummary {
        options = List.copyOf(options);
    }
}
