package puebla.experiment.paired;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.RunListener;
import puebla.experiment.SmallWar;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;

@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PairedEnsembleTest {
    private static final Model BASE = ShortWar.with();
    private static final Model NO_DELAY = ShortWar.with("systems.mail-delay=off");
    private static final Model HALF_THE_TROOPS = ShortWar.with("levers.patron.troops=0.5");
    private static final OptionalDouble ALL_OF_THEM = OptionalDouble.empty();

    @Test
    void results_are_equal_on_one_and_two_threads() {
        assertThat(answer(compared(60, 2, ALL_OF_THEM))).isEqualTo(answer(compared(60, 1, ALL_OF_THEM)));
    }

    @Test
    void all_runs_of_a_pair_equal_separate_simulations_of_the_seed() {
        var pair = PairedRun.run(BASE, List.of(NO_DELAY, HALF_THE_TROOPS), 11, Policy.HISTORICAL);

        assertThat(pair.without()).isEqualTo(Simulation.run(BASE, 11, Policy.HISTORICAL));
        assertThat(pair.with()).extracting(PairedRun.CounterfactualRun::run).containsExactly(
                Simulation.run(NO_DELAY, 11, Policy.HISTORICAL),
                Simulation.run(HALF_THE_TROOPS, 11, Policy.HISTORICAL));
    }

    @Test
    void override_without_effect_leaves_every_run_unchanged() {
        var healthy = ShortWar.with("systems.disease=off");
        var thriceNothing = ShortWar.with("systems.disease=off", "levers.disease=3");
        for (long seed = 1; seed <= 30; seed++) {
            var pair = PairedRun.run(healthy, List.of(thriceNothing), seed, Policy.HISTORICAL);

            assertThat(pair.with().getFirst().run()).as("seed %d", seed).isEqualTo(pair.without());
            assertThat(pair.with().getFirst().divergence()).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void ensemble_stops_at_the_first_multiple_of_50_that_reaches_the_precision(int threads) {
        double wanted = 0.07;
        int ended = compared(300, threads, OptionalDouble.of(wanted)).getFirst().pairs();

        assertThat(ended % 50).isZero();
        assertThat(ended).isBetween(100, 250);
        assertThat(precision(ended)).isLessThanOrEqualTo(wanted);
        assertThat(precision(ended - 50)).isGreaterThan(wanted);
    }

    @Test
    void ensemble_runs_all_seeds_when_the_precision_is_not_reached() {
        assertThat(compared(70, 2, OptionalDouble.of(0.001)).getFirst().pairs()).isEqualTo(70);
    }

    @Test
    void ensemble_stops_only_when_every_counterfactual_reaches_the_precision() {
        var both = new PairedEnsemble(SmallWar.request(300, Map.of()), BASE,
                List.of(ShortWar.with("levers.disease=0.9"), NO_DELAY), 2, OptionalDouble.of(0.07));
        var into = both.comparisons();
        both.run(into, RunListener.NOBODY);

        assertThat(into.getFirst().precision()).isLessThan(0.04);
        assertThat(into.getLast().precision()).isLessThanOrEqualTo(0.07);
        assertThat(into).extracting(Comparison::pairs).containsOnly(into.getFirst().pairs());
        assertThat(into.getFirst().pairs()).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void interrupted_ensemble_keeps_complete_pairs_of_the_first_seeds(int threads) {
        var heard = new AtomicInteger();
        var listener = new RunListener() {
            @Override
            public void finished(int runs) {
                heard.set(runs);
            }

            @Override
            public boolean stopped() {
                return heard.get() >= 20;
            }
        };
        var pairs =
                new PairedEnsemble(SmallWar.request(100_000, Map.of()), BASE, List.of(NO_DELAY), threads, ALL_OF_THEM);
        var into = pairs.comparisons();

        int completed = pairs.run(into, listener);

        assertThat(completed).isEqualTo(into.getFirst().pairs()).isEqualTo(heard.get()).isBetween(20, 60);
        assertThat(answer(into)).isEqualTo(answer(compared(completed, 1, ALL_OF_THEM)));
    }

    private static double precision(int pairs) {
        return compared(pairs, 2, ALL_OF_THEM).getFirst().precision();
    }

    private static List<Comparison> compared(int runs, int threads, OptionalDouble precision) {
        var pairs = new PairedEnsemble(SmallWar.request(runs, Map.of()), BASE, List.of(NO_DELAY), threads, precision);
        var into = pairs.comparisons();
        assertThat(pairs.run(into, RunListener.NOBODY)).isEqualTo(into.getFirst().pairs());
        return into;
    }

    /** Returns all results of a comparison as text. */
    private static String answer(List<Comparison> comparisons) {
        return comparisons.stream().map(one -> one.pairs() + " " + one.outcomes() + one.measures()
                + one.divergence().share() + one.divergence().openings() + one.outcomeChanges().ways()).toList()
                .toString();
    }
}
