package puebla.lab.store;

import java.nio.file.Path;

/** Names and paths as SQL wants them. */
final class Sql {
    private Sql() {}

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    /** A file to be read, which DuckDB takes for a pattern: {@code [1]} would be the 1 of another folder. */
    static String pattern(Path file) {
        return file.toString().replaceAll("([\\[*?])", "[$1]");
    }

    /** All rows of a file, whatever its folder is called. */
    static String rowsOf(Path file) {
        return "read_parquet(" + quoted(pattern(file)) + ", hive_partitioning = false)";
    }
}
