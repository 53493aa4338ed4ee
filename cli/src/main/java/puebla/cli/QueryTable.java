package puebla.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import puebla.lab.store.Answer;

/** The answer to a query as a table for the eye. */
final class QueryTable {
    /** More rows nobody reads, and a table must be known whole before its columns can be aligned. */
    static final int MOST = 1000;

    private QueryTable() {}

    /** @return whether there were more rows than are shown */
    static boolean print(Answer answer, PrintWriter out, int page) {
        var table = new TextTable();
        int columns = answer.columns().size();
        for (int c = 0; c < columns; c++) {
            String name = readable(answer.columns().get(c));
            if (answer.number(c)) {
                table.figures(name);
            } else {
                table.words(name);
            }
        }
        for (int rows = 0; rows < MOST; rows++) {
            if (!answer.next()) {
                if (table.isEmpty()) {
                    out.println("no rows");
                } else {
                    table.print(out, page);
                }
                return false;
            }
            var cells = new String[columns];
            for (int c = 0; c < columns; c++) {
                cells[c] = cell(answer.cell(c));
            }
            table.row(cells);
        }
        table.print(out, page);
        return answer.next();
    }

    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "null";
            case BigDecimal number -> number.toPlainString();
            case Double number -> Double.isFinite(number) ? Figures.plain(number) : number.toString();
            default -> readable(cell.toString());
        };
    }

    /** Without what would move the cursor. */
    private static String readable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
