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
 * A map of a file, read by key. The readers named {@code maybe…} answer empty for what is missing or wrong, so a check can go
 * on beside another problem; the others are for files that have passed their check.
 */
public record Row(Node.Fields fields) {
    /** The map at a node, if it is one. */
    public static Optional<Row> of(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof Node.Fields map ? Optional.of(new Row(map)) : Optional.empty();
    }

    public Spot spot() {
        return fields.spot();
    }

    public boolean has(String key) {
        return fields.at(key) != null && !(fields.at(key) instanceof Node.Leaf leaf && leaf.empty());
    }

    /** Where the value of a key stands; where the map stands, when the key is absent. */
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

    /** A day in the form {@code 1862-05-05}. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The single value of a key as it was written; empty when it is missing or something else. Never fails: for checks. */
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

    /** The values of a list; a single value counts as a list of one. */
    public List<Node> list(String key) {
        Node node = fields.at(key);
        return switch (node) {
            case null -> List.of();
            case Node.Items list -> list.items();
            case Node.Leaf leaf when leaf.empty() -> List.of();
            default -> List.of(node);
        };
    }

    /** The maps of a list; a single map counts as a list of one. */
    public List<Row> rows(String key) {
        return list(key).stream().flatMap(node -> of(node).stream()).toList();
    }

    /** The single values of a list. */
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
        return new IllegalStateException(fields.spot() + ": '" + key + "' was not checked");
    }
}
