package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionAdviceTest {
    @ParameterizedTest
    @ValueSource(strings = {"no-", "no", "not-", "without-", "NO-"})
    void negated_option_is_never_answered_with_the_option(String negation) {
        CommandResult.commands().forEach(command -> command.getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp()).map(OptionSpec::longestName).forEach(name -> {
                    var result = CommandResult.with(command.getCommandName(), "--" + negation + name.substring(2));
                    assertThat(result.err()).contains("unknown option: '--" + negation)
                            .contains("fix: omit " + name + "; ").doesNotContain("Maybe you meant");
                    assertThat(result.status()).isEqualTo(2);
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"run --RUNS 3 | Maybe you meant --runs.", "run --Json | Maybe you meant --json.",
                    "run -runs 3 | Maybe you meant --runs.", "run --run 3 | Maybe you meant --runs.",
                    "run --output x | Maybe you meant --out.", "run --language es | Maybe you meant --lang.",
                    "tell -s 3 | Maybe you meant --seed or --set.", "run -q | Maybe you meant --quiet.",
                    "run -n 3 | see puebla run --help.", "run --x | see puebla run --help.",
                    "claims --set a=b | remove it; --set is an option of run, tell, compare, turns, score.",
                    "check --lang es | remove it; --lang is an option of",
                    "list --seed 3 | remove it; --seed is an option of run",
                    "run --version | write puebla --version.", "version | Maybe you meant --version."})
    void unknown_option_is_answered_with_the_likely_one(String line, String fix) {
        assertThat(CommandResult.with(line.split(" ")).err()).contains("\n  fix: " + fix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare --bogus", "compare --bogus=3", "export x --bogus csv", "query --bogus x",
            "list --bogus 3", "run --runs 0 --bogus", "tell --seed x --bogus"})
    void unknown_option_is_reported_before_other_faults(String line) {
        assertThat(CommandResult.with(line.split(" ")).err()).contains("unknown option: '--bogus'");
    }

    @Test
    void value_that_looks_like_an_option_is_not_an_unknown_option() {
        assertThat(CommandResult.parsed("tell", "--seed", "-5", "--lang", "xx")).contains("invalid value for --lang");
        assertThat(CommandResult.with("tell", "--set", "--x=1", "--lang", "xx").err())
                .contains("invalid value for --lang");
        assertThat(CommandResult.with("run", "--runs", "0", "--", "--x").err()).contains("invalid value for --runs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json=no", "--quiet=off", "--resume=0", "--detail=all"})
    void value_of_a_flag_is_rejected(String flag) {
        String option = flag.substring(0, flag.indexOf('='));
        assertThat(CommandResult.with("run", flag).err()).contains("invalid value for " + option + ": '",
                "(expected no value)",
                "fix: write " + option + " alone, or omit it.");
    }

    @Test
    void missing_value_is_answered_with_an_example_of_the_option() {
        assertThat(CommandResult.with("run", "--set").err()).contains("for example: puebla run --runs 400 --set ");
        assertThat(CommandResult.with("tell", "--lang").err()).contains("for example: puebla tell ", " --lang es");
        assertThat(CommandResult.with("run", "--dice").err()).contains("for example: puebla run ");
    }
}
