package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimsCommandTest {
    private static final String STANDARD = ScenarioLookup.STANDARD;

    @Test
    void every_claim_has_versions_and_lists_each_account_as_stating_it_or_silent() {
        var result = CommandResult.with("claims", STANDARD, "--runs", "3", "--json", "--lang", "it");

        assertThat(result.status()).as(result.err()).isZero();
        var document = JsonMapper.shared().readTree(result.out());
        assertThat(document.get("claims").size()).isGreaterThan(30);
        for (var claim : document.get("claims")) {
            assertThat(claim.get("kind").asString()).isIn("occurrence", "state", "cause");
            assertThat(claim.get("scored").asBoolean()).isEqualTo(!claim.get("kind").asString().equals("cause"));
            assertThat(claim.get("versions").size()).isPositive();
            assertThat(claim.get("accounts").size() + claim.get("silent").size())
                    .isEqualTo(document.get("accounts").size());
        }
    }

    @Test
    void output_has_the_same_bytes_on_one_and_on_three_threads() {
        var one = CommandResult.with("claims", STANDARD, "--runs", "6", "--json", "--threads", "1");
        var three = CommandResult.with("claims", STANDARD, "--runs", "6", "--json", "--threads", "3");

        assertThat(three.out()).isEqualTo(one.out()).isNotEmpty();
    }

    @Test
    void text_has_a_table_of_claims_and_a_command_that_tests_each_cause() {
        var result = CommandResult.with("claims", STANDARD, "--runs", "3");

        assertThat(result.out()).contains("claim", "silent on", "Cause, not scored: ")
                .containsPattern("\\R    puebla compare --change [a-z]");
        assertThat(result.status()).isZero();
    }

    @Test
    void interrupted_command_scores_the_finished_runs() {
        var result =
                CommandResult.with(CommandResult.interruptAfter(20), "claims", STANDARD, "--runs", "100000", "--json");

        assertThat(result.status()).isEqualTo(130);
        assertThat(JsonMapper.shared().readTree(result.out()).get("runs").asInt()).isBetween(1, 40);
        assertThat(result.out()).contains("\"interrupted\": true");
        assertThat(result.err()).contains("interrupted after");
    }
}
