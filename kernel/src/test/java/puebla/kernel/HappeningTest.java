package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.CASTLE;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.data.Amount;
import puebla.kernel.data.DecisionPoint;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HappeningTest {
    private final Chronicle chronicle = new Chronicle();

    @Test
    void the_three_largest_reasons_are_kept_largest_first() {
        quiet().happening(Kind.WITHDRAWAL_DECIDED).because(Feature.COST, 0.3).because(Feature.STRAIN, 0.9)
                .because(Feature.DEAD_LOG, 0.1).because(Feature.OPPOSITION, 0.5).because(Feature.HONOUR, 0.2).record();
        assertThat(only().because()).containsExactly(Feature.STRAIN, Feature.OPPOSITION, Feature.COST);
    }

    @Test
    void the_order_in_which_reasons_are_given_does_not_matter() {
        var war = quiet();
        war.happening(Kind.CONVENTION).because(Feature.COST, 1).because(Feature.STRAIN, 2).because(Feature.HOPE, 3)
                .record();
        war.happening(Kind.CONVENTION).because(Feature.HOPE, 3).because(Feature.STRAIN, 2).because(Feature.COST, 1)
                .record();
        assertThat(chronicle.events().get(0).because()).isEqualTo(chronicle.events().get(1).because())
                .containsExactly(Feature.HOPE, Feature.STRAIN, Feature.COST);
    }

    @Test
    void what_speaks_against_is_no_reason() {
        quiet().happening(Kind.CONVENTION).because(Feature.COST, -1).because(Feature.STRAIN, 0)
                .because(Feature.HOPE, 0.1).record();
        assertThat(only().because()).containsExactly(Feature.HOPE);
    }

    @Test
    void reasons_of_one_event_do_not_leak_into_the_next() {
        var war = quiet();
        war.happening(Kind.CONVENTION).at(CASTLE).side(1).with(Amount.MEN, 5).because(Feature.COST, 1).causedBy(0)
                .record();
        war.happening(Kind.TALKS).record();
        var second = chronicle.events().get(1);
        assertThat(second.because()).isEmpty();
        assertThat(second.causes()).isEmpty();
        assertThat(second.place()).isEqualTo(-1);
        assertThat(second.side()).isZero();
        assertThat(second.amounts()).containsOnly(-1L);
    }

    @Test
    void causes_are_earlier_events_and_none_is_left_out_silently_but_the_unknown() {
        var war = quiet();
        int first = war.happening(Kind.MORATORIUM).record();
        war.happening(Kind.RUPTURE).causedBy(-1).causedBy(first).record();
        assertThat(chronicle.events().get(1).causes()).containsExactly(first);
    }

    @Test
    void events_count_from_zero_and_know_their_day_and_their_first_day() {
        var war = quiet();
        war.day = 4;
        assertThat(war.happening(Kind.MORATORIUM).record()).isZero();
        war.day = 9;
        assertThat(war.happening(Kind.MORATORIUM).record()).isEqualTo(1);
        assertThat(war.firstDay(Kind.MORATORIUM)).isEqualTo(4);
        assertThat(war.last(Kind.MORATORIUM)).isEqualTo(1);
        assertThat(war.happened(Kind.RUPTURE)).isFalse();
        assertThat(chronicle.events().get(1).day()).isEqualTo(9);
    }

    @Test
    void amounts_are_rounded_to_whole_numbers() {
        quiet().happening(Kind.LANDING).with(Amount.MEN, 2.5).with(Amount.LOST, 2.4).record();
        assertThat(only().amounts().get(Amount.MEN.ordinal())).isEqualTo(3);
        assertThat(only().amounts().get(Amount.LOST.ordinal())).isEqualTo(2);
    }

    @Test
    void a_decision_gives_as_reasons_what_spoke_for_the_option_taken() {
        var small = SmallWar.quiet().deciding(DecisionPoint.GO_ON_ALONE, "advance")
                .weighing(DecisionPoint.GO_ON_ALONE, Feature.REGIME_AIM, 0, 1)
                .weighing(DecisionPoint.GO_ON_ALONE, Feature.HONOUR, 0, 3)
                .weighing(DecisionPoint.GO_ON_ALONE, Feature.STRAIN, 0, -2)
                .weighing(DecisionPoint.GO_ON_ALONE, Feature.NEIGHBOUR_RISK, 1, 5);
        var war = Simulation.of(small.model(), 1, Policy.HISTORICAL, chronicle).war();
        assertThat(war.decisions.decide(DecisionPoint.GO_ON_ALONE, 0.9, 0.5, 0.8, 0.5)).isZero();
        war.happening(Kind.PATRON_ALONE).becauseDecided().record();
        assertThat(only().because()).containsExactly(Feature.HONOUR, Feature.REGIME_AIM);
    }

    private War quiet() {
        return Simulation.of(SmallWar.quiet().model(), 1, Policy.HISTORICAL, chronicle).war();
    }

    private Event only() {
        assertThat(chronicle.events()).hasSize(1);
        return chronicle.events().getFirst();
    }

    @Test
    void the_chronicle_hands_out_a_list_that_nobody_can_change() {
        quiet().happening(Kind.TALKS).record();
        List<Event> before = chronicle.events();
        org.assertj.core.api.Assertions.assertThatThrownBy(before::clear)
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
