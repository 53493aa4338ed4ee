package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

@Timeout(180)
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterruptTest {
    /**
     * Sends SIGINT. If a script runs this test in the background, the process ignores SIGINT. The test then sends
     * SIGTERM after 30 seconds.
     */
    @Test
    void interrupted_process_prints_the_results_of_the_finished_runs()
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"),
                "-Dpuebla.home=" + System.getProperty("puebla.home", ".."), "puebla.cli.Main", "run", Called.SMALL,
                "--runs", "100000000", "--json").start();
        var out = CompletableFuture.supplyAsync(() -> read(process));
        TimeUnit.SECONDS.sleep(4);

        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroy();
        }

        assertThat(process.waitFor()).isIn(130, 143);
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
