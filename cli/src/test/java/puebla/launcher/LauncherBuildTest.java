package puebla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the launcher builds, what it says, and what it leaves. */
@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LauncherBuildTest {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @TempDir
    private Path machine;
    private Checkout checkout = new Checkout(Path.of(""), Path.of(""));

    @BeforeEach
    void create() throws IOException {
        checkout = Checkout.reporting(machine, "checkout");
    }

    @Test
    void first_build_prints_its_steps_and_its_log_on_standard_error() throws Exception {
        var result = checkout.script(checkout.folder(), Map.of(), "./puebla");

        assertThat(result.err()).isEqualTo("""
                puebla: building; the first build downloads libraries and takes some minutes ...
                puebla:   log: cli/target/app/build.log
                puebla:   building the model [1/2]
                """);
        assertThat(result.out()).startsWith("jar=");
        assertThat(checkout.built().resolveSibling("build.log")).content()
                .contains("[INFO] Building Puebla: the model");
    }

    @Test
    void changed_source_causes_one_build_that_names_it() throws Exception {
        checkout.run();
        ageBuild();
        touch(checkout.source(), Instant.now());

        var result = checkout.run();
        var again = checkout.run();

        assertThat(result.err()).contains("building, because kernel/src/main/java/A.java has changed ...");
        assertThat(again.err()).isEmpty();
        assertThat(checkout.countBuilds()).isEqualTo(2);
    }

    @Test
    void build_from_the_future_is_replaced() throws Exception {
        checkout.run();
        touch(checkout.built(), Instant.now().plus(TWO_HOURS));

        var result = checkout.run();
        var again = checkout.run();

        assertThat(result.err())
                .contains("building, because the time of cli/target/app/built is in the future");
        assertThat(again.err()).isEmpty();
        assertThat(checkout.countBuilds()).isEqualTo(2);
    }

    @Test
    void source_from_the_future_is_named_with_a_fix() throws Exception {
        checkout.run();
        touch(checkout.source(), Instant.now().plus(TWO_HOURS));

        var result = checkout.run();

        assertThat(result.err()).contains("the time of kernel/src/main/java/A.java is in the future",
                "check the clock, or touch the file");
    }

    @Test
    void incomplete_build_is_repeated() throws Exception {
        checkout.run();
        checkout.script(checkout.folder(), Map.of(), "rm cli/target/app/build-*/library-1.0.jar");

        var result = checkout.run();

        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("building, because the last build is incomplete ...");
    }

    @Test
    void failed_build_prints_the_errors_and_its_log_and_keeps_the_last_build() throws Exception {
        checkout.run();
        ageBuild();
        touch(checkout.source(), Instant.now());
        checkout.maven("echo '[ERROR] no such class'; exit 1\n");

        var result = checkout.run();

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("[ERROR] no such class", "the build failed",
                checkout.built().resolveSibling("build.log").toString());
        checkout.maven("");
        assertThat(checkout.run().status()).isZero();
    }

    @Test
    void build_whose_jars_cannot_be_copied_fails_with_status_3() throws Exception {
        checkout.maven("trap 'rm cli/target/cli.jar' EXIT\n");

        var result = checkout.run();

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("cli.jar");
        assertThat(checkout.built()).doesNotExist();
    }

    @Test
    void missing_Maven_is_reported_with_a_fix() throws Exception {
        Files.delete(machine.resolve("tools/mvn"));
        var result = checkout.script(machine, Map.of("PATH", few()), "\"$LAUNCHER\"");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("missing Maven (mvn)", "fix: ");
    }

    /** Returns a folder with the tools that the launcher uses before a build. */
    private String few() throws IOException, InterruptedException {
        Path tools = Files.createDirectories(machine.resolve("few tools"));
        for (String tool : new String[]{"bash", "env", "dirname", "readlink", "find", "locale", "flock"}) {
            checkout.script(tools, Map.of("TOOL", tool), "cp \"$(command -v \"$TOOL\")\" .");
        }
        return tools.toString();
    }

    @Test
    void unchanged_checkout_runs_where_it_cannot_be_written() throws Exception {
        String out = checkout.run().out();

        var result = ReadOnly.of(checkout, "\"$LAUNCHER\"");

        assertThat(result).isEqualTo(new Shell(0, out, ""));
    }

    @Test
    void necessary_build_where_it_cannot_be_written_is_refused_with_a_fix() throws Exception {
        checkout.run();
        ageBuild();
        touch(checkout.source(), Instant.now());

        var result = ReadOnly.of(checkout, "\"$LAUNCHER\"");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("puebla: cannot build: folder is not writable: '" + checkout.folder())
                .contains("kernel/src/main/java/A.java has changed", "fix: ").hasLineCount(2);
        assertThat(checkout.countBuilds()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"077,rwx------,rw-------", "022,rwxr-xr-x,rw-r--r--", "000,rwxr-xr-x,rw-r--r--"})
    void files_of_a_build_follow_the_umask_and_are_never_writable_for_others(String umask, String folders,
            String files) throws Exception {
        checkout.script(machine, Map.of(), "umask " + umask + "; \"$LAUNCHER\"");

        Path home = checkout.built().resolveSibling(Files.readString(checkout.built()).strip());

        assertThat(permissions(home)).isEqualTo(folders);
        assertThat(permissions(home.resolve("cli.jar"))).isEqualTo(files);
        assertThat(permissions(home.resolve("library-1.0.jar"))).isEqualTo(files);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** Makes the last build two hours old, so that a source that is touched now is newer in any file system. */
    private void ageBuild() throws IOException {
        try (var files = Files.walk(checkout.folder())) {
            for (Path file : files.toList()) {
                touch(file, Instant.now().minus(TWO_HOURS).minus(TWO_HOURS));
            }
        }
        touch(checkout.built(), Instant.now().minus(TWO_HOURS));
    }

    private static void touch(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }
}
