package puebla.kernel.decision;

/**
 * Policy that makes all decisions of a run. It sees what the deciding actor knows, never the war itself, and returns
 * one of the legal options.
 */
public interface Policy {
    /** Returns the chosen option, one of {@code request.options()}. */
    Enum<?> choose(DecisionRequest request);

    /** Policy of the historical actors: a softmax over the utilities of the scenario, with keyed random draws. */
    Policy HISTORICAL = DecisionRequest::sample;
}
