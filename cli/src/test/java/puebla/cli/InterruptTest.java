package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Interrupts a process. The tests have the same result where they ignore SIGINT themselves, as in the background. */
@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterruptTest {
    private static final int BY_SIGINT = 130;
    private static final int BY_SIGTERM = 143;

    @TempDir
    private Path temporary;
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (var process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void interrupted_process_prints_the_results_of_the_finished_runs() throws IOException, InterruptedException {
        var process = Signals.startInterruptible(endlessRun());
        started.add(process);
        var out = CompletableFuture.supplyAsync(() -> read(process));
        waitForRuns(process);

        Signals.send("INT", process);

        expectResults(process, out, BY_SIGINT);
    }

    @Test
    void process_in_the_background_ignores_SIGINT_and_prints_the_results_of_the_finished_runs_on_SIGTERM()
            throws IOException, InterruptedException {
        var process = Signals.startInBackground(endlessRun());
        started.add(process);
        var out = CompletableFuture.supplyAsync(() -> read(process));
        waitForRuns(process);

        Signals.send("INT", process);
        Signals.send("TERM", process);

        expectResults(process, out, BY_SIGTERM);
    }

    @Test
    void test_that_ignores_SIGINT_starts_processes_that_do_not() throws IOException, InterruptedException {
        var child = new ProcessBuilder("bash", "-c", "trap '' INT; exec \"$@\"", "test",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Interrupted.class.getName()).redirectErrorStream(true).start();

        assertThat(read(child)).isEqualTo("130\n");
        assertThat(child.waitFor()).isZero();
    }

    /** Prints the exit status of a process that sends SIGINT to itself. */
    static final class Interrupted {
        private Interrupted() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            System.out
                    .println(Signals.startInterruptible(new ProcessBuilder("bash", "-c", "kill -INT $$; echo ignored"))
                            .waitFor());
        }
    }

    private ProcessBuilder endlessRun() {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "-Dpuebla.home=" + System.getProperty("puebla.home", ".."), "puebla.cli.Main", "run",
                CommandResult.SMALL,
                "--runs", "50000", "--json", "--chunk", "5", "--out", temporary.resolve("store").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** Waits until the first runs are finished. */
    private void waitForRuns(Process process) throws InterruptedException {
        while (process.isAlive() && !Files.exists(temporary.resolve("store/runs/chunk-00001.parquet"))) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static void expectResults(Process process, CompletableFuture<String> out, int status)
            throws InterruptedException {
        assertThat(process.waitFor()).isEqualTo(status);
        assertThat(JsonMapper.shared().readTree(out.join()).get("runs").asInt()).isPositive();
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
