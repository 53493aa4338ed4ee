package puebla.experiment;

import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Helpers for JSON documents. Keys keep insertion order, whole numbers have no decimal point, and null means never. A
 * document never contains NaN or an infinite number: JSON has no such numbers, and they are errors of the program.
 */
public final class Json {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES)
                    .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER)))
            .build()
            .writerWithDefaultPrettyPrinter();
    private static final ObjectWriter COMPACT = JsonMapper.builder().build().writer();
    private static final double LARGEST_WHOLE = 0x1p53;

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * Returns the document as indented text that ends with a newline.
     *
     * @throws IllegalArgumentException
     *             if it contains NaN or an infinite number
     */
    public static String text(ObjectNode document) {
        requireFinite(document);
        return WRITER.writeValueAsString(document) + "\n";
    }

    /**
     * Returns the document on one line, for programs.
     *
     * @throws IllegalArgumentException
     *             if it contains NaN or an infinite number
     */
    public static byte[] compact(ObjectNode document) {
        requireFinite(document);
        return COMPACT.writeValueAsBytes(document);
    }

    private static void requireFinite(JsonNode document) {
        invalid(document).ifPresent(path -> {
            throw new IllegalArgumentException("invalid number in JSON: " + path + " (expected a finite number)");
        });
    }

    /** Returns the path and value of the first number that is not finite. */
    private static Optional<String> invalid(JsonNode node) {
        if (node.isFloatingPointNumber()) {
            return Double.isFinite(node.doubleValue()) ? Optional.empty() : Optional.of(" = " + node.doubleValue());
        }
        for (var property : node.properties()) {
            Optional<String> below = invalid(property.getValue());
            if (below.isPresent()) {
                return Optional.of("/" + property.getKey() + below.get());
            }
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            Optional<String> below = invalid(node.get(i));
            if (below.isPresent()) {
                return Optional.of("/" + i + below.get());
            }
        }
        return Optional.empty();
    }

    /**
     * Writes a number.
     *
     * @throws IllegalArgumentException
     *             if it is NaN or infinite
     */
    public static void number(ObjectNode into, String key, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("invalid number in JSON: " + key + " = " + value);
        }
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE) {
            into.put(key, (long) value);
        } else {
            into.put(key, value);
        }
    }

    public static void number(ObjectNode into, String key, OptionalDouble value) {
        if (value.isPresent()) {
            number(into, key, value.getAsDouble());
        } else {
            into.putNull(key);
        }
    }
}
