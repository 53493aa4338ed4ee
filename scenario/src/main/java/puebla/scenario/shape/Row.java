package puebla.scenario.shape;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.scenario.problem.Spot;
import puebla.scenario.tree.Node;

/**
 * A view of a mapping of a file, read by key. Methods named {@code maybe…} return an empty result for a missing or
 * invalid value, so that validation can continue after a problem. The other methods require a validated file.
 */
public record Row(Node.Fields fields) {
    /** Returns the view of a node, if the node is a mapping. */
    public static Optional<Row> of(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof Node.Fields map ? Optional.of(new Row(map)) : Optional.empty();
    }

    public Spot spot() {
        return fields.spot();
    }

    public boolean has(String key) {
        return fields.at(key) != null && !(fields.at(key) instanceof Node.Leaf leaf && leaf.empty());
    }

    /** Returns the location of the value of a key, or of the mapping if the key is absent. */
    public Spot spot(String key) {
        Node node = fields.at(key);
        return node == null ? fields.spot() : node.spot();
    }

    public List<String> keys() {
        return List.copyOf(fields.entries().keySet());
    }

    public Optional<Node> node(String key) {
        return Optional.ofNullable(fields.at(key));
    }

    public Optional<String> maybeText(String key) {
        return fields.at(key) instanceof Node.Leaf leaf && !leaf.empty() ? Optional.of(leaf.text()) : Optional.empty();
    }

    public OptionalDouble maybeNumber(String key) {
        return fields.at(key) instanceof Node.Leaf leaf ? leaf.number() : OptionalDouble.empty();
    }

    public Optional<LocalDate> maybeDate(String key) {
        return maybeText(key).flatMap(Row::date);
    }

    public Optional<Row> maybeRow(String key) {
        return of(fields.at(key));
    }

    /** Parses a date in the form {@code 1862-05-05}. Returns an empty result if the text is not a valid date. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /**
     * Returns the single value of a key as the file gives it, or an empty string if the key is absent, empty or not a
     * single value. Validation uses this method because it never throws.
     */
    public String said(String key) {
        return maybeText(key).orElse("");
    }

    public String text(String key) {
        return maybeText(key).orElseThrow(() -> lacking(key));
    }

    public String text(String key, String otherwise) {
        return maybeText(key).orElse(otherwise);
    }

    public double number(String key) {
        return maybeNumber(key).orElseThrow(() -> lacking(key));
    }

    public double number(String key, double otherwise) {
        return maybeNumber(key).orElse(otherwise);
    }

    public boolean flag(String key) {
        return maybeText(key).filter("true"::equalsIgnoreCase).isPresent();
    }

    public LocalDate date(String key, LocalDate otherwise) {
        return maybeDate(key).orElse(otherwise);
    }

    public <E extends Enum<E>> E word(String key, Class<E> words) {
        return Enum.valueOf(words, text(key).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public Row row(String key) {
        return maybeRow(key).orElseThrow(() -> lacking(key));
    }

    /** Returns the values of a list. A single value counts as a list of one. */
    public List<Node> list(String key) {
        Node node = fields.at(key);
        return switch (node) {
            case null -> List.of();
            case Node.Items list -> list.items();
            case Node.Leaf leaf when leaf.empty() -> List.of();
            default -> List.of(node);
        };
    }

    /** Returns the mappings of a list. A single mapping counts as a list of one. */
    public List<Row> rows(String key) {
        return list(key).stream().flatMap(node -> of(node).stream()).toList();
    }

    /** Returns the single values of a list. */
    public List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (Node node : list(key)) {
            if (node instanceof Node.Leaf leaf) {
                texts.add(leaf.text());
            }
        }
        return texts;
    }

    private IllegalStateException lacking(String key) {
        return new IllegalStateException(fields.spot() + ": '" + key + "' was not validated");
    }
}
