package puebla.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.lab.Json;
import puebla.lab.store.Export;
import puebla.lab.store.QueryStopped;
import puebla.scenario.problem.Nearest;

/** {@code puebla export}: a table of a store for other programs. */
@Command(name = "export", sortOptions = false,
        description = "Writes a table of a store for other programs. Parquet needs no export: DuckDB, R and pandas open DIR/runs/*.parquet.",
        footer = {"", "Examples:", "  puebla export wars --format csv --table months --to months.csv",
                "      every month of every war, for a spreadsheet",
                "  puebla export wars --format behaviorspace-table --to wars.csv",
                "      for tools that read NetLogo's BehaviorSpace (docs/store.md)"})
final class ExportCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("behaviorspace-table", "csv");

    @Parameters(arity = "1", paramLabel = "DIR", description = "Folder made by puebla run --out DIR.")
    private String folder = "";

    @Option(names = "--format", required = true, paramLabel = "behaviorspace-table|csv", description = "What to write.")
    private String format = "";

    @Option(names = "--table", paramLabel = "runs|months|events",
            description = "Which table (default: ${DEFAULT-VALUE}). BehaviorSpace has runs and months.")
    private String table = "runs";

    @Option(names = "--to", paramLabel = "FILE",
            description = "Writes to FILE, whole or not at all (default: standard output).")
    private @Nullable String to;

    @Option(names = "--force", description = "Replaces FILE where it exists.")
    private boolean force;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new Mistake("there is no format '" + format + "'", Nearest.advice(format, FORMATS, ""));
        }
        if (common.json && to == null) {
            throw new Mistake("--json tells what was written to a file, and there is none",
                    "add --to FILE, or leave --json out.");
        }
        try (var interrupt = desk.interrupts().get();
                var store = StoreArgument.open(folder, common.threads);
                var watch = QueryWatch.over(store, interrupt, Integer.MAX_VALUE)) {
            if (!store.names().contains(table) || (table.equals("events") && !format.equals("csv"))) {
                var tables = format.equals("csv") ? store.names() : List.of("runs", "months");
                throw new Mistake("there is no table '" + table + "' to export as " + format,
                        Nearest.advice(table, tables, ""));
            }
            try {
                told(write(new Export(store, table)));
                return Status.DONE;
            } catch (QueryStopped stopped) {
                remark(watch.interrupted() ? "interrupted; nothing was written to a file"
                        : "failed: " + stopped.getMessage());
                return watch.interrupted() ? Status.INTERRUPTED : Status.FAILED;
            }
        }
    }

    private long write(Export export) {
        if (to == null) {
            var out = spec.commandLine().getOut();
            long rows = write(export, out);
            out.flush();
            return rows;
        }
        Path file = target(to);
        Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                var writer = new BufferedWriter(
                        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
                long rows = write(export, writer);
                writer.flush();
                channel.force(true);
                refuseExisting(file);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return rows;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(file + " cannot be written: " + reason(fault), fault);
        }
    }

    private long write(Export export, Appendable out) {
        try {
            return format.equals("csv") ? export.csv(out) : export.behaviorSpace(out);
        } catch (IOException fault) {
            throw new UncheckedIOException("the export cannot be written: " + reason(fault), fault);
        }
    }

    private Path target(String name) {
        Path file = StoreArgument.path(name).toAbsolutePath().normalize();
        Path parent = file.getParent();
        if (parent == null || !Files.isDirectory(parent) || Files.isDirectory(file)) {
            throw new Mistake("--to " + name + " is no file in a folder that is there",
                    "name a file, such as wars.csv.");
        }
        try {
            if (parent.toRealPath().startsWith(StoreArgument.path(folder).toRealPath())) {
                throw new Mistake("--to " + name + " lies inside the store, where only its own files may be",
                        "name a file outside of " + folder + ".");
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(name + " cannot be written: " + reason(fault), fault);
        }
        refuseExisting(file);
        return file;
    }

    private void refuseExisting(Path file) {
        if (!force && Files.exists(file)) {
            throw new Mistake("--to " + file + " exists already; it was not touched",
                    "name another file, or add --force to replace it.");
        }
    }

    private static String reason(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    private void told(long rows) {
        if (common.json) {
            var document = Json.object();
            document.put("format", format).put("table", table).put("rows", rows);
            spec.commandLine().getOut().print(Json.text(document));
            spec.commandLine().getOut().flush();
        } else if (to != null && !common.quiet) {
            remark(rows + " rows of " + table + " written to " + to);
        }
    }

    private void remark(String text) {
        spec.commandLine().getErr().println(spec.qualifiedName() + ": " + text);
        spec.commandLine().getErr().flush();
    }
}
