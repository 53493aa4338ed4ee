package puebla.kernel.submodel.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.HOME;
import static puebla.kernel.SmallWar.LION;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.TOWER;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.CreditorQueries;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.CreditorAnswer;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.StateEditor;
import puebla.kernel.submodel.news.MailDelivery;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoercionTest {
    @Test
    void creditor_answers_only_after_it_has_heard_of_the_default() {
        var war = inDefault(answering("joint"), PATRON);
        SmallWar.days(war, 10, new Coercion());
        assertThat(war.state.coalition.answered(PATRON, CreditorAnswer.JOINT)).isTrue();
        assertThat(war.state.coalition.hasAnswered(LION)).isFalse();
        assertThat(war.state.coalition.negotiatingSince()).isEqualTo(-1);
    }

    @Test
    void two_creditors_that_want_joint_action_conclude_a_convention_and_order_squadrons() {
        var war = inDefault(answering("joint").with(CoalitionParameters.CONVENTION_DAYS, 20), PATRON, LION);
        SmallWar.days(war, 20, new Coercion());
        assertThat(war.events.happened(CoalitionEvents.CONVENTION)).isFalse();
        SmallWar.days(war, 1, new Coercion());
        assertThat(war.state.coalition.conventionDay()).isEqualTo(20);
        assertThat(war.state.coalition.sailsDay(PATRON)).isBetween(20 + 34, 20 + 52); // 40 days of preparation x 0.85...1.3
        assertThat(war.state.coalition.sailsDay(LION)).isBetween(20 + 25, 20 + 39);
        assertThat(war.state.coalition.sailsDay(TOWER)).isEqualTo(-1);
    }

    @Test
    void protests_lead_to_no_convention_rupture_or_action_alone() {
        var war = inDefault(answering("protest"), PATRON, LION, TOWER);
        SmallWar.days(war, 350, new Coercion());
        assertThat(war.events.happened(CoalitionEvents.CONVENTION) || war.events.happened(CoalitionEvents.RUPTURE)
                || war.state.expedition.hostilitiesDay() >= 0)
                .isFalse();
    }

    @Test
    void rupture_with_the_debtor_is_recorded_once() {
        var war = inDefault(answering("rupture"), LION);
        int[] first = {-1};
        for (int day = 0; day < 100; day++) {
            new Coercion().apply(war);
            first[0] = first[0] < 0 ? war.events.last(CoalitionEvents.RUPTURE) : first[0];
            war.state.day++;
        }
        assertThat(first[0]).isNotNegative().isEqualTo(war.events.last(CoalitionEvents.RUPTURE));
    }

    @Test
    void patron_acts_alone_only_after_wanting_to_for_four_weeks() {
        var war = inDefault(answering("alone"), PATRON);
        SmallWar.days(war, 29, new Coercion());
        assertThat(war.state.expedition.hostilitiesDay()).isEqualTo(-1);
        SmallWar.days(war, 1, new Coercion());
        assertThat(war.state.expedition.hostilitiesDay()).isEqualTo(29);
        assertThat(war.state.coalition.sailsDay(PATRON)).isPositive();
    }

    @Test
    void no_creditor_answers_after_the_patience_of_creditors_has_ended() {
        var war = inDefault(answering("joint").with(CoalitionParameters.CREDITOR_PATIENCE, 100));
        war.state.day = 101;
        war.state.mail.send(PATRON, DispatchTopic.DEFAULT, 1, 0, 0);
        war.state.mail.send(LION, DispatchTopic.DEFAULT, 1, 0, 0);
        SmallWar.days(war, 100, new Coercion());
        assertThat(war.state.coalition.hasAnswered(PATRON)).isFalse();
    }

    @Test
    void partners_only_protest_when_the_coalition_is_off() {
        var war = inDefault(answering("joint").without(SystemSwitch.COALITION), PATRON, LION, TOWER);
        SmallWar.days(war, 200, new Coercion());
        assertThat(war.state.coalition.answered(LION, CreditorAnswer.PROTEST)).isTrue();
        assertThat(war.state.coalition.answered(TOWER, CreditorAnswer.PROTEST)).isTrue();
        assertThat(war.events.happened(CoalitionEvents.CONVENTION)).isFalse();
    }

    @Test
    void neighbour_risk_rises_for_an_actor_that_has_heard_of_its_peace() {
        var war = SmallWar.quiet().with(SharedParameters.NEIGHBOUR_RISK_AT_WAR, 0.15)
                .with(SharedParameters.NEIGHBOUR_RISK_AT_PEACE, 0.75).war(1);
        StateEditor.ownWar(war.state.neighbour, 0);
        assertThat(CreditorQueries.neighbourRisk(war, PATRON)).isEqualTo(0.15);
        war.state.mail.send(PATRON, DispatchTopic.NEIGHBOUR_FREE, 1, 0, 0);
        assertThat(CreditorQueries.neighbourRisk(war, PATRON)).isEqualTo(0.75);
        assertThat(CreditorQueries.neighbourRisk(war, LION)).as("without news of the peace").isEqualTo(0.15);
    }

    @Test
    void debtor_learns_of_threats_by_mail() {
        var war = inDefault(answering("alone"), PATRON);
        SmallWar.days(war, 20, new MailDelivery(), new Coercion());
        assertThat(war.state.mail.known(HOME, DispatchTopic.THREAT)).isZero();
        SmallWar.days(war, 40, new MailDelivery(), new Coercion());
        assertThat(war.state.mail.known(HOME, DispatchTopic.THREAT)).isEqualTo(0.8);
    }

    private static SmallWar answering(String option) {
        return SmallWar.quiet().deciding(CoalitionDecisions.ANSWER_TO_DEFAULT, option);
    }

    private static War inDefault(SmallWar small, int... informed) {
        var war = small.war(1);
        war.state.debt.suspend(0, -1);
        war.events.begin(SharedEvents.MORATORIUM).record();
        for (int actor : informed) {
            war.state.mail.send(actor, DispatchTopic.DEFAULT, 1, 0, 0);
        }
        return war;
    }
}
