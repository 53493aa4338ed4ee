package puebla.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import puebla.scenario.diagnostic.UntrustedText;
import puebla.store.QueryResult;

/** Prints the result of a query as a text table. */
final class QueryTable {
    /** Maximum number of rows of a text table. The table is kept in memory to align its columns. */
    static final int MOST = 1000;
    /** Maximum number of columns of a text table. A judgement: nobody reads a wider one. */
    static final int MOST_COLUMNS = 200;
    /** Length of the longest cell [characters]. A judgement: about six lines of a terminal. */
    private static final int LONGEST = 500;

    private QueryTable() {}

    /**
     * Prints the first rows of the first columns of the result.
     *
     * @return what was printed of a larger result, such as "the first 1,000 rows"; empty when all was printed
     */
    static List<String> print(QueryResult result, PrintWriter out, int page) {
        var table = new TextTable();
        int columns = Math.min(result.columns().size(), MOST_COLUMNS);
        for (int c = 0; c < columns; c++) {
            String name = UntrustedText.harmless(result.columns().get(c));
            if (result.number(c)) {
                table.figures(name);
            } else {
                table.words(name);
            }
        }
        boolean shortened = false;
        boolean more = result.next();
        for (int rows = 0; rows < MOST && more; rows++) {
            var cells = new String[columns];
            for (int c = 0; c < columns; c++) {
                String cell = cell(result.cell(c));
                shortened |= cell.length() > LONGEST;
                cells[c] = UntrustedText.value(cell, LONGEST);
            }
            table.row(cells);
            more = result.next();
        }
        if (table.isEmpty()) {
            out.println("no rows");
        } else {
            table.print(out, page);
        }
        List<String> cut = new ArrayList<>();
        if (more) {
            cut.add("the first " + Formats.whole(MOST) + " rows");
        }
        if (columns < result.columns().size()) {
            cut.add("the first " + MOST_COLUMNS + " columns");
        }
        if (shortened) {
            cut.add("the first " + LONGEST + " characters of long values");
        }
        return cut;
    }

    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "null";
            case BigDecimal number -> number.toPlainString();
            case Double number -> Double.isFinite(number) ? Formats.plain(number) : number.toString();
            default -> cell.toString();
        };
    }
}
