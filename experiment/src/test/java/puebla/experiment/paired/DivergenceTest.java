package puebla.experiment.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.experiment.paired.HandwrittenEvents.event;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.coalition.CoalitionEvents;
import puebla.kernel.submodel.combat.CombatEvents;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DivergenceTest {
    private static final Event FIRST = event(0, 10, SharedEvents.MORATORIUM);
    private static final Event SECOND = event(1, 20, CoalitionEvents.CONVENTION);

    @Test
    void equal_event_logs_do_not_diverge() {
        assertThat(Divergence.of(List.of(), List.of())).isEmpty();
        assertThat(Divergence.of(List.of(FIRST, SECOND), List.of(event(0, 10, SharedEvents.MORATORIUM), SECOND)))
                .isEmpty();
    }

    @Test
    void divergence_has_both_events_when_they_are_on_the_same_day() {
        var taken = event(2, 30, SharedEvents.PLACE_TAKEN);
        var lost = event(2, 30, CombatEvents.BATTLE_LOST);

        assertThat(Divergence.of(List.of(FIRST, SECOND, taken), List.of(FIRST, SECOND, lost)))
                .contains(new Divergence(30, 2, Optional.of(taken), Optional.of(lost)));
    }

    @Test
    void divergence_has_only_the_earlier_event_when_the_days_differ() {
        var soon = event(1, 15, SharedEvents.LANDING);

        assertThat(
                Divergence.of(List.of(FIRST, SECOND), List.of(FIRST, soon, event(2, 20, CoalitionEvents.CONVENTION))))
                .contains(new Divergence(15, 1, Optional.empty(), Optional.of(soon)));
        assertThat(Divergence.of(List.of(FIRST, soon), List.of(FIRST, SECOND)))
                .contains(new Divergence(15, 1, Optional.of(soon), Optional.empty()));
    }

    @Test
    void event_logs_of_different_length_diverge_after_the_end_of_the_shorter_one() {
        assertThat(Divergence.of(List.of(FIRST), List.of(FIRST, SECOND)))
                .contains(new Divergence(20, 1, Optional.empty(), Optional.of(SECOND)));
        assertThat(Divergence.of(List.of(FIRST), List.of()))
                .contains(new Divergence(10, 0, Optional.of(FIRST), Optional.empty()));
    }

    @Test
    void event_logs_diverge_when_only_an_amount_or_a_place_differs() {
        var fewer = event(1, 20, CoalitionEvents.CONVENTION, 0, 99);
        var elsewhere = event(1, 20, CoalitionEvents.CONVENTION, 1, 100);

        assertThat(Divergence.of(List.of(FIRST, SECOND), List.of(FIRST, fewer)).orElseThrow().id()).isEqualTo(1);
        assertThat(Divergence.of(List.of(FIRST, SECOND), List.of(FIRST, elsewhere)).orElseThrow().day()).isEqualTo(20);
    }

    @Test
    void events_after_the_divergence_do_not_move_it() {
        var other = event(0, 12, SharedEvents.MORATORIUM);

        assertThat(Divergence.of(List.of(FIRST, SECOND), List.of(other, SECOND)))
                .contains(new Divergence(10, 0, Optional.of(FIRST), Optional.empty()));
    }
}
