package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.scenario.catalog.MessageSyntax;

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
    void a_name_without_required_languages_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", ", it: Word, pt: Word, ar: كلمة}", ", it: Word}");
        assertThat(sample.says()).containsExactly(
                "places.yaml:3:11: missing translation of name of harbour into Portuguese (pt), Arabic (ar)\n  fix: add the translations.");
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
        var sample = SampleScenario.in(folder).with("texts/ar.yaml", "hunger: كلمة", "hunger: word");
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
    void a_text_missing_in_one_language_is_reported() {
        var sample = SampleScenario.in(folder).with("texts/pt.yaml", "reasons:\n  hunger: hunger\n", "");
        assertThat(sample.says()).containsExactly(
                "texts/pt.yaml: missing translation into Portuguese (pt) of reasons.hunger\n  fix: add it; texts/en.yaml has the English texts.");
    }

    @Test
    void a_text_under_a_misspelt_key_is_reported_with_a_suggestion() {
        var sample = SampleScenario.in(folder).with("texts/pt.yaml", "place-taken.capital", "place-taken.capitl");
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
        var sample = SampleScenario.in(folder).with("texts/fr.yaml", "{men} men", "{man} men");
        assertThat(sample.saysOfTexts(SYNTAX)).containsExactly(
                "texts/fr.yaml:2:12: unknown placeholder {man} in events.landing (not in the English text)\n  fix: Maybe you meant men.");
    }

    @Test
    void an_invalid_text_is_rejected_with_the_fault_and_the_fix_of_the_syntax() {
        var sample = SampleScenario.in(folder).with("texts/fr.yaml", "{place} falls", "{place falls");
        assertThat(sample.saysOfTexts(SYNTAX)).containsExactly(
                "texts/fr.yaml:3:24: invalid pattern events.place-taken.capital: unclosed brace\n  fix: close it.");
    }

    @Test
    void arguments_are_not_compared_with_an_invalid_english_text() {
        var sample = SampleScenario.in(folder).with("texts/en.yaml", "{place} falls", "{place falls");
        assertThat(sample.saysOfTexts(SYNTAX)).hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("texts/en.yaml:3:24: invalid pattern"));
    }

    @Test
    void patterns_are_not_checked_without_a_syntax() {
        var sample = SampleScenario.in(folder).with("texts/fr.yaml", "{place} falls", "{place falls")
                .with("texts/ar.yaml", "hunger: كلمة", "hunger: word");
        assertThat(sample.diagnostics()).isEmpty();
    }

    @Test
    void a_language_without_a_text_file_is_reported() {
        var sample = SampleScenario.in(folder).without("texts/ar.yaml");
        assertThat(sample.says()).containsExactly(
                "texts/ar.yaml: missing file with the texts in Arabic (ar)\n  fix: create the file with the same keys as texts/en.yaml.");
    }

    @Test
    void a_scenario_without_texts_is_valid() {
        var sample = SampleScenario.in(folder);
        for (String language : new String[]{"en", "es", "fr", "it", "pt", "ar"}) {
            sample.without("texts/" + language + ".yaml");
        }
        assertThat(sample.loaded().metadata().messages().paths()).isEmpty();
    }
}
