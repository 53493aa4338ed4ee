package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionConvertersTest {
    /** Every option of every command whose value is a number. */
    static Stream<List<String>> numbers() {
        return CommandResult.commands().flatMap(command -> command.getCommandSpec().options().stream()
                .filter(option -> isNumber(option.type()))
                .map(option -> List.of(command.getCommandName(), option.longestName())));
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class);
    }

    @Test
    void options_with_a_number_are_found() {
        assertThat(numbers()).contains(List.of("run", "--runs"), List.of("turns", "--every"),
                List.of("compare", "--precision"), List.of("serve", "--port"), List.of("query", "--seconds"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void number_beyond_its_bound_is_refused_with_the_bound(List<String> option) {
        for (String huge : new String[]{"99999999999999999999", "-99999999999999999999", "1e999"}) {
            assertThat(CommandResult.parsed(option.get(0), option.get(1), huge)).as(huge)
                    .startsWith("invalid value for " + option.get(1) + ": '" + huge + "' (expected ")
                    .containsPattern("expected [a-z ]+([0-9.]+ to [0-9.,]+|at most 18 digits)\\)");
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void text_that_only_Java_reads_as_a_number_is_refused(List<String> option) {
        for (String odd : new String[]{"NaN", "Infinity", "0x1p-1", "0.5d", "1_0", "٣", "1,000", " 1", ""}) {
            assertThat(CommandResult.parsed(option.get(0), option.get(1), odd)).as(odd)
                    .startsWith("invalid value for " + option.get(1) + ": '" + odd + "' (expected ");
        }
    }

    @ParameterizedTest
    @CsvSource({"run --runs, 1, 2147483647, 0, 2147483648", "run --chunk, 1, 1000, 0, 1001",
            "run --seed, -999999999999999999, 999999999999999999, -1000000000000000000, 1000000000000000000",
            "compare --tell, -999999999999999999, 999999999999999999, -1000000000000000000, 1000000000000000000",
            "run --threads, 1, 4096, 0, 4097", "serve --threads, 1, 4096, 0, 4097", "serve --port, 0, 65535, -1, 65536",
            "turns --branches, 1, 100000, 0, 100001", "turns --every, 1, 1000000, 0, 1000001",
            "query --seconds, 1, 604800, 0, 604801", "compare --precision, 0.0001, 1, 0.00009, 1.0001"})
    void bounds_are_valid_and_the_next_values_are_not(String option, String least, String most, String below,
            String above) {
        for (String valid : new String[]{least, most, "00" + most.replace("-", "")}) {
            assertThat(parsed(option, valid)).as(valid).doesNotContain("invalid value");
        }
        for (String invalid : new String[]{below, above}) {
            assertThat(parsed(option, invalid)).as(invalid).contains("invalid value");
        }
    }

    private static String parsed(String option, String value) {
        return CommandResult.parsed((option + " " + value).split(" ", -1));
    }

    @Test
    void precision_with_a_decimal_comma_is_answered_with_a_decimal_point_if_that_is_valid() {
        assertThat(CommandResult.with("compare", "--change", "a=b", "--precision", "0,02").err())
                .contains("fix: write a decimal point: --precision 0.02.");
        assertThat(CommandResult.with("compare", "--change", "a=b", "--precision", "2,5").err())
                .contains("fix: write the half-width");
    }

    @Test
    void last_seed_of_an_ensemble_is_within_the_bound() {
        String last = "999999999999999999";
        assertThat(CommandResult.with("run", CommandResult.SMALL, "--runs", "1", "--seed", last, "--json").status())
                .isZero();
        for (String command : new String[]{"run", "claims", "compare --change levers.disease=2"}) {
            assertThat(CommandResult.with((command + " --runs 2 --seed " + last).split(" ")).err())
                    .contains("invalid value for --seed: '" + last + "' (expected room for 2 seeds");
        }
    }
}
