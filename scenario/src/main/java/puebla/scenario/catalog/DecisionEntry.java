package puebla.scenario.catalog;

import java.util.List;

/**
 * The metadata of a decision.
 *
 * @param point
 *            id of the model's decision point
 * @param chooser
 *            id of the actor that decides
 * @param historical
 *            the option taken in history; empty for none
 * @param forced
 *            the option that an override forces; empty for none
 */
public record DecisionEntry(String id, LocalizedText name, String point, String chooser, List<String> options,
        String historical, String forced,
        Evidence evidence) {
    public DecisionEntry {
        options = List.copyOf(options);
    }
}
