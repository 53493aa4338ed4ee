package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutputFileTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void device_is_written_into_and_stays_a_device(boolean force) {
        write("/dev/null", force, "text");

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @EnabledOnOs(OS.LINUX)
    void full_device_is_a_failed_write_and_stays_a_device(boolean force) {
        assertThatThrownBy(() -> write("/dev/full", force, "text")).isInstanceOf(OutputException.class)
                .hasMessageContaining("/dev/full");
        assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "link"})
    void named_pipe_is_written_into_also_through_a_link(String name) throws IOException, InterruptedException {
        Path pipe = temporary.resolve("pipe");
        Files.createSymbolicLink(temporary.resolve("link"), pipe);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        var read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException fault) {
                return fault.toString();
            }
        });

        write(temporary.resolve(name).toString(), true, "text");

        assertThat(read.join()).isEqualTo("text");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(temporary.resolve("link")).isSymbolicLink();
        assertThat(temporary).isDirectoryNotContaining("glob:**/.*");
    }

    /** As {@code puebla export … --to /dev/stdout >> log} does, whose standard output is a regular file. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void open_file_is_appended_to() throws IOException {
        Path log = Files.writeString(temporary.resolve("log"), "before,");
        try (var open = Files.newByteChannel(log); var descriptors = Files.list(Path.of("/proc/self/fd"))) {
            Path mine = descriptors.filter(one -> leadsTo(one, log)).findFirst().orElseThrow();

            write(mine.toString(), false, "text");

            assertThat(open.isOpen()).isTrue();
        }
        assertThat(log).hasContent("before,text");
    }

    @Test
    void link_stays_and_its_file_is_replaced_only_with_force() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("elsewhere"));
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), file);

        assertThatThrownBy(() -> write(link.toString(), false, "new")).isInstanceOf(UsageException.class)
                .hasMessageContaining("already exists");
        assertThat(file).hasContent("old");
        write(link.toString(), true, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void link_to_a_missing_file_and_folder_are_rejected() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("missing"));
        Path toFolder = Files.createSymbolicLink(temporary.resolve("to folder"), temporary);

        assertThatThrownBy(() -> write(link.toString(), true, "new")).isInstanceOf(UsageException.class)
                .hasMessageContaining("a link to a missing file");
        for (Path folder : new Path[]{temporary, toFolder}) {
            assertThatThrownBy(() -> write(folder.toString(), true, "new")).isInstanceOf(UsageException.class)
                    .hasMessageContaining("expected a file in an existing folder");
        }
    }

    /** While a long command runs, the file can appear. */
    @Test
    void file_that_appeared_meanwhile_is_not_replaced() throws IOException {
        Path file = temporary.resolve("file");
        var output = OutputFile.of("--to", file.toString(), "x", false);
        Files.writeString(file, "other");

        assertThatThrownBy(() -> output.write(out -> out.append("mine"))).isInstanceOf(UsageException.class);
        assertThat(file).hasContent("other");
        var forced = OutputFile.of("--to", file.toString(), "x", true);
        Files.delete(file);
        Files.createSymbolicLink(file, temporary.resolve("other"));
        assertThatThrownBy(() -> forced.write(out -> out.append("mine"))).isInstanceOf(UsageException.class)
                .hasMessageContaining("is not a regular file");
        assertThat(temporary).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void pipe_whose_reader_has_left_is_not_a_failure() throws IOException, InterruptedException {
        Path pipe = temporary.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        var reader = new ProcessBuilder("head", "-c", "1", pipe.toString()).start();

        var written = OutputFile.of("--to", pipe.toString(), "x", false).write(out -> {
            while (reader.isAlive()) {
                out.append("text");
            }
            return out.append("text".repeat(100_000));
        });

        assertThat(written).isEmpty();
        assertThat(pipe).exists();
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.isSameFile(descriptor, file);
        } catch (IOException closed) {
            return false;
        }
    }

    private static void write(String name, boolean force, String text) {
        OutputFile.of("--to", name, "wars.csv", force).write(out -> out.append(text));
    }
}
