package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.MessageSyntax;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.MissingTranslation;
import puebla.scenario.diagnostic.SourceLocation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TranslationsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    /** Knows arguments without forms only. Module narrative tests the syntax of the texts. */
    private static final MessageSyntax SYNTAX = (path, text) -> {
        String words = ARGUMENT.matcher(text).replaceAll("");
        return words.contains("{") ? new MessageSyntax.Result.Invalid("unclosed brace", "close it.")
                : new MessageSyntax.Result.Valid(ARGUMENT.matcher(text).results().map(found -> found.group(1))
                        .collect(Collectors.toSet()), words);
    };

    @TempDir
    Path folder;

    @Test
    void a_name_that_lacks_other_languages_than_the_main_one_is_work_to_do() {
        var sample = SampleScenario.in(folder).with("places.yaml", ", it: Word, pt: Word, ar: كلمة}", ", it: Word}");
        var at = new SourceLocation("places.yaml", 3, 11);
        assertThat(sample.loaded().untranslated()).containsExactly(
                new MissingTranslation(Language.PT, at, "name of harbour"),
                new MissingTranslation(Language.AR, at, "name of harbour"));
        assertThat(sample.loaded().metadata().name(ScenarioFile.PLACES, "harbour", Language.PT)).isEqualTo("Word");
    }

    @Test
    void a_name_without_the_main_language_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "{en: Word, ", "{");
        assertThat(sample.says()).containsExactly(
                "places.yaml:3:11: missing name of harbour in English (en), the main language of the scenario\n  fix: add en: with the text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void one_language_is_enough(String language) {
        var loaded = SampleScenario.in(folder).withoutDefaults().withLanguages(language).loaded();
        assertThat(loaded.untranslated()).isEmpty();
        assertThat(loaded.metadata().info().languages().ids()).containsExactly(language);
        assertThat(loaded.metadata().messages().paths()).hasSize(3);
        assertThat(loaded.metadata().levers().getFirst().means().in(Language.FR)).isNotEmpty();
    }

    @Test
    void a_name_in_a_language_that_the_scenario_does_not_list_is_rejected() {
        var sample = SampleScenario.in(folder).withLanguages("en").with("places.yaml", "{en: Word}",
                "{en: Word, fr: Mot}");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "fr: Mot")
                + ": invalid language 'fr' (scenario.yaml lists en)\n  fix: remove it, or add fr to languages in scenario.yaml.");
    }

    @Test
    void texts_in_a_language_that_the_scenario_does_not_list_are_rejected() {
        var sample = SampleScenario.in(folder).withoutDefaults().withLanguages("en", "es").withFile("texts/fr.yaml",
                "reasons: {}\n");
        assertThat(sample.says()).containsExactly(
                "texts/fr.yaml: invalid language 'fr' (scenario.yaml lists en, es)\n  fix: remove the file, or add fr to languages in scenario.yaml.");
    }

    @Test
    void texts_are_compared_with_those_of_the_main_language() {
        var sample = SampleScenario.in(folder).withoutDefaults().withLanguages("es", "en")
                .with("texts/en.yaml", "hunger:", "strain:")
                .with("texts/en.yaml", "{men} men", "{man} men");
        assertThat(sample.saysOfTexts(SYNTAX)).containsExactly(
                "texts/en.yaml:2:12: unknown placeholder {man} in events.landing (not in the Spanish text)\n  fix: Maybe you meant men.",
                "texts/en.yaml:5:11: unknown text 'reasons.strain', not in texts/es.yaml\n  fix: add it there and in every language, or remove it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [en, es, fr, it, pt, ar] | []          | invalid number of values for languages of scenario.yaml: 0
            pt, ar]                  | pt, en]    | duplicate language 'en'
            [en, es, fr, it, pt, ar] | english     | invalid value for languages of scenario.yaml: 'english'
            en, es,                  | en, sp,     | invalid value 'sp' for languages of scenario.yaml[2]
            """)
    void an_invalid_list_of_languages_is_the_only_problem(String old, String text, String wrong) {
        var sample = SampleScenario.in(folder).with("scenario.yaml", old, text);
        assertThat(sample.says()).hasSize(1).allSatisfy(said -> assertThat(said).contains(wrong));
    }

    @Test
    void a_scenario_without_a_list_of_languages_is_rejected() {
        var sample = SampleScenario.in(folder).withLanguages("es").with("scenario.yaml", "languages: [es]\n", "");
        assertThat(sample.says()).hasSize(1)
                .allSatisfy(said -> assertThat(said).contains("missing key languages in scenario.yaml"));
    }

    @Test
    void a_blank_translation_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "ar: كلمة", "ar: ''");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "''")
                + ": missing translation of name of harbour into Arabic (ar)\n  fix: write the translation.");
    }

    @Test
    void an_arabic_name_without_arabic_letters_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "ar: كلمة", "ar: Word");
        assertThat(sample.says()).containsExactly(
                "places.yaml:3:66: invalid translation 'Word' of name of harbour into Arabic (ar)\n  fix: write it in Arabic.");
    }

    @Test
    void an_arabic_text_without_arabic_letters_is_rejected() {
        var sample = SampleScenario.in(folder).withoutDefaults().with("texts/ar.yaml", "hunger: كلمة", "hunger: word");
        assertThat(sample.saysOfTexts(SYNTAX)).containsExactly(
                "texts/ar.yaml:5:11: missing translation of reasons.hunger into Arabic (ar)\n  fix: write the text in Arabic.");
    }

    @Test
    void a_name_in_an_unknown_language_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "ar: كلمة", "ar: كلمة, de: Wort");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "de: Wort")
                + ": unknown language 'de' in name of harbour\n  fix: write one of en, es, fr, it, pt, ar.");
    }

    @Test
    void a_name_that_is_not_a_mapping_by_language_is_rejected() {
        var sample =
                SampleScenario.in(folder).with("places.yaml", "name: " + SampleScenario.name("Word"), "name: Word");
        assertThat(sample.says()).containsExactly(
                "places.yaml:3:11: invalid value for name of harbour: 'Word' (expected a text by language)\n  fix: write it by language: {en: …, es: …, fr: …, it: …, pt: …, ar: …}.");
    }

    @Test
    void a_text_missing_in_one_language_is_work_to_do() {
        var sample =
                SampleScenario.in(folder).withoutDefaults().with("texts/pt.yaml", "reasons:\n  hunger: hunger\n", "");
        assertThat(sample.loaded().untranslated()).containsExactly(
                new MissingTranslation(Language.PT, SourceLocation.whole("texts/pt.yaml"), "reasons.hunger"));
        assertThat(sample.loaded().metadata().messages().text(Language.PT, "reasons.hunger")).contains("hunger");
    }

    @Test
    void a_text_under_a_misspelt_key_is_reported_with_a_suggestion() {
        var sample = SampleScenario.in(folder).withoutDefaults().with("texts/pt.yaml", "place-taken.capital",
                "place-taken.capitl");
        assertThat(sample.says()).containsExactly(sample.placeOf("texts/pt.yaml", "\"{place} falls.\"")
                + ": unknown text 'events.place-taken.capitl', not in texts/en.yaml\n  fix: Maybe you meant events.place-taken.capital.");
    }

    @Test
    void a_text_of_an_unknown_event_type_is_rejected() {
        var sample = SampleScenario.in(folder);
        for (String language : new String[]{"en", "es", "fr", "it", "pt", "ar"}) {
            sample.with("texts/" + language + ".yaml", "  landing:", "  landin:");
        }
        assertThat(sample.says()).hasSize(6).contains(
                "texts/ar.yaml:2:3: unknown kind of event 'landin'\n  fix: Maybe you meant landing.");
    }

    @Test
    void a_placeholder_absent_from_the_english_text_is_rejected() {
        var sample = SampleScenario.in(folder).withoutDefaults().with("texts/fr.yaml", "{men} men", "{man} men");
        assertThat(sample.saysOfTexts(SYNTAX)).containsExactly(
                "texts/fr.yaml:2:12: unknown placeholder {man} in events.landing (not in the English text)\n  fix: Maybe you meant men.");
    }

    @Test
    void an_invalid_text_is_rejected_with_the_fault_and_the_fix_of_the_syntax() {
        var sample = SampleScenario.in(folder).withoutDefaults().with("texts/fr.yaml", "{place} falls", "{place falls");
        assertThat(sample.saysOfTexts(SYNTAX)).containsExactly(
                "texts/fr.yaml:3:24: invalid pattern events.place-taken.capital: unclosed brace\n  fix: close it.");
    }

    @Test
    void arguments_are_not_compared_with_an_invalid_english_text() {
        var sample = SampleScenario.in(folder).withoutDefaults().with("texts/en.yaml", "{place} falls", "{place falls");
        assertThat(sample.saysOfTexts(SYNTAX)).hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("texts/en.yaml:3:24: invalid pattern"));
    }

    @Test
    void patterns_are_not_checked_without_a_syntax() {
        var sample = SampleScenario.in(folder).withoutDefaults().with("texts/fr.yaml", "{place} falls", "{place falls")
                .with("texts/ar.yaml", "hunger: كلمة", "hunger: word");
        assertThat(sample.diagnostics()).isEmpty();
    }

    @Test
    void a_language_without_a_text_file_has_every_text_to_do() {
        var sample = SampleScenario.in(folder).withoutDefaults().without("texts/ar.yaml");
        assertThat(sample.loaded().untranslated()).extracting(MissingTranslation::text)
                .containsExactly("events.landing", "events.place-taken.capital", "reasons.hunger");
    }

    @Test
    void a_main_language_without_a_text_file_is_rejected() {
        var sample = SampleScenario.in(folder).withoutDefaults().without("texts/en.yaml");
        assertThat(sample.says()).containsExactly(
                "texts/en.yaml: missing file with the texts in English (en), the main language of the scenario\n  fix: create the file; the other languages have the same keys.");
    }

    @Test
    void a_scenario_without_texts_is_valid() {
        var sample = SampleScenario.in(folder).withoutDefaults();
        for (String language : new String[]{"en", "es", "fr", "it", "pt", "ar"}) {
            sample.without("texts/" + language + ".yaml");
        }
        assertThat(sample.loaded().metadata().messages().paths()).isEmpty();
    }
}
