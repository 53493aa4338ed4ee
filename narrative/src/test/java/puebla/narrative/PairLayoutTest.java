package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PairLayoutTest {
    private static final List<PairNarrative.Line> ENTRIES = List.of(
            entry(1, false, "1862-03-01", "The exiles land at Veracruz under the flag of France"),
            entry(2, true, "1862-04-01", "Talks at La Soledad"),
            entry(3, false, "1862-05-05", "The French storm Puebla and are thrown back with a loss of 476 men", 1),
            entry(4, true, "1863-02-01", "The French leave", 2));

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 89, 90, 100, 121, 160})
    void every_line_fits_the_page(int width) {
        assertThat(new PairLayout(width).lines(account(ENTRIES, false)))
                .allSatisfy(line -> assertThat(PlainTextLayout.columns(line)).isLessThanOrEqualTo(width));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 90, 120})
    void entry_with_many_causes_fits_the_page(int width) {
        var entries = new ArrayList<>(ENTRIES);
        entries.add(entry(400, false, "1863-09-30", "Many things",
                IntStream.rangeClosed(370, 399).boxed().toArray(Integer[]::new)));
        var lines = new PairLayout(width).lines(account(entries, false));

        assertThat(lines).allSatisfy(line -> assertThat(PlainTextLayout.columns(line)).isLessThanOrEqualTo(width));
        assertThat(String.join(" ", lines)).contains("370,").contains("399");
    }

    @Test
    void wide_page_has_one_column_per_run_and_aligned_years() {
        var lines = new PairLayout(103).lines(account(ENTRIES, false));
        int rule = 51;

        assertThat(lines).filteredOn(line -> line.contains("│")).isNotEmpty()
                .allMatch(line -> line.indexOf('│') == rule);
        assertThat(lines).anyMatch(line -> line.startsWith("Without") && line.endsWith("│ With"));
        assertThat(lines).anyMatch(line -> line.startsWith("1. 1862-03-01") && line.endsWith("│ 2. 1862-04-01"));
        assertThat(lines).anyMatch(line -> line.startsWith(" ") && line.endsWith("│ 4. 1863-02-01 ← 2"));
        assertThat(lines).anyMatch(line -> line.startsWith("It is lost.") && line.endsWith("│ It is won."));
    }

    @Test
    void narrow_page_lists_the_entries_in_sequence_with_the_heading_of_their_run() {
        var lines = new PairLayout(60).lines(account(ENTRIES, false));

        assertThat(lines).noneMatch(line -> line.contains("│"))
                .containsSubsequence("1. 1862-03-01 · Without", "2. 1862-04-01 · With",
                        "3. 1862-05-05 ← 1 · Without", "4. 1863-02-01 ← 2 · With", "Without", "It is lost.", "With",
                        "It is won.");
    }

    @Test
    void arabic_has_no_columns_and_every_line_begins_with_a_direction_mark() {
        var lines = new PairLayout(120).lines(account(ENTRIES, true));

        assertThat(lines).noneMatch(line -> line.contains("│"));
        assertThat(lines).filteredOn(line -> !line.isEmpty()).allMatch(line -> line.startsWith("\u200F"));
    }

    @Test
    void identical_runs_have_only_an_opening() {
        var account =
                new PairNarrative("Title", List.of("The same."), "Without", "With", List.of(), List.of("It ends."),
                        List.of("It ends."), false);

        assertThat(new PairLayout(100).lines(account)).containsExactly("Title", "", "The same.");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100})
    void both_endings_are_shown_when_only_figures_differ(int width) {
        var account = new PairNarrative("Title", List.of("The same."), "Without", "With", List.of(),
                List.of("84 dead."), List.of("150 dead."), false);

        assertThat(String.join("\n", new PairLayout(width).lines(account))).contains("84 dead.").contains("150 dead.")
                .doesNotContain("\n\n\n");
    }

    private static PairNarrative account(List<PairNarrative.Line> entries, boolean rightToLeft) {
        return new PairNarrative("A war that has a rather long title for a page of forty columns",
                List.of("One of the courses, fought twice: as it is, and with "
                        + PlainTextLayout.isolated("a.key=value") + ".",
                        "They part."),
                "Without", "With", entries, List.of("It is lost."), List.of("It is won."), rightToLeft);
    }

    private static PairNarrative.Line entry(int number, boolean with, String day, String sentence, Integer... from) {
        String arrow = from.length == 0 ? ""
                : " ← " + String.join(", ", List.of(from).stream().map(String::valueOf).toList());
        return new PairNarrative.Line(number, with, number, day, number + ". " + day + arrow, sentence + ".",
                List.of(from));
    }
}
