package puebla.scenario.schema;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.source.Node;

/**
 * A view of a mapping of a file, read by key. Methods named {@code maybe…} return an empty result for a missing or
 * invalid value, so that validation can continue after a problem. The other methods require a validated file.
 */
public record EntryView(Node.Mapping mapping) {
    /** Returns the view of a node, if the node is a mapping. */
    public static Optional<EntryView> of(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof Node.Mapping map ? Optional.of(new EntryView(map)) : Optional.empty();
    }

    public SourceLocation location() {
        return mapping.location();
    }

    public boolean has(String key) {
        return mapping.at(key) != null && !(mapping.at(key) instanceof Node.Scalar scalar && scalar.empty());
    }

    /** Returns the location of the value of a key, or of the mapping if the key is absent. */
    public SourceLocation location(String key) {
        Node node = mapping.at(key);
        return node == null ? mapping.location() : node.location();
    }

    public List<String> keys() {
        return List.copyOf(mapping.entries().keySet());
    }

    public Optional<Node> node(String key) {
        return Optional.ofNullable(mapping.at(key));
    }

    public Optional<String> maybeText(String key) {
        return mapping.at(key) instanceof Node.Scalar scalar && !scalar.empty() ? Optional.of(scalar.text())
                : Optional.empty();
    }

    public OptionalDouble maybeNumber(String key) {
        return mapping.at(key) instanceof Node.Scalar scalar ? scalar.number() : OptionalDouble.empty();
    }

    public Optional<LocalDate> maybeDate(String key) {
        return maybeText(key).flatMap(EntryView::date);
    }

    public Optional<EntryView> maybeEntry(String key) {
        return of(mapping.at(key));
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

    public EntryView entry(String key) {
        return maybeEntry(key).orElseThrow(() -> lacking(key));
    }

    /** Returns the values of a list. A single value counts as a list of one. */
    public List<Node> list(String key) {
        Node node = mapping.at(key);
        return switch (node) {
            case null -> List.of();
            case Node.Sequence list -> list.items();
            case Node.Scalar scalar when scalar.empty() -> List.of();
            default -> List.of(node);
        };
    }

    /** Returns the mappings of a list. A single mapping counts as a list of one. */
    public List<EntryView> entries(String key) {
        return list(key).stream().flatMap(node -> of(node).stream()).toList();
    }

    /** Returns the single values of a list. */
    public List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (Node node : list(key)) {
            if (node instanceof Node.Scalar scalar) {
                texts.add(scalar.text());
            }
        }
        return texts;
    }

    private IllegalStateException lacking(String key) {
        return new IllegalStateException(mapping.location() + ": '" + key + "' was not validated");
    }
}
