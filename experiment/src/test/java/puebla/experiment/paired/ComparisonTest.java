package puebla.experiment.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.experiment.paired.HandwrittenEvents.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.SmallWar;
import puebla.kernel.Run;
import puebla.kernel.scenario.SharedEvents;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonTest {
    private static final int RESTORED = 0;
    private static final int UNDECIDED = 1;
    private static final Optional<Divergence> TOGETHER = Optional.empty();

    private final Comparison comparison = new Comparison(SmallWar.scenario());

    @Test
    void every_difference_is_exactly_zero_when_all_pairs_are_equal() {
        for (long seed = 1; seed <= 40; seed++) {
            add(war(seed, RESTORED, 10.0, 100.0 + seed), war(seed, RESTORED, 10.0, 100.0 + seed), TOGETHER);
        }

        assertThat(comparison.nothingDiffers()).isTrue();
        assertThat(comparison.outcomes()).allSatisfy(ComparisonTest::exactlyZero);
        assertThat(comparison.measures()).allSatisfy(measure -> {
            exactlyZero(measure.occurs());
            measure.amount().ifPresent(ComparisonTest::exactlyZero);
            measure.rank().ifPresent(ComparisonTest::exactlyZero);
        });
        assertThat(comparison.measures().get(SmallWar.DEAD).amount().orElseThrow().with()).isEqualTo(120.5);
    }

    @Test
    void outcome_interval_has_positive_width_when_one_pair_diverges() {
        add(war(1, RESTORED, 10.0, 100.0), war(1, RESTORED, 10.0, 100.0), TOGETHER);
        add(war(2, RESTORED, 10.0, 100.0), war(2, RESTORED, 10.0, 100.0), divergence());

        assertThat(comparison.nothingDiffers()).isFalse();
        assertThat(comparison.outcomes().get(RESTORED).halfWidth()).isPositive();
    }

    @Test
    void comparison_reports_a_difference_when_one_measure_of_one_pair_differs() {
        add(war(1, RESTORED, 10.0, 100.0), war(1, RESTORED, 10.0, 101.0), TOGETHER);

        assertThat(comparison.nothingDiffers()).isFalse();
    }

    @Test
    void outcomes_and_measures_are_in_the_order_of_the_scenario() {
        add(war(1, RESTORED, 10.0, 100.0), war(1, UNDECIDED, 30.0, 80.0), divergence());
        add(war(2, RESTORED, 20.0, 100.0), war(2, RESTORED, null, 60.0), divergence());

        assertThat(comparison.outcomes()).extracting(Difference::difference).containsExactly(-0.5, 0.5);
        var landing = comparison.measures().get(SmallWar.LANDING);
        assertThat(landing.amount().orElseThrow().difference()).as("30 − 10 and 100 − 20 days").isEqualTo(50);
        assertThat(landing.rank().orElseThrow().with()).isEqualTo(1);
        assertThat(comparison.measures().get(SmallWar.DEAD).amount().orElseThrow().difference()).isEqualTo(-30);
        assertThat(comparison.measures().get(SmallWar.CAPITAL).occurs().without()).isZero();
        assertThat(comparison.outcomeChanges().share().runs()).isEqualTo(1);
        assertThat(comparison.divergence().share().runs()).isEqualTo(2);
        assertThat(comparison.pairs()).isEqualTo(2);
        assertThat(comparison.without().outcomes().getFirst().runs()).isEqualTo(2);
        assertThat(comparison.with().outcomes().getFirst().runs()).isEqualTo(1);
    }

    @Test
    void precision_is_the_half_width_of_the_widest_outcome_interval() {
        for (long seed = 1; seed <= 30; seed++) {
            add(war(seed, RESTORED, 10.0, 1.0), war(seed, seed % 3 == 0 ? UNDECIDED : RESTORED, 10.0, 1.0),
                    divergence());
        }

        assertThat(comparison.precision()).isEqualTo(comparison.outcomes().getFirst().halfWidth(), within(1e-12))
                .isGreaterThan(0.1);
    }

    /** Fifty equal pairs show that few of the other pairs differ, not that none differs. */
    @Test
    void precision_is_positive_when_all_pairs_so_far_are_equal() {
        for (long seed = 1; seed <= 50; seed++) {
            add(war(seed, RESTORED, 10.0, 1.0), war(seed, RESTORED, 10.0, 1.0), TOGETHER);
        }

        assertThat(comparison.precision()).isEqualTo(1.959963984540054 / 52, within(1e-12));
    }

    private void add(Run without, Run with, Optional<Divergence> divergence) {
        comparison.add(without, new PairedRun.CounterfactualRun(with, divergence));
    }

    private static Run war(long seed, int outcome, @Nullable Double landing, Double dead) {
        return SmallWar.run(seed, outcome, 0, landing, null, dead, 0.0, 0.0);
    }

    private static Optional<Divergence> divergence() {
        return Divergence.of(List.of(event(0, 5, SharedEvents.LANDING)), List.of());
    }

    private static void exactlyZero(Difference over) {
        assertThat(over.difference()).isZero();
        assertThat(over.low()).isZero();
        assertThat(over.high()).isZero();
        assertThat(over.varianceRatio()).isEmpty();
        assertThat(over.significant()).isFalse();
        assertThat(over.with()).isEqualTo(over.without());
    }
}
