package puebla.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A table in memory that collects rows until they are written to a Parquet file and cleared. */
final class Table<R> implements AutoCloseable {
    /** A setting with which every column of every written file is nullable. */
    static final String ONE_SCHEMA = "SET disabled_optimizers = 'statistics_propagation'";

    private final String name;
    private final List<Column<R>> columns;
    private final DuckDBConnection database;
    private DuckDBAppender appender;
    private long rows;

    Table(String name, List<Column<R>> columns, DuckDBConnection database) throws SQLException {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.database = database;
        var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        for (var column : columns) {
            if (!names.add(column.name())) {
                throw new StoreConflictException("duplicate column name in table " + name + ": " + column.name(),
                        "give the measure or decision another id.");
            }
        }
        appender = empty();
    }

    String name() {
        return name;
    }

    List<ColumnInfo> columns() {
        return columns.stream().map(Column::info).toList();
    }

    long rows() {
        return rows;
    }

    void add(R row) throws SQLException {
        appender.beginRow();
        for (var column : columns) {
            column.cell().write(appender, row);
        }
        appender.endRow();
        rows++;
    }

    /**
     * Loads the rows of an existing file, in their order, as the first rows of the table.
     *
     * @throws SQLException
     *             when the file cannot be read
     */
    void load(Path file, long itsRows) throws SQLException {
        appender.close();
        execute("INSERT INTO " + name + " SELECT * FROM " + Sql.rowsOf(file));
        rows = itsRows;
        appender = database.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name);
    }

    /**
     * Writes all rows to a file, in the order in which they were added. The database must not use statistics for its
     * plans ({@link #ONE_SCHEMA}): DuckDB makes a column of a Parquet file required when it finds no null in it, and
     * the files of a table would have different schemas.
     */
    void write(Path file) throws SQLException {
        appender.close();
        execute("COPY " + name + " TO " + Sql.quoted(file.toString())
                + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false, KV_METADATA " + metadata() + ")");
    }

    /**
     * Returns the codebook of the columns as the key-value metadata of a Parquet file: {@code column:NAME} and its
     * explanation.
     */
    private String metadata() {
        return columns.stream()
                .map(column -> Sql.quoted("column:" + column.name()) + ": " + Sql.quoted(column.codebook()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Removes all rows. */
    void clear() throws SQLException {
        appender = empty();
    }

    /** Creates the table, or replaces it. Replacing a table releases its memory, deleting its rows does not. */
    private DuckDBAppender empty() throws SQLException {
        rows = 0;
        execute(columns.stream().map(column -> Sql.name(column.name()) + " " + column.type())
                .collect(Collectors.joining(", ", "CREATE OR REPLACE TABLE " + name + " (", ")")));
        return database.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name);
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
