package puebla.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.diagnostic.UntrustedText;

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
    /** Length of the longest query [characters]. A judgement: a list of some 100,000 seeds fits. */
    private static final int LONGEST_QUERY = 1_000_000;
    /** Length of the longest message about a query [characters]. */
    private static final int LONGEST_MESSAGE = 300;
    /** Errors that the text of a query causes. Any other error can come from a damaged file. */
    private static final Pattern OF_THE_QUERY =
            Pattern.compile("(Parser|Binder|Catalog|Conversion|Permission|Not implemented) Error");
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?:Referenced column|Values list|Referenced table) \"?([\\p{L}\\p{N}_.-]+)\"?"
                            + " (?:not found|does not|does not have)");

    private final Connection database;
    private final StoreFolder folder;
    private final Manifest manifest;
    private final ReadOnlyQuery readOnly;
    private volatile @Nullable RunningQuery running;

    private StoredTables(Connection database, StoreFolder folder, Manifest manifest) throws SQLException {
        this.database = database;
        this.folder = folder;
        this.manifest = manifest;
        readOnly = new ReadOnlyQuery(database, manifest.tables().keySet());
    }

    /**
     * Opens a store for reading and checks all its files. Another process can write to the store meanwhile.
     *
     * @throws StoreConflictException
     *             when the folder is not a store, or a file in it differs from the manifest
     */
    public static StoredTables open(Path path) {
        return open(path, MEMORY);
    }

    static StoredTables open(Path path, String memory) {
        var folder = new StoreFolder(path, StoreFolder.Steps.UNHEARD);
        var manifest = StoreReader.manifest(folder);
        var files = StoreReader.files(folder, manifest);
        try {
            var database = Database.open();
            boolean opened = false;
            try {
                execute(database, "SET threads = 1"); // more: unordered rows and the last digits of sums vary
                execute(database, "SET memory_limit = '" + memory + "'");
                execute(database, "SET temp_directory = ''");
                new ContentCheck(folder, manifest).compare(database, files);
                lockIn(database, manifest, files);
                var tables = new StoredTables(database, folder, manifest);
                opened = true;
                return tables;
            } finally {
                if (!opened) {
                    database.close();
                }
            }
        } catch (DamagedStoreException fault) {
            throw fault.of(folder);
        } catch (IOException | SQLException fault) {
            throw new IllegalStateException("DuckDB cannot open the tables of the store", fault);
        }
    }

    private static void lockIn(Connection database, Manifest manifest, Map<String, List<Path>> files)
            throws SQLException {
        List<String> allowed = new ArrayList<>();
        for (var table : files.entrySet()) {
            for (Path file : table.getValue()) {
                allowed.add(file.toString());
                allowed.add(Sql.pattern(file));
            }
            var columns = Objects.requireNonNull(manifest.tables().get(table.getKey()));
            execute(database, "CREATE VIEW " + table.getKey() + " AS "
                    + (table.getValue().isEmpty() ? nothing(columns) : rows(table.getValue())));
        }
        execute(database, "SET allowed_paths = " + Sql.list(allowed));
        execute(database, "SET enable_external_access = false");
        execute(database, "SET lock_configuration = true");
    }

    private static String rows(List<Path> files) {
        return "SELECT * FROM read_parquet(" + Sql.patterns(files) + ", hive_partitioning = false)";
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
    public int runs() {
        return manifest.runs();
    }

    /** Returns the number of runs that the store has when it is complete. */
    public int plannedRuns() {
        return manifest.request().runs();
    }

    /**
     * Runs a query.
     *
     * @throws InvalidQueryException
     *             when the query is invalid or does more than read
     * @throws QueryStoppedException
     *             when the query was cancelled or exceeded its memory limit
     * @throws StoreConflictException
     *             when a file of the store cannot be read
     */
    public QueryResult query(String sql) {
        if (sql.length() > LONGEST_QUERY) {
            throw new InvalidQueryException("the query is too long: " + sql.length() + " characters (expected at most "
                    + LONGEST_QUERY + ")", "shorten it, for example with a range of seeds instead of a list.");
        }
        var query = new RunningQuery();
        running = query;
        @Nullable
        Statement statement = null;
        boolean answered = false;
        try {
            statement = database.createStatement();
            query.runs(statement);
            readOnly.check(sql);
            var result = new QueryResult(this, query, statement, statement.executeQuery(sql));
            query.executed();
            query.refuseLate();
            answered = true;
            return result;
        } catch (SQLException fault) {
            throw toException(fault);
        } catch (OutOfMemoryError fault) {
            throw tooLarge(fault);
        } finally {
            query.executed();
            if (!answered) {
                close(statement);
            }
        }
    }

    private static void close(@Nullable Statement statement) {
        try {
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException alreadyFailed) {
            // the fault of the query is reported
        }
    }

    /**
     * Cancels the running query, if any, and rejects its rows that were not read yet. A later query is not affected.
     * Called from another thread; the call can wait as long as DuckDB does not interrupt the query.
     */
    public void cancel() {
        var query = running;
        if (query != null) {
            query.cancel();
        }
    }

    /** Reports whether DuckDB works on a query. While the rows of a result are read, it does not. */
    public boolean executing() {
        var query = running;
        return query != null && query.executing();
    }

    /** Returns the error for a query that failed. */
    RuntimeException toException(SQLException fault) {
        String message = String.valueOf(fault.getMessage());
        if (message.startsWith("INTERRUPT") || message.contains("Interrupted")) {
            return new QueryStoppedException("cancelled", fault);
        }
        if (message.startsWith("Out of Memory") || message.contains("Java heap space")) {
            return tooLarge(fault);
        }
        if (!OF_THE_QUERY.matcher(message).lookingAt()) {
            try {
                new ContentCheck(folder, manifest).readWhole();
            } catch (DamagedStoreException damaged) {
                return damaged.of(folder);
            } catch (IOException | SQLException unknown) {
                fault.addSuppressed(unknown);
            }
        }
        String line = message.lines().findFirst().orElse("").replaceFirst("^[A-Z][A-Za-z ]* Error: ", "");
        String first =
                UntrustedText.value(line.replace(folder.path() + folder.path().getFileSystem().getSeparator(), ""),
                        LONGEST_MESSAGE);
        var unknown = UNKNOWN.matcher(first);
        String elsewhere = "list the columns with DESCRIBE " + String.join(" or DESCRIBE ", names()) + ".";
        if (unknown.find()) {
            var right = new ArrayList<>(names());
            manifest.tables().values().forEach(columns -> columns.forEach(column -> right.add(column.name())));
            return new InvalidQueryException(first, Suggestions.advice(unknown.group(1), right, elsewhere));
        }
        return new InvalidQueryException(first, elsewhere);
    }

    static QueryStoppedException tooLarge(Throwable fault) {
        return new QueryStoppedException("the query exceeded its memory limit of " + MEMORY, fault);
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
