package puebla.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Feature;
import puebla.kernel.state.InvariantViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionRequestTest {
    private static final DecisionPoint NOTE = DecisionPoint.NEIGHBOUR_NOTE;

    @Test
    void option_probabilities_are_the_softmax_of_the_utilities() {
        // utility of wait: 0.5; of harden: 2 x 0.6 (patron present) - 1 x 0.3 (patron leaving) = 0.9
        double[] seen = new double[2];
        var small = SmallWar.quiet().leaning(NOTE, 0, 0.5).weighing(NOTE, Feature.PATRON_PRESENT, 1, 2)
                .weighing(NOTE, Feature.PATRON_LEAVING, 1, -1);
        var war = Simulation.of(small.model(), 1, request -> {
            seen[0] = request.probabilityOf(0);
            seen[1] = request.probabilityOf(1);
            assertThat(request.decision().point()).isEqualTo(NOTE);
            assertThat(request.feature(1)).isEqualTo(0.6);
            return 1;
        }).war();
        assertThat(war.decisions.decide(NOTE, 0, 0.6, 0.3, 0)).isEqualTo(1);
        assertThat(seen[1]).isEqualTo(1 / (1 + Math.exp(0.5 - 0.9)), within(1e-12));
        assertThat(seen[0] + seen[1]).isEqualTo(1, within(1e-12));
    }

    @Test
    void features_given_as_an_array_reach_the_policy_like_single_ones() {
        double[][] seen = new double[2][4];
        int[] request = {0};
        var war = Simulation.of(SmallWar.quiet().model(), 1, asked -> {
            for (int f = 0; f < 4; f++) {
                seen[request[0]][f] = asked.feature(f);
            }
            request[0]++;
            return 0;
        }).war();

        war.decisions.decide(NOTE, 0.1, 0.2, 0.3, 0.4);
        war.decisions.decide(NOTE, new double[]{0.5, 0.6, 0.7, 0.8});

        assertThat(seen[0]).containsExactly(0.1, 0.2, 0.3, 0.4);
        assertThat(seen[1]).containsExactly(0.5, 0.6, 0.7, 0.8);
    }

    @Test
    void historical_policy_draws_each_option_with_its_probability() {
        var model = SmallWar.quiet().leaning(DecisionPoint.GO_ON_ALONE, 0, 1)
                .leaning(DecisionPoint.GO_ON_ALONE, 2, -0.5).model();
        int[] count = new int[3];
        int seeds = 4000;
        for (int seed = 0; seed < seeds; seed++) {
            count[Simulation.of(model, seed, Policy.HISTORICAL).war().decisions.decide(DecisionPoint.GO_ON_ALONE, 0, 0,
                    0, 0)]++;
        }
        double sum = Math.exp(1) + 1 + Math.exp(-0.5);
        double[] chance = {Math.exp(1) / sum, 1 / sum, Math.exp(-0.5) / sum};
        for (int o = 0; o < 3; o++) {
            double sd = Math.sqrt(chance[o] * (1 - chance[o]) / seeds);
            assertThat((double) count[o] / seeds).as("option %d", o).isEqualTo(chance[o], within(4 * sd));
        }
    }

    @Test
    void decisions_about_two_entities_on_one_day_use_independent_draws() {
        var war = SmallWar.quiet().war(1);
        int differ = 0;
        for (int day = 0; day < 200; day++) {
            war.state.day = day;
            int one = war.decisions.decideFor(NOTE, -1, 111, 1, 0, 0, 0, 0);
            int other = war.decisions.decideFor(NOTE, -1, 222, 1, 0, 0, 0, 0);
            differ += one != other ? 1 : 0;
        }
        assertThat(differ).isBetween(60, 140); // expected 100 of 200; 4 sd = 28
    }

    @Test
    void forced_option_is_taken_despite_a_higher_utility_of_another() {
        var war = SmallWar.quiet().leaning(NOTE, 0, 50).deciding(NOTE, "harden").war(1);
        assertThat(war.decisions.decide(NOTE, 0, 0, 0, 0)).isEqualTo(1);
    }

    @Test
    void run_records_the_first_or_the_last_choice_as_the_decision_point_defines() {
        for (var point : new DecisionPoint[]{DecisionPoint.REPEAL, DecisionPoint.GO_ON_ALONE}) {
            int[] answers = {1, 0};
            int[] turn = {0};
            var war = Simulation.of(SmallWar.quiet().model(), 1, request -> answers[turn[0]++]).war();
            double[] features = new double[point.features().size()];
            war.decisions.decide(point, features);
            war.decisions.decide(point, features);
            int which = 0;
            while (war.scenario().decisions().get(which).point() != point) {
                which++;
            }
            assertThat(war.decisions.lastChoice(which)).as(point.id()).isEqualTo(point.lastAnswerCounts() ? 0 : 1);
        }
    }

    @Test
    void decision_with_a_wrong_number_of_features_throws_invariant_violation() {
        var war = SmallWar.quiet().war(1);
        war.decisions.decide(NOTE, 0, 0.6, 0.3, 0);
        assertThatThrownBy(() -> war.decisions.decide(NOTE, 0, 0.6, 0.3)).isInstanceOf(InvariantViolation.class)
                .hasMessageContaining(NOTE.id()).hasMessageContaining("4 features, not 3");
        assertThatThrownBy(() -> war.decisions.decideFor(NOTE, -1, 1, 1, 0, 0.6, 0.3, 0, 0))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("not 5");
    }

    @Test
    void decision_missing_in_the_scenario_throws_invariant_violation_that_names_it() {
        var war = SmallWar.quiet().war(1);
        assertThatThrownBy(
                () -> war.decisions.decideFor(DecisionPoint.ANSWER_TO_DEFAULT, SmallWar.COURT, 0, 1, 0, 0, 0, 0, 0, 0,
                        0))
                .isInstanceOf(InvariantViolation.class).hasMessageContaining("creditor.answer")
                .hasMessageContaining("small");
    }
}
