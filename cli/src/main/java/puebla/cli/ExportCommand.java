package puebla.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.experiment.Json;
import puebla.store.Export;
import puebla.store.QueryStoppedException;

/** {@code puebla export}: writes a table of a store for other programs. */
@Command(name = "export", sortOptions = false,
        description = {
                "Writes a table of a store as CSV or as NetLogo's BehaviorSpace table. DuckDB, R and pandas read DIR/runs/*.parquet without an export.",
                "An export uses one thread."},
        footer = {"", "Examples:", "  puebla export wars --format csv --table months --to months.csv",
                "      every month of every run, for a spreadsheet",
                "  puebla export wars --format behaviorspace-table --to wars.csv",
                "      for tools that read NetLogo's BehaviorSpace"})
final class ExportCommand implements Callable<Integer> {
    /** Tables that BehaviorSpace can represent. */
    private static final List<String> STEPS = List.of("runs", "months");
    private static final List<String> FORMATS = List.of("behaviorspace-table", "csv");

    /**
     * Document of a finished export.
     *
     * @param format
     *            format of the file
     * @param table
     *            name of the table
     * @param rows
     *            number of rows written
     */
    private record Exported(String format, String table, long rows) {}

    @Parameters(arity = "1", paramLabel = "DIR", description = "Store made by puebla run --out DIR.")
    private String folder = "";

    @Option(names = "--format", required = true, paramLabel = "behaviorspace-table|csv",
            description = "csv, or behaviorspace-table for NetLogo tools.")
    private String format = "";

    @Option(names = "--table", paramLabel = "runs|draws|months|events",
            description = "Table to write (default: ${DEFAULT-VALUE}). behaviorspace-table supports runs and months.")
    private String table = "runs";

    @ArgGroup(exclusive = false)
    private ExportFileOptions file = new ExportFileOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw UsageException.unknown("format", format, String.join(" or ", FORMATS),
                    UsageException.nearest(format, FORMATS, ""));
        }
        if (common.json && file.to == null) {
            throw new UsageException("--json requires --to FILE", "add --to FILE, or remove --json.");
        }
        try (var interrupt = context.interrupts().get();
                var store = StoreArgument.open(folder);
                var listener = QueryWatchdog.over(store, interrupt, QueryWatchdog.Limits.NONE, this::interrupted)) {
            if (!store.names().contains(table) || (!STEPS.contains(table) && !format.equals("csv"))) {
                if (table.equals("events") && format.equals("csv")) {
                    throw new UsageException("the store has no events: it was made without --detail",
                            "make a store with events: puebla run --detail --out DIR.");
                }
                var tables = format.equals("csv") ? store.names()
                        : STEPS;
                throw UsageException.unknown("table for " + format, table, String.join(", ", tables),
                        UsageException.nearest(table, tables, ""));
            }
            try {
                write(new Export(store, table)).ifPresent(this::told);
                if (store.runs() < store.plannedRuns() && !common.quiet) {
                    remark("the store is incomplete: it has " + store.runs() + " of "
                            + Formats.runs(store.plannedRuns()));
                }
                return Status.DONE;
            } catch (QueryStoppedException stopped) {
                return listener.stopped(reason -> reason == null ? failed(stopped) : interrupted(reason));
            }
        }
    }

    /** Reports an interrupted export. An export has no other limit. */
    private int interrupted(QueryWatchdog.Reason reason) {
        remark(file.to == null ? "interrupted; the output is incomplete" : "interrupted; no file was written");
        return Status.INTERRUPTED;
    }

    private int failed(QueryStoppedException stopped) {
        remark("failed: " + stopped.getMessage());
        return Status.FAILED;
    }

    /** Writes the export, and returns the number of rows; empty when the output has failed or its reader has left. */
    private Optional<Long> write(Export export) {
        if (file.to == null) {
            var out = spec.commandLine().getOut();
            try {
                long rows = rows(export, new RowOutput(out));
                out.flush();
                return Optional.of(rows);
            } catch (RowOutput.Lost ended) {
                return Optional.empty(); // Main reports the failed write, unless the reader has left
            } catch (IOException fault) {
                throw new UncheckedIOException("cannot write the export: " + fault.getMessage(), fault);
            }
        }
        return output(file.to).write(out -> rows(export, out));
    }

    private long rows(Export export, Appendable out) throws IOException {
        return format.equals("csv") ? export.csv(out) : export.behaviorSpace(out);
    }

    private OutputFile output(String name) {
        var output = OutputFile.of("--to", name, "wars.csv", file.force);
        try {
            if (output.folder().toRealPath().startsWith(Path.of(folder).toRealPath())) {
                throw UsageException.invalid("--to", name, "a file outside the store",
                        "write a file outside " + folder + ".");
            }
        } catch (IOException fault) {
            throw new OutputException(output.folder(), fault);
        }
        return output;
    }

    private void told(long rows) {
        if (common.json) {
            spec.commandLine().getOut().print(Json.text(new Exported(format, table, rows)));
            spec.commandLine().getOut().flush();
        } else if (file.to != null && !common.quiet) {
            remark(String.format(Locale.ROOT, "%,d", rows) + " rows of " + table + " written to " + file.to);
        }
    }

    private void remark(String text) {
        spec.commandLine().getErr().println(spec.qualifiedName() + ": " + text);
        spec.commandLine().getErr().flush();
    }
}
