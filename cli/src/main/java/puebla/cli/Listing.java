package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import puebla.experiment.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The entries of one topic of {@code puebla list}, as text and as JSON.
 *
 * <p>In text, an entry is a line of facts, which begins with its id, and indented lines that explain it.
 *
 * @param <T>
 *            type of an entry
 */
final class Listing<T> {
    private static final int INDENT = 4;
    private static final String GAP = "  ";

    private record Field<T>(String key, Function<T, @Nullable Object> value) {}

    private final List<T> entries;
    private final List<Field<T>> fields = new ArrayList<>();
    private final List<Function<T, String>> facts = new ArrayList<>();
    private final List<Function<T, String>> explanations = new ArrayList<>();

    Listing(List<T> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Adds a fact to the first line. An empty fact is omitted. */
    Listing<T> fact(Function<T, String> text) {
        facts.add(text);
        return this;
    }

    /** Adds an indented paragraph. An empty paragraph is omitted. */
    Listing<T> explanation(Function<T, String> text) {
        explanations.add(text);
        return this;
    }

    /**
     * Adds a field to the JSON object.
     *
     * @param value
     *            a String, Double, Boolean or List of strings; null for JSON null
     */
    Listing<T> field(String key, Function<T, @Nullable Object> value) {
        fields.add(new Field<>(key, value));
        return this;
    }

    void print(TablePage page) {
        for (T entry : entries) {
            String first = facts.stream().map(fact -> fact.apply(entry)).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(GAP));
            Wrapping.wrap(first, page.width(), INDENT).forEach(part -> page.out().println(part.stripTrailing()));
            for (var explanation : explanations) {
                String text = explanation.apply(entry);
                if (!text.isEmpty()) {
                    Wrapping.wrap(text, page.width() - INDENT)
                            .forEach(line -> page.out().println(" ".repeat(INDENT) + line));
                }
            }
        }
    }

    void fill(ArrayNode list) {
        for (T entry : entries) {
            var node = list.addObject();
            fields.forEach(field -> put(node, field.key, field.value.apply(entry)));
        }
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        switch (value) {
            case null -> node.putNull(key);
            case String text -> node.put(key, text);
            case Double number -> Json.number(node, key, number);
            case Boolean truth -> node.put(key, truth);
            case List<?> texts -> {
                var array = node.putArray(key);
                texts.forEach(text -> array.add(String.valueOf(text)));
            }
            default -> throw new IllegalArgumentException(key + ": " + value.getClass());
        }
    }
}
