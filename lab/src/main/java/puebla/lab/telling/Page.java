package puebla.lab.telling;

import java.util.ArrayList;
import java.util.List;

/**
 * An account as plain text, wrapped. A terminal orders each line by itself, so each line of a script from right to left begins
 * with a right-to-left mark, and Latin words inside it stand in an isolate that is never broken over two lines.
 */
public final class Page {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';
    static final String RIGHT_TO_LEFT_MARK = "\u200F";
    private static final String INDENT = "  ";

    private final int width;

    /**
     * A page.
     *
     * @param width
     *            columns of a line
     */
    public Page(int width) {
        this.width = Math.max(20, width);
    }

    /** Latin in a line of another direction: kept together and in its own order. */
    public static String isolated(String latin) {
        return LEFT_TO_RIGHT_ISOLATE + latin + POP_ISOLATE;
    }

    /** The lines of an account, without line ends. */
    public List<String> lines(Account account) {
        var lines = new ArrayList<String>();
        lines.add(account.title());
        for (var paragraph : account.opening()) {
            lines.add("");
            add(lines, paragraph, "");
        }
        for (var year : account.years()) {
            lines.add("");
            lines.add(year.heading());
            for (var section : year.sections()) {
                lines.add("");
                lines.add(INDENT + section.heading());
                section.paragraphs().forEach(paragraph -> add(lines, paragraph, INDENT));
            }
            if (!year.also().isEmpty()) {
                lines.add("");
                year.also().forEach(paragraph -> add(lines, paragraph, INDENT));
            }
        }
        for (var paragraph : account.ending()) {
            lines.add("");
            add(lines, paragraph, "");
        }
        return account.rightToLeft()
                ? lines.stream().map(line -> line.isEmpty() ? line : RIGHT_TO_LEFT_MARK + line).toList()
                : lines.stream().map(Page::withoutIsolates).toList();
    }

    static String withoutIsolates(String line) {
        return line.replaceAll("[\u2066-\u2069]", "");
    }

    private void add(List<String> lines, String paragraph, String indent) {
        wrapped(paragraph, width - indent.length()).forEach(line -> lines.add(indent + line));
    }

    /** A paragraph in lines of a width; a word that is wider stands alone. */
    static List<String> wrapped(String paragraph, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (String word : words(paragraph)) {
            int wide = columns(word);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    /** What may not be broken: words, and whole isolates. Spaces that do not break are no spaces here. */
    private static List<String> words(String paragraph) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int isolates = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            isolates += c >= LEFT_TO_RIGHT_ISOLATE && c <= FIRST_STRONG_ISOLATE ? 1 : c == POP_ISOLATE ? -1 : 0;
            if (c == ' ' && isolates <= 0) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words.stream().filter(w -> !w.isEmpty()).toList();
    }

    /** Columns on a terminal: marks above and below letters and marks of direction take none. */
    static int columns(String text) {
        return (int) text.codePoints().filter(c -> switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> true;
        }).count();
    }
}
