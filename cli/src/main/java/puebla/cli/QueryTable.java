package puebla.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import puebla.lab.store.Answer;
import puebla.scenario.problem.Shown;

/** Prints the result of a query as a text table. */
final class QueryTable {
    /** Maximum number of rows of a text table. The table is kept in memory to align its columns. */
    static final int MOST = 1000;

    private QueryTable() {}

    /**
     * Prints the first rows of the result.
     *
     * @return whether the result has more rows than were printed
     */
    static boolean print(Answer answer, PrintWriter out, int page) {
        var table = new TextTable();
        int columns = answer.columns().size();
        for (int c = 0; c < columns; c++) {
            String name = Shown.harmless(answer.columns().get(c));
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
            default -> Shown.harmless(cell.toString());
        };
    }
}
