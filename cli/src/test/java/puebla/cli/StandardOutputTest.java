package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandardOutputTest {
    @Test
    void text_is_written_in_UTF_8() {
        var bytes = new ByteArrayOutputStream();
        var output = new StandardOutput(bytes, () -> false);

        write(output, "Querétaro, القلعة");

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Querétaro, القلعة");
        assertThat(output.failure()).isEmpty();
    }

    @Test
    void broken_pipe_is_not_a_failure() {
        var output = new StandardOutput(failing("Broken pipe"), () -> false);

        write(output, "more");

        assertThat(output.failure()).isEmpty();
    }

    /** The system words its errors in the language of the machine: under es_MX, a closed pipe is this. */
    @Test
    void broken_pipe_is_recognised_by_the_kind_of_the_output_and_not_by_the_words_of_the_system() {
        var pipe = new StandardOutput(failing("Tubería rota"), () -> true);
        var file = new StandardOutput(failing("No queda espacio en el dispositivo"), () -> false);

        write(pipe, "more");
        write(file, "more");

        assertThat(pipe.failure()).isEmpty();
        assertThat(file.failure()).contains("No queda espacio en el dispositivo");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipe_is_distinguished_from_files_and_devices() throws IOException, InterruptedException {
        Path pipe = temporary.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

        assertThat(StandardOutput.isPipe(pipe)).isTrue();
        assertThat(Stream.of(Path.of("/dev/null"), temporary, Files.createFile(temporary.resolve("file")),
                temporary.resolve("nowhere"))).noneMatch(StandardOutput::isPipe);
    }

    /** Reading all rows of this result takes minutes; computing them takes a second. */
    @ParameterizedTest
    @ValueSource(strings = {"--csv", "--json"})
    @Timeout(100)
    void query_whose_reader_has_left_ends_before_its_last_row(String format) {
        var err = new ByteArrayOutputStream();

        int status =
                Main.call(context(), new StandardOutput(failing("Broken pipe"), () -> false), err, Map.of(), "query",
                        store.toString(), format, "SELECT true AS a FROM range(400000000)");

        assertThat(new CommandResult(status, "", err.toString(StandardCharsets.UTF_8)))
                .isEqualTo(new CommandResult(Status.DONE, "", ""));
    }

    @Test
    void rows_of_an_output_that_has_failed_end_after_64_kilobytes() {
        var out = new RowOutput(new PrintWriter(new EscapingWriter(
                new StandardOutput(failing("Broken pipe"), () -> false).writer())));

        assertThatThrownBy(() -> {
            for (int row = 0; row < 7_000; row++) {
                out.append("123456789").append('\n');
            }
        }).isInstanceOf(RowOutput.Lost.class);
    }

    @Test
    void full_disk_is_a_failure() {
        var output = new StandardOutput(failing("No space left on device"), () -> false);

        write(output, "more");

        assertThat(output.failure()).contains("No space left on device");
    }

    /** Every command, its help and its JSON. Each prints to standard output. */
    static Stream<String> commands() {
        return Stream.of("", "run", "tell", "claims", "compare", "turns", "serve", "check", "list", "query", "export",
                "help").flatMap(
                        command -> Stream.concat(
                                Stream.of(command + " --help", "help " + command, "--version").map(String::strip),
                                WORK.getOrDefault(command, List.of()).stream().flatMap(StandardOutputTest::withJson)))
                .distinct();
    }

    private static Stream<String> withJson(String command) {
        return command.startsWith("export") || command.endsWith("--brief") ? Stream.of(command)
                : Stream.of(command, command + " --json");
    }

    private static final Map<String, List<String>> WORK = Map.of(
            "run", List.of("run six-places --runs 2", "run six-places --runs 2 --brief"),
            "tell", List.of("tell six-places"), "claims", List.of("claims six-places --runs 2"),
            "compare", List.of("compare six-places --runs 2 --change levers.disease=2",
                    "compare six-places --tell 1 --change levers.disease=2"),
            "turns", List.of("turns six-places --branches 1 --every 3000"), "check", List.of("check six-places"),
            "list", List.of("list levers six-places"), "query", List.of("query STORE SELECT(1)"),
            "export", List.of("export STORE --format csv"));

    @ParameterizedTest
    @MethodSource("commands")
    void closed_pipe_is_silent_and_a_full_or_closed_output_is_a_failure(String command) {
        assertThat(call(command, failing("Broken pipe"))).isEqualTo(new CommandResult(Status.DONE, "", ""));
        for (String why : List.of("No space left on device", "Bad file descriptor", "Stream closed")) {
            var result = call(command, failing(why));
            assertThat(result.status()).as(why).isEqualTo(Status.FAILED);
            assertThat(result.err()).as(why).endsWith("puebla: failed: cannot write standard output: " + why
                    + "\n  fix: free disk space, or write to another place.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rnu", "run --runs 0", "run six-places --set a=b", "query nowhere x", "tell 3", "list x"})
    void closed_or_full_standard_error_does_not_change_the_exit_status(String command) {
        for (String why : List.of("Broken pipe", "No space left on device", "Stream closed")) {
            int status = Main.call(context(), new StandardOutput(OutputStream.nullOutputStream(), () -> false),
                    failing(why), Map.of(), command.split(" "));
            assertThat(status).as(why).isEqualTo(Status.WRONG);
        }
    }

    private static CommandResult call(String command, OutputStream out) {
        var err = new ByteArrayOutputStream();
        int status = Main.call(context(), new StandardOutput(out, () -> false), err, Map.of(),
                command.replace("STORE", store.toString()).split(" "));
        return new CommandResult(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private static CliContext context() {
        return new CliContext(new ScenarioLookup(Path.of(System.getProperty("puebla.home", ".."))), Terminal.NONE,
                Interrupt::new);
    }

    @TempDir
    private static Path temporary;
    private static Path store = Path.of("");

    @BeforeAll
    static void store_of_two_runs() {
        store = temporary.resolve("wars");
        assertThat(CommandResult.with("run", CommandResult.SMALL, "--runs", "2", "--quiet", "--out", store.toString())
                .status())
                .isZero();
    }

    private static void write(StandardOutput output, String text) {
        var writer = output.writer();
        writer.print(text);
        writer.flush();
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
