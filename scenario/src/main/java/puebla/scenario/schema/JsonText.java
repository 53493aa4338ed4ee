package puebla.scenario.schema;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes maps, lists, strings, numbers and booleans as indented JSON. Keys keep the order of the maps. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Map<String, Object> root) {
        var text = new JsonText();
        text.value(root, "");
        return text.out.append('\n').toString();
    }

    private void value(Object value, String indent) {
        switch (value) {
            case Map<?, ?> map -> block('{', '}', map.entrySet(), indent, inner -> entry -> {
                Map.Entry<?, ?> pair = (Map.Entry<?, ?>) entry;
                quoted(String.valueOf(pair.getKey()));
                out.append(": ");
                value(pair.getValue(), inner);
            });
            case Collection<?> list when list.stream().allMatch(item -> item instanceof String) -> words(list);
            case Collection<?> list -> block('[', ']', list, indent, inner -> item -> value(item, inner));
            case Double number -> out.append(SchemaValidator.plain(number));
            case Number number -> out.append(number);
            case Boolean flag -> out.append(flag);
            default -> quoted(String.valueOf(value));
        }
    }

    /** Writes a list of strings on one line. */
    private void words(Collection<?> list) {
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext();) {
            quoted(String.valueOf(items.next()));
            out.append(items.hasNext() ? ", " : "");
        }
        out.append(']');
    }

    private void block(char open, char close, Collection<?> items, String indent,
            java.util.function.Function<String, java.util.function.Consumer<Object>> writer) {
        String inner = indent + "  ";
        out.append(open);
        for (Iterator<?> each = items.iterator(); each.hasNext();) {
            out.append('\n').append(inner);
            writer.apply(inner).accept(each.next());
            out.append(each.hasNext() ? "," : "\n" + indent);
        }
        out.append(close);
    }

    private void quoted(String text) {
        out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
}
