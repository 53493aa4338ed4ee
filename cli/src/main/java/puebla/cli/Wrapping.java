package puebla.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text in lines of a width, broken at blanks; long ids also after a hyphen. A no-break space holds. */
final class Wrapping {
    /** A word of this width is never broken. */
    private static final int SHORT = 16;

    private Wrapping() {}

    /** At least one line; what is wider than the line and cannot be broken stands alone on its own. */
    static List<String> wrap(String text, int width) {
        return wrap(text, width, 0);
    }

    /** The same with all lines but the first indented. */
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

    /** Width of the widest piece of a text that cannot be broken. */
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
