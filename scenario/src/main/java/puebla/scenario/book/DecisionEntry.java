package puebla.scenario.book;

import java.util.List;

/**
 * A decision with its names.
 *
 * @param point
 *            the model's decision point
 * @param chooser
 *            id of the actor
 * @param historical
 *            the option taken in history; empty when none was
 * @param forced
 *            the option that a change forces; empty when free
 */
public record DecisionEntry(String id, Wording name, String point, String chooser, List<String> options,
        String historical, String forced,
        Evidence evidence) {
    public DecisionEntry {
        options = List.copyOf(options);
    }
}
