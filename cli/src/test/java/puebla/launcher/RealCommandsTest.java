package puebla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real commands, started by the launcher: standard streams that are closed or full, umask, read-only places. */
@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealCommandsTest {
    private static final String LIST = "\"$LAUNCHER\" list parameters";
    private static final String RUN = "\"$LAUNCHER\" run six-places --runs 2 --quiet --out ";

    /** The JVM of a short command starts faster with the first compiler only. */
    private static final Map<String, String> FAST_START = Map.of("PUEBLA_JAVA_OPTS", "-XX:TieredStopAtLevel=1");

    @TempDir
    private static Path machine;
    private static Checkout checkout = new Checkout(Path.of(""), Path.of(""));

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        checkout = Checkout.real(machine, "checkout");
        checkout.run("--version");
    }

    @Test
    void pipe_that_is_closed_early_ends_the_command_without_an_error() throws Exception {
        var result = script(LIST + " | head -n 1; echo ${PIPESTATUS[0]}");

        assertThat(result.out().lines()).hasSize(2).last().isEqualTo("0");
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({">&-", ">/dev/full"})
    void output_that_cannot_be_written_is_a_failure_with_a_fix(String redirection) throws Exception {
        var result = script(LIST + redirection);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).startsWith("puebla: failed: cannot write standard output: ").contains("\n  fix: ")
                .hasLineCount(2);
    }

    @Test
    void closed_input_and_error_streams_change_neither_the_result_nor_the_status() throws Exception {
        var usual = script(LIST);

        assertThat(script(LIST + " <&-")).isEqualTo(usual);
        assertThat(script(LIST + " 2>&-")).isEqualTo(usual);
        assertThat(script("\"$LAUNCHER\" check nonexistent 2>&-").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"077,rwx------,rw-------", "022,rwxr-xr-x,rw-r--r--", "000,rwxrwxrwx,rw-rw-rw-"})
    void files_of_run_and_export_follow_the_umask(String umask, String folders, String files) throws Exception {
        Path place = machine.resolve("home/umask-" + umask);

        var result = script("umask " + umask + "; mkdir umask-" + umask + "; cd umask-" + umask + "; " + RUN
                + "store --detail && \"$LAUNCHER\" export store --format csv --table months --to months.csv");

        assertThat(result.status()).as(result.err()).isZero();
        try (var written = Files.walk(place)) {
            assertThat(written.toList()).hasSizeGreaterThan(8)
                    .allSatisfy(file -> assertThat(permissions(file)).as(file.toString())
                            .isEqualTo(Files.isDirectory(file) ? folders : files));
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void store_in_a_folder_that_cannot_be_written_is_refused_with_a_fix() throws Exception {
        Path place = Files.createDirectories(machine.resolve("read-only"));

        var result = ReadOnly.of(checkout, place, RUN + "\"$PLACE\"/store");

        assertThat(result.status()).as(result.toString()).isIn(2, 3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("puebla run: ").contains(place.toString(), "\n  fix: ").hasLineCount(2);
    }

    @Test
    void commands_work_with_a_home_folder_that_cannot_be_written() throws Exception {
        Path place = Files.createDirectories(machine.resolve("other home"));

        var result = ReadOnly.of(checkout, place, "HOME=\"$PLACE\" " + RUN + "../store-of-other-home");

        assertThat(result.status()).as(result.toString()).isZero();
        assertThat(machine.resolve("store-of-other-home/manifest.json")).exists();
    }

    private static Shell script(String script) throws IOException, InterruptedException {
        return checkout.script(machine.resolve("home"), FAST_START, script);
    }
}
