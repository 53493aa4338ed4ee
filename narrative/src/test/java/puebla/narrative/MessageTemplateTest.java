package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageTemplateTest {
    @Test
    void bracket_is_omitted_when_one_of_its_arguments_is_unknown() {
        assertThat(say("they land[ {men} strong] at {place}", Map.of("place", "Veracruz")))
                .isEqualTo("they land at Veracruz");
        assertThat(say("they land[ {men} strong] at {place}", Map.of("place", "Veracruz", "men", "800 men")))
                .isEqualTo("they land 800 men strong at Veracruz");
    }

    @Test
    void first_alternative_with_only_known_arguments_is_used_else_the_last() {
        String pattern = "[{leader} leads {men}|{leader}|an army] comes";

        assertThat(say(pattern, Map.of("leader", "Díaz", "men", "90 men"))).isEqualTo("Díaz leads 90 men comes");
        assertThat(say(pattern, Map.of("leader", "Díaz"))).isEqualTo("Díaz comes");
        assertThat(say(pattern, Map.of("men", "90 men"))).isEqualTo("an army comes");
        assertThat(say("a convoy[ of {men}| of {lost}|]", Map.of())).isEqualTo("a convoy");
    }

    @Test
    void brackets_can_be_nested() {
        String pattern = "won[; they lose {lost}[, the others {enemyLost}]]";

        assertThat(say(pattern, Map.of("lost", "3 men", "enemyLost", "9")))
                .isEqualTo("won; they lose 3 men, the others 9");
        assertThat(say(pattern, Map.of("lost", "3 men"))).isEqualTo("won; they lose 3 men");
        assertThat(say(pattern, Map.of("enemyLost", "9"))).isEqualTo("won");
    }

    @Test
    void form_name_before_a_brace_selects_that_form() {
        assertThat(say("le siège of{place}", Map.of("ofPlace", "d’Orizaba"))).isEqualTo("le siège d’Orizaba");
        assertThat(say("a siege of {place}", Map.of("place", "Orizaba"))).isEqualTo("a siege of Orizaba");
    }

    @Test
    void plural_forms_follow_the_language() {
        String pattern = "{n, plural, one{# man} other{# men}}";

        assertThat(say(pattern, Map.of("n", 1L))).isEqualTo("1 man");
        assertThat(say(pattern, Map.of("n", 6048L))).isEqualTo("6,048 men");
    }

    @Test
    void adjacent_numbers_are_separated_by_a_comma() {
        assertThat(Typography.spaces("il 26 308 uomini sbarcano")).isEqualTo("il 26, 308 uomini sbarcano");
        assertThat(Typography.spaces("le 26, 1\u202F308 hommes")).isEqualTo("le 26, 1\u202F308 hommes");
    }

    @Test
    void apostrophe_is_literal() {
        assertThat(say("l'armée d'{place}", Map.of("place", "Orizaba"))).isEqualTo("l'armée d'Orizaba");
    }

    @Test
    void omitted_part_leaves_no_double_space_and_no_stray_comma() {
        assertThat(say("they land[, {men},] at once[ {when}] , really", Map.of()))
                .isEqualTo("they land at once, really");
        assertThat(say("they land[, {men},].", Map.of("men", "8 men"))).isEqualTo("they land, 8 men.");
    }

    @Test
    void unknown_argument_outside_brackets_is_replaced_by_its_placeholder() {
        var arguments = new Arguments(Map.of("place", "an unnamed place"));

        assertThat(MessageTemplate.of("they land at {place}[ near {place}]", ULocale.UK).with(arguments))
                .isEqualTo("they land at an unnamed place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"they land[ at {place}", "they land] here", "{n, plural, one{[x]} other{y}}", "{0} lands"})
    void invalid_pattern_is_rejected(String pattern) {
        assertThatThrownBy(() -> MessageTemplate.of(pattern, ULocale.UK)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String say(String pattern, Map<String, Object> known) {
        var arguments = new Arguments(Map.of());
        known.forEach(arguments::put);
        return MessageTemplate.of(pattern, ULocale.UK).with(arguments);
    }
}
