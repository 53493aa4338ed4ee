package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios that have only some of the six languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioLanguagesTest {
    @TempDir
    private Path folder;

    /** The account of six-places in one of its languages. */
    private static String told(String language) {
        return CommandResult.with("tell", CommandResult.SMALL, "--seed", "3", "--lang", language).out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void scenario_in_one_language_is_valid_and_told_in_it(String language) throws IOException {
        String scenario = TranslatedScenario.copy(folder, language).toString();

        assertThat(CommandResult.with("check", scenario).out()).startsWith(scenario + " is valid").hasLineCount(1);
        assertThat(CommandResult.with("tell", scenario, "--seed", "3").out()).isEqualTo(told(language));
    }

    @Test
    void tables_and_lists_are_in_the_main_language_of_a_scenario_without_english() throws IOException {
        String scenario = TranslatedScenario.copy(folder, "es", "pt").toString();

        assertThat(CommandResult.with("list", "outcomes", scenario).out())
                .isEqualTo(CommandResult.with("list", "outcomes", "six-places", "--lang", "es").out()).isNotEmpty();
    }

    @Test
    void missing_translation_is_listed_by_check_and_told_in_the_main_language() throws IOException {
        String scenario = TranslatedScenario.copy(folder, "en", "fr").toString();
        TranslatedScenario.replace(folder, "base/texts/fr.yaml",
                "\"course\": \"Voici[^\"]*\",",
                "");
        TranslatedScenario.replace(folder, "scenario.yaml", "\"fr\": \"La guerre des six lieux\"", "");

        var check = CommandResult.with("check", scenario);
        String french = CommandResult.with("tell", scenario, "--seed", "3", "--lang", "fr").out();

        assertThat(check.status()).isZero();
        assertThat(check.out().lines()).hasSize(4).endsWith(
                "missing translations into French (fr): 2; these texts are shown in English.",
                "  " + scenario + "/scenario.yaml:3:10: name of scenario.yaml",
                "  " + scenario + "/texts/fr.yaml: opening.course");
        assertThat(french.lines().map(String::strip)).contains("The war of six places");
        assertThat(french).contains("What follows is one of the courses").contains(
                told("fr").lines().skip(20).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tell", "run --runs 1", "claims --runs 1", "list levers", "turns --branches 1",
            "compare --runs 1 --change levers.disease=0.5"})
    void option_for_a_language_that_the_scenario_does_not_list_is_refused(String command) throws IOException {
        String scenario = TranslatedScenario.copy(folder, "en", "es").toString();

        var result = CommandResult.with((command + " " + scenario + " --lang fr").split(" "));

        assertThat(result.status()).isEqualTo(Status.WRONG);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(
                "invalid value for --lang: 'fr' (expected a language of the scenario six-places: en, es)",
                "fix: write one of en, es, or add fr to languages in scenario.yaml.");
    }

    @Test
    void json_of_check_has_the_missing_translations_only_if_there_are_any() throws IOException {
        TranslatedScenario.copy(folder, "en", "es");
        assertThat(CommandResult.with("check", folder.toString(), "--json").out()).doesNotContain("untranslated");

        TranslatedScenario.replace(folder, "scenario.yaml", "en, es", "en, es, fr");
        var result = CommandResult.with("check", folder.toString(), "--json");
        var french = JsonMapper.shared().readTree(result.out()).get("untranslated").get(0);

        assertThat(result.status()).isZero();
        assertThat(french.get("lang").asString()).isEqualTo("fr");
        assertThat(french.get("missing").size()).isGreaterThan(200);
        assertThat(french.get("missing").get(0).propertyNames()).containsExactly("file", "line", "column", "text");
    }
}
