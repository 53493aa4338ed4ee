package puebla.lab.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB in memory. Its driver unpacks a library of 72 MB into a temporary file, which a killed process would leave behind: on
 * Linux it is deleted as soon as it is loaded, elsewhere when the process ends.
 */
final class Database {
    private static final Path LOADED_LIBRARIES = Path.of("/proc/self/maps");

    private Database() {}

    /** @throws StoreFailed when there is no room for the library */
    static DuckDBConnection open() throws SQLException {
        try {
            var database = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            deleteUnpackedLibrary();
            return database;
        } catch (ExceptionInInitializerError | NoClassDefFoundError fault) {
            throw new StoreFailed("DuckDB's library of 72 MB cannot be unpacked into " + temporary(),
                    "make room there, or name another folder, as in PUEBLA_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.", fault);
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
            // another system than Linux, or one that does not tell: the driver deletes it when the process ends
        }
    }
}
