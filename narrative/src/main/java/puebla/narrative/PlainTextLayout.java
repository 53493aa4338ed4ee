package puebla.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain-text layout of a narrative, with wrapped lines. A terminal orders each line separately. Each line of a
 * right-to-left script therefore begins with a right-to-left mark. Latin words in such a line are enclosed in an
 * isolate, which is never split over two lines.
 */
public final class PlainTextLayout {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';
    static final String RIGHT_TO_LEFT_MARK = "\u200F";
    private static final String INDENT = "  ";

    private final int width;

    /**
     * Creates a page.
     *
     * @param width
     *            columns of a line; at least 20
     */
    public PlainTextLayout(int width) {
        this.width = Math.max(20, width);
    }

    /** Encloses Latin text in a line of another direction, so that it stays together and keeps its own order. */
    public static String isolated(String latin) {
        return LEFT_TO_RIGHT_ISOLATE + latin + POP_ISOLATE;
    }

    /** Returns the lines of a narrative, without line terminators. */
    public List<String> lines(Narrative narrative) {
        var lines = new ArrayList<String>();
        lines.add(narrative.title());
        for (var paragraph : narrative.opening()) {
            lines.add("");
            add(lines, paragraph, "");
        }
        for (var year : narrative.years()) {
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
        for (var paragraph : narrative.ending()) {
            lines.add("");
            add(lines, paragraph, "");
        }
        return narrative.rightToLeft()
                ? lines.stream().map(line -> line.isEmpty() ? line : RIGHT_TO_LEFT_MARK + line).toList()
                : lines.stream().map(PlainTextLayout::withoutIsolates).toList();
    }

    static String withoutIsolates(String line) {
        return line.replaceAll("[\u2066-\u2069]", "");
    }

    private void add(List<String> lines, String paragraph, String indent) {
        wrapped(paragraph, width - indent.length()).forEach(line -> lines.add(indent + line));
    }

    /** Wraps a paragraph to a width. A word that is wider has a line of its own. */
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

    /**
     * Splits a paragraph into the units that a line break cannot divide: words, and whole isolates. No-break spaces do
     * not separate words.
     */
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

    /**
     * Returns the number of columns on a terminal. Marks above and below letters and direction marks take no column.
     */
    static int columns(String text) {
        return (int) text.codePoints().filter(c -> switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> true;
        }).count();
    }
}
