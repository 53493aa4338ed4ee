package puebla.lab.summary;

import java.util.List;

/**
 * How often each option of a decision was the last one chosen.
 *
 * @param options
 *            in the order of the decision's options; of the wars in which it came up
 * @param n
 *            wars in which it came up
 */
public record DecisionSummary(List<Share> options, int n) {
    public DecisionSummary {
        options = List.copyOf(options);
    }
}
