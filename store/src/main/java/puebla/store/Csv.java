package puebla.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180) with a line feed after each row. Null is an empty field. An empty string is an
 * empty pair of quotes.
 */
public final class Csv {
    private Csv() {}

    /** Writes the header row with the names of the columns. */
    public static void head(QueryResult result, Appendable to) throws IOException {
        row(result.columns().iterator(), to);
    }

    /**
     * Writes the remaining rows.
     *
     * @return number of rows written
     */
    public static long rows(QueryResult result, Appendable to) throws IOException {
        long rows = 0;
        while (result.next()) {
            row(cells(result).iterator(), to);
            rows++;
        }
        return rows;
    }

    static List<@Nullable Object> cells(QueryResult result) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int c = 0; c < result.columns().size(); c++) {
            cells.add(result.cell(c));
        }
        return cells;
    }

    private static void row(Iterator<? extends @Nullable Object> cells, Appendable to) throws IOException {
        while (cells.hasNext()) {
            Object cell = cells.next();
            to.append(cell == null ? "" : cell(cell.toString())).append(cells.hasNext() ? ',' : '\n');
        }
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain && !text.isEmpty() ? text : quoted(text);
    }

    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
