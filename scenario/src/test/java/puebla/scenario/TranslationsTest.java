package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TranslationsTest {
    @TempDir
    Path folder;

    @Test
    void names_that_lack_languages() {
        var sample = SampleScenario.in(folder).with("places.yaml", ", it: Word, pt: Word, ar: كلمة}", ", it: Word}");
        assertThat(sample.says()).containsExactly(
                "places.yaml:3:11: name of harbour lacks its translation into Portuguese (pt), Arabic (ar)\n  fix: add them.");
    }

    @Test
    void a_blank_translation() {
        var sample = SampleScenario.in(folder).with("places.yaml", "ar: كلمة", "ar: ''");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "''")
                + ": name of harbour lacks its translation into Arabic (ar)\n  fix: write it.");
    }

    @Test
    void an_arabic_name_in_other_letters() {
        var sample = SampleScenario.in(folder).with("places.yaml", "ar: كلمة", "ar: Word");
        assertThat(sample.says()).containsExactly(
                "places.yaml:3:66: name of harbour is not translated into Arabic (ar)\n  fix: write it in Arabic, not 'Word'.");
    }

    @Test
    void an_arabic_text_in_other_letters() {
        var sample = SampleScenario.in(folder).with("texts/ar.yaml", "hunger: كلمة", "hunger: word");
        assertThat(sample.says()).containsExactly(
                "texts/ar.yaml:5:11: the text reasons.hunger is not translated into Arabic (ar)\n  fix: write it in Arabic.");
    }

    @Test
    void a_language_that_is_not_told_in() {
        var sample = SampleScenario.in(folder).with("places.yaml", "ar: كلمة", "ar: كلمة, de: Wort");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "de: Wort")
                + ": name of harbour is in the unknown language 'de'\n  fix: write one of en, es, fr, it, pt, ar.");
    }

    @Test
    void a_name_in_one_language_only() {
        var sample =
                SampleScenario.in(folder).with("places.yaml", "name: " + SampleScenario.name("Word"), "name: Word");
        assertThat(sample.says()).containsExactly(
                "places.yaml:3:11: name of harbour is 'Word'\n  fix: write it by language: {en: …, es: …, fr: …, it: …, pt: …, ar: …}.");
    }

    @Test
    void a_text_that_one_language_lacks() {
        var sample = SampleScenario.in(folder).with("texts/pt.yaml", "reasons:\n  hunger: hunger\n", "");
        assertThat(sample.says()).containsExactly(
                "texts/pt.yaml: missing translation into Portuguese (pt) of reasons.hunger\n  fix: write it; texts/en.yaml has the English.");
    }

    @Test
    void a_text_under_a_misspelt_key() {
        var sample = SampleScenario.in(folder).with("texts/pt.yaml", "place-taken.capital", "place-taken.capitl");
        assertThat(sample.says()).containsExactly(sample.placeOf("texts/pt.yaml", "\"{place} falls.\"")
                + ": the text events.place-taken.capitl is not in texts/en.yaml\n  fix: Maybe you meant events.place-taken.capital.");
    }

    @Test
    void a_text_of_an_event_that_cannot_happen() {
        var sample = SampleScenario.in(folder);
        for (String language : new String[]{"en", "es", "fr", "it", "pt", "ar"}) {
            sample.with("texts/" + language + ".yaml", "  landing:", "  landin:");
        }
        assertThat(sample.says()).hasSize(6).contains(
                "texts/ar.yaml:2:3: no event of the model is of the kind 'landin'\n  fix: Maybe you meant landing.");
    }

    @Test
    void a_placeholder_that_the_english_does_not_have() {
        var sample = SampleScenario.in(folder).with("texts/fr.yaml", "{men} men", "{man} men");
        assertThat(sample.says()).containsExactly(
                "texts/fr.yaml:2:12: the text events.landing has the placeholder {man}, which the English lacks\n  fix: Maybe you meant men.");
    }

    @Test
    void a_brace_that_is_not_closed() {
        var sample = SampleScenario.in(folder).with("texts/fr.yaml", "{place} falls", "{place falls");
        assertThat(sample.says()).contains(
                "texts/fr.yaml:3:24: the pattern events.place-taken.capital: the brace before 'place falls.' is not closed"
                        + "\n  fix: close every brace that is opened; write '{' for a brace as such.");
    }

    @Test
    void plurals_and_quoted_braces_are_sound() {
        var sample = SampleScenario.in(folder).with("texts/en.yaml", "{men} men",
                "{men, plural, one {# man of {place}} other {# men}} '{'x'}'");
        assertThat(sample.problems()).isEmpty();
    }

    @Test
    void a_language_without_a_file() {
        var sample = SampleScenario.in(folder).without("texts/ar.yaml");
        assertThat(sample.says()).containsExactly(
                "texts/ar.yaml: missing translation into Arabic (ar): the file is missing\n  fix: write it with the same keys as texts/en.yaml.");
    }

    @Test
    void a_scenario_may_have_no_texts_at_all() {
        var sample = SampleScenario.in(folder);
        for (String language : new String[]{"en", "es", "fr", "it", "pt", "ar"}) {
            sample.without("texts/" + language + ".yaml");
        }
        assertThat(sample.loaded().book().texts().paths()).isEmpty();
    }
}
