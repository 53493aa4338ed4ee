package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextTableTest {
    @Test
    void words_are_left_aligned_and_figures_right_aligned_under_their_headings() {
        var table = new TextTable().words("place").figures("men").row("Veracruz", "6,000").row("Puebla", "950");

        assertThat(printed(table, 80)).isEqualTo("""
                place       men
                ────────  ─────
                Veracruz  6,000
                Puebla      950
                """);
    }

    @Test
    void columns_of_words_wrap_on_a_narrow_page_and_columns_of_figures_do_not() {
        var table = new TextTable().words("what happened").figures("share (95 %)")
                .row("the capital falls to the foreign army", "58\u00a0%\u00a0(55–61)");

        assertThat(printed(table, 32)).isEqualTo("""
                what happened       share (95 %)
                ──────────────────  ────────────
                the capital falls   58 % (55–61)
                  to the foreign
                  army
                """.replace("58 % (", "58\u00a0%\u00a0("));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 120, 200})
    void table_is_not_wider_than_the_page(int page) {
        var table = new TextTable().words("statement").words("given").code("median").words("record");
        table.row("one of the longer statements that an account makes about the war, in its own words",
                "83\u00a0%\u00a0(80–86) of the wars in which france-alone", "1863-06-10",
                "1863-06-10 by most histories of the war");

        assertThat(printed(table, page).lines()).allMatch(line -> TextTable.width(line) <= page);
    }

    @Test
    void column_without_content_is_omitted() {
        var table = new TextTable().words("what").figures("given").code("when").row("talks", "", "1862-02-19");

        assertThat(printed(table, 80)).doesNotContain("given").contains("talks  1862-02-19");
    }

    @Test
    void combining_marks_have_no_width() {
        assertThat(TextTable.width("Que\u0301retaro")).isEqualTo(9);
        assertThat(TextTable.width("مُعاهدة")).isEqualTo(6);
    }

    @Test
    void lines_have_no_trailing_blanks() {
        var table = new TextTable().words("a").words("b").row("x", "").row("y", "z");

        assertThat(printed(table, 80).lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void row_with_more_cells_than_columns_is_rejected() {
        assertThatThrownBy(() -> new TextTable().words("a").row("x", "y"))
                .hasMessageContaining("2 cells for 1 columns");
    }

    private static String printed(TextTable table, int page) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        table.print(out, page);
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
