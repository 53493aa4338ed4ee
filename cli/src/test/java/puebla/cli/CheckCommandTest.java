package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void a_scenario_with_many_problems() throws IOException {
        var places = new StringBuilder("places:\n");
        for (int i = 0; i < 25; i++) {
            places.append("- {id: place-").append(i).append(", nonsense: 1}\n");
        }
        Files.writeString(folder.resolve("places.yaml"), places);
    }

    @Test
    void valid_scenario_is_reported_as_valid() {
        var result = CommandResult.with("check", CommandResult.SMALL);

        assertThat(result.out()).startsWith("six-places is valid: 6 places");
        assertThat(result.status()).isZero();
    }

    @Test
    void invalid_scenario_is_reported_with_the_line_and_fix_of_every_problem() {
        var result = CommandResult.with("check", folder.toString());

        assertThat(result.out()).contains(folder + "/places.yaml:2:").contains("places.yaml:26:").contains("\n  fix: ")
                .contains("scenario.yaml: missing file").containsPattern("[0-9]+ problems\\.");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void every_problem_is_reported_with_the_path_of_its_file() throws IOException {
        Files.writeString(folder.resolve("leaders.yml"), "leaders: []");

        var result = CommandResult.with("check", folder.toString());

        assertThat(result.out()).contains("/leaders.yml: unknown scenario file");
        assertThat(result.out().lines().filter(line -> line.matches("\\S*\\.ya?ml:.*")))
                .allMatch(line -> line.startsWith(folder + "/"));
    }

    @Test
    void json_of_an_invalid_scenario_is_one_document_without_the_folder_path() {
        var result = CommandResult.with("check", folder.toString(), "--json");

        var document = JsonMapper.shared().readTree(result.out());
        assertThat(document.get("sound").asBoolean()).isFalse();
        assertThat(document.get("problems").get(0).propertyNames()).containsExactly("file", "line", "column", "wrong",
                "fix");
        assertThat(result.out()).doesNotContain(folder.toString());
        assertThat(result.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "claims"})
    void invalid_scenario_stops_other_commands_which_list_its_first_twenty_problems(String command) {
        var result = CommandResult.with(command, folder.toString());

        assertThat(result.err().lines().filter(line -> line.startsWith("  fix: "))).hasSize(20);
        assertThat(result.err()).containsPattern("… and [0-9]+ more").contains("puebla check " + folder);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }
}
