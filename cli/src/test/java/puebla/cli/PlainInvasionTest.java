package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario without debt, coalition and crown, in one language, through the commands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainInvasionTest {
    private static final String SCENARIO = Path.of(System.getProperty("puebla.home", ".."))
            .resolve("app/src/test/fixture/plain-invasion").toString();

    /** Words of the absent submodels, and none of those that the scenario lists. */
    private static final List<String> ABSENT =
            List.of("crown", "throne", "prince", "coronation", "monarch", "moratorium",
                    "coalition", "convention", "creditor", "hidden aim", "bond", "defect", "partner", "regency");

    private static String out(String... arguments) {
        var result = CommandResult.with(arguments);
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }

    @Test
    void scenario_is_valid_and_lacks_no_translation() {
        assertThat(out("check", SCENARIO)).contains("is valid: 6 places").doesNotContain("translation");
    }

    @Test
    void wars_run_and_the_invader_takes_the_capital_in_most() {
        assertThat(out("run", SCENARIO, "--runs", "60", "--quiet")).contains("Capital taken",
                "Invader holds the capital");
    }

    @Test
    void war_is_told_without_a_word_of_an_absent_submodel() {
        for (String seed : List.of("1", "2", "3", "4", "5", "6")) {
            String told = out("tell", SCENARIO, "--seed", seed).toLowerCase(java.util.Locale.ROOT);
            assertThat(told).contains("come ashore", "the soldiers from overseas").doesNotContain(ABSENT);
        }
    }

    @Test
    void another_language_is_refused_with_the_languages_of_the_scenario() {
        var refused = CommandResult.with("tell", SCENARIO, "--lang", "fr");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("en");
    }

    @Test
    void change_is_compared_pair_by_pair() {
        assertThat(out("compare", SCENARIO, "--change", "systems.disease=off", "--runs", "30", "--quiet"))
                .contains("Dead of the corps from overseas");
    }

    @Test
    void run_is_forked_into_branches() {
        assertThat(out("turns", SCENARIO, "--seed", "3", "--branches", "20", "--quiet")).contains("Invader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"levers", "switches", "decisions", "events", "columns", "measures", "parameters"})
    void nothing_of_an_absent_submodel_is_listed(String topic) {
        String listed = out("list", topic, SCENARIO, "--json").toLowerCase(java.util.Locale.ROOT);
        assertThat(listed).doesNotContain("crown.", "debt.", "coalition.", "throne.", "loans.", "loan-placed",
                "moratorium", "defection",
                "grievance of the creditor", "coalition", "hidden aim");
    }

    @Test
    void switch_of_an_absent_submodel_is_refused_with_its_place_and_a_fix() {
        var refused = CommandResult.with("run", SCENARIO, "--set", "systems.coalition=off", "--runs", "2");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--set systems.coalition=off",
                "it belongs to the submodel coalition, which scenario.yaml does not list",
                "add coalition to submodels");
    }
}
