package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what the SCENARIO argument means in a folder with a scenario of one's own that has a shipped name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioArgumentTest {
    private static final String OWN_ID = "own-six";

    @TempDir
    private static Path here;

    @BeforeAll
    static void own_folder_with_a_shipped_name() throws IOException {
        Path shipped = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios/six-places");
        for (String name : new String[]{"six-places", "plays/six-places", "own"}) {
            copy(shipped, here.resolve(name));
        }
        Files.createDirectories(here.resolve("empty/six-places"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.writeString(copy, Files.readString(file).replaceAll("(?m)^id: six-places$", "id: " + OWN_ID));
                }
            }
        }
    }

    private static CommandResult called(String command, String scenario) {
        return CommandResult.in(here, Stream.concat(Arrays.stream(command.replace("SCENARIO", scenario).split(" ")),
                Stream.of("--json")).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run SCENARIO --runs 1", "tell SCENARIO", "claims SCENARIO --runs 1",
            "compare SCENARIO --runs 1 --change levers.disease=0.5", "turns SCENARIO --branches 1 --every 2000",
            "list outcomes SCENARIO"})
    void path_is_a_folder_and_a_word_is_the_shipped_scenario_with_a_remark(String command) {
        for (String path : new String[]{"six-places/", "./six-places", "plays/six-places", here + "/six-places"}) {
            var result = called(command, path);
            assertThat(result.out()).as(path).contains("\"scenario\": \"" + OWN_ID + "\"");
            assertThat(result.err()).as(path).isEmpty();
        }

        var shipped = called(command, "six-places");
        assertThat(shipped.out()).contains("\"scenario\": \"six-places\"");
        assertThat(shipped.err()).contains("the shipped scenario is used", "fix: write ./six-places").hasLineCount(2);
        assertThat(called(command + " --quiet", "six-places").err()).isEmpty();
    }

    @Test
    void check_of_a_path_validates_the_folder() throws IOException {
        copy(here.resolve("own"), here.resolve("broken/six-places"));
        Files.delete(here.resolve("broken/six-places/places.yaml"));

        assertThat(CommandResult.in(here.resolve("broken"), "check", "six-places/").out()).contains("places.yaml: ");
        assertThat(CommandResult.in(here.resolve("broken"), "check", "six-places").err())
                .contains("write ./six-places");
        assertThat(CommandResult.in(here.resolve("broken"), "check", "six-places").status()).isZero();
    }

    @Test
    void word_with_one_meaning_has_no_remark() {
        assertThat(CommandResult.in(here, "check", "own").err()).isEmpty();
        assertThat(CommandResult.in(here.resolve("empty"), "check", "six-places").err()).isEmpty();
        Path scenarios = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios");
        assertThat(CommandResult.in(scenarios, "check", "six-places").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "check own/scenario.yaml       ; 'own/scenario.yaml' (expected a folder, not a file)  ; write own.",
            "check six-places/places.yaml  ; (expected a folder, not a file)                      ; write ./six-places.",
            "run mexico-1861/              ; unknown scenario: 'mexico-1861/'                     ; Maybe you meant mexico-1861.",
            "run 400                       ; unknown scenario: '400'        ; Maybe you meant --runs 400 or --seed 400.",
            "tell 3                        ; unknown scenario: '3'          ; Maybe you meant --seed 3.",
            "tell es                       ; unknown scenario: 'es'         ; Maybe you meant --lang es.",
            "tell 1862-05-05               ; unknown scenario: '1862-05-05' ; Maybe you meant --from 1862-05-05.",
            "turns 7                       ; unknown scenario: '7'          ; Maybe you meant --seed 7.",
            "turns 1862-05-05              ; unknown scenario: '1862-05-05' ; Maybe you meant --on 1862-05-05.",
            "check 3                       ; unknown scenario: '3'          ; write one of mexico-1861, six-places",
            "run levers.disease=2          ; unknown scenario: 'levers.disease=2' ; Maybe you meant --set levers.disease=2.",
            "compare levers.disease=2 --change a=b ; unknown scenario:      ; Maybe you meant --change levers.disease=2."})
    void other_arguments_are_rejected_with_what_was_probably_meant(String command, String wrong, String fix) {
        var result = CommandResult.in(here, command.split(" "));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(wrong).contains("fix: " + fix).hasLineCount(2);
    }
}
