package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.data.DecisionPoint;
import puebla.kernel.data.Feature;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PendingTest {
    private static final DecisionPoint NOTE = DecisionPoint.NEIGHBOUR_NOTE;

    @Test
    void chances_are_a_softmax_over_utilities() {
        // wait 0.5; harden 2 x patron present 0.6 - 1 x patron leaving 0.3 = 0.9
        double[] seen = new double[2];
        var small = SmallWar.quiet().leaning(NOTE, 0, 0.5).weighing(NOTE, Feature.PATRON_PRESENT, 1, 2)
                .weighing(NOTE, Feature.PATRON_LEAVING, 1, -1);
        var war = Simulation.of(small.model(), 1, pending -> {
            seen[0] = pending.chanceOf(0);
            seen[1] = pending.chanceOf(1);
            assertThat(pending.decision().point()).isEqualTo(NOTE);
            assertThat(pending.feature(1)).isEqualTo(0.6);
            return 1;
        }).war();
        assertThat(war.decisions.decide(NOTE, 0, 0.6, 0.3, 0)).isEqualTo(1);
        assertThat(seen[1]).isEqualTo(1 / (1 + Math.exp(0.5 - 0.9)), within(1e-12));
        assertThat(seen[0] + seen[1]).isEqualTo(1, within(1e-12));
    }

    @Test
    void the_temperament_of_history_draws_each_option_as_often_as_its_chance_says() {
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
    void two_questions_about_two_things_on_one_day_have_different_luck() {
        var war = SmallWar.quiet().war(1);
        int differ = 0;
        for (int day = 0; day < 200; day++) {
            war.day = day;
            int one = war.decisions.decideFor(NOTE, -1, 111, 1, 0, 0, 0, 0);
            int other = war.decisions.decideFor(NOTE, -1, 222, 1, 0, 0, 0, 0);
            differ += one != other ? 1 : 0;
        }
        assertThat(differ).isBetween(60, 140); // half of 200, 4 sd = 28
    }

    @Test
    void a_forced_option_is_taken_whatever_the_chooser_wants() {
        var war = SmallWar.quiet().leaning(NOTE, 0, 50).deciding(NOTE, "harden").war(1);
        assertThat(war.decisions.decide(NOTE, 0, 0, 0, 0)).isEqualTo(1);
    }

    @Test
    void the_run_tells_the_first_answer_or_the_last_as_the_point_says() {
        for (var point : new DecisionPoint[]{DecisionPoint.REPEAL, DecisionPoint.GO_ON_ALONE}) {
            int[] answers = {1, 0};
            int[] turn = {0};
            var war = Simulation.of(SmallWar.quiet().model(), 1, pending -> answers[turn[0]++]).war();
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
    void a_question_with_too_few_or_too_many_features_is_a_fault_and_no_answer_to_the_last_one() {
        var war = SmallWar.quiet().war(1);
        war.decisions.decide(NOTE, 0, 0.6, 0.3, 0);
        assertThatThrownBy(() -> war.decisions.decide(NOTE, 0, 0.6, 0.3)).isInstanceOf(KernelFault.class)
                .hasMessageContaining(NOTE.id()).hasMessageContaining("4 features, not 3");
        assertThatThrownBy(() -> war.decisions.decideFor(NOTE, -1, 1, 1, 0, 0.6, 0.3, 0, 0))
                .isInstanceOf(KernelFault.class)
                .hasMessageContaining("not 5");
    }

    @Test
    void a_question_that_nobody_in_the_scenario_decides_is_a_fault_that_names_it() {
        var war = SmallWar.quiet().war(1);
        assertThatThrownBy(
                () -> war.decisions.decideFor(DecisionPoint.ANSWER_TO_DEFAULT, SmallWar.COURT, 0, 1, 0, 0, 0, 0, 0, 0,
                        0))
                .isInstanceOf(KernelFault.class).hasMessageContaining("creditor.answer").hasMessageContaining("small");
    }
}
