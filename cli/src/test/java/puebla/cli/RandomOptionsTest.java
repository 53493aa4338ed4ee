package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomOptionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"run six-places --runs 10", "tell six-places --seed 3", "claims six-places --runs 10"})
    void other_generator_gives_other_results_and_is_named_in_the_document(String command) {
        String usual = json(command);
        String named = json(command + " --dice splitmix64");
        String other = json(command + " --dice philox4x32-10");

        assertThat(named).isEqualTo(usual).doesNotContain("\"dice\"");
        assertThat(other).contains("\"dice\": \"philox4x32-10\"");
        assertThat(other.replaceFirst(".*\"dice\".*\\R", "")).isNotEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run six-places --runs 10", "claims six-places --runs 10"})
    void text_names_the_generator_unless_it_is_the_default(String command) {
        assertThat(CommandResult.with(command.split(" ")).out()).doesNotContain("Random generator:");
        assertThat(CommandResult.with((command + " --dice philox4x32-10").split(" ")).out())
                .contains("Random generator: philox4x32-10");
    }

    private static String json(String command) {
        var result = CommandResult.with((command + " --json").split(" "));
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }
}
