package puebla.lab;

import java.util.OptionalDouble;
import puebla.lab.summary.Share;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Helpers for JSON documents. Keys keep insertion order, whole numbers have no decimal point, and null means never. */
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

    /** Returns the document as indented text that ends with a newline. */
    public static String text(ObjectNode document) {
        return WRITER.writeValueAsString(document) + "\n";
    }

    /** Returns the document on one line, for programs. */
    public static byte[] compact(ObjectNode document) {
        return COMPACT.writeValueAsBytes(document);
    }

    public static void number(ObjectNode into, String key, double value) {
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

    /**
     * Writes {@code share}, {@code low} and {@code high}, each key with the suffix. The values are null if there are
     * no runs.
     */
    public static void share(ObjectNode into, String suffix, Share share) {
        OptionalDouble none = OptionalDouble.empty();
        number(into, "share" + suffix, share.known() ? OptionalDouble.of(share.share()) : none);
        number(into, "low" + suffix, share.known() ? OptionalDouble.of(share.low()) : none);
        number(into, "high" + suffix, share.known() ? OptionalDouble.of(share.high()) : none);
    }

    /** Returns an object with the keys {@code share}, {@code low} and {@code high}. */
    public static ObjectNode share(Share share) {
        var node = object();
        share(node, "", share);
        return node;
    }
}
