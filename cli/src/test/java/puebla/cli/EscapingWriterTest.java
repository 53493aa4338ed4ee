package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EscapingWriterTest {
    @Test
    void control_characters_and_direction_marks_are_escaped_and_all_other_characters_are_kept() {
        for (int c = 0; c <= 0xffff; c++) {
            String character = String.valueOf((char) c);
            boolean kept = c == '\n' || c == '\t' || !HarmfulCharacters.in(character);
            assertThat(written(false, character)).as("character %x", c)
                    .isEqualTo(kept ? character : puebla.scenario.diagnostic.UntrustedText.harmless(character));
            assertThat(HarmfulCharacters.in(written(false, character))).as("character %x", c).isFalse();
        }
    }

    @Test
    void text_is_escaped_however_it_is_written() {
        assertThat(written(false, "a\u001b[2Jb\u202ec\u0085")).isEqualTo("a\\u001b[2Jb\\u202ec\\u0085");
        var all = new StringWriter();
        try (var out = new PrintWriter(new EscapingWriter(all))) {
            out.print('\u001b');
            out.write('\u009b');
            out.write("xx\u001bxx".toCharArray(), 1, 3);
            out.write("xx\u001bxx", 1, 3);
            out.append("xx\u007fxx", 1, 4);
            out.printf("%s", "\r");
            out.println("é😀");
        }
        assertThat(all).hasToString("\\u001b\\u009bx\\u001bxx\\u001bxx\\u007fx\\ré😀" + System.lineSeparator());
    }

    @Test
    void right_to_left_output_keeps_only_the_marks_that_it_needs() {
        assertThat(written(true, "\u200fأ \u2066ab\u2069")).isEqualTo("\u200fأ \u2066ab\u2069");
        assertThat(written(true, "\u202e\u202d\u2067\u2068\u061c\u001b"))
                .isEqualTo("\\u202e\\u202d\\u2067\\u2068\\u061c\\u001b");
    }

    private static String written(boolean rightToLeft, String text) {
        var all = new StringWriter();
        var writer = new EscapingWriter(all);
        writer.keepMarksOfRightToLeft(rightToLeft);
        try (var out = new PrintWriter(writer)) {
            out.print(text);
        }
        return all.toString();
    }
}
