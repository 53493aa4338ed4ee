package puebla.store;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import puebla.experiment.Version;
import puebla.scenario.diagnostic.Suggestions;

/**
 * The export of a table of a store for other programs. It reads one chunk at a time, so its memory use does not grow
 * with the store. Its output contains no time of day and no data of the machine, so the same store gives the same
 * bytes.
 */
public record Export(StoredTables store, String table) {
    private static final DateTimeFormatter NETLOGO_TIME =
            DateTimeFormatter.ofPattern("MM/dd/yyyy '00:00:00:000 +0000'", Locale.ROOT);

    /**
     * Prepares an export.
     *
     * @throws InvalidQueryException
     *             when the store has no such table
     */
    public Export {
        if (!store.names().contains(table)) {
            throw new InvalidQueryException(
                    "unknown table: '" + table + "' (expected " + Suggestions.orList(store.names()) + ")",
                    "export " + Suggestions.orList(store.names()) + ".");
        }
    }

    /**
     * Writes comma-separated values with a header row.
     *
     * @return number of rows written
     */
    public long csv(Appendable to) throws IOException {
        long rows = 0;
        try (var none = store.query("SELECT * FROM " + table + " LIMIT 0")) {
            Csv.head(none, to);
        }
        for (var chunk : store.manifest().chunks()) {
            try (var result = store.query("SELECT * FROM " + table + of(chunk) + " ORDER BY " + order())) {
                rows += Csv.rows(result, to);
            }
        }
        return rows;
    }

    private static String of(Chunk chunk) {
        return " WHERE seed BETWEEN " + chunk.firstSeed() + " AND " + (chunk.firstSeed() + chunk.runs() - 1);
    }

    private String order() {
        return switch (table) {
            case "months" -> "seed, day";
            case "events" -> "seed, id";
            default -> "seed";
        };
    }

    /**
     * Writes the table format of NetLogo's BehaviorSpace, version 2.0. Six header lines precede the column names:
     * {@code [run number]}, the parameters, {@code [step]} and the reporters. Every cell is quoted.
     *
     * <p>A simulated war is a BehaviorSpace run, and a month is a step. The table {@code runs} gives one row per run,
     * at its last step. The table {@code months} gives one row per step.
     *
     * @return number of rows written
     * @throws InvalidQueryException
     *             for the tables {@code draws} and {@code events}, whose rows are not steps
     */
    public long behaviorSpace(Appendable to) throws IOException {
        if (table.equals("events") || table.equals("draws")) {
            throw new InvalidQueryException(table + " are not steps of a run (expected runs or months)",
                    "export " + table + " as CSV, or export runs or months.");
        }
        var request = store.manifest().request();
        line(to, List.of("BehaviorSpace results (Puebla " + Version.VERSION + ")", "Table version 2.0"));
        line(to, List
                .of(request.scenario() + ", version " + request.scenarioVersion() + ", SHA-256 " + request.hash()));
        line(to, List.of("seeds " + request.seed() + " to " + (request.seed() + store.runs() - 1L)));
        line(to, List.of(NETLOGO_TIME.format(request.firstDay())));
        line(to, List.of("min-pxcor", "max-pxcor", "min-pycor", "max-pycor"));
        line(to, List.of("0", "0", "0", "0"));
        List<@Nullable Object> head = new ArrayList<>(List.of("[run number]", "seed"));
        head.addAll(request.changes().keySet());
        head.add("[step]");
        try (var none = store.query(steps("LIMIT 0"))) {
            head.addAll(none.columns().subList(2, none.columns().size()));
        }
        line(to, head);
        long rows = 0;
        for (var chunk : store.manifest().chunks()) {
            rows += behaviorSpace(chunk, to);
        }
        return rows;
    }

    private long behaviorSpace(Chunk chunk, Appendable to) throws IOException {
        var request = store.manifest().request();
        long rows = 0;
        try (var result = store.query(steps(of(chunk) + " ORDER BY seed, step"))) {
            while (result.next()) {
                var cells = Csv.cells(result);
                long seed = ((Number) Objects.requireNonNull(cells.getFirst())).longValue();
                List<@Nullable Object> row = new ArrayList<>(List.of(seed - request.seed() + 1, seed));
                row.addAll(request.changes().values());
                row.addAll(cells.subList(1, cells.size()));
                line(to, row);
                rows++;
            }
        }
        return rows;
    }

    /** Returns the query for the seed, the step and the other columns. */
    private String steps(String which) {
        String number = "row_number() OVER (PARTITION BY seed ORDER BY day)";
        String all = table.equals("months")
                ? "SELECT seed, " + number + " AS step, months.* EXCLUDE (seed) FROM months"
                : "SELECT seed, step, runs.* EXCLUDE (seed) FROM runs JOIN"
                        + " (SELECT seed, count(*) AS step FROM months GROUP BY seed) USING (seed)";
        return "SELECT * FROM (" + all + ") " + which;
    }

    private static void line(Appendable to, List<? extends @Nullable Object> cells) throws IOException {
        String before = "";
        for (Object cell : cells) {
            to.append(before).append(Csv.quoted(cell == null ? "" : cell.toString()));
            before = ",";
        }
        to.append('\n');
    }
}
