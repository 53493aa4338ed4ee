package puebla.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import puebla.store.QueryResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Prints the result of a query as a JSON array with one row per line. */
final class QueryDocument {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private QueryDocument() {}

    static void print(QueryResult result, Appendable out) throws IOException {
        var keys = keys(result.columns());
        String before = "[";
        while (result.next()) {
            var row = NODES.objectNode();
            for (int c = 0; c < keys.size(); c++) {
                row.set(keys.get(c), node(result.cell(c)));
            }
            out.append(before + "\n  " + JsonMapper.shared().writeValueAsString(row));
            before = ",";
        }
        out.append(before.equals("[") ? "[]\n" : "\n]\n");
    }

    /** Returns the names of the columns. A repeated name gets a suffix such as {@code _2}. */
    private static List<String> keys(List<String> columns) {
        List<String> keys = new ArrayList<>();
        for (String column : columns) {
            String key = column;
            for (int i = 2; keys.contains(key); i++) {
                key = column + "_" + i;
            }
            keys.add(key);
        }
        return keys;
    }

    private static JsonNode node(@Nullable Object cell) {
        return switch (cell) {
            case null -> NODES.nullNode();
            case Boolean truth -> NODES.booleanNode(truth);
            case BigInteger whole -> NODES.numberNode(whole);
            case BigDecimal number -> NODES.numberNode(number);
            case Double number -> Double.isFinite(number) ? NODES.numberNode(number) : NODES.nullNode();
            case Float number -> Float.isFinite(number) ? NODES.numberNode(number) : NODES.nullNode();
            case Number whole -> NODES.numberNode(whole.longValue());
            case List<?> list -> {
                var array = NODES.arrayNode();
                list.forEach(one -> array.add(node(one)));
                yield array;
            }
            default -> NODES.stringNode(cell.toString());
        };
    }
}
