package puebla.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The plain-text layout of a baseline and a counterfactual run. A wide page shows them side by side, year by year. A
 * narrow page lists the entries of both runs in sequence. So does a page in a right-to-left script, because a terminal
 * would mix up its columns.
 */
public final class PairLayout {
    private static final int SIDE_BY_SIDE = 90;
    private static final String RULE = " │ ";
    private static final String INDENT = "   ";

    private final int width;

    /**
     * Creates a page.
     *
     * @param width
     *            columns of a line; at least 40
     */
    public PairLayout(int width) {
        this.width = Math.max(40, width);
    }

    /** Returns the lines of a pair, without line terminators. */
    public List<String> lines(PairNarrative account) {
        var lines = new ArrayList<String>();
        lines.addAll(PlainTextLayout.wrapped(account.title(), width));
        for (var paragraph : account.opening()) {
            lines.add("");
            lines.addAll(PlainTextLayout.wrapped(paragraph, width));
        }
        if (!account.entries().isEmpty() || !account.endingWithout().equals(account.endingWith())) {
            lines.add("");
            boolean columns = width >= SIDE_BY_SIDE && !account.rightToLeft();
            lines.addAll(columns ? sideBySide(account) : oneAfterTheOther(account));
        }
        return lines.stream()
                .map(line -> account.rightToLeft() ? line.isEmpty() ? line : PlainTextLayout.RIGHT_TO_LEFT_MARK + line
                        : PlainTextLayout.withoutIsolates(line))
                .map(String::stripTrailing).toList();
    }

    private List<String> sideBySide(PairNarrative account) {
        int column = (width - RULE.length()) / 2;
        var lines = new ArrayList<String>();
        lines.add(row(account.without(), account.with(), column));
        lines.add("─".repeat(column) + "─┼─" + "─".repeat(column));
        var years = new TreeMap<String, List<PairNarrative.Line>>();
        account.entries()
                .forEach(
                        entry -> years.computeIfAbsent(entry.day().substring(0, 4), _ -> new ArrayList<>()).add(entry));
        years.values().forEach(year -> {
            join(lines, column(year, entry -> !entry.with(), column), column(year, PairNarrative.Line::with, column),
                    column);
            lines.add(row("", "", column));
        });
        join(lines, paragraphs(account.endingWithout(), column), paragraphs(account.endingWith(), column), column);
        return lines;
    }

    private static void join(List<String> lines, List<String> left, List<String> right, int column) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            lines.add(row(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "", column));
        }
    }

    private static List<String> column(List<PairNarrative.Line> year, Predicate<PairNarrative.Line> which, int column) {
        var lines = new ArrayList<String>();
        year.stream().filter(which).forEach(entry -> lines.addAll(entry(entry, column)));
        return lines;
    }

    private static List<String> entry(PairNarrative.Line entry, int width) {
        return entry(entry.head(), entry.sentence(), width);
    }

    private static List<String> entry(String head, String sentence, int width) {
        var lines = new ArrayList<String>();
        var heads = PlainTextLayout.wrapped(head, width - INDENT.length());
        lines.add(heads.getFirst());
        heads.stream().skip(1).forEach(line -> lines.add(INDENT + line));
        PlainTextLayout.wrapped(sentence, width - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    private static List<String> paragraphs(List<String> texts, int width) {
        var lines = new ArrayList<String>();
        texts.forEach(text -> lines.addAll(PlainTextLayout.wrapped(text, width)));
        return lines;
    }

    private static String row(String left, String right, int column) {
        String plain = PlainTextLayout.withoutIsolates(left);
        return plain + " ".repeat(Math.max(0, column - PlainTextLayout.columns(plain))) + RULE + right;
    }

    private List<String> oneAfterTheOther(PairNarrative account) {
        var lines = new ArrayList<String>();
        for (var entry : account.entries()) {
            lines.addAll(entry(entry.head() + " · " + (entry.with() ? account.with() : account.without()),
                    entry.sentence(), width));
        }
        if (!account.entries().isEmpty()) {
            lines.add("");
        }
        lines.add(account.without());
        lines.addAll(paragraphs(account.endingWithout(), width));
        lines.add("");
        lines.add(account.with());
        lines.addAll(paragraphs(account.endingWith(), width));
        return lines;
    }
}
