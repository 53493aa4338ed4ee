package puebla.lab.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.lab.pairs.Chronicles.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Event;
import puebla.kernel.data.Kind;
import puebla.lab.pairs.FirstDivergence.Opening;
import puebla.lab.pairs.FirstDivergence.World;
import puebla.lab.summary.Share;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstDivergenceTest {
    private final FirstDivergence divergence = new FirstDivergence();

    @Test
    void days_are_ranked_over_diverging_pairs_and_over_all_pairs() {
        for (int day : new int[]{30, 10, 20}) {
            divergence.add(parting(day, Kind.LANDING, Kind.LANDING));
        }
        for (int same = 0; same < 4; same++) {
            divergence.add(Optional.empty());
        }

        assertThat(divergence.share()).isEqualTo(new Share(3, 7));
        assertThat(divergence.quantileIf(50)).hasValue(20);
        assertThat(divergence.quantileIf(5)).hasValue(10);
        assertThat(divergence.quantileIf(95)).hasValue(30);
        assertThat(divergence.quantile(5)).hasValue(10);
        assertThat(divergence.quantile(50)).as("most pairs never diverge").isEmpty();
    }

    @Test
    void first_event_types_are_counted_by_the_run_in_which_they_occur() {
        divergence.add(parting(1, Kind.LANDING, Kind.LANDING));
        divergence.add(parting(1, Kind.LANDING, null));
        divergence.add(parting(1, null, Kind.LANDING));
        divergence.add(parting(1, Kind.BATTLE_WON, Kind.BATTLE_LOST));
        divergence.add(parting(1, Kind.LANDING, Kind.LANDING));
        divergence.add(Optional.empty());

        assertThat(divergence.openings()).startsWith(new Opening(Kind.LANDING, World.BOTH, new Share(2, 5)))
                .containsExactlyInAnyOrder(new Opening(Kind.LANDING, World.BOTH, new Share(2, 5)),
                        new Opening(Kind.LANDING, World.WITHOUT, new Share(1, 5)),
                        new Opening(Kind.LANDING, World.WITH, new Share(1, 5)),
                        new Opening(Kind.BATTLE_WON, World.WITHOUT, new Share(1, 5)),
                        new Opening(Kind.BATTLE_LOST, World.WITH, new Share(1, 5)));
    }

    @Test
    void pairs_that_never_diverge_have_no_day() {
        divergence.add(Optional.empty());

        assertThat(divergence.quantileIf(50)).isEmpty();
        assertThat(divergence.quantile(50)).isEmpty();
        assertThat(divergence.openings()).isEmpty();
        assertThat(divergence.share().share()).isZero();
    }

    private static Optional<Parting> parting(int day, @Nullable Kind without,
            @Nullable Kind with) {
        return Optional.of(new Parting(day, 0, first(day, without), first(day, with)));
    }

    private static Optional<Event> first(int day, @Nullable Kind kind) {
        return kind == null ? Optional.empty() : Optional.of(event(0, day, kind));
    }
}
