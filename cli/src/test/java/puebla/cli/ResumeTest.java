package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResumeTest {
    @TempDir
    private Path temporary;

    @Test
    void resumed_store_has_the_output_and_the_bytes_of_an_uninterrupted_one() throws IOException {
        var whole = run("whole", 50);
        var cut = CommandResult.with(CommandResult.interruptAfter(60), arguments("cut", 50));
        int finished = JsonMapper.shared().readTree(cut.out()).get("runs").asInt();
        assertThat(cut.status()).isEqualTo(130);
        assertThat(finished).isBetween(1, 49);

        var resumed = run("cut", 50);

        assertThat(resumed.out()).isEqualTo(whole.out());
        assertThat(resumed.err()).contains("50 runs stored in");
        assertThat(bytes(temporary.resolve("cut"))).isEqualTo(bytes(temporary.resolve("whole")));
    }

    @Test
    void text_of_a_resumed_store_equals_the_text_without_a_store() {
        var whole = CommandResult.with("run", CommandResult.SMALL, "--runs", "40", "--quiet");
        run("wars", 25);

        var resumed =
                CommandResult.with("run", CommandResult.SMALL, "--runs", "40", "--detail", "--chunk", "8", "--out",
                        folder("wars"), "--resume",
                        "--quiet");

        assertThat(resumed.out()).isEqualTo(whole.out());
        assertThat(resumed.err()).isEmpty();
    }

    @Test
    void complete_store_is_summarized_without_new_runs() {
        var first = run("wars", 30);

        var again = CommandResult.with(CommandResult.interruptAfter(0), arguments("wars", 30));

        assertThat(again.status()).isZero();
        assertThat(again.out()).isEqualTo(first.out());
    }

    @Test
    void resume_with_another_request_is_rejected_with_the_differences() throws IOException {
        run("wars", 5);
        var before = bytes(temporary.resolve("wars"));

        var result = CommandResult.with(Stream.concat(Arrays.stream(arguments("wars", 4)),
                Stream.of("--seed", "7", "--set", "calendar.mode=fixed")).toArray(String[]::new));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("puebla run: --out: ",
                "contains runs of another request; no files were changed",
                "\n    --seed: 1 in the store, 7 now", "\n    --set calendar.mode: not set in the store, fixed now",
                "\n    --runs: 5 in the store, only 4 now", "\n  fix: ");
        assertThat(bytes(temporary.resolve("wars"))).isEqualTo(before);
    }

    @Test
    void store_is_resumed_only_with_its_own_random_generator() {
        var philox = new String[]{"run", CommandResult.SMALL, "--runs", "30", "--json", "--out", folder("philox"),
                "--resume",
                "--dice", "philox4x32-10"};
        var first = CommandResult.with(CommandResult.interruptAfter(12), philox);
        assertThat(first.status()).isEqualTo(130);

        var others =
                CommandResult.with("run", CommandResult.SMALL, "--runs", "30", "--out", folder("philox"), "--resume");
        assertThat(others.status()).isEqualTo(2);
        assertThat(others.err()).contains("--dice: philox4x32-10 in the store, splitmix64 now");

        var resumed = CommandResult.with(philox);
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(resumed.out()).isEqualTo(
                CommandResult.with("run", CommandResult.SMALL, "--runs", "30", "--json", "--dice", "philox4x32-10")
                        .out());
    }

    @Test
    void existing_store_is_rejected_without_resume_and_the_fix_names_the_option() {
        run("wars", 5);

        var result = CommandResult.with("run", CommandResult.SMALL, "--runs", "5", "--out", folder("wars"));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("is not empty", "add --resume");
    }

    private CommandResult run(String name, int runs) {
        var result = CommandResult.with(arguments(name, runs));
        assertThat(result.status()).as(result.err()).isZero();
        return result;
    }

    private String[] arguments(String name, int runs) {
        return new String[]{"run", CommandResult.SMALL, "--runs", String.valueOf(runs), "--json", "--chunk", "8",
                "--detail",
                "--out",
                folder(name), "--resume"};
    }

    private String folder(String name) {
        return temporary.resolve(name).toString();
    }

    static SortedMap<String, String> bytes(Path folder) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(),
                        Files.size(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return all;
    }
}
