package puebla.kernel.data;

import java.util.List;

/**
 * A decision as the scenario states it: who chooses, among what, and how much each feature weighs for each option.
 * Utility of option o = constant(o) + Σ weight(o, f) · feature(f); the choice is a softmax with precision λ.
 *
 * @param point
 *            which decision of the model this is
 * @param chooser
 *            index of the actor
 * @param options
 *            ids, in the point's order of options
 * @param constants
 *            one per option
 * @param weights
 *            per option, one weight per feature of the point, in the point's order
 */
public record Decision(String id, DecisionPoint point, int chooser, List<String> options, List<Double> constants,
        List<List<Double>> weights, double precision) {
    public Decision {
        options = List.copyOf(options);
        constants = List.copyOf(constants);
        weights = weights.stream().map(List::copyOf).toList();
    }
}
