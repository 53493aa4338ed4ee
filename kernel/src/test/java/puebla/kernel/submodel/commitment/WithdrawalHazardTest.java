package puebla.kernel.submodel.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.PATRON;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.CommitmentDecision;
import puebla.kernel.scenario.Levers;
import puebla.kernel.scenario.SharedDecisions;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawalHazardTest {
    private static final double BASE = 1e-6;

    @Test
    void hazard_without_other_terms_is_the_base_times_the_frailty_of_the_run() {
        assertThat(hazard(war -> war.state.commitment.drawFrailty(1.7))).isEqualTo(BASE * 1.7, within(1e-18));
    }

    @Test
    void each_term_of_the_log_hazard_has_its_coefficient() {
        assertThat(logRatio(war -> tell(war, DispatchTopic.NEIGHBOUR_PRESSURE, 0.4))).isEqualTo(2.2 * 0.4,
                within(1e-9));
        assertThat(logRatio(war -> StateEditor.strain(war.state.calendar, PATRON, 0.5))).isEqualTo(1.6 * 0.5,
                within(1e-9));
        assertThat(logRatio(war -> StateEditor.cost(war.state.commitment, 2e8))).isEqualTo(0.45 * 2, within(1e-9));
        assertThat(logRatio(war -> tell(war, DispatchTopic.DEAD, 5000))).isEqualTo(0.45 * Math.log10(5), within(1e-9));
        assertThat(logRatio(war -> {
            war.state.throne.advance(CrownStage.REGENCY, war.state.throne.stageDay(), -1);
            tell(war, DispatchTopic.DEPENDENCE, 0.6);
        })).isEqualTo(1.3 * 0.6, within(1e-9));
        assertThat(logRatio(war -> {
            StateEditor.heldByMonth(war.state.commitment, 0, 0.7);
            StateEditor.heldByMonth(war.state.commitment, 6, 0.4);
        })).isEqualTo(-3 * 0.3, within(1e-9));
        assertThat(logRatio(war -> tell(war, DispatchTopic.REPULSE, 1))).isEqualTo(-1, within(1e-9));
        assertThat(logRatio(war -> StateEditor.session(war.state.calendar, true))).isEqualTo(0.5 * 0.6, within(1e-9));
        assertThat(logRatio(war -> StateEditor.election(war.state.calendar, true))).isEqualTo(0.5 * 0.3, within(1e-9));
    }

    @Test
    void fewer_than_a_thousand_dead_do_not_change_the_hazard() {
        assertThat(logRatio(war -> tell(war, DispatchTopic.DEAD, 900))).isEqualTo(0, within(1e-12));
    }

    @Test
    void news_that_has_not_arrived_does_not_change_the_hazard() {
        assertThat(logRatio(war -> {
            war.state.neighbour.press(1);
            war.state.mail.send(PATRON, DispatchTopic.NEIGHBOUR_PRESSURE, 1, war.state.day, war.state.day + 1);
            StateEditor.dependence(war.state.commitment, 1);
        })).isEqualTo(0, within(1e-12));
    }

    @Test
    void honour_is_1_from_repulse_to_capital_and_0_5_in_the_first_year_of_the_throne() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        assertThat(CommitmentDecision.honour(war)).isZero();
        StateEditor.repulses(war.state.expedition, 1);
        assertThat(CommitmentDecision.honour(war)).as("before the patron hears of the repulse").isZero();
        war.state.mail.send(PATRON, DispatchTopic.REPULSE, 1, 0, 0);
        assertThat(CommitmentDecision.honour(war)).isEqualTo(1);
        war.state.mail.send(PATRON, DispatchTopic.CAPITAL_TAKEN, 1, 100, 100);
        assertThat(CommitmentDecision.honour(war)).isZero();
        war.state.mail.send(PATRON, DispatchTopic.CROWNED, 1, 200, 200);
        war.state.day = 564;
        assertThat(CommitmentDecision.honour(war)).isEqualTo(0.5);
        war.state.day = 565;
        assertThat(CommitmentDecision.honour(war)).isZero();
    }

    @Test
    void log_hazard_is_limited_to_eight_above_and_below_the_base() {
        assertThat(logRatio(war -> StateEditor.cost(war.state.commitment, 1e11))).isEqualTo(8, within(1e-9));
        assertThat(logRatio(war -> {
            StateEditor.heldByMonth(war.state.commitment, 0, 100);
        })).isEqualTo(-8, within(1e-9));
    }

    @Test
    void commitment_lever_or_hazard_switch_multiplies_the_hazard_or_removes_it() {
        Consumer<War> pressed = war -> tell(war, DispatchTopic.NEIGHBOUR_PRESSURE, 0.4);
        assertThat(hazard(tuned().with(Levers.Commitment.BRIEF).with(CommitmentParameters.BRIEF_FACTOR, 8), war -> {}))
                .isEqualTo(8 * BASE, within(1e-15));
        assertThat(hazard(tuned().with(Levers.Commitment.ENDLESS), pressed)).isZero();
        assertThat(hazard(tuned().without(SystemSwitch.PATRON_HAZARD), pressed)).isZero();
    }

    @Test
    void withdrawal_is_decided_with_the_probability_of_its_hazard() {
        var war = SmallWar.alone(tuned().with(CommitmentParameters.RESOLVE_BASE, 0.03).war(1));
        war.state.commitment.drawFrailty(1);
        int decided = 0;
        int days = 20_000;
        for (war.state.day = 0; war.state.day < days; war.state.day++) {
            StateEditor.stage(war.state.commitment, CommitmentStage.COMMITTED);
            new WithdrawalHazard().apply(war);
            decided += war.state.commitment.stage() == CommitmentStage.ANNOUNCED ? 1 : 0;
        }
        double chance = 1 - Math.exp(-0.03);
        assertThat((double) decided / days).isEqualTo(chance, within(4 * Math.sqrt(chance / days)));
    }

    @Test
    void withdrawal_decision_sets_the_plan_of_lots_and_lowers_belief() {
        var small = tuned().with(CommitmentParameters.RESOLVE_BASE, 1e6).with(SharedParameters.FIRST_LOT_DAYS, 300)
                .with(SharedParameters.NEWS_WITHDRAWAL, 0.8)
                .deciding(SharedDecisions.PLAN_OF_LOTS, "three-lots");
        var war = SmallWar.reigning(small.war(1));
        double belief = war.state.throne.beliefLogit();
        new WithdrawalHazard().apply(war);
        assertThat(war.state.commitment.stage()).isEqualTo(CommitmentStage.ANNOUNCED);
        assertThat(war.state.commitment.lots()).isEqualTo(3);
        assertThat(war.state.commitment.nextLotDay()).isEqualTo(300);
        assertThat(war.state.throne.beliefLogit()).isEqualTo(belief - 0.8, within(1e-12));
        assertThat(war.events.happened(SharedEvents.WITHDRAWAL_DECIDED)).isTrue();
        var single = SmallWar.reigning(small.deciding(SharedDecisions.PLAN_OF_LOTS, "one-lot").war(1));
        new WithdrawalHazard().apply(single);
        assertThat(single.state.commitment.lots()).isEqualTo(1);
        assertThat(single.state.commitment.nextLotDay()).isEqualTo(390);
    }

    @Test
    void withdrawal_is_not_decided_before_the_patron_fights_alone() {
        var war = tuned().with(CommitmentParameters.RESOLVE_BASE, 1e6).war(1);
        SmallWar.days(war, 10, new WithdrawalHazard());
        assertThat(war.state.commitment.stage()).isEqualTo(CommitmentStage.COMMITTED);
    }

    @Test
    void trend_compares_the_share_held_with_that_of_six_months_before() {
        var war = SmallWar.alone(tuned().war(1));
        for (int month = 0; month < 8; month++) {
            war.state.day = 30 * month;
            tell(war, DispatchTopic.SHARE_HELD, 0.1 * month);
            new WithdrawalHazard().apply(war);
        }
        assertThat(war.state.commitment.heldByMonth(0)).isEqualTo(0.7, within(1e-12));
        assertThat(war.state.commitment.heldByMonth(6)).isEqualTo(0.1, within(1e-12));
        assertThat(war.state.commitment.hazard()).isEqualTo(BASE * Math.exp(-3 * 0.6), within(1e-15));
    }

    private static void tell(War war, DispatchTopic news, double what) {
        war.state.mail.send(PATRON, news, what, war.state.day, war.state.day);
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(CommitmentParameters.RESOLVE_BASE, BASE)
                .with(CommitmentParameters.COMMITMENT_FRAILTY, 0)
                .with(CommitmentParameters.RESOLVE_NEIGHBOUR, 2.2).with(CommitmentParameters.RESOLVE_EUROPE, 1.6)
                .with(CommitmentParameters.RESOLVE_COST, 0.45)
                .with(CommitmentParameters.RESOLVE_DEAD, 0.45).with(CommitmentParameters.RESOLVE_DEPENDENCE, 1.3)
                .with(CommitmentParameters.RESOLVE_TREND, 3)
                .with(CommitmentParameters.RESOLVE_HONOUR, 1).with(CommitmentParameters.RESOLVE_OPPOSITION, 0.5);
    }

    private static double logRatio(Consumer<War> setup) {
        return Math.log(hazard(setup) / BASE);
    }

    private static double hazard(Consumer<War> setup) {
        return hazard(tuned(), setup);
    }

    private static double hazard(SmallWar small, Consumer<War> setup) {
        var war = SmallWar.alone(small.war(1));
        war.state.day = 1;
        setup.accept(war);
        new WithdrawalHazard().apply(war);
        return war.state.commitment.hazard();
    }
}
