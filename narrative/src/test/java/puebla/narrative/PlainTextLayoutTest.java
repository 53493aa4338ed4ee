package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainTextLayoutTest {
    @Test
    void every_line_fits_the_page_and_no_word_is_lost() {
        String paragraph = "On 5 May the French under Charles de Lorencez storm against Puebla and are thrown back. "
                .repeat(9).strip();
        var lines = new PlainTextLayout(40).lines(narrative(paragraph, false));

        assertThat(lines).allSatisfy(line -> assertThat(PlainTextLayout.columns(line)).isLessThanOrEqualTo(40));
        assertThat(String.join(" ", lines).replaceAll(" +", " ")).contains(paragraph);
    }

    @Test
    void no_break_space_keeps_a_number_on_one_line() {
        var lines = new PlainTextLayout(20).lines(narrative("ils sont bien 6\u202F048 hommes", false));

        assertThat(lines).anyMatch(line -> line.contains("6\u202F048"));
    }

    @Test
    void arabic_lines_begin_with_a_direction_mark_and_keep_latin_text_together() {
        String key = PlainTextLayout.isolated("levers.us.pressure=0 and more");
        var lines = new PlainTextLayout(30)
                .lines(narrative("وقد غُيّر فيه " + key + " قبل أن تبدأ الحرب في المكسيك بسنوات", true));

        assertThat(lines).filteredOn(line -> !line.isEmpty()).allMatch(line -> line.startsWith("\u200F"));
        assertThat(lines).anyMatch(line -> line.contains(key));
    }

    @Test
    void combining_marks_and_direction_marks_take_no_column() {
        assertThat(PlainTextLayout.columns("مُحاصِرون")).isEqualTo(7);
        assertThat(PlainTextLayout.columns("\u200Fأ\u2066ab\u2069")).isEqualTo(3);
    }

    @Test
    void left_to_right_scripts_have_no_direction_marks() {
        var lines = new PlainTextLayout(60)
                .lines(narrative("Changed in it: " + PlainTextLayout.isolated("a=b") + ".", false));

        assertThat(String.join("\n", lines)).contains("Changed in it: a=b.")
                .doesNotContainPattern("[\u2066-\u2069\u200F]");
    }

    private static Narrative narrative(String paragraph, boolean rightToLeft) {
        return new Narrative("Title", List.of(),
                List.of(new Narrative.Year("1862", List.of(new Narrative.Section("May", List.of(paragraph))),
                        List.of())),
                List.of("The end."), rightToLeft);
    }
}
