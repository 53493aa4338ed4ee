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
 * A process that writes a store is killed at some moment, without a word to it, and the store is gone on with. Five rounds;
 * {@code -Dpuebla.kill.rounds=50} asks for more, which prints what each one found.
 */
@Timeout(1200)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledTest {
    private static final int WARS = 30;
    private static final int CHUNK = 3;

    @TempDir
    private Path temporary;

    @Test
    void killed_at_any_moment_and_gone_on_with_it_is_the_store_of_one_go() throws IOException, InterruptedException {
        int rounds = Integer.getInteger("puebla.kill.rounds", 5);
        Path whole = temporary.resolve("whole");
        var answer = Called.with(arguments(whole));
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

            var resumed = Called.with(arguments(folder));

            String when = "round " + round + ", killed " + millis + " ms after chunk " + chunk + " was begun: " + kept
                    + " wars kept, parts " + left;
            assertThat(resumed.status()).as(when + resumed.err()).isZero();
            assertThat(resumed.out()).as(when).isEqualTo(answer.out());
            assertThat(ResumeTest.bytes(folder)).as(when).isEqualTo(bytes);
            if (rounds > 5) {
                System.out.println(when);
            }
        }
        if (rounds > 5) {
            System.out.println(rounds + " rounds, " + between + " of them with part files left behind");
        }
    }

    /** Kills it a moment after the first file of a chunk is seen: writing a chunk takes some ten milliseconds. */
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
        return new String[]{"run", Called.SMALL, "--runs", String.valueOf(WARS), "--chunk", String.valueOf(CHUNK),
                "--detail", "--json",
                "--quiet",
                "--resume", "--out", folder.toString()};
    }

    private static int kept(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("manifest.json"))) {
            return 0;
        }
        int wars = 0;
        for (var chunk : JsonMapper.shared().readTree(Files.readString(folder.resolve("manifest.json")))
                .get("chunks")) {
            wars += chunk.get("wars").asInt();
        }
        return wars;
    }
}
