package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills a process (SIGKILL) at a random moment while it writes a store, then resumes the store. The test has three
 * rounds. {@code -Dpuebla.kill.rounds=50} sets another number. With more than three rounds, each one prints what it
 * found.
 */
@Timeout(1200)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledTest {
    private static final int WARS = 30;
    private static final int CHUNK = 3;

    @TempDir
    private Path temporary;

    @Test
    void store_of_a_killed_process_when_resumed_equals_an_uninterrupted_store()
            throws IOException, InterruptedException {
        int rounds = Integer.getInteger("puebla.kill.rounds", 3);
        Path whole = temporary.resolve("whole");
        var answer = CommandResult.with(arguments(whole));
        assertThat(answer.status()).as(answer.err()).isZero();
        var bytes = ResumeTest.bytes(whole);
        var moments = new Random(1862);
        int between = 0;
        for (int round = 1; round <= rounds; round++) {
            Path folder = temporary.resolve("killed " + round);
            int chunk = moments.nextInt(WARS / CHUNK + 1);
            int millis = moments.nextInt(40);
            kill(folder, chunk, millis);
            int kept = kept(folder);
            var left = Files.exists(folder) ? ResumeTest.bytes(folder).keySet().stream()
                    .filter(name -> name.endsWith(".part")).toList() : List.of();
            between += left.isEmpty() ? 0 : 1;

            var resumed = CommandResult.with(arguments(folder));

            String when =
                    "round " + round + ", killed " + millis + " ms after the start of chunk " + chunk + ": " + kept
                            + " runs stored, part files " + left;
            assertThat(resumed.status()).as(when + resumed.err()).isZero();
            assertThat(resumed.out()).as(when).isEqualTo(answer.out());
            assertThat(ResumeTest.bytes(folder)).as(when).isEqualTo(bytes);
            if (rounds > 3) {
                System.out.println(when);
            }
        }
        if (rounds > 3) {
            System.out.println(rounds + " rounds, " + between + " of them with leftover part files");
        }
    }

    /** Kills the process {@code millis} after the first file of a chunk appears. Writing a chunk takes about 10 ms. */
    private static void kill(Path folder, int chunk, int millis) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp",
                        System.getProperty("java.class.path"),
                        "-Dpuebla.home=" + System.getProperty("puebla.home", ".."), "puebla.cli.Main"));
        command.addAll(List.of(arguments(folder)));
        var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String file = chunk == 0 ? "manifest.json" : "runs/chunk-%05d.parquet".formatted(chunk);
        while (process.isAlive() && !Files.exists(folder.resolve(file))
                && !Files.exists(folder.resolve(file + ".part"))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        process.destroyForcibly().waitFor();
    }

    private static String[] arguments(Path folder) {
        return new String[]{"run", CommandResult.SMALL, "--runs", String.valueOf(WARS), "--chunk",
                String.valueOf(CHUNK),
                "--detail", "--json",
                "--quiet",
                "--resume", "--out", folder.toString()};
    }

    private static int kept(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("manifest.json"))) {
            return 0;
        }
        int runs = 0;
        for (var chunk : JsonMapper.shared().readTree(Files.readString(folder.resolve("manifest.json")))
                .get("chunks")) {
            runs += chunk.get("wars").asInt();
        }
        return runs;
    }
}
