package puebla.scenario.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UntrustedTextTest {
    @Test
    void every_control_character_direction_mark_and_half_of_a_character_is_escaped() {
        for (int c = 0; c <= 0xFFFF; c++) {
            boolean control = Character.isISOControl(c);
            boolean direction =
                    (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F
                            || c == 0x061C;
            boolean line = c == 0x2028 || c == 0x2029;
            boolean half = Character.isSurrogate((char) c);
            String shown = UntrustedText.harmless("a" + (char) c + "b");
            if (control || direction || line || half) {
                assertThat(shown).as("character " + c).matches("a\\\\(n|r|t|u[0-9a-f]{4})b");
            } else {
                assertThat(shown).as("character " + c).isEqualTo("a" + (char) c + "b");
            }
        }
    }

    @Test
    void whole_character_of_two_halves_is_kept() {
        assertThat(UntrustedText.harmless("\uD83D\uDE00\uD800\uDC00")).isEqualTo("\uD83D\uDE00\uD800\uDC00");
        assertThat(UntrustedText.harmless("\uDE00\uD83D\uDE00\uD83D")).isEqualTo("\\ude00\uD83D\uDE00\\ud83d");
        assertThat(UntrustedText.harmfulIn("\uD83D\uDE00")).isEmpty();
        assertThat(UntrustedText.harmfulIn("x\uD83D")).contains("\\ud83d");
    }

    @Test
    void an_escaped_text_does_not_change_again() {
        String once = UntrustedText.harmless("low\u001b[2Jland\u202e");
        assertThat(once).isEqualTo("low\\u001b[2Jland\\u202e");
        assertThat(UntrustedText.harmless(once)).isEqualTo(once);
    }

    @Test
    void a_long_quoted_value_and_a_long_word_are_cut() {
        String words = "invalid value '" + "word ".repeat(1_000) + "' for men (expected a number)";
        assertThat(UntrustedText.message(words)).hasSizeLessThan(200).startsWith("invalid value 'word word")
                .endsWith("…' for men (expected a number)");
        assertThat(UntrustedText.message("unknown key " + "x".repeat(5_000) + " in harbour")).hasSizeLessThan(250)
                .endsWith("x… in harbour");
        assertThat(UntrustedText.message(UntrustedText.message(words))).isEqualTo(UntrustedText.message(words));
    }

    @Test
    void a_cut_does_not_split_a_character() {
        for (int length = 90; length < 110; length++) {
            String value = UntrustedText.value("x".repeat(length) + "\uD83D\uDE00".repeat(50));
            assertThat(value.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).boxed()).as("length " + length)
                    .isEmpty();
            assertThat(value).hasSizeLessThanOrEqualTo(100);
        }
    }
}
