package puebla.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Wraps text at blanks, and long ids after a hyphen. Never breaks at a no-break space. */
final class Wrapping {
    /** Words up to this width are never broken [columns]. */
    private static final int SHORT = 16;

    private Wrapping() {}

    /** Returns at least one line. A piece that is wider than the line and cannot be broken gets its own line. */
    static List<String> wrap(String text, int width) {
        return wrap(text, width, 0);
    }

    /** Returns at least one line. All lines but the first are indented. */
    static List<String> wrap(String text, int width, int indent) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            String glue = begun ? " " : "";
            for (String part : parts(word, width)) {
                if (begun && TextTable.width(line + glue + part) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(" ".repeat(indent));
                    glue = "";
                }
                line.append(glue).append(part);
                glue = "";
                begun = true;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns the width of the widest piece that cannot be broken. */
    static int widestPiece(String text) {
        return Arrays.stream(text.split(" ", -1)).flatMap(word -> parts(word, SHORT).stream())
                .mapToInt(TextTable::width).max()
                .orElse(0);
    }

    private static List<String> parts(String word, int width) {
        int length = TextTable.width(word);
        return length <= SHORT || length <= width ? List.of(word) : List.of(word.split("(?<=-)", -1));
    }
}
