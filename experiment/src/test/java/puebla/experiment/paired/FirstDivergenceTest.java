package puebla.experiment.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.experiment.paired.HandwrittenEvents.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.paired.FirstDivergence.Opening;
import puebla.experiment.paired.FirstDivergence.RunOfPair;
import puebla.experiment.summary.Share;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.combat.CombatEvents;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstDivergenceTest {
    private final FirstDivergence divergence = new FirstDivergence();

    @Test
    void days_are_ranked_over_diverging_pairs_and_over_all_pairs() {
        for (int day : new int[]{30, 10, 20}) {
            divergence.add(divergence(day, SharedEvents.LANDING, SharedEvents.LANDING));
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
        divergence.add(divergence(1, SharedEvents.LANDING, SharedEvents.LANDING));
        divergence.add(divergence(1, SharedEvents.LANDING, null));
        divergence.add(divergence(1, null, SharedEvents.LANDING));
        divergence.add(divergence(1, CombatEvents.BATTLE_WON, CombatEvents.BATTLE_LOST));
        divergence.add(divergence(1, SharedEvents.LANDING, SharedEvents.LANDING));
        divergence.add(Optional.empty());

        assertThat(divergence.openings())
                .startsWith(new Opening(SharedEvents.LANDING, RunOfPair.BOTH, new Share(2, 5)))
                .containsExactlyInAnyOrder(new Opening(SharedEvents.LANDING, RunOfPair.BOTH, new Share(2, 5)),
                        new Opening(SharedEvents.LANDING, RunOfPair.WITHOUT, new Share(1, 5)),
                        new Opening(SharedEvents.LANDING, RunOfPair.WITH, new Share(1, 5)),
                        new Opening(CombatEvents.BATTLE_WON, RunOfPair.WITHOUT, new Share(1, 5)),
                        new Opening(CombatEvents.BATTLE_LOST, RunOfPair.WITH, new Share(1, 5)));
    }

    @Test
    void pairs_that_never_diverge_have_no_day() {
        divergence.add(Optional.empty());

        assertThat(divergence.quantileIf(50)).isEmpty();
        assertThat(divergence.quantile(50)).isEmpty();
        assertThat(divergence.openings()).isEmpty();
        assertThat(divergence.share().share()).isZero();
    }

    private static Optional<Divergence> divergence(int day, @Nullable EventType without,
            @Nullable EventType with) {
        return Optional.of(new Divergence(day, 0, first(day, without), first(day, with)));
    }

    private static Optional<Event> first(int day, @Nullable EventType type) {
        return type == null ? Optional.empty() : Optional.of(event(0, day, type));
    }
}
