package puebla.lab.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
            return database;
        } catch (ExceptionInInitializerError | NoClassDefFoundError fault) {
            throw new StoreFailed("cannot unpack the DuckDB library (72 MB) into " + temporary(),
                    "free disk space there, or set another folder with PUEBLA_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.",
                    fault);
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    }

    private static void deleteUnpackedLibrary() {
        var temporary = temporary();
        try (var lines = Files.lines(LOADED_LIBRARIES)) {
            var unpacked = lines.filter(line -> line.matches(".*/libduckdb_java\\d+\\.so"))
                    .map(line -> Path.of(line.substring(line.indexOf('/')))).distinct()
                    .filter(library -> temporary.equals(library.getParent())).toList();
            for (var library : unpacked) {
                Files.deleteIfExists(library);
            }
        } catch (IOException | UncheckedIOException _) {
            // no readable /proc, as on other systems than Linux: the driver deletes the file when the process ends
        }
    }
}
