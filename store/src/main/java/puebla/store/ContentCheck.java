package puebla.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * Compares the content of Parquet files with the manifest. The manifest and its checksums can come from a stranger or
 * from a program that changed the files, so a file that fits its checksum can still be no Parquet file, or contain the
 * rows of another store.
 */
final class ContentCheck {
    private static final int LONGEST_REASON = 200;

    private record Column(String name, String type) {}

    private record Rows(long rows, boolean seedMissing, long first, long last, long seeds) {}

    private final StoreFolder folder;
    private final Manifest manifest;

    ContentCheck(StoreFolder folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Compares the columns, the number of rows and the seeds of every file with the manifest. It does not read the
     * other cells.
     *
     * @param files
     *            files of the chunks, in their order, by table
     * @throws DamagedStoreException
     *             for the first file that differs from the manifest or cannot be read
     */
    void compare(Connection database, Map<String, List<Path>> files) throws IOException, SQLException {
        for (var table : files.entrySet()) {
            if (!table.getValue().isEmpty()) {
                compare(database, table.getKey(), table.getValue());
            }
        }
    }

    private void compare(Connection database, String table, List<Path> files) throws IOException, SQLException {
        Map<String, List<Column>> columns;
        Map<String, Rows> rows;
        try {
            columns = columns(database, files);
            rows = rows(database, files);
        } catch (SQLException fault) {
            throw unreadable(table, files, fault);
        }
        var expected = Objects.requireNonNull(manifest.tables().get(table)).stream()
                .map(column -> new Column(column.name(), column.type()))
                .toList();
        for (int c = 0; c < files.size(); c++) {
            var chunk = manifest.chunks().get(c);
            String file = files.get(c).toString();
            if (!expected.equals(columns.get(file))) {
                throw new DamagedStoreException(
                        folder.name(table, chunk) + " has other columns than the manifest lists");
            }
            compare(table, chunk, Objects.requireNonNull(rows.get(file)));
        }
    }

    private void compare(String table, Chunk chunk, Rows found) throws DamagedStoreException {
        String name = folder.name(table, chunk);
        long listed = chunk.checksum(table).rows();
        if (found.rows != listed) {
            throw new DamagedStoreException(name + " has " + found.rows + " rows, but the manifest lists " + listed);
        }
        long last = chunk.firstSeed() + chunk.runs() - 1L;
        boolean every = !table.equals("events"); // a run can have no events
        boolean once = table.equals("runs") || table.equals("draws");
        if (found.seedMissing || (found.rows > 0 && (found.first < chunk.firstSeed() || found.last > last))
                || (every && found.seeds != chunk.runs()) || (once && found.rows != chunk.runs())) {
            throw new DamagedStoreException(
                    name + " has other seeds than the manifest lists (expected " + chunk.firstSeed() + " to "
                            + last + ")");
        }
    }

    /**
     * Returns the error for files of which at least one cannot be read. It opens a database of its own, because a
     * damaged file can disable the one that read it.
     */
    private IOException unreadable(String table, List<Path> files, SQLException fault)
            throws IOException, SQLException {
        try (var database = Database.open()) {
            for (int c = 0; c < files.size(); c++) {
                try {
                    columns(database, List.of(files.get(c)));
                    rows(database, List.of(files.get(c)));
                } catch (SQLException cause) {
                    return unreadable(table, manifest.chunks().get(c), files.get(c), cause);
                }
            }
        }
        throw fault;
    }

    private DamagedStoreException unreadable(String table, Chunk chunk, Path file, SQLException cause)
            throws IOException {
        String name = folder.name(table, chunk);
        return folder.found(table, chunk).equals(file) ? unreadable(name, file, cause)
                : new DamagedStoreException(name + " was renamed while it was read",
                        "wait until the process that writes to the store ends, then run the same command.");
    }

    /**
     * Reads every cell of every file, after a query failed for no reason of its own.
     *
     * @throws DamagedStoreException
     *             for the first file that cannot be read
     */
    void readWhole() throws IOException, SQLException {
        try (var database = Database.open(); var statement = database.createStatement()) {
            statement.execute("SET threads = 1; SET temp_directory = ''");
            for (var chunk : manifest.chunks()) {
                for (var table : manifest.tables().entrySet()) {
                    Path file = folder.found(table.getKey(), chunk);
                    String cells = table.getValue().stream().map(column -> Sql.name(column.name()))
                            .collect(Collectors.joining(", "));
                    try (var row = statement.executeQuery(
                            "SELECT bit_xor(hash(" + cells + ")) FROM " + Sql.rowsOf(file))) {
                        row.next();
                    } catch (SQLException fault) {
                        throw unreadable(folder.name(table.getKey(), chunk), file, fault);
                    }
                }
            }
        }
    }

    /** Returns the error for a file that DuckDB cannot read. It names the file by its place in the store. */
    static DamagedStoreException unreadable(String name, Path file, SQLException fault) {
        String reason =
                String.valueOf(fault.getMessage()).lines().findFirst().orElse("").replace(file.toString(), name);
        return new DamagedStoreException(
                name + " is damaged: it cannot be read as Parquet (" + UntrustedText.value(reason, LONGEST_REASON)
                        + ")");
    }

    /** Returns the columns of each file. The schema of a Parquet file is a tree, whose top level has the columns. */
    private static Map<String, List<Column>> columns(Connection database, List<Path> files) throws SQLException {
        Map<String, List<Column>> columns = new HashMap<>();
        Map<String, Long> children = new HashMap<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT file_name, name, duckdb_type, coalesce(num_children, 0)"
                        + " FROM parquet_schema(" + Sql.patterns(files) + ")")) {
            while (row.next()) {
                String file = row.getString(1);
                long open = children.getOrDefault(file, 0L);
                if (!columns.containsKey(file)) {
                    columns.put(file, new ArrayList<>());
                } else if (open == 0) {
                    columns.get(file).add(new Column(row.getString(2), String.valueOf(row.getString(3))));
                    children.put(file, row.getLong(4));
                } else {
                    children.put(file, open - 1 + row.getLong(4));
                }
            }
        }
        return columns;
    }

    private static Map<String, Rows> rows(Connection database, List<Path> files) throws SQLException {
        Map<String, Rows> rows = new HashMap<>();
        for (Path file : files) {
            rows.put(file.toString(), new Rows(0, false, 0, 0, 0));
        }
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT filename, count(*), count(*) - count(seed), min(seed),"
                        + " max(seed), count(DISTINCT seed) FROM read_parquet(" + Sql.patterns(files)
                        + ", hive_partitioning = false, filename = true) GROUP BY filename")) {
            while (row.next()) {
                rows.put(row.getString(1), new Rows(row.getLong(2), row.getLong(3) > 0, row.getLong(4),
                        row.getLong(5), row.getLong(6)));
            }
        }
        return rows;
    }
}
