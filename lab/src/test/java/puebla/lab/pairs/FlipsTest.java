package puebla.lab.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.lab.summary.Share;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlipsTest {
    @Test
    void outcome_changes_are_counted_by_direction() {
        var flips = new Flips(3);
        add(flips, 0, 0, 5);
        add(flips, 0, 1, 1);
        add(flips, 2, 0, 3);
        add(flips, 1, 0, 1);

        assertThat(flips.share()).isEqualTo(new Share(5, 10));
        assertThat(flips.ways()).containsExactly(new Flips.Way(2, 0, new Share(3, 10)),
                new Flips.Way(0, 1, new Share(1, 10)), new Flips.Way(1, 0, new Share(1, 10)));
    }

    @Test
    void outcome_changes_in_opposite_directions_do_not_cancel() {
        var flips = new Flips(2);
        add(flips, 0, 1, 4);
        add(flips, 1, 0, 4);

        assertThat(flips.share().share()).isEqualTo(1);
    }

    @Test
    void pairs_with_equal_outcomes_have_no_outcome_change() {
        var flips = new Flips(2);
        add(flips, 1, 1, 7);

        assertThat(flips.share()).isEqualTo(new Share(0, 7));
        assertThat(flips.ways()).isEmpty();
    }

    private static void add(Flips flips, int without, int with, int times) {
        for (int i = 0; i < times; i++) {
            flips.add(without, with);
        }
    }
}
