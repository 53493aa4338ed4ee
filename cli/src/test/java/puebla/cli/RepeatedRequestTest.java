package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.Version;

/** {@code run --from MANIFEST}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepeatedRequestTest {
    @TempDir
    private Path temporary;

    @Test
    void repeated_store_has_the_bytes_of_the_original() throws IOException {
        var first = run("--runs", "9", "--seed", "40", "--dice", "philox4x32-10", "--detail", "--chunk", "4", "--set",
                "levers.disease=0.5", "--set", "calendar.mode=fixed", "--out", path("first"));

        var again = CommandResult.with("run", "--from", path("first/manifest.json"), "--out", path("again"), "--json");

        assertThat(again.status()).isZero();
        assertThat(again.out()).isEqualTo(first.out()).contains("\"model_digest\": \"" + Version.modelDigest() + "\"")
                .doesNotContain("commit");
        assertThat(bytes("again")).isEqualTo(bytes("first")).containsKey("events/chunk-00003.parquet");
    }

    @Test
    void manifest_may_be_named_by_the_folder_of_its_store_and_needs_no_second_store() {
        var first = run("--runs", "5", "--out", path("first"));

        var again = CommandResult.with("run", "--from", path("first"), "--json");

        assertThat(again.out()).isEqualTo(first.out());
    }

    @Test
    void scenario_that_is_not_shipped_is_kept_in_the_store() throws IOException {
        Path own = own();
        var first = run(own.toString(), "--runs", "4", "--out", path("first"));
        Files.move(own, temporary.resolve("moved"));

        var again = CommandResult.with("run", "--from", path("first"), "--out", path("again"), "--json");

        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(bytes("again")).isEqualTo(bytes("first")).containsKeys("scenario/scenario.yaml",
                "scenario/texts/en.yaml");
        assertThat(run("--runs", "2", "--out", path("shipped")).status()).isZero();
        assertThat(temporary.resolve("shipped/scenario")).doesNotExist();
    }

    @Test
    void resumed_store_gets_the_scenario_that_an_interrupted_one_lacks() throws IOException {
        Path own = own();
        run(own.toString(), "--runs", "2", "--out", path("cut"));
        Files.delete(temporary.resolve("cut/scenario/places.yaml"));

        run(own.toString(), "--runs", "4", "--out", path("cut"), "--resume");

        assertThat(CommandResult.with("run", "--from", path("cut"), "--json").status()).isZero();
    }

    @Test
    void store_without_its_scenario_takes_the_folder_from_the_command_line() throws IOException {
        Path own = own();
        var first = run(own.toString(), "--runs", "3", "--out", path("first"));
        Path manifest = Files.copy(temporary.resolve("first/manifest.json"), temporary.resolve("lone.json"));

        var missing = CommandResult.with("run", "--from", manifest.toString());
        var given = CommandResult.with("run", own.toString(), "--from", manifest.toString(), "--json");

        refused(missing, "missing scenario: 'my-own' (neither beside ", "puebla run FOLDER --from ");
        assertThat(given.out()).isEqualTo(first.out());
    }

    @Test
    void other_scenario_files_are_rejected_with_both_hashes() throws IOException {
        run(own().toString(), "--runs", "2", "--out", path("first"));
        Files.writeString(temporary.resolve("first/scenario/places.yaml"), "\n# altered\n",
                StandardOpenOption.APPEND);

        refused(CommandResult.with("run", "--from", path("first")), "the scenario files differ (SHA-256 ",
                " in the manifest, ");
    }

    @Test
    void other_code_is_rejected_with_both_digests_and_the_same_request_for_this_code() throws IOException {
        run("--runs", "3", "--set", "levers.disease=0.5", "--out", path("first"));
        altered(Version.modelDigest(), "0".repeat(64));

        refused(CommandResult.with("run", "--from", path("first")), "it was written by other code",
                "model digest: " + "0".repeat(64) + " in the manifest, " + Version.modelDigest() + " now",
                "puebla run six-places --seed 1 --runs 3 --set levers.disease=0.5");
    }

    @Test
    void scenario_of_a_stranger_cannot_name_a_folder_outside_the_store() throws IOException {
        Path own = own();
        run("--runs", "2", "--out", path("first"));
        altered("\"scenario\": \"six-places\"", "\"scenario\": \"../" + own.getFileName() + "\"");

        refused(CommandResult.with("run", "--from", path("first")), "missing scenario: '../own'");
    }

    @Test
    void link_in_the_place_of_the_scenario_is_not_followed() throws IOException {
        Path own = own();
        run(own.toString(), "--runs", "2", "--out", path("first"));
        Files.move(temporary.resolve("first/scenario"), temporary.resolve("away"));
        Files.createSymbolicLink(temporary.resolve("first/scenario"), temporary.resolve("away"));

        refused(CommandResult.with("run", "--from", path("first")), "missing scenario: 'my-own'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seed=3", "--runs=4", "--set=levers.disease=1", "--dice=splitmix64", "--detail",
            "--chunk=9"})
    void option_that_the_manifest_determines_is_rejected(String option) {
        run("--runs", "2", "--out", path("first"));
        var result = CommandResult.with("run", "--from", path("first"), "--out", path("again"), option);

        refused(result, option.replaceFirst("=.*", "") + " cannot be combined with --from");
    }

    @Test
    void missing_manifest_and_file_that_is_not_a_manifest_are_rejected() throws IOException {
        Path text = Files.writeString(temporary.resolve("text.json"), "[1, 2]\n");

        refused(CommandResult.with("run", "--from", path("nowhere.json")), "--from: missing file: ", "manifest.json");
        refused(CommandResult.with("run", "--from", text.toString()), "--from: ", "text.json is invalid: ");
    }

    private static void refused(CommandResult result, String... parts) {
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("puebla run: ").contains(parts).contains("\n  fix: ");
    }

    private void altered(String from, String to) throws IOException {
        Path manifest = temporary.resolve("first/manifest.json");
        String text = Files.readString(manifest);
        assertThat(text).contains(from);
        Files.writeString(manifest, text.replace(from, to));
    }

    /** Runs six-places, or the scenario that is the first argument. */
    private static CommandResult run(String... options) {
        Stream<String> scenario = options[0].startsWith("--") ? Stream.of(CommandResult.SMALL) : Stream.of();
        var result = CommandResult.with(Stream.of(Stream.of("run"), scenario, Stream.of(options), Stream.of("--json"))
                .flatMap(part -> part).toArray(String[]::new));
        assertThat(result.status()).as(result.err()).isZero();
        return result;
    }

    /** Copies six-places under another id. */
    private Path own() throws IOException {
        Path from = Path.of(System.getProperty("puebla.home", ".."), "scenarios", CommandResult.SMALL);
        Path own = temporary.resolve("own");
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, own.resolve(from.relativize(file).toString()));
            }
        }
        Path head = own.resolve("scenario.yaml");
        Files.writeString(head, Files.readString(head).replaceFirst("(?m)^id: .*$", "id: my-own"));
        return own;
    }

    private String path(String name) {
        return temporary.resolve(name).toString();
    }

    /** Returns the content of every file of a store, by name. */
    private Map<String, String> bytes(String store) throws IOException {
        Path folder = temporary.resolve(store);
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(
                    file -> folder.relativize(file).toString(), RepeatedRequestTest::read, (a, b) -> a, TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
