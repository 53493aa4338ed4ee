package puebla.experiment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.SmallWar;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SummaryTest {
    private final Summary summary = Summary.of(SmallWar.scenario());

    @Test
    void outcomes_are_counted_and_their_shares_add_up_to_one() {
        summary.add(SmallWar.run(1, 0, -1, 10.0, null, 0.0, 0.0, null));
        summary.add(SmallWar.run(2, 1, -1, 10.0, null, 0.0, 0.0, null));
        summary.add(SmallWar.run(3, 1, -1, 10.0, null, 0.0, 0.0, null));

        assertThat(summary.outcomes()).containsExactly(new Share(1, 3), new Share(2, 3));
    }

    @Test
    void conditional_share_is_among_the_runs_in_which_the_given_measure_has_a_value() {
        summary.add(SmallWar.run(1, 0, -1, 10.0, 20.0, 0.0, 0.0, null));
        summary.add(SmallWar.run(2, 0, -1, 10.0, null, 0.0, 0.0, null));
        summary.add(SmallWar.run(3, 0, -1, null, null, 0.0, 0.0, null));
        summary.add(SmallWar.run(4, 0, -1, null, null, 0.0, 0.0, null));

        var capital = summary.measures().get(SmallWar.CAPITAL);

        assertThat(capital.share()).isEqualTo(new Share(1, 4));
        assertThat(capital.given().orElseThrow().share()).isEqualTo(new Share(1, 2));
        assertThat(summary.measures().get(SmallWar.LANDING).given()).isEmpty();
    }

    @Test
    void decisions_are_counted_in_the_runs_in_which_they_are_made() {
        summary.add(SmallWar.run(1, 0, 1, 10.0, 20.0, 0.0, 0.0, null));
        summary.add(SmallWar.run(2, 0, 0, 10.0, 20.0, 0.0, 0.0, null));
        summary.add(SmallWar.run(3, 0, 1, 10.0, 20.0, 0.0, 0.0, null));
        summary.add(SmallWar.run(4, 0, -1, 10.0, 20.0, 0.0, 0.0, null));

        var decision = summary.decisions().getFirst();

        assertThat(decision.n()).isEqualTo(3);
        assertThat(decision.options()).containsExactly(new Share(1, 3), new Share(2, 3));
    }

    @Test
    void summary_keeps_one_number_per_measure_and_run() {
        for (int seed = 0; seed < 10_000; seed++) {
            summary.add(SmallWar.run(seed, 0, 0, (double) (seed % 100), null, (double) seed, 0.5, null));
        }

        assertThat(summary.runs()).isEqualTo(10_000);
        assertThat(summary.measures().get(SmallWar.DEAD).values().quantile(50)).hasValue(4999);
        assertThat(summary.measures().get(SmallWar.CAPITAL).values().n()).isZero();
    }
}
