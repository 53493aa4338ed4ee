package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void unpacked_library_is_deleted_while_it_is_in_use() throws SQLException, IOException {
        try (var database = Database.open(); var statement = database.createStatement()) {
            try (var lines = Files.lines(Path.of("/proc/self/maps"))) {
                assertThat(lines.filter(line -> line.contains("/libduckdb_java"))).isNotEmpty()
                        .allMatch(line -> line.endsWith(".so (deleted)"));
            }
            assertThat(statement.execute("SELECT 1")).isTrue();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void temporary_folder_that_cannot_take_the_library_is_named_with_the_error_and_stays_empty(@TempDir Path temporary)
            throws IOException, InterruptedException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        Path small = Files.createDirectory(temporary.resolve("small"));

        assertThat(opened("", temporary.resolve("missing"))).contains("/missing: the folder does not exist");
        assertThat(opened("", file)).contains("/file: it is not a folder");
        assertThat(opened("ulimit -f 4096; ", small)).contains("/small: File too large"); // as on a full disk
        assertThat(small).isEmptyDirectory();
    }

    /** Opens a database in another process, and returns its error. */
    private static String opened(String before, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-c", before + "exec \"$@\"", "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"), Opening.class.getName())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(3);
        assertThat(said).contains("cannot load the DuckDB library (72 MB) from the temporary folder " + folder,
                "PUEBLA_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
        return said;
    }

    /** A program that opens a database. */
    static final class Opening {
        private Opening() {}

        public static void main(String[] arguments) throws SQLException {
            try (var database = Database.open()) {
                System.out.println("closed: " + database.isClosed());
            } catch (StoreIoException failed) {
                System.out.println(failed.getMessage() + "\n" + failed.fix());
                System.exit(3);
            }
        }
    }

    @Test
    void library_that_the_system_does_not_load_is_explained(@TempDir Path temporary) {
        var fault = new UnsatisfiedLinkError("/x/libduckdb_java1.so: failed to map segment from shared object");

        assertThat(Database.failed(temporary.toString(), fault)).isInstanceOfSatisfying(StoreIoException.class,
                failed -> {
                    assertThat(failed)
                            .hasMessageContaining(temporary + ": the system does not load libraries from it (noexec?)");
                    assertThat(failed.fix()).contains("-Djava.io.tmpdir=FOLDER");
                });
    }

    @Test
    void system_for_which_DuckDB_has_no_library_is_named(@TempDir Path temporary) {
        var fault = new ExceptionInInitializerError(
                new IllegalStateException(new FileNotFoundException("DuckDB JNI library not found")));

        assertThat(Database.failed(temporary.toString(), fault)).hasMessageContaining("no library for this system")
                .hasMessageContaining(System.getProperty("os.arch"));
    }
}
