package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.MessageSyntax.Result;
import puebla.scenario.source.ScenarioFolder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IcuMessageSyntaxTest {
    private static final IcuMessageSyntax SYNTAX = new IcuMessageSyntax();

    private static final Path SCENARIOS = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios");

    @TempDir
    Path folder;

    @Test
    void arguments_include_those_of_brackets_plural_forms_and_other_forms_by_their_plain_names() {
        assertThat(
                valid("of{actor} land[ {men} strong|[, in{place}]] {n, plural, one{a {gun}} other{# guns}} {inPlace}")
                        .arguments())
                .isEqualTo(Set.of("actor", "men", "place", "n", "gun"));
    }

    @Test
    void words_are_the_literal_text_of_all_branches_without_placeholders() {
        assertThat(valid(
                "l'armée of{actor}[ prend {place}] {n, plural, offset:1 =0{zéro} one{un # } other{{n, spellout}}}")
                .words()).isEqualTo("l'armée  prend  zéroun  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"they land[ {men} strong][, at {place}[ near {other}]]", "100 %, l'armée d'{place}",
            "{n, plural, =0{none} one{# man of {place}} other{# men}}", "{n, selectordinal, one{#st} other{#th}}",
            "{n, number, integer} {n, spellout}", "a | b"})
    void valid_text_has_no_fault(String text) {
        assertThat(SYNTAX.parse("opening.course", text)).isInstanceOf(Result.Valid.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', value = {
            "{place falls. → invalid placeholder at 'place falls.' → write one name in each pair of braces, such as {place}, and close every brace.",
            "l'{} falls → invalid placeholder at '} falls' → write one name in each pair of braces, such as {place}, and close every brace.",
            "'{'x'}' → invalid placeholder at ''x'}'' → write one name in each pair of braces, such as {place}, and close every brace.",
            "falls at {place → unclosed brace at 'falls at {place' → close every open brace.",
            "{place}} falls → a closing brace without an opening one → remove it, or open a brace before it.",
            "{0} falls → invalid placeholder {0} (expected a name, not a number) → write a name, such as {place}.",
            "{n, plural, one{a}} → missing 'other' keyword in plural pattern at '{n, plural, one{a}}' → write it like {n, plural, one{# man} other{# men}}.",
            "{n, plural, one{a} other{b} → bad plural pattern syntax at 'one{a} other{b}' → write it like {n, plural, one{# man} other{# men}}.",
            "{n, plurl, one{a}} → unknown type 'plurl' of {n} → write one of number, date, time, spellout, ordinal, duration, plural, select, selectordinal.",
            "they land[ at {place} → unclosed bracket → close every open bracket.",
            "they land[ at {place] → unexpected bracket at character 21 → close every brace before a bracket, and every bracket once.",
            "they land] → unexpected bracket at character 10 → close every brace before a bracket, and every bracket once.",
            "[[[[[[[[[a]]]]]]]]] → invalid nesting of brackets (expected at most 8) → write the parts one after another."})
    void invalid_text_has_a_fault_and_a_fix(String text, String fault, String fix) {
        assertThat(SYNTAX.parse("opening.course", text)).isEqualTo(new Result.Invalid(fault, fix));
    }

    @Test
    void rule_for_vowels_is_a_regular_expression() {
        assertThat(SYNTAX.parse("grammar.vowel", "^(\\[|[aeiou]{1})")).isEqualTo(new Result.Valid(Set.of(), ""));
        assertThat(SYNTAX.parse("grammar.vowel", "^(a"))
                .isEqualTo(new Result.Invalid("unclosed group", "write a regular expression."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{n,select,other{"})
    void long_and_deeply_nested_text_is_rejected(String opening) {
        assertThat(SYNTAX.parse("opening.course", opening.repeat(10_000 / opening.length())))
                .isInstanceOf(Result.Invalid.class);
    }

    @Test
    void load_reports_invalid_texts_with_their_places() throws IOException {
        copy(SCENARIOS.resolve("six-places"), folder);
        copy(SCENARIOS.resolve("base/texts"), folder.resolve("base/texts"));
        replace("fr", "{changes}", "{changes");
        replace("it", "{changes}", "{chnges}");
        replace("ar", "والرواية من {from} إلى {to}", "{from}[ to {to}]");

        assertThat(says()).containsExactlyInAnyOrder(
                "base/texts/fr.yaml:95:12: invalid pattern opening.changes: invalid placeholder at 'changes.'"
                        + "\n  fix: write one name in each pair of braces, such as {place}, and close every brace.",
                "base/texts/it.yaml:95:12: unknown placeholder {chnges} in opening.changes (not in the English text)"
                        + "\n  fix: Maybe you meant changes.",
                "base/texts/ar.yaml:96:11: missing translation of opening.window into Arabic (ar)"
                        + "\n  fix: write the text in Arabic.");
    }

    private List<String> says() {
        return Scenarios.load(new ScenarioFolder(folder), List.of(), SYNTAX) instanceof Loading.Invalid refused
                ? refused.diagnostics().stream().map(Object::toString).toList() : List.of();
    }

    private static void copy(Path from, Path folder) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private void replace(String language, String old, String text) throws IOException {
        Path file = folder.resolve("base/texts/" + language + ".yaml");
        String content = Files.readString(file);
        assertThat(content.contains(old)).as(old).isTrue();
        Files.writeString(file, content.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(text)));
    }

    private static Result.Valid valid(String text) {
        return (Result.Valid) SYNTAX.parse("opening.course", text);
    }
}
