package puebla.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.lab.store.Csv;
import puebla.lab.store.QueryStopped;
import puebla.lab.store.StoredTables;

/** {@code puebla query}: SQL over a store. */
@Command(name = "query", sortOptions = false,
        description = "Asks a store of wars in SQL: the tables are runs, months and, with --detail, events. It reads the store and nothing else.",
        footer = {"", "Examples:",
                "  puebla query wars \"SELECT outcome, count(*) AS wars FROM runs GROUP BY outcome\"",
                "      how the wars that puebla run --out wars has kept came out",
                "  puebla query wars \"DESCRIBE runs\"", "      its columns"})
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "1", paramLabel = "DIR", description = "Folder made by puebla run --out DIR.")
    private String folder = "";

    @Parameters(index = "1", arity = "1", paramLabel = "SQL", description = "One SELECT, in the SQL of DuckDB.")
    private String sql = "";

    @Option(names = "--csv", description = "Comma-separated values with a heading, instead of a table for the eye.")
    private boolean csv;

    @Option(names = "--seconds", paramLabel = "N", converter = Numbers.Seconds.class,
            description = "Gives up after so many (default: ${DEFAULT-VALUE}).")
    private int seconds = 60;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    QueryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (csv && common.json) {
            throw new Mistake("--csv and --json are two forms of one answer", "leave one of them out.");
        }
        try (var interrupt = desk.interrupts().get();
                var store = StoreArgument.open(folder);
                var watch = QueryWatch.over(store, interrupt, seconds)) {
            try {
                answer(store);
            } catch (QueryStopped stopped) {
                return stopped(stopped, watch);
            }
            if (store.wars() < store.asked() && !common.quiet) {
                remark("the store has " + store.wars() + " of " + Figures.wars(store.asked()) + " so far");
            }
            return Status.DONE;
        }
    }

    private void answer(StoredTables store) {
        var out = spec.commandLine().getOut();
        try (var answer = store.ask(sql)) {
            if (common.json) {
                QueryDocument.print(answer, out);
            } else if (csv) {
                Csv.head(answer, out);
                Csv.rows(answer, out);
            } else if (QueryTable.print(answer, out, desk.terminal().width()) && !common.quiet) {
                remark("only the first " + QueryTable.MOST + " rows are shown; --csv gives all");
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("the answer cannot be written: " + fault.getMessage(), fault);
        }
        out.flush();
    }

    private int stopped(QueryStopped stopped, QueryWatch watch) {
        if (watch.interrupted()) {
            remark("interrupted");
            return Status.INTERRUPTED;
        }
        remark(watch.late() ? "failed: no answer after " + seconds + " seconds\n  fix: ask for less, or add --seconds "
                + 10L * seconds + "." : "failed: " + stopped.getMessage() + "\n  fix: ask for less at a time.");
        return Status.FAILED;
    }

    private void remark(String text) {
        var err = spec.commandLine().getErr();
        err.println(spec.qualifiedName() + ": " + text);
        err.flush();
    }
}
