package puebla.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeColoursTest {
    @Test
    void colour_belongs_to_the_outcome_and_not_to_its_position() {
        var one = OutcomeColours.of(List.of("republic-restored", "empire-stands", "settlement"));
        var other = OutcomeColours.of(List.of("settlement", "republic-restored", "empire-stands"));
        assertThat(other).containsExactly(one.get(2), one.get(0), one.get(1)).doesNotHaveDuplicates();
    }

    @Test
    void unknown_outcomes_get_other_colours_in_their_order() {
        var known = OutcomeColours.of(List.of("republic-restored", "republic-unbroken", "empire-stands", "settlement",
                "partition", "no-intervention", "undecided"));
        var unknown = OutcomeColours.of(List.of("draw", "empire-stands", "stalemate", "truce", "exile"));
        assertThat(unknown).doesNotHaveDuplicates().contains(known.get(2));
        assertThat(unknown).filteredOn(known::contains).containsExactly(known.get(2));
        assertThat(OutcomeColours.of(List.of("draw", "stalemate")))
                .containsExactly(unknown.get(0), unknown.get(2));
    }

    @Test
    void many_unknown_outcomes_reuse_the_other_colours() {
        var many = OutcomeColours.of(List.of("a", "b", "c", "d", "e"));
        assertThat(many.get(4)).isEqualTo(many.get(0));
    }
}
