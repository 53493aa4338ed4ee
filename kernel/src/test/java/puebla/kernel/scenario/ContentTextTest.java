package puebla.kernel.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.submodel.crown.CrownParameters;
import puebla.kernel.submodel.debt.DebtDecisions;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentTextTest {
    enum Colour {
        RED
    }

    record Inner(double x, String name) {}

    record Outer(List<Inner> inner, LocalDate when) {}

    record Plain(List<Inner> inner, Optional<Colour> colour, boolean flag) {}

    @Test
    void text_has_names_values_and_all_bits() {
        assertThat(ContentText.of(new Plain(List.of(new Inner(0.1, "a,b")), Optional.of(Colour.RED), true)))
                .isEqualTo("Plain(inner=[Inner(x=0x1.999999999999ap-4,name=3:a,b,);],colour=RED,flag=true,)");
    }

    @Test
    void data_that_differ_in_one_bit_or_in_the_split_of_texts_have_different_texts() {
        assertThat(ContentText.of(new Inner(0.1, "a"))).isNotEqualTo(ContentText.of(new Inner(Math.nextUp(0.1), "a")));
        assertThat(ContentText.of(List.of("a;", "b"))).isNotEqualTo(ContentText.of(List.of("a", ";b")));
    }

    @Test
    void scenario_has_a_text_that_equal_scenarios_share_and_every_change_changes() {
        String text = ContentText.of(SmallWar.quiet().model().scenario());

        assertThat(ContentText.of(SmallWar.quiet().model().scenario())).isEqualTo(text);
        assertThat(ContentText.of(SmallWar.quiet().with(CrownParameters.VOYAGE_DAYS, 46).model().scenario()))
                .isNotEqualTo(text);
        assertThat(ContentText.of(SmallWar.quiet().leaning(DebtDecisions.REPEAL, 0, 1e-12).model().scenario()))
                .isNotEqualTo(text);
    }

    @Test
    void value_of_another_type_is_rejected() {
        assertThatThrownBy(() -> ContentText.of(new Outer(List.of(), LocalDate.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("no text for java.time.LocalDate");
        assertThat(ContentText.of(Set.of(1))).isEqualTo("[1;]");
    }
}
