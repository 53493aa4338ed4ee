package puebla.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.YesNo;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.InvariantViolation;
import puebla.kernel.submodel.coalition.CoalitionDecisions;
import puebla.kernel.submodel.debt.DebtDecisions;
import puebla.kernel.submodel.powers.PowersDecisions;
import puebla.kernel.submodel.powers.PowersDecisions.WaitOrHarden;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionRequestTest {
    private static final DecisionPoint<WaitOrHarden> NOTE = PowersDecisions.NEIGHBOUR_NOTE;

    private static DecisionBuilder<WaitOrHarden> note(War war, double ownWar, double present, double leaving,
            double held) {
        return war.decisions.begin(NOTE).with(Feature.NEIGHBOUR_WAR, ownWar).with(Feature.PATRON_PRESENT, present)
                .with(Feature.PATRON_LEAVING, leaving).with(Feature.SHARE_HELD, held);
    }

    @Test
    void option_probabilities_are_the_softmax_of_the_utilities() {
        // utility of wait: 0.5; of harden: 2 x 0.6 (patron present) - 1 x 0.3 (patron leaving) = 0.9
        double[] seen = new double[2];
        var small = SmallWar.quiet().leaning(NOTE, 0, 0.5).weighing(NOTE, Feature.PATRON_PRESENT, 1, 2)
                .weighing(NOTE, Feature.PATRON_LEAVING, 1, -1);
        var war = Simulation.of(small.model(), 1, request -> {
            seen[0] = request.probabilityOf(WaitOrHarden.WAIT);
            seen[1] = request.probabilityOf(WaitOrHarden.HARDEN);
            assertThat(request.point()).isEqualTo(NOTE);
            assertThat(request.feature(Feature.PATRON_PRESENT)).isEqualTo(0.6);
            return WaitOrHarden.HARDEN;
        }).war();
        assertThat(note(war, 0, 0.6, 0.3, 0).choose()).isEqualTo(WaitOrHarden.HARDEN);
        assertThat(seen[1]).isEqualTo(1 / (1 + Math.exp(0.5 - 0.9)), within(1e-12));
        assertThat(seen[0] + seen[1]).isEqualTo(1, within(1e-12));
    }

    @Test
    void features_reach_the_policy_by_name_in_whatever_order_they_are_given() {
        List<Double> seen = new ArrayList<>();
        var war = Simulation.of(SmallWar.quiet().model(), 1, asked -> {
            NOTE.features().forEach(feature -> seen.add(asked.feature(feature)));
            return WaitOrHarden.WAIT;
        }).war();

        note(war, 0.1, 0.2, 0.3, 0.4).choose();
        war.decisions.begin(NOTE).with(Feature.SHARE_HELD, 0.4).with(Feature.PATRON_LEAVING, 0.3)
                .with(Feature.NEIGHBOUR_WAR, 0.1).with(Feature.PATRON_PRESENT, 0.2).choose();

        assertThat(seen).containsExactly(0.1, 0.2, 0.3, 0.4, 0.1, 0.2, 0.3, 0.4);
    }

    @Test
    void request_names_its_subject_and_the_day_of_the_oldest_news() {
        List<Integer> seen = new ArrayList<>();
        var war = Simulation.of(SmallWar.quiet().model(), 1, asked -> {
            seen.addAll(List.of(asked.place(), asked.force(), asked.candidate(), asked.day(), asked.knownOn()));
            return WaitOrHarden.WAIT;
        }).war();
        war.state.day = 40;

        note(war, 0, 0, 0, 0).choose();
        note(war, 0, 0, 0, 0).at(SmallWar.CASTLE).ofForce(0).relyingOn(SmallWar.PATRON, DispatchTopic.DEAD).choose();

        assertThat(seen).containsExactly(-1, -1, -1, 40, 40, SmallWar.CASTLE, 0, -1, 40, -1);
    }

    @Test
    void historical_policy_draws_each_option_with_its_probability() {
        var model = SmallWar.quiet().leaning(CoalitionDecisions.GO_ON_ALONE, 0, 1)
                .leaning(CoalitionDecisions.GO_ON_ALONE, 2, -0.5).model();
        int[] count = new int[3];
        int seeds = 4000;
        for (int seed = 0; seed < seeds; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
            count[blank(war, CoalitionDecisions.GO_ON_ALONE).choose().ordinal()]++;
        }
        double sum = Math.exp(1) + 1 + Math.exp(-0.5);
        double[] chance = {Math.exp(1) / sum, 1 / sum, Math.exp(-0.5) / sum};
        for (int o = 0; o < 3; o++) {
            double sd = Math.sqrt(chance[o] * (1 - chance[o]) / seeds);
            assertThat((double) count[o] / seeds).as("option %d", o).isEqualTo(chance[o], within(4 * sd));
        }
    }

    /** Begins a request in which every feature is 0. */
    private static <O extends Enum<O>> DecisionBuilder<O> blank(War war, DecisionPoint<O> point) {
        var request = war.decisions.begin(point);
        point.features().forEach(feature -> request.with(feature, 0));
        return request;
    }

    @Test
    void decisions_about_two_places_on_one_day_use_independent_draws() {
        var war = SmallWar.quiet().war(1);
        int differ = 0;
        for (int day = 0; day < 200; day++) {
            war.state.day = day;
            var one = note(war, 0, 0, 0, 0).at(SmallWar.CASTLE).choose();
            var other = note(war, 0, 0, 0, 0).at(SmallWar.HAVEN).choose();
            differ += one != other ? 1 : 0;
        }
        assertThat(differ).isBetween(60, 140); // expected 100 of 200; 4 sd = 28
    }

    @Test
    void forced_option_is_taken_despite_a_higher_utility_of_another() {
        var war = SmallWar.quiet().leaning(NOTE, 0, 50).deciding(NOTE, "harden").war(1);
        assertThat(note(war, 0, 0, 0, 0).choose()).isEqualTo(WaitOrHarden.HARDEN);
    }

    @Test
    void run_records_the_first_or_the_last_choice_as_the_decision_point_defines() {
        for (DecisionPoint<?> point : List.of(DebtDecisions.REPEAL, CoalitionDecisions.GO_ON_ALONE)) {
            int[] turn = {0};
            var war = Simulation.of(SmallWar.quiet().model(), 1, request -> request.options().get(1 - turn[0]++))
                    .war();
            blank(war, point).choose();
            blank(war, point).choose();
            int which = 0;
            while (war.scenario().decisions().get(which).point() != point) {
                which++;
            }
            assertThat(war.decisions.lastChoice(which)).as(point.id()).isEqualTo(point.lastAnswerCounts() ? 0 : 1);
        }
    }

    @Test
    void missing_repeated_and_foreign_features_throw_invariant_violation() {
        var war = SmallWar.quiet().war(1);
        note(war, 0, 0.6, 0.3, 0).choose();

        assertThatThrownBy(() -> war.decisions.begin(NOTE).with(Feature.NEIGHBOUR_WAR, 0).choose())
                .isInstanceOf(InvariantViolation.class).hasMessage(NOTE.id() + ": expected 4 features, not 1");
        assertThatThrownBy(() -> note(war, 0, 0.6, 0.3, 0).with(Feature.SHARE_HELD, 1))
                .isInstanceOf(InvariantViolation.class).hasMessage(NOTE.id() + ": repeated feature share-held");
        assertThatThrownBy(() -> war.decisions.begin(NOTE).with(Feature.HUNGER, 1))
                .isInstanceOf(InvariantViolation.class).hasMessage(NOTE.id() + ": unknown feature hunger");
    }

    @Test
    void policy_that_answers_with_a_foreign_option_throws_invariant_violation() {
        var war = Simulation.of(SmallWar.quiet().model(), 1, request -> YesNo.YES).war();

        assertThatThrownBy(() -> note(war, 0, 0, 0, 0).choose()).isInstanceOf(InvariantViolation.class)
                .hasMessage(NOTE.id() + ": the policy chose YES (expected one of [WAIT, HARDEN])");
    }

    @Test
    void decision_missing_in_the_scenario_throws_invariant_violation_that_names_it() {
        var war = SmallWar.quiet().war(1);
        assertThatThrownBy(() -> blank(war, CoalitionDecisions.ANSWER_TO_DEFAULT).by(SmallWar.COURT).choose())
                .isInstanceOf(InvariantViolation.class).hasMessageContaining("creditor.answer")
                .hasMessageContaining("small");
    }
}
