package puebla.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width, broken at blanks. */
final class Wrapping {
    private Wrapping() {}

    /** At least one line; a word that is wider than the line stands alone on its own. A no-break space holds. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && TextTable.width(line.toString()) + 1 + TextTable.width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
