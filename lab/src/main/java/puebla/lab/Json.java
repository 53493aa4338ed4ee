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

/** JSON documents: keys in the order in which they were put, whole numbers without a point, null for never. */
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

    /** The document as text, with a newline at its end. */
    public static String text(ObjectNode document) {
        return WRITER.writeValueAsString(document) + "\n";
    }

    /** The document on one line, for a program that reads it. */
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

    /** {@code share low high}, each with a suffix; null when there was no war to count in. */
    public static void share(ObjectNode into, String suffix, Share share) {
        OptionalDouble none = OptionalDouble.empty();
        number(into, "share" + suffix, share.known() ? OptionalDouble.of(share.share()) : none);
        number(into, "low" + suffix, share.known() ? OptionalDouble.of(share.low()) : none);
        number(into, "high" + suffix, share.known() ? OptionalDouble.of(share.high()) : none);
    }

    /** The same as an object of its own. */
    public static ObjectNode share(Share share) {
        var node = object();
        share(node, "", share);
        return node;
    }
}
