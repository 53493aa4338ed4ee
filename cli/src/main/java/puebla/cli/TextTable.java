package puebla.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A plain-text table with headings and aligned columns, which are separated by two blanks. When the table is too wide
 * for its page, columns of words become narrower and wrap. Columns of figures and codes never wrap.
 */
final class TextTable {
    private static final int NARROWEST = 10;
    private static final String GAP = "  ";
    /** Indentation of continuation lines in the first column, so that a reader sees where a row begins [columns]. */
    private static final int INDENT = 2;

    private enum Kind {
        WORDS, CODE, FIGURES
    }

    private record Column(String heading, Kind kind) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a column of words, which may wrap. */
    TextTable words(String heading) {
        columns.add(new Column(heading, Kind.WORDS));
        return this;
    }

    /** Adds a column of ids or dates, which do not wrap. */
    TextTable code(String heading) {
        columns.add(new Column(heading, Kind.CODE));
        return this;
    }

    /** Adds a column of right-aligned figures. */
    TextTable figures(String heading) {
        columns.add(new Column(heading, Kind.FIGURES));
        return this;
    }

    TextTable row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Prints the table. It exceeds the page only when no column can become narrower. Columns without content are
     * omitted.
     */
    void print(PrintWriter out, int page) {
        int[] widths = widths(page);
        line(out, columns.stream().map(Column::heading).toList(), widths);
        out.println(rule(widths));
        for (var row : rows) {
            line(out, row, widths);
        }
    }

    private int[] widths(int page) {
        int[] widths = new int[columns.size()];
        int[] least = new int[columns.size()];
        for (int c = 0; c < widths.length; c++) {
            for (var row : rows) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
                least[c] = Math.max(least[c], Wrapping.widestPiece(row.get(c)));
            }
            if (widths[c] == 0) {
                continue;
            }
            String heading = columns.get(c).heading;
            boolean wraps = columns.get(c).kind == Kind.WORDS;
            int content = wraps ? Math.max(NARROWEST, least[c] + (c == 0 ? INDENT : 0)) : widths[c];
            least[c] = Math.max(content, Wrapping.widestPiece(heading));
            widths[c] = Math.max(widths[c], width(heading));
            least[c] = Math.min(least[c], widths[c]);
        }
        while (sum(widths) > page && narrowCheapest(widths, least)) {
            // until the table fits or no column can become narrower
        }
        return widths;
    }

    /**
     * Narrows one column by 1: the one that adds the fewest lines to the table or, if several do, the widest of them.
     *
     * @return whether a column could become narrower
     */
    private boolean narrowCheapest(int[] widths, int[] least) {
        int cheapest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int c = 0; c < widths.length; c++) {
            if (widths[c] > least[c]) {
                widths[c]--;
                int lines = lines(widths);
                widths[c]++;
                if (lines < fewest || (lines == fewest && widths[c] > widths[cheapest])) {
                    fewest = lines;
                    cheapest = c;
                }
            }
        }
        if (cheapest >= 0) {
            widths[cheapest]--;
        }
        return cheapest >= 0;
    }

    private int lines(int[] widths) {
        int lines = 0;
        for (var row : rows) {
            int height = 1;
            for (int c = 0; c < widths.length; c++) {
                if (widths[c] > 0 && width(row.get(c)) > widths[c]) {
                    height = Math.max(height, wrapped(row.get(c), c, widths[c]).size());
                }
            }
            lines += height;
        }
        return lines;
    }

    private static List<String> wrapped(String cell, int column, int width) {
        return Wrapping.wrap(cell, Math.max(1, width), column == 0 ? INDENT : 0);
    }

    private static int sum(int[] widths) {
        int shown = (int) Arrays.stream(widths).filter(width -> width > 0).count();
        return Arrays.stream(widths).sum() + GAP.length() * Math.max(0, shown - 1);
    }

    private static String rule(int[] widths) {
        List<String> parts = new ArrayList<>();
        for (int width : widths) {
            if (width > 0) {
                parts.add("─".repeat(width));
            }
        }
        return String.join(GAP, parts);
    }

    private void line(PrintWriter out, List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < widths.length; c++) {
            var lines = wrapped(cells.get(c), c, widths[c]);
            wrapped.add(lines);
            height = widths[c] == 0 ? height : Math.max(height, lines.size());
        }
        for (int l = 0; l < height; l++) {
            var text = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                if (widths[c] > 0) {
                    String cell = l < wrapped.get(c).size() ? wrapped.get(c).get(l) : "";
                    String padding = " ".repeat(Math.max(0, widths[c] - width(cell)));
                    text.append(columns.get(c).kind == Kind.FIGURES ? padding + cell : cell + padding).append(GAP);
                }
            }
            out.println(text.toString().stripTrailing());
        }
    }

    /** Returns the width of a text [columns]. Combining marks have no width. */
    static int width(String text) {
        return (int) text.codePoints().filter(point -> Character.getType(point) != Character.NON_SPACING_MARK).count();
    }
}
