package puebla.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Quoting of names and paths for SQL. */
final class Sql {
    private Sql() {}

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    /**
     * Escapes a path for DuckDB, which reads it as a glob pattern. Without escaping, {@code [1]} would match {@code 1}
     * in the name of another folder.
     */
    static String pattern(Path file) {
        return file.toString().replaceAll("([\\[*?])", "[$1]");
    }

    /** Returns a list of texts, each once. */
    static String list(Collection<String> texts) {
        return texts.stream().distinct().map(Sql::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Returns the list of the escaped paths. */
    static String patterns(List<Path> files) {
        return list(files.stream().map(Sql::pattern).toList());
    }

    /**
     * Returns the table expression for all rows of a file. Hive partitioning is off, so that a folder name such as
     * {@code year=1863} adds no column.
     */
    static String rowsOf(Path file) {
        return "read_parquet(" + quoted(pattern(file)) + ", hive_partitioning = false)";
    }
}
