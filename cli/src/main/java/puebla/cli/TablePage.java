package puebla.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import puebla.kernel.chance.Generator;
import puebla.lab.Messages;
import puebla.lab.Question;

/**
 * A page of plain text: what tables and sentences of an answer are printed on.
 *
 * @param width
 *            columns of the page
 */
record TablePage(PrintWriter out, int width, Messages texts) {
    /** Least width of a page on which a table has room for every column. */
    private static final int WIDE = 104;

    boolean wide() {
        return width >= WIDE;
    }

    /** Prints the scenario, the seeds and the changes of a request. */
    void head(Question question) {
        var scenario = question.scenario();
        write(texts.get("head.scenario", scenario.name().in(texts.language()), scenario.id(), scenario.version()));
        write(question.runs() == 1 ? texts.get("head.run", String.valueOf(question.firstSeed()))
                : texts.get("head.runs", Figures.whole(question.runs()), String.valueOf(question.firstSeed()),
                        String.valueOf(question.lastSeed())));
        if (!question.changes().isEmpty()) {
            write(texts.get("head.changed", question.changes().entrySet().stream()
                    .map(change -> change.getKey() + "=" + change.getValue()).collect(Collectors.joining(", "))));
        }
        if (question.dice() != Generator.SPLITMIX) {
            write(texts.get("head.generator", question.dice().id()));
        }
        blank();
    }

    /** Prints the sentences of a key. */
    void say(String key, String... values) {
        write(texts.get(key, values));
    }

    /** Prints a text, wrapped. */
    void write(String text) {
        Wrapping.wrap(text, width).forEach(out::println);
    }

    /** Prints a table and a blank line; nothing when the table has no rows. */
    void print(TextTable table) {
        if (!table.isEmpty()) {
            table.print(out, width);
            blank();
        }
    }

    void blank() {
        out.println();
    }
}
