package puebla.kernel.scenario;

import java.util.List;

/**
 * Decision as the scenario states it: the deciding actor, the options, and the weight of each feature for each option.
 *
 * <p>Utility of option o = constant(o) + Σ weight(o, f) · feature(f). The choice is a softmax with precision λ.
 *
 * @param point
 *            decision point of the model
 * @param chooser
 *            index of the deciding actor
 * @param options
 *            option ids, in the order of the point
 * @param constants
 *            one constant per option
 * @param weights
 *            per option, one weight per feature of the point, in the order of the point
 * @param precision
 *            λ: precision of the softmax
 */
public record Decision(String id, DecisionPoint<?> point, int chooser, List<String> options, List<Double> constants,
        List<List<Double>> weights, double precision) {
    public Decision {
        options = List.copyOf(options);
        constants = List.copyOf(constants);
        weights = weights.stream().map(List::copyOf).toList();
    }
}
