package puebla.lab.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import puebla.kernel.Run;
import puebla.kernel.Scenario;

/**
 * A folder of tables that an ensemble fills: {@code manifest.json}, {@code runs/*.parquet}, {@code months/*.parquet} and, with
 * detail, {@code events/*.parquet}. Wars go to files in chunks of {@value #CHUNK}, or as asked; a chunk is there when the manifest says
 * so (docs/decisions/0007-the-store.md). Never is null, dates are DATE, ids have {@code _} for {@code -}.
 */
public final class Store implements AutoCloseable {
    /** Wars of a full chunk where nothing else is asked: a crash costs the work of some seconds. */
    public static final int CHUNK = 250;
    /** The rows of a chunk are in memory until they go to files. */
    public static final int LARGEST_CHUNK = 1000;

    private final StoreFolder folder;
    private final StoreLock lock;
    private final Scenario scenario;
    private final DuckDBConnection database;
    private final Table<Run> runs;
    private final Table<MonthColumns.Row> months;
    private final Table<EventColumns.Row> events;
    private final List<Table<?>> tables;
    private Manifest manifest;
    /** Wars in the tables that are in no file. */
    private int unwritten;
    /** Wars in the tables that are in a file, of a chunk that was cut short. */
    private int loaded;
    private boolean broken;

    Store(StoreFolder folder, StoreLock lock, Asked asked, Scenario scenario) throws SQLException {
        this.folder = folder;
        this.lock = lock;
        this.scenario = scenario;
        database = Database.open();
        try (var settings = database.createStatement()) {
            settings.execute("SET threads = 1; SET preserve_insertion_order = true; SET temp_directory = ''");
        }
        runs = new Table<>("runs", RunColumns.of(scenario), database);
        months = new Table<>("months", MonthColumns.of(scenario), database);
        events = new Table<>("events", EventColumns.of(scenario), database);
        tables = asked.detail() ? List.of(runs, months, events) : List.of(runs, months);
        var columns = new LinkedHashMap<String, List<ColumnInfo>>();
        tables.forEach(table -> columns.put(table.name(), table.columns()));
        manifest = new Manifest(asked, columns, List.of(), List.of());
    }

    /** Begins with no wars. */
    void begin() throws IOException {
        folder.write(manifest);
        folder.makeFolders(names());
    }

    /** Goes on where a manifest ends, whose files have been looked at. */
    void goOn(Manifest there) throws IOException, SQLException, StoreFolder.Damaged {
        var asked = manifest.asked();
        folder.makeFolders(names());
        for (var chunk : there.chunks()) {
            folder.publish(chunk, names());
        }
        manifest = there.asked(asked);
        if (there.asked().runs() != asked.runs()) {
            folder.write(manifest);
        }
        if (!manifest.chunks().isEmpty() && !manifest.done(manifest.chunks().getLast())) {
            var cut = manifest.chunks().getLast();
            for (var table : tables) {
                table.load(folder.found(table.name(), cut), cut.seal(table.name()).rows());
            }
            loaded = cut.wars();
        }
    }

    List<String> names() {
        return tables.stream().map(Table::name).toList();
    }

    Manifest manifest() {
        return manifest;
    }

    /** Hands on the wars that are in files, in the order of their seeds. */
    void read(Consumer<? super Run> sink) {
        var reader = new RunReader(scenario);
        try {
            for (var chunk : manifest.chunks()) {
                reader.read(database, folder.found(runs.name(), chunk), sink);
            }
        } catch (StoreFolder.Damaged | IOException | SQLException fault) {
            throw failed("cannot be read", fault);
        }
    }

    /** Takes the next war, in the order of the seeds. */
    public void add(RecordedWar war) {
        broken = true; // until the war is whole in all tables: whatever is thrown before that, half of it is never written
        try {
            runs.add(war.run());
            for (var month : war.months()) {
                months.add(new MonthColumns.Row(war.run().seed(), month));
            }
            for (var event : war.events()) {
                events.add(new EventColumns.Row(war.run().seed(), event));
            }
            unwritten++;
            if (loaded + unwritten == manifest.asked().planned(chunk())) {
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

    /** Wars that are in the store, or will be when it is closed. */
    public int stored() {
        return manifest.wars() + unwritten;
    }

    /** Notes a war that could not be fought to its end; those before it are kept. */
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

    /** The chunk that the rows in the tables belong to. */
    private int chunk() {
        return (manifest.wars() - loaded) / manifest.asked().chunkWars() + 1;
    }

    private void write() throws SQLException, IOException {
        int number = chunk();
        var seals = new TreeMap<String, FileSeal>();
        try {
            for (var table : tables) {
                Path part = folder.part(table.name(), number);
                table.write(part);
                folder.sync(part);
                seals.put(table.name(), FileSeal.of(part, table.rows()));
            }
            folder.sync(names());
        } catch (SQLException | IOException fault) {
            try {
                folder.dropParts(number, names());
            } catch (IOException sameDisk) {
                fault.addSuppressed(sameDisk);
            }
            throw fault;
        }
        var chunk = new Chunk(number, manifest.asked().firstSeed(number), loaded + unwritten, seals);
        var next = manifest.with(chunk);
        folder.write(next);
        manifest = next;
        loaded = chunk.wars();
        unwritten = 0;
        folder.publish(chunk, names());
    }

    /** Writes what has not been written yet. */
    @Override
    public void close() {
        try (lock; database) {
            if (unwritten > 0 && !broken) {
                write();
            }
            for (var table : List.of(runs, months, events)) {
                table.close();
            }
        } catch (SQLException | IOException fault) {
            if (!broken) {
                throw failed("cannot be written", fault);
            }
        }
    }

    private StoreFailed failed(String what, Exception fault) {
        String reason = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        return new StoreFailed(folder.path() + ": the store " + what + ": " + reason + "; " + manifest.wars()
                + " wars are kept in it", "make room or mend the disk, then give the same command with --resume.",
                fault);
    }
}
