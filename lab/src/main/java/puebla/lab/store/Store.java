package puebla.lab.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import puebla.kernel.Run;
import puebla.kernel.Scenario;
import puebla.lab.Question;

/**
 * A folder of tables that an ensemble fills: {@code manifest.json}, {@code runs/*.parquet}, {@code months/*.parquet} and, with
 * detail, {@code events/*.parquet}. Wars go to files in chunks of {@value #CHUNK}; a file bears its name only when it is whole,
 * so a reader never sees half of one. Never is null, dates are DATE, ids have {@code _} for {@code -}.
 */
public final class Store implements AutoCloseable {
    private static final int CHUNK = 250;

    private final Path folder;
    private final DuckDBConnection database;
    private final Table<Run> runs;
    private final Table<MonthColumns.Row> months;
    private final Table<EventColumns.Row> events;
    private final List<Table<?>> tables;
    private final Manifest manifest;
    private final List<Chunk> chunks;
    private Chunk chunk;
    private int stored;

    private Store(Path folder, Question question, Scenario scenario, boolean detail) throws IOException, SQLException {
        this.folder = folder;
        database = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        try (var settings = database.createStatement()) {
            settings.execute("SET threads = 1; SET preserve_insertion_order = true");
        }
        runs = new Table<>("runs", RunColumns.of(scenario), database);
        months = new Table<>("months", MonthColumns.of(scenario), database);
        events = new Table<>("events", EventColumns.of(scenario), database);
        tables = detail ? List.of(runs, months, events) : List.of(runs, months);
        chunks = plan(question);
        chunk = chunks.getFirst();
        manifest = new Manifest(question, tables, chunks);
        for (var table : tables) {
            Files.createDirectories(folder.resolve(table.name()));
        }
        manifest.write(folder);
    }

    /**
     * A new store.
     *
     * @throws StoreRefused
     *             when the folder holds something already, or cannot be written
     */
    public static Store create(Path folder, Question question, Scenario scenario, boolean detail) {
        refuseUnlessEmpty(folder);
        try {
            Files.createDirectories(folder);
            return new Store(folder, question, scenario, detail);
        } catch (IOException fault) {
            throw new StoreRefused(folder + " cannot be written: " + fault.getMessage(),
                    "name a folder that you may write to.");
        } catch (SQLException fault) {
            throw new IllegalStateException("DuckDB cannot make the tables of the store", fault);
        }
    }

    /**
     * Makes sure that a store can be made here.
     *
     * @throws StoreRefused
     *             when there is something in the folder, or it is none
     */
    public static void refuseUnlessEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreRefused(folder + " is a file.", "name a new folder, or an empty one.");
        }
        try (var inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new StoreRefused(folder + " is not empty; nothing in it was touched.",
                        "name a new folder, or an empty one.");
            }
        } catch (IOException fault) {
            throw new StoreRefused(folder + " cannot be read: " + fault.getMessage(),
                    "name a folder that you may write to.");
        }
    }

    private static List<Chunk> plan(Question question) {
        List<Chunk> chunks = new ArrayList<>();
        for (int first = 0; first < question.runs(); first += CHUNK) {
            int wars = Math.min(CHUNK, question.runs() - first);
            chunks.add(new Chunk(chunks.size() + 1, question.firstSeed() + first, wars, 0));
        }
        return chunks;
    }

    /** Takes the next war, in the order of the seeds. */
    public void add(RecordedWar war) {
        try {
            runs.add(war.run());
            for (var month : war.months()) {
                months.add(new MonthColumns.Row(war.run().seed(), month));
            }
            for (var event : war.events()) {
                events.add(new EventColumns.Row(war.run().seed(), event));
            }
            chunk = chunk.with(chunk.wars() + 1);
            stored++;
            if (chunk.wars() == chunk.planned()) {
                write();
            }
        } catch (SQLException | IOException fault) {
            throw failed(fault);
        }
    }

    /** Wars taken so far. */
    public int stored() {
        return stored;
    }

    private void write() throws SQLException, IOException {
        for (var table : tables) {
            table.flush(part(table));
        }
        for (var table : tables) {
            Files.move(part(table), folder.resolve(table.name()).resolve(chunk.file()), StandardCopyOption.ATOMIC_MOVE);
        }
        manifest.finished(chunk);
        manifest.write(folder);
        if (chunk.number() < chunks.size()) {
            chunk = chunks.get(chunk.number());
        }
    }

    private Path part(Table<?> table) {
        return folder.resolve(table.name()).resolve(chunk.file() + ".part");
    }

    /** Writes what has not been written yet. */
    @Override
    public void close() {
        try (database) {
            if (chunk.wars() > 0 && chunk.wars() < chunk.planned()) {
                write();
            }
            for (var table : List.of(runs, months, events)) {
                table.close();
            }
        } catch (SQLException | IOException fault) {
            throw failed(fault);
        }
    }

    private UncheckedIOException failed(Exception fault) {
        var cause = fault instanceof IOException io ? io : new IOException(fault.getMessage(), fault);
        return new UncheckedIOException(folder + ": the store cannot be written: " + fault.getMessage(), cause);
    }
}
