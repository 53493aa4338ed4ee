package puebla.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import puebla.kernel.Run;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.diagnostic.FileFault;
import puebla.scenario.source.ScenarioBytes;

/**
 * A folder of tables that an ensemble fills: {@code manifest.json}, {@code runs/*.parquet}, {@code draws/*.parquet},
 * {@code months/*.parquet} and, with detail, {@code events/*.parquet}. Runs are written to files in chunks of {@value
 * #CHUNK}, or of the requested size. A chunk is part of the store as soon as the manifest lists it
 * (docs/decisions/0007-the-store.md).
 *
 * <p>A missing value, such as the date of an event that never happened, is null. Dates have the type DATE. Column names
 * have {@code _} where ids have {@code -}.
 */
public final class Store implements AutoCloseable {
    /** Default number of runs in a complete chunk. A crash loses the work of a few seconds. */
    public static final int CHUNK = 250;
    /** Largest number of runs in a chunk. The rows of a chunk are in memory until they are written to files. */
    public static final int LARGEST_CHUNK = 1000;

    private final StoreFolder folder;
    private final StoreLock lock;
    private final Scenario scenario;
    private final DuckDBConnection database;
    private final Table<Run> runs;
    private final Table<Run> draws;
    private final Table<MonthColumns.Row> months;
    private final Table<EventColumns.Row> events;
    private final List<Table<?>> tables;
    private Manifest manifest;
    /** Number of runs in the tables that are not in a file yet. */
    private int unwritten;
    /** Number of runs in the tables that were loaded from the files of an incomplete chunk. */
    private int loaded;
    private boolean broken;

    /**
     * Prepares the tables. The store closes the lock and the database when it is closed.
     *
     * @throws StoreConflictException
     *             when two columns of a table have the same name
     */
    Store(StoreFolder folder, StoreLock lock, DuckDBConnection database, StoreRequest request, Scenario scenario,
            ScenarioMetadata metadata) throws SQLException {
        this.folder = folder;
        this.lock = lock;
        this.scenario = scenario;
        this.database = database;
        try (var settings = database.createStatement()) {
            settings.execute("SET threads = 1; SET preserve_insertion_order = true; SET temp_directory = ''; "
                    + Table.ONE_SCHEMA);
        }
        runs = new Table<>("runs", RunColumns.of(scenario, metadata), database);
        draws = new Table<>("draws", DrawColumns.of(scenario, metadata), database);
        months = new Table<>("months", MonthColumns.of(scenario, metadata), database);
        events = new Table<>("events", EventColumns.of(scenario), database);
        tables = request.detail() ? List.of(runs, draws, months, events) : List.of(runs, draws, months);
        var columns = new LinkedHashMap<String, List<ColumnInfo>>();
        tables.forEach(table -> columns.put(table.name(), table.columns()));
        manifest = new Manifest(request, columns, List.of(), List.of());
    }

    /** Starts an empty store. */
    void begin() throws IOException {
        folder.write(manifest);
        folder.makeFolders(names());
    }

    /**
     * Resumes the store of a manifest whose files have been checked.
     *
     * @throws DamagedStoreException
     *             when the last chunk is incomplete and cannot be read
     */
    void goOn(Manifest there) throws IOException, SQLException {
        var request = manifest.request();
        folder.makeFolders(names());
        folder.refuseFolders(names());
        folder.dropNewFiles(names());
        for (var chunk : there.chunks()) {
            folder.publish(chunk, names());
        }
        manifest = there.request(request);
        if (there.request().runs() != request.runs()) {
            folder.write(manifest);
        }
        if (!manifest.chunks().isEmpty() && !manifest.done(manifest.chunks().getLast())) {
            var cut = manifest.chunks().getLast();
            for (var table : tables) {
                Path file = folder.found(table.name(), cut);
                try {
                    table.load(file, cut.checksum(table.name()).rows());
                } catch (SQLException fault) {
                    throw ContentCheck.unreadable(folder.name(table.name(), cut), file, fault);
                }
            }
            loaded = cut.runs();
        }
    }

    /**
     * Copies the files of the scenario into the store. With them, the runs can be repeated without the original
     * folder. A store that already contains them is not changed.
     *
     * @throws StoreIoException
     *             when the files cannot be written
     */
    public void keepScenario(ScenarioBytes files) {
        try {
            folder.keepScenario(files);
        } catch (IOException fault) {
            throw failed("cannot include the scenario", fault);
        }
    }

