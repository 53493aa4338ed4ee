package puebla.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width, broken at blanks. */
final class Wrapping {
    private Wrapping() {}

    /** At least one line; a word that is wider than the line stands alone on its own. A no-break space holds. */
    static List<String> wrap(String text, int width) {
        return wrap(text, width, 0);
    }

    /** The same with all lines but the first indented. */
    static List<String> wrap(String text, int width, int indent) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && TextTable.width(line.toString()) + 1 + TextTable.width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(" ".repeat(indent));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }
}
