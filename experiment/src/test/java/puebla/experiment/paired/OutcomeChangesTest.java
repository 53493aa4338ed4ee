package puebla.experiment.paired;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.summary.Share;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeChangesTest {
    @Test
    void outcome_changes_are_counted_by_direction() {
        var outcomeChanges = new OutcomeChanges(3);
        add(outcomeChanges, 0, 0, 5);
        add(outcomeChanges, 0, 1, 1);
        add(outcomeChanges, 2, 0, 3);
        add(outcomeChanges, 1, 0, 1);

        assertThat(outcomeChanges.share()).isEqualTo(new Share(5, 10));
        assertThat(outcomeChanges.ways()).containsExactly(new OutcomeChanges.Way(2, 0, new Share(3, 10)),
                new OutcomeChanges.Way(0, 1, new Share(1, 10)), new OutcomeChanges.Way(1, 0, new Share(1, 10)));
    }

    @Test
    void outcome_changes_in_opposite_directions_do_not_cancel() {
        var outcomeChanges = new OutcomeChanges(2);
        add(outcomeChanges, 0, 1, 4);
        add(outcomeChanges, 1, 0, 4);

        assertThat(outcomeChanges.share().share()).isEqualTo(1);
    }

    @Test
    void pairs_with_equal_outcomes_have_no_outcome_change() {
        var outcomeChanges = new OutcomeChanges(2);
        add(outcomeChanges, 1, 1, 7);

        assertThat(outcomeChanges.share()).isEqualTo(new Share(0, 7));
        assertThat(outcomeChanges.ways()).isEmpty();
    }

    private static void add(OutcomeChanges outcomeChanges, int without, int with, int times) {
        for (int i = 0; i < times; i++) {
            outcomeChanges.add(without, with);
        }
    }
}
