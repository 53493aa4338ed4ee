package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "it", "pt", "ar"})
    void run_is_narrated_in_every_language(String language) {
        var result = tell(CommandResult.SMALL, "--seed", "3", "--lang", language);

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out().lines().count()).isGreaterThan(8);
        assertThat(result.out()).doesNotContain("{");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void json_output_is_one_document_with_the_request_the_events_and_the_outcome() {
        var result =
                tell(CommandResult.SMALL, "--seed", "3", "--json", "--detail", "all", "--set", "calendar.mode=off");
        var document = JsonMapper.shared().readTree(result.out());

        assertThat(document.get("scenario").asString()).isEqualTo(CommandResult.SMALL);
        assertThat(document.get("seed").asLong()).isEqualTo(3);
        assertThat(document.get("changes").get("calendar.mode").asString()).isEqualTo("off");
        assertThat(document.get("events").isArray()).isTrue();
        assertThat(document.get("outcome").asString()).isNotEmpty();
    }

    @Test
    void main_events_are_the_default_and_give_a_shorter_narrative_than_all_events() {
        var all = tell(CommandResult.SMALL, "--seed", "9", "--detail", "all");
        var main = tell(CommandResult.SMALL, "--seed", "9", "--detail", "main");

        assertThat(all.status()).as(all.err()).isZero();
        assertThat(main.out()).isEqualTo(tell(CommandResult.SMALL, "--seed", "9").out())
                .hasSizeLessThan(all.out().length());
    }

    @Test
    void repeated_command_prints_the_same_narrative() {
        assertThat(tell(CommandResult.SMALL, "--seed", "5", "--detail", "all").out())
                .isEqualTo(tell(CommandResult.SMALL, "--seed", "5", "--detail", "all").out())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"',
            value = {"--detail much; invalid value for --detail: 'much'; main",
                    "--from 1862-13-01; invalid value for --from: '1862-13-01'; 1862-05-05",
                    "--from 1863-01-01 --to 1862-01-01; --to 1862-01-01 is before --from 1863-01-01; after --from",
                    "six-places --from 1858-01-01; '1858-01-01' (expected a date from 1851-03-01 to ; --from 1851-03-01",
                    "six-places --to 1851-02-28; '1851-02-28' (expected a date from 1851-03-01 to ; such as --to 185",
                    "six-places --json --from 9999-01-01; '9999-01-01' (expected a date from ; --from 1851-03-01",
                    "--lang xx; invalid value for --lang: 'xx'; en, es"})
    void invalid_arguments_are_rejected_with_a_fix(String arguments, String wrong, String fix) {
        var result = tell(arguments.split(" "));

        assertThat(result.err()).contains(wrong).contains(fix);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void period_that_contains_the_run_is_valid() {
        assertThat(tell(CommandResult.SMALL, "--from", "1800-01-01", "--to", "1999-12-31").out())
                .isEqualTo(tell(CommandResult.SMALL).out());
    }

    private static CommandResult tell(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var context = new CliContext(new ScenarioLookup(Path.of(System.getProperty("puebla.home", ".."))),
                Terminal.NONE, Interrupt::new);
        var errors = new ErrorHandler(Map.of());
        int status = new CommandLine(new TellCommand(context)).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .setParameterExceptionHandler(errors).setExecutionExceptionHandler(errors).execute(arguments);
        return new CommandResult(status, out.toString(), err.toString());
    }
}
