package puebla.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.CASTLE;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.coalition.CoalitionDecisions;
import puebla.kernel.submodel.coalition.CoalitionDecisions.LoneCourse;
import puebla.kernel.submodel.coalition.CoalitionEvents;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventBuilderTest {
    private final EventLog log = new EventLog();

    @Test
    void event_keeps_its_three_largest_reasons_in_descending_order() {
        quiet().events.begin(SharedEvents.WITHDRAWAL_DECIDED).because(Feature.COST, 0.3).because(Feature.STRAIN, 0.9)
                .because(Feature.DEAD_LOG, 0.1).because(Feature.OPPOSITION, 0.5).because(Feature.HONOUR, 0.2).record();
        assertThat(only().because()).containsExactly(Feature.STRAIN, Feature.OPPOSITION, Feature.COST);
    }

    @Test
    void kept_reasons_do_not_depend_on_the_order_of_adding_them() {
        var war = quiet();
        war.events.begin(CoalitionEvents.CONVENTION).because(Feature.COST, 1).because(Feature.STRAIN, 2)
                .because(Feature.HOPE, 3)
                .record();
        war.events.begin(CoalitionEvents.CONVENTION).because(Feature.HOPE, 3).because(Feature.STRAIN, 2)
                .because(Feature.COST, 1)
                .record();
        assertThat(log.events().get(0).because()).isEqualTo(log.events().get(1).because())
                .containsExactly(Feature.HOPE, Feature.STRAIN, Feature.COST);
    }

    @Test
    void reason_of_zero_or_negative_size_is_ignored() {
        quiet().events.begin(CoalitionEvents.CONVENTION).because(Feature.COST, -1).because(Feature.STRAIN, 0)
                .because(Feature.HOPE, 0.1).record();
        assertThat(only().because()).containsExactly(Feature.HOPE);
    }

    @Test
    void event_inherits_no_fields_from_the_previous_event() {
        var war = quiet();
        war.events.begin(CoalitionEvents.CONVENTION).at(CASTLE).side(1).with(Amount.MEN, 5).because(Feature.COST, 1)
                .causedBy(0)
                .record();
        war.events.begin(CoalitionEvents.TALKS).record();
        var second = log.events().get(1);
        assertThat(second.because()).isEmpty();
        assertThat(second.causes()).isEmpty();
        assertThat(second.place()).isEqualTo(-1);
        assertThat(second.side()).isZero();
        assertThat(second.amounts()).containsOnly(-1L);
    }

    @Test
    void event_keeps_its_causes_except_an_unknown_one() {
        var war = quiet();
        int first = war.events.begin(SharedEvents.MORATORIUM).record();
        war.events.begin(CoalitionEvents.RUPTURE).causedBy(-1).causedBy(first).record();
        assertThat(log.events().get(1).causes()).containsExactly(first);
    }

    @Test
    void events_are_numbered_from_zero_and_the_first_day_of_a_type_is_recorded() {
        var war = quiet();
        war.state.day = 4;
        assertThat(war.events.begin(SharedEvents.MORATORIUM).record()).isZero();
        war.state.day = 9;
        assertThat(war.events.begin(SharedEvents.MORATORIUM).record()).isEqualTo(1);
        assertThat(war.events.firstDay(SharedEvents.MORATORIUM)).isEqualTo(4);
        assertThat(war.events.last(SharedEvents.MORATORIUM)).isEqualTo(1);
        assertThat(war.events.happened(CoalitionEvents.RUPTURE)).isFalse();
        assertThat(log.events().get(1).day()).isEqualTo(9);
    }

    @Test
    void event_amounts_are_rounded_half_up_to_whole_numbers() {
        quiet().events.begin(SharedEvents.LANDING).with(Amount.MEN, 2.5).with(Amount.LOST, 2.4).record();
        assertThat(only().amounts().get(Amount.MEN.ordinal())).isEqualTo(3);
        assertThat(only().amounts().get(Amount.LOST.ordinal())).isEqualTo(2);
    }

    @Test
    void reasons_of_a_decision_are_the_features_that_favour_the_chosen_option() {
        var small = SmallWar.quiet().deciding(CoalitionDecisions.GO_ON_ALONE, "advance")
                .weighing(CoalitionDecisions.GO_ON_ALONE, Feature.REGIME_AIM, 0, 1)
                .weighing(CoalitionDecisions.GO_ON_ALONE, Feature.HONOUR, 0, 3)
                .weighing(CoalitionDecisions.GO_ON_ALONE, Feature.STRAIN, 0, -2)
                .weighing(CoalitionDecisions.GO_ON_ALONE, Feature.NEIGHBOUR_RISK, 1, 5);
        var war = Simulation.of(small.model(), 1, Policy.HISTORICAL, log).war();
        assertThat(
                war.decisions.begin(CoalitionDecisions.GO_ON_ALONE).with(Feature.REGIME_AIM, 0.9)
                        .with(Feature.HONOUR, 0.5)
                        .with(Feature.STRAIN, 0.8).with(Feature.NEIGHBOUR_RISK, 0.5).choose())
                .isEqualTo(LoneCourse.ADVANCE);
        war.events.begin(CoalitionEvents.PATRON_ALONE).becauseDecided().record();
        assertThat(only().because()).containsExactly(Feature.HONOUR, Feature.REGIME_AIM);
    }

    private War quiet() {
        return Simulation.of(SmallWar.quiet().model(), 1, Policy.HISTORICAL, log).war();
    }

    private Event only() {
        assertThat(log.events()).hasSize(1);
        return log.events().getFirst();
    }

    @Test
    void event_log_returns_an_unmodifiable_list() {
        quiet().events.begin(CoalitionEvents.TALKS).record();
        List<Event> before = log.events();
        org.assertj.core.api.Assertions.assertThatThrownBy(before::clear)
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
