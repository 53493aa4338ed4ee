package puebla.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * An in-memory DuckDB database. Its driver unpacks a library of 72 MB into a temporary file, which a killed process
 * would leave behind. On Linux, this class deletes the file as soon as the library is loaded. On other systems, the
 * driver deletes it when the process ends.
 */
final class Database {
    private static final Path LOADED_LIBRARIES = Path.of("/proc/self/maps");
    private static final String UNPACKED = "libduckdb_java*.so";
    private static final long LIBRARY_BYTES = 72_000_000;
    private static final int LONGEST_REASON = 200;

    private Database() {}

    /**
     * Opens a database.
     *
     * @throws StoreIoException
     *             when the library cannot be unpacked or loaded, for example because the disk is full
     */
    static DuckDBConnection open() throws SQLException {
        var before = unpacked();
        try {
            var database = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            deleteUnpackedLibrary();
            ignoreTheMachine(database);
            return database;
        } catch (LinkageError fault) {
            if (fault instanceof ExceptionInInitializerError) {
                deleteCutLibrary(before);
            }
            throw failed(temporary(), fault);
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

    /**
     * Returns the failure with its reason, as far as the state of the folder shows it.
     *
     * @param folder
     *            folder for temporary files
     */
    static StoreIoException failed(String folder, LinkageError fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof FileNotFoundException) {
            String system = System.getProperty("os.name") + ", " + System.getProperty("os.arch");
            return new StoreIoException("DuckDB has no library for this system (" + system + ")",
                    "use Linux, macOS or Windows on a 64-bit processor.", fault);
        }
        return new StoreIoException(
                "cannot load the DuckDB library (72 MB) from the temporary folder "
                        + UntrustedText.value(folder, LONGEST_REASON)
                        + ": " + reason(folder, cause),
                "name another folder with PUEBLA_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.", fault);
    }

    private static String reason(String folder, Throwable cause) {
        String said = UntrustedText.value(String.valueOf(cause.getMessage()), LONGEST_REASON);
        try {
            Path path = Path.of(folder);
            if (!Files.exists(path)) {
                return "the folder does not exist";
            }
            if (!Files.isDirectory(path)) {
                return "it is not a folder";
            }
            if (!Files.isWritable(path)) {
                return "the folder is not writable";
            }
            if (cause instanceof UnsatisfiedLinkError) {
                return "the system does not load libraries from it (noexec?): " + said;
            }
            return path.toFile().getUsableSpace() < LIBRARY_BYTES ? "it has too little space: " + said : said;
        } catch (InvalidPathException notExpressible) {
            return "its name cannot be expressed in the encoding of this locale (fix: LC_ALL=C.UTF-8)";
        }
    }

    /** Returns the unpacked libraries in the folder for temporary files, of this and of other processes. */
    private static Set<Path> unpacked() {
        Set<Path> files = new HashSet<>();
        try (var found = Files.newDirectoryStream(Path.of(temporary()), UNPACKED)) {
            found.forEach(files::add);
        } catch (IOException | DirectoryIteratorException | InvalidPathException _) {
            // reported when the library cannot be unpacked
        }
        return files;
    }

    /**
     * Deletes the incomplete library, which the driver leaves when it cannot write all of it: every library that
     * appeared since. Another process that unpacks into the same folder at the same moment would fail for the same
     * reason.
     */
    private static void deleteCutLibrary(Set<Path> before) {
        for (Path file : unpacked()) {
            try {
                if (!before.contains(file)) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException _) {
                // the failure to load the library is reported
            }
        }
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
