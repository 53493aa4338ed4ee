package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import puebla.app.document.ListDocument;

/**
 * The entries of one topic of {@code puebla list}, as text and as JSON.
 *
 * <p>In text, an entry is a line of facts, which begins with its id, and indented lines that explain it.
 *
 * @param <T>
 *            type of an entry
 */
final class Listing<T> {
    private static final int INDENT = 4;
    private static final String GAP = "  ";

    private final List<T> entries;
    private final Function<? super T, ? extends ListDocument.Row> row;
    private final List<Function<T, String>> facts = new ArrayList<>();
    private final List<Function<T, String>> explanations = new ArrayList<>();

    /**
     * Creates a listing without facts.
     *
     * @param row
     *            converts an entry to its row in the JSON document
     */
    Listing(List<T> entries, Function<? super T, ? extends ListDocument.Row> row) {
        this.entries = List.copyOf(entries);
        this.row = row;
    }

    /** Adds a fact to the first line. An empty fact is omitted. */
    Listing<T> fact(Function<T, String> text) {
        facts.add(text);
        return this;
    }

    /** Adds an indented paragraph. An empty paragraph is omitted. */
    Listing<T> explanation(Function<T, String> text) {
        explanations.add(text);
        return this;
    }

    void print(TablePage page) {
        for (T entry : entries) {
            String first = facts.stream().map(fact -> fact.apply(entry)).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(GAP));
            Wrapping.wrap(first, page.width(), INDENT).forEach(part -> page.out().println(part.stripTrailing()));
            for (var explanation : explanations) {
                String text = explanation.apply(entry);
                if (!text.isEmpty()) {
                    Wrapping.wrap(text, page.width() - INDENT)
                            .forEach(line -> page.out().println(" ".repeat(INDENT) + line));
                }
            }
        }
    }

    /** Returns the rows of the JSON document. */
    List<? extends ListDocument.Row> rows() {
        return entries.stream().map(row).toList();
    }
}