    List<String> names() {
        return tables.stream().map(Table::name).toList();
    }

    Manifest manifest() {
        return manifest;
    }

    /**
     * Passes the runs that are in files to the sink, in the order of their seeds.
     *
     * @throws StoreConflictException
     *             when a file contains a run that this scenario cannot have
     */
    void read(Consumer<? super Run> sink) {
        var reader = new RunReader(scenario);
        try {
            for (var chunk : manifest.chunks()) {
                reader.read(database, folder.found(runs.name(), chunk), folder.found(draws.name(), chunk),
                        folder.name(runs.name(), chunk), chunk, sink);
            }
        } catch (DamagedStoreException fault) {
            throw fault.of(folder);
        } catch (IOException fault) {
            throw failed("cannot be read", fault);
        }
    }

    /** Adds the next run, in the order of the seeds. */
    public void add(RecordedRun war) {
        broken = true; // until all tables contain the whole run: after an exception, a partial run must not be written
        try {
            runs.add(war.run());
            draws.add(war.run());
            for (var month : war.months()) {
                months.add(new MonthColumns.Row(war.run().seed(), month));
            }
            for (var event : war.events()) {
                events.add(new EventColumns.Row(war.run().seed(), event));
            }
            unwritten++;
            if (loaded + unwritten == manifest.request().planned(chunk())) {
                write();
                for (var table : tables) {
                    table.clear();
                }
                loaded = 0;
            }
            broken = false;
        } catch (SQLException | IOException fault) {
            throw failed("cannot be written", fault);
        }
    }

    /** Returns the number of runs that are in the store, or will be when it is closed. */
    public int stored() {
        return manifest.runs() + unwritten;
    }

    /** Records a run that failed. The runs before it are kept. */
    void failed(FailedSeed war) {
        try {
            if (unwritten > 0) {
                write();
            }
            manifest = manifest.with(war);
            folder.write(manifest);
        } catch (SQLException | IOException fault) {
            broken = true;
            throw failed("cannot be written", fault);
        }
    }

    /** Returns the number of the chunk that the rows in the tables belong to. */
    private int chunk() {
        return (manifest.runs() - loaded) / manifest.request().chunkWars() + 1;
    }

    private void write() throws SQLException, IOException {
        int number = chunk();
        var seals = new TreeMap<String, FileChecksum>();
        try {
            var files = folder.newFiles(names());
            for (int t = 0; t < tables.size(); t++) {
                var table = tables.get(t);
                table.write(files.get(t));
                Path part = folder.place(files.get(t), table.name(), number);
                seals.put(table.name(), FileChecksum.of(part, table.rows()));
            }
            folder.dropNewFiles(names());
            folder.sync(names());
        } catch (SQLException | IOException fault) {
            try {
                folder.dropParts(number, names());
            } catch (IOException sameDisk) {
                fault.addSuppressed(sameDisk);
            }
            throw fault;
        }
        var chunk = new Chunk(number, manifest.request().firstSeed(number), loaded + unwritten, seals);
        var next = manifest.with(chunk);
        folder.write(next);
        manifest = next;
        loaded = chunk.runs();
        unwritten = 0;
        folder.publish(chunk, names());
    }

    /** Writes the runs that are not in a file yet, unless an earlier write failed, and releases the lock. */
    @Override
    public void close() {
        try (lock; database) {
            if (unwritten > 0 && !broken) {
                write();
            }
            for (var table : List.of(runs, draws, months, events)) {
                table.close();
            }
        } catch (SQLException | IOException fault) {
            if (!broken) {
                throw failed("cannot be written", fault);
            }
        }
    }

    private StoreIoException failed(String what, Exception fault) {
        String reason = fault instanceof IOException ofFile ? FileFault.reason(ofFile)
                : String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        return new StoreIoException(folder.path() + ": the store " + what + ": " + reason + "; " + manifest.runs()
                + " runs are stored",
                fault instanceof DamagedStoreException damaged ? damaged.fix()
                        : "free disk space or repair the disk, then run the same command with --resume.",
                fault);
    }
}
