package puebla.scenario.book;

import java.util.List;

/**
 * Something that a person can turn.
 *
 * @param key
 *            as in {@code --set key=value}
 * @param kind
 *            factor, share, choice or date
 * @param values
 *            allowed words; for a number its lowest and highest value
 * @param value
 *            what it stands at in this scenario with its changes
 * @param affects
 *            ids of the measures that it must move
 */
public record LeverEntry(String key, String kind, List<String> values, String standard, String value, Wording means,
        List<String> affects) {
    public LeverEntry {
        values = List.copyOf(values);
        affects = List.copyOf(affects);
    }
}
