package puebla.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import puebla.store.QueryResult;
import tools.jackson.databind.json.JsonMapper;

/** Prints the result of a query as a JSON array with one row per line. */
final class QueryDocument {
    private QueryDocument() {}

    static void print(QueryResult result, Appendable out) throws IOException {
        var keys = keys(result.columns());
        String before = "[";
        while (result.next()) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            for (int c = 0; c < keys.size(); c++) {
                row.put(keys.get(c), value(result.cell(c)));
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

    /** Returns a cell as a value that has a JSON form. NaN and infinite numbers become null. */
    private static @Nullable Object value(@Nullable Object cell) {
        return switch (cell) {
            case null -> null;
            case Boolean _,BigInteger _,BigDecimal _ -> cell;
            case Double number -> Double.isFinite(number) ? number : null;
            case Float number -> Float.isFinite(number) ? number : null;
            case Number whole -> whole.longValue();
            case List<?> list -> {
                List<@Nullable Object> values = new ArrayList<>();
                list.forEach(one -> values.add(value(one)));
                yield values;
            }
            default -> cell.toString();
        };
    }
}
