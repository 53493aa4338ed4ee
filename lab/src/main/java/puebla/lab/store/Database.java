package puebla.lab.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/**
 * An in-memory DuckDB database. Its driver unpacks a library of 72 MB into a temporary file, which a killed process
 * would leave behind. On Linux, this class deletes the file as soon as the library is loaded. On other systems, the
 * driver deletes it when the process ends.
 */
final class Database {
    private static final Path LOADED_LIBRARIES = Path.of("/proc/self/maps");

    private Database() {}

    /**
     * Opens a database.
     *
     * @throws StoreFailed
     *             when the library cannot be unpacked, for example because the disk is full
     */
    static DuckDBConnection open() throws SQLException {
        try {
            var database = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            deleteUnpackedLibrary();
            ignoreTheMachine(database);
            return database;
        } catch (ExceptionInInitializerError | NoClassDefFoundError fault) {
            throw new StoreFailed("cannot unpack the DuckDB library (72 MB) into " + temporary(),
                    "free disk space there, or set another folder with PUEBLA_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.",
                    fault);
        }
    }

    /** Sets what DuckDB otherwise takes from the machine: the time zone, and the calendar of the locale. */
    private static void ignoreTheMachine(DuckDBConnection database) throws SQLException {
        try (var settings = database.createStatement()) {
            settings.execute("SET TimeZone = 'UTC'; SET Calendar = 'gregorian'");
        }
    }

    private static String temporary() {
        return System.getProperty("java.io.tmpdir", "");
    }

    private static void deleteUnpackedLibrary() {
        try {
            var temporary = Path.of(temporary()).toAbsolutePath();
            // Replaces malformed bytes: the names of other loaded files may have any encoding.
            var maps = new String(Files.readAllBytes(LOADED_LIBRARIES), StandardCharsets.UTF_8);
            var unpacked = maps.lines().filter(line -> line.matches(".*/libduckdb_java\\d+\\.so"))
                    .map(line -> line.substring(line.indexOf('/'))).distinct()
                    .filter(library -> library.startsWith(temporary + "/")).map(Path::of)
                    .filter(library -> temporary.equals(library.getParent())).toList();
            for (var library : unpacked) {
                Files.deleteIfExists(library);
            }
        } catch (IOException | InvalidPathException _) {
            // no readable /proc, as on other systems than Linux: the driver deletes the file when the process ends
        }
    }
}
