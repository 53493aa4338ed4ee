package puebla.lab.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.lab.pairs.Chronicles.event;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Event;
import puebla.kernel.data.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartingTest {
    private static final Event FIRST = event(0, 10, Kind.MORATORIUM);
    private static final Event SECOND = event(1, 20, Kind.CONVENTION);

    @Test
    void equal_event_logs_do_not_diverge() {
        assertThat(Parting.of(List.of(), List.of())).isEmpty();
        assertThat(Parting.of(List.of(FIRST, SECOND), List.of(event(0, 10, Kind.MORATORIUM), SECOND))).isEmpty();
    }

    @Test
    void divergence_has_both_events_when_they_are_on_the_same_day() {
        var taken = event(2, 30, Kind.PLACE_TAKEN);
        var lost = event(2, 30, Kind.BATTLE_LOST);

        assertThat(Parting.of(List.of(FIRST, SECOND, taken), List.of(FIRST, SECOND, lost)))
                .contains(new Parting(30, 2, Optional.of(taken), Optional.of(lost)));
    }

    @Test
    void divergence_has_only_the_earlier_event_when_the_days_differ() {
        var soon = event(1, 15, Kind.LANDING);

        assertThat(Parting.of(List.of(FIRST, SECOND), List.of(FIRST, soon, event(2, 20, Kind.CONVENTION))))
                .contains(new Parting(15, 1, Optional.empty(), Optional.of(soon)));
        assertThat(Parting.of(List.of(FIRST, soon), List.of(FIRST, SECOND)))
                .contains(new Parting(15, 1, Optional.of(soon), Optional.empty()));
    }

    @Test
    void event_logs_of_different_length_diverge_after_the_end_of_the_shorter_one() {
        assertThat(Parting.of(List.of(FIRST), List.of(FIRST, SECOND)))
                .contains(new Parting(20, 1, Optional.empty(), Optional.of(SECOND)));
        assertThat(Parting.of(List.of(FIRST), List.of()))
                .contains(new Parting(10, 0, Optional.of(FIRST), Optional.empty()));
    }

    @Test
    void event_logs_diverge_when_only_an_amount_or_a_place_differs() {
        var fewer = event(1, 20, Kind.CONVENTION, 0, 99);
        var elsewhere = event(1, 20, Kind.CONVENTION, 1, 100);

        assertThat(Parting.of(List.of(FIRST, SECOND), List.of(FIRST, fewer)).orElseThrow().id()).isEqualTo(1);
        assertThat(Parting.of(List.of(FIRST, SECOND), List.of(FIRST, elsewhere)).orElseThrow().day()).isEqualTo(20);
    }

    @Test
    void events_after_the_divergence_do_not_move_it() {
        var other = event(0, 12, Kind.MORATORIUM);

        assertThat(Parting.of(List.of(FIRST, SECOND), List.of(other, SECOND)))
                .contains(new Parting(10, 0, Optional.of(FIRST), Optional.empty()));
    }
}
