package puebla.scenario.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OppositesTest {
    @ParameterizedTest
    @CsvSource({"on, off", "minimum, maximum", "east, west", "north, south", "import, export", "include, exclude",
            "increase, decrease", "ever, never", "won, lost", "with, without", "enable, disable", "least, most",
            "friendly, unfriendly", "siege, no-siege", "aligned, non-aligned", "internal, external"})
    void opposite_is_never_suggested_alone_or_as_a_part_of_an_id(String one, String other) {
        for (String id : List.of("%s", "levers.%s", "guerrillas-%s-1864", "battle-%s", "%s-men", "x.y.%s")) {
            assertThat(Suggestions.to(id.formatted(one), List.of(id.formatted(other)))).as(id).isEmpty();
            assertThat(Suggestions.to(id.formatted(other), List.of(id.formatted(one)))).as(id).isEmpty();
            assertThat(Suggestions.advice(id.formatted(one), List.of(id.formatted(other)), "elsewhere"))
                    .isEqualTo("write " + id.formatted(other) + ".");
        }
    }

    @Test
    void misspelt_word_is_suggested_although_its_opposite_is_also_near() {
        assertThat(Suggestions.to("minimun", List.of("minimum", "maximum"))).startsWith("minimum");
        assertThat(Suggestions.to("guerrillas-minimum", List.of("guerrillas-minimum-1864", "guerrillas-maximum")))
                .containsExactly("guerrillas-minimum-1864");
        assertThat(Suggestions.to("disese", List.of("disease"))).containsExactly("disease");
    }
}
