package puebla.lab.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import puebla.scenario.problem.Nearest;

/**
 * Read-only SQL access to the tables of a store: {@code runs}, {@code months} and {@code events}. Queries are
 * untrusted. A query can read only the rows that the manifest lists and no other data of the machine. It can write
 * nothing, and it can be cancelled.
 */
public final class StoredTables implements AutoCloseable {
    /**
     * Memory limit of a query. It allows sorting several million rows. A query that needs more fails instead of filling
     * the disk.
     */
    private static final String MEMORY = "1GB";
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?:Referenced column|Table with name|Values list|Referenced table) \"?([\\p{L}\\p{N}_.-]+)\"?"
                            + " (?:not found|does not|does not have)");

    private final Connection database;
    private final Manifest manifest;
    private volatile @Nullable Statement running;
    private volatile boolean cancelled;

    private StoredTables(Connection database, Manifest manifest) {
        this.database = database;
        this.manifest = manifest;
    }

    /**
     * Opens a store for reading and checks all its files. Another process can write to the store meanwhile.
     *
     * @throws StoreRefused
     *             when the folder is not a store, or a file in it differs from the manifest
     */
    public static StoredTables open(Path path) {
        return open(path, MEMORY);
    }

    static StoredTables open(Path path, String memory) {
        var folder = new StoreFolder(path, StoreFolder.Steps.UNHEARD);
        var manifest = StoreReader.manifest(folder);
        try {
            var database = Database.open();
            boolean opened = false;
            try {
                lockIn(database, folder, manifest, memory);
                opened = true;
            } finally {
                if (!opened) {
                    database.close();
                }
            }
            return new StoredTables(database, manifest);
        } catch (SQLException fault) {
            throw new IllegalStateException("DuckDB cannot open the tables of the store", fault);
        }
    }

    private static void lockIn(Connection database, StoreFolder folder, Manifest manifest, String memory)
            throws SQLException {
        List<String> allowed = new ArrayList<>();
        List<String> views = new ArrayList<>();
        manifest.tables().forEach((table, columns) -> {
            List<Path> files =
                    manifest.chunks().stream().map(chunk -> StoreReader.found(folder, table, chunk)).toList();
            for (Path file : files) {
                allowed.add(file.toString());
                allowed.add(Sql.pattern(file));
            }
            views.add("CREATE VIEW " + table + " AS " + (files.isEmpty() ? nothing(columns) : rows(files)));
        });
        execute(database, "SET threads = 1"); // more: unordered rows and the last digits of sums vary
        execute(database, "SET memory_limit = '" + memory + "'");
        execute(database, "SET temp_directory = ''");
        execute(database, "SET allowed_paths = " + list(allowed));
        for (String view : views) {
            execute(database, view);
        }
        execute(database, "SET enable_external_access = false");
        execute(database, "SET lock_configuration = true");
    }

    private static String rows(List<Path> files) {
        return "SELECT * FROM read_parquet(" + list(files.stream().map(Sql::pattern).toList())
                + ", hive_partitioning = false)";
    }

    private static String list(List<String> texts) {
        return texts.stream().distinct().map(Sql::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Returns a query that has the columns but no rows. */
    private static String nothing(List<ColumnInfo> columns) {
        return columns.stream().map(column -> "NULL::" + column.type() + " AS " + Sql.name(column.name()))
                .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Returns the names of the tables of the store. */
    public List<String> names() {
        return List.copyOf(manifest.tables().keySet());
    }

    /** Returns the number of runs in the store. */
    public int wars() {
        return manifest.wars();
    }

    /** Returns the number of runs that the store has when it is complete. */
    public int asked() {
        return manifest.asked().runs();
    }

    /**
     * Runs a query.
     *
     * @throws QueryRefused
     *             when the query is invalid or does more than read
     * @throws QueryStopped
     *             when the query was cancelled or exceeded its memory limit
     */
    public Answer ask(String sql) {
        var words = new ArrayList<>(manifest.tables().keySet());
        manifest.tables().values().forEach(columns -> columns.forEach(column -> words.add(column.name())));
        try {
            SelectOnly.check(database, sql);
            var statement = database.createStatement();
            running = statement;
            if (cancelled) {
                statement.cancel();
            }
            return new Answer(statement, statement.executeQuery(sql));
        } catch (SQLException fault) {
            throw refusal(fault, words);
        }
    }

    /** Cancels the running query, if any. It is called from another thread. */
    public void cancel() {
        cancelled = true;
        var statement = running;
        try {
            if (statement != null) {
                statement.cancel();
            }
        } catch (SQLException alreadyOver) {
            // the query has already ended
        }
    }

    static RuntimeException refusal(SQLException fault, List<String> words) {
        String message = String.valueOf(fault.getMessage());
        if (message.startsWith("INTERRUPT") || message.contains("Interrupted")) {
            return new QueryStopped("cancelled", fault);
        }
        if (message.startsWith("Out of Memory") || message.contains("Java heap space")) {
            return new QueryStopped("the query exceeded its memory limit of " + MEMORY, fault);
        }
        String first = message.lines().findFirst().orElse("").replaceFirst("^[A-Z][A-Za-z ]* Error: ", "");
        var unknown = UNKNOWN.matcher(first);
        String elsewhere = "list the columns with DESCRIBE runs (or months, events).";
        if (unknown.find()) {
            var right = first.startsWith("Table") ? List.of("runs", "months", "events") : words;
            return new QueryRefused(first, Nearest.advice(unknown.group(1), right, elsewhere));
        }
        return new QueryRefused(first, elsewhere);
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException fault) {
            throw new IllegalStateException("DuckDB cannot be closed", fault);
        }
    }
}
