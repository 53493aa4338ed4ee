package puebla.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.app.Bounds;
import puebla.scenario.diagnostic.UntrustedText;
import puebla.store.Csv;
import puebla.store.QueryStoppedException;
import puebla.store.StoredTables;

/** {@code puebla query}: runs SQL on a store. */
@Command(name = "query", sortOptions = false,
        description = {
                "Runs an SQL query on a store. Tables: runs, draws, months and, if the store was made with --detail, events.",
                "A query uses one thread, so that the same query gives the same bytes."},
        footer = {"", "Examples:",
                "  puebla query wars \"SELECT outcome, count(*) FROM runs GROUP BY outcome\"",
                "      outcomes of the runs in the store wars",
                "  puebla query wars \"DESCRIBE runs\"",
                "      columns of the table runs (puebla list columns explains them)"})
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "1", paramLabel = "DIR", description = "Store made by puebla run --out DIR.")
    private String folder = "";

    @Parameters(index = "1", arity = "1", paramLabel = "SQL", description = "One SELECT statement in DuckDB's SQL.")
    private String sql = "";

    @Option(names = "--csv", description = "Prints comma-separated values with a header.")
    private boolean csv;

    @Option(names = "--seconds", paramLabel = "N", converter = OptionConverters.Seconds.class,
            description = "Time limit of the query in seconds (default: ${DEFAULT-VALUE}).")
    private int seconds = 60;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    QueryCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (csv && common.json) {
            throw new UsageException("--csv cannot be combined with --json", "remove one of them.");
        }
        try (var interrupt = context.interrupts().get();
                var store = StoreArgument.open(folder());
                var listener = QueryWatchdog.over(store, interrupt, QueryWatchdog.Limits.of(seconds), this::ended)) {
            try {
                answer(store);
            } catch (QueryStoppedException stopped) {
                return listener.stopped(reason -> reason == null ? failed(stopped.getMessage()) : ended(reason));
            }
            if (store.runs() < store.plannedRuns() && !common.quiet) {
                remark("the store is incomplete: it has " + store.runs() + " of " + Formats.runs(store.plannedRuns()));
            }
            return Status.DONE;
        }
    }

    /** Returns the folder of the store. Rejects a query that stands in its place. */
    private String folder() {
        if (!StoreArgument.isFolder(folder) && StoreArgument.isFolder(sql)) {
            throw UsageException.invalid("DIR", folder, "the folder of a store",
                    "write the folder before the query: puebla query " + UntrustedText.value(sql) + " \""
                            + UntrustedText.value(folder)
                            + "\"");
        }
        return folder;
    }

    private void answer(StoredTables store) {
        var out = spec.commandLine().getOut();
        var rows = new RowOutput(out);
        try (var result = store.query(sql)) {
            if (common.json) {
                QueryDocument.print(result, rows);
            } else if (csv) {
                Csv.head(result, rows);
                Csv.rows(result, rows);
            } else {
                var cut = QueryTable.print(result, out, context.terminal().width());
                if (!cut.isEmpty() && !common.quiet) {
                    remark("showing " + String.join(" and ", cut) + "; --csv prints all");
                }
            }
        } catch (RowOutput.Lost ended) {
            // Main reports the failed write, unless the reader has left
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write the result: " + fault.getMessage(), fault);
        }
        out.flush();
    }

    /** Reports a query that was ended, and returns the exit status. */
    private int ended(QueryWatchdog.Reason reason) {
        return switch (reason) {
            case INTERRUPT -> {
                remark("interrupted");
                yield Status.INTERRUPTED;
            }
            case TIME -> {
                remark("failed: time limit exceeded (" + seconds + " s)\n  fix: select fewer rows, or add --seconds "
                        + Math.min(10L * seconds, Bounds.MOST_SECONDS) + ".");
                yield Status.FAILED;
            }
            case MEMORY ->
                    failed("memory limit exceeded (" + (QueryWatchdog.Limits.of(seconds).bytes() >> 30) + " GB)");
        };
    }

    private int failed(@Nullable String why) {
        remark("failed: " + why + "\n  fix: select fewer rows or columns.");
        return Status.FAILED;
    }

    private void remark(String text) {
        var err = spec.commandLine().getErr();
        err.println(spec.qualifiedName() + ": " + text);
        err.flush();
    }
}
