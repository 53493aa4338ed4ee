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
    void a_sound_scenario_is_called_sound() {
        var called = Called.with("check", Called.SMALL);

        assertThat(called.out()).startsWith("six-places is valid: 6 places");
        assertThat(called.status()).isZero();
    }

    @Test
    void an_unsound_one_gets_every_problem_with_its_line_and_its_fix() {
        var called = Called.with("check", folder.toString());

        assertThat(called.out()).contains(folder + "/places.yaml:2:").contains("places.yaml:26:").contains("\n  fix: ")
                .contains("scenario.yaml: missing file").containsPattern("[0-9]+ problems\\.");
        assertThat(called.err()).isEmpty();
        assertThat(called.status()).isEqualTo(1);
    }

    @Test
    void as_json_it_is_one_document_without_the_way_to_the_folder() {
        var called = Called.with("check", folder.toString(), "--json");

        var document = JsonMapper.shared().readTree(called.out());
        assertThat(document.get("sound").asBoolean()).isFalse();
        assertThat(document.get("problems").get(0).propertyNames()).containsExactly("file", "line", "column", "wrong",
                "fix");
        assertThat(called.out()).doesNotContain(folder.toString());
        assertThat(called.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "claims"})
    void what_needs_a_sound_scenario_shows_the_first_twenty_problems_and_refers_to_check(String command) {
        var called = Called.with(command, folder.toString());

        assertThat(called.err().lines().filter(line -> line.startsWith("  fix: "))).hasSize(20);
        assertThat(called.err()).containsPattern("… and [0-9]+ more").contains("puebla check " + folder);
        assertThat(called.out()).isEmpty();
        assertThat(called.status()).isEqualTo(2);
    }
}
