package puebla.lab.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A table in memory that takes rows and, now and then, goes to a Parquet file and is empty again. */
final class Table<R> implements AutoCloseable {
    private final String name;
    private final List<Column<R>> columns;
    private final DuckDBConnection database;
    private DuckDBAppender appender;

    Table(String name, List<Column<R>> columns, DuckDBConnection database) throws SQLException {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.database = database;
        appender = empty();
    }

    String name() {
        return name;
    }

    List<Column<R>> columns() {
        return columns;
    }

    void add(R row) throws SQLException {
        appender.beginRow();
        for (var column : columns) {
            column.cell().write(appender, row);
        }
        appender.endRow();
    }

    /** Writes all rows, in the order in which they came, and forgets them. */
    void flush(Path file) throws SQLException {
        appender.close();
        execute("COPY " + name + " TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
        appender = empty();
    }

    /** A table made anew gives its memory back; one whose rows are deleted does not. */
    private DuckDBAppender empty() throws SQLException {
        execute(columns.stream().map(column -> column.name() + " " + column.type())
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
