package puebla.scenario.catalog;

import java.util.List;

/**
 * The metadata of a lever, a documented override.
 *
 * @param key
 *            the key in {@code --set key=value}
 * @param kind
 *            factor, share, choice or date
 * @param values
 *            allowed words; for a number, the lowest and the highest value
 * @param standard
 *            default value
 * @param value
 *            value in this scenario with its overrides
 * @param affects
 *            ids of the measures that the lever must affect
 */
public record LeverEntry(String key, String kind, List<String> values, String standard, String value,
        LocalizedText means,
        List<String> affects) {
    public LeverEntry {
        values = List.copyOf(values);
        affects = List.copyOf(affects);
    }
}
