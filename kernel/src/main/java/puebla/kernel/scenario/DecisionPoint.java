package puebla.kernel.scenario;

import java.util.List;
import java.util.Locale;

/**
 * A decision that the model leaves to a policy: its options, and the features by which they are judged.
 *
 * @param <O>
 *            the options; the id of an option is the name of its constant in lower case, with hyphens
 */
public final class DecisionPoint<O extends Enum<O>> {
    private final String id;
    private final List<O> options;
    private final List<String> optionIds;
    private final List<Feature> features;
    private final boolean lastAnswerCounts;

    private DecisionPoint(String id, Class<O> options, List<Feature> features, boolean lastAnswerCounts) {
        this.id = id;
        this.options = List.of(options.getEnumConstants());
        optionIds = this.options.stream().map(option -> option.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        this.features = features;
        this.lastAnswerCounts = lastAnswerCounts;
    }

    /** Returns a decision point whose last answer counts in the results: it recurs until it is answered. */
    public static <O extends Enum<O>> DecisionPoint<O> lastAnswer(String id, Class<O> options, Feature... features) {
        return new DecisionPoint<>(id, options, List.of(features), true);
    }

    /** Returns a decision point whose first answer counts in the results. */
    public static <O extends Enum<O>> DecisionPoint<O> firstAnswer(String id, Class<O> options, Feature... features) {
        return new DecisionPoint<>(id, options, List.of(features), false);
    }

    public String id() {
        return id;
    }

    /** Returns the options, in order. */
    public List<O> options() {
        return options;
    }

    /** Returns the ids of the options, in order. */
    public List<String> optionIds() {
        return optionIds;
    }

    /** Returns the features, in the order of the weights of a {@link Decision}. */
    public List<Feature> features() {
        return features;
    }

    /** Reports whether the last answer counts in the results; otherwise the first does. */
    public boolean lastAnswerCounts() {
        return lastAnswerCounts;
    }

    @Override
    public String toString() {
        return id;
    }
}
