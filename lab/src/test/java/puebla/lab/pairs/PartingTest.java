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
    void equal_chronicles_do_not_part() {
        assertThat(Parting.of(List.of(), List.of())).isEmpty();
        assertThat(Parting.of(List.of(FIRST, SECOND), List.of(event(0, 10, Kind.MORATORIUM), SECOND))).isEmpty();
    }

    @Test
    void two_events_of_one_day_part_the_worlds_together() {
        var taken = event(2, 30, Kind.PLACE_TAKEN);
        var lost = event(2, 30, Kind.BATTLE_LOST);

        assertThat(Parting.of(List.of(FIRST, SECOND, taken), List.of(FIRST, SECOND, lost)))
                .contains(new Parting(30, 2, Optional.of(taken), Optional.of(lost)));
    }

    @Test
    void the_day_is_that_of_the_earlier_event_and_the_later_one_is_left_out() {
        var soon = event(1, 15, Kind.LANDING);

        assertThat(Parting.of(List.of(FIRST, SECOND), List.of(FIRST, soon, event(2, 20, Kind.CONVENTION))))
                .contains(new Parting(15, 1, Optional.empty(), Optional.of(soon)));
        assertThat(Parting.of(List.of(FIRST, soon), List.of(FIRST, SECOND)))
                .contains(new Parting(15, 1, Optional.of(soon), Optional.empty()));
    }

    @Test
    void a_chronicle_that_ends_while_the_other_goes_on_parts_from_it() {
        assertThat(Parting.of(List.of(FIRST), List.of(FIRST, SECOND)))
                .contains(new Parting(20, 1, Optional.empty(), Optional.of(SECOND)));
        assertThat(Parting.of(List.of(FIRST), List.of()))
                .contains(new Parting(10, 0, Optional.of(FIRST), Optional.empty()));
    }

    @Test
    void another_figure_or_another_place_is_enough_to_part() {
        var fewer = event(1, 20, Kind.CONVENTION, 0, 99);
        var elsewhere = event(1, 20, Kind.CONVENTION, 1, 100);

        assertThat(Parting.of(List.of(FIRST, SECOND), List.of(FIRST, fewer)).orElseThrow().id()).isEqualTo(1);
        assertThat(Parting.of(List.of(FIRST, SECOND), List.of(FIRST, elsewhere)).orElseThrow().day()).isEqualTo(20);
    }

    @Test
    void what_follows_the_parting_does_not_move_it() {
        var other = event(0, 12, Kind.MORATORIUM);

        assertThat(Parting.of(List.of(FIRST, SECOND), List.of(other, SECOND)))
                .contains(new Parting(10, 0, Optional.of(FIRST), Optional.empty()));
    }
}
