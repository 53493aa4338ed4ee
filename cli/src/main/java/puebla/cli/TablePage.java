package puebla.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import puebla.app.message.Messages;
import puebla.experiment.ExperimentRequest;
import puebla.kernel.random.Generator;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * A page of plain text, on which a command prints tables and sentences.
 *
 * @param width
 *            width of the page [columns]
 */
record TablePage(PrintWriter out, int width, Messages texts) {
    /** Minimum width of a wide page, on which tables have all their columns [columns]. */
    private static final int WIDE = 104;
    private static final String NEVER = "never";

    boolean wide() {
        return width >= WIDE;
    }

    /** Prints the scenario, the seeds and the changes of a request. */
    void head(ExperimentRequest request) {
        var scenario = request.scenario();
        write(texts.get("head.scenario", scenario.name().in(texts.language()), scenario.id(), scenario.version()));
        write(request.runs() == 1 ? texts.get("head.run", String.valueOf(request.firstSeed()))
                : texts.get("head.runs", Formats.whole(request.runs()), String.valueOf(request.firstSeed()),
                        String.valueOf(request.lastSeed())));
        if (!request.changes().isEmpty()) {
            write(texts.get("head.changed", written(request.changes())));
        }
        if (request.random() != Generator.SPLITMIX) {
            write(texts.get("head.generator", request.random().id()));
        }
        blank();
    }

    /** Returns changes as {@code levers.disease=0.5, levers.us.arms=0}. */
    static String written(Map<String, String> changes) {
        return changes.entrySet().stream()
                .map(change -> UntrustedText.harmless(change.getKey() + "=" + change.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Returns the record of a measure, as the tables show its values; empty when it has none. */
    String record(MeasureEntry entry) {
        if (entry.recorded().equals(NEVER)) {
            return texts.get(NEVER);
        }
        return entry.date() || entry.recorded().isEmpty() ? entry.recorded()
                : Formats.amount(Double.parseDouble(entry.recorded()), entry.unit());
    }

    /** Returns the name of a measure with its unit, unless the name or the figure shows the unit. */
    String label(MeasureEntry entry) {
        String key = "unit." + entry.unit();
        String unit = texts.has(key) ? texts.get(key) : entry.unit();
        String name = entry.name().in(texts.language());
        boolean shown = entry.date() || List.of("share", "year", "ratio").contains(entry.unit())
                || name.toLowerCase(texts.locale()).contains(unit);
        return shown ? name : name + ", " + unit;
    }

    /** Prints the message of a key, wrapped. */
    void say(String key, String... values) {
        texts.get(key, values).lines().forEach(this::write);
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
