package puebla.kernel.submodel.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CLIENT;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BeliefTest {
    @Test
    void each_term_changes_belief_by_its_weight() {
        // no people held, no patron, no recognition: 2 x -0.5 + 1.5 x -0.7
        assertThat(step(war -> {})).isEqualTo(0.02 * -2.05, within(1e-12));
        assertThat(step(war -> war.state.throne.recordPeopleHeld(0.8))).isEqualTo(0.02 * (0.6 - 1.05), within(1e-12));
        assertThat(step(war -> SmallWar.column(war, PATRON_CORPS, FORD, 30_000))).isEqualTo(0.02 * (-1 + 1.5 * 0.3),
                within(1e-12));
        assertThat(step(war -> StateEditor.recognitions(war.state.throne, 3))).isEqualTo(0.02 * (-2.05 + 0.4),
                within(1e-12));
        assertThat(step(war -> war.state.neighbour.press(0.5))).isEqualTo(0.02 * (-2.05 - 0.6), within(1e-12));
        assertThat(step(war -> war.state.treasuries.oweClientPay(2))).isEqualTo(0.02 * (-2.05 - 0.5), within(1e-12));
        assertThat(step(war -> war.state.mail.send(CLIENT, DispatchTopic.WITHDRAWAL, 1, 0, 0))).isEqualTo(
                0.02 * (-2.05 - 0.75),
                within(1e-12));
    }

    @Test
    void belief_drifts_back_to_its_initial_value() {
        var war = SmallWar.alone(
                tuned().with(CountryParameters.BELIEF_GAIN, 0).with(CountryParameters.BELIEF_DRIFT, 0.01).war(1));
        war.state.throne.believe(2);
        SmallWar.days(war, 100, new Belief());
        assertThat(war.state.throne.beliefLogit()).isEqualTo(2 * Math.pow(0.99, 100), within(1e-9));
    }

    @Test
    void log_odds_of_belief_stay_between_minus_4_and_4() {
        var war = SmallWar.alone(tuned().with(CountryParameters.BELIEF_GAIN, 1).war(1));
        SmallWar.days(war, 50, new Belief());
        assertThat(war.state.throne.beliefLogit()).isEqualTo(-4);
        PublicBelief.shift(war, 1, 100);
        assertThat(war.state.throne.beliefLogit()).isEqualTo(4);
    }

    @Test
    void belief_does_not_change_before_the_patron_fights_alone() {
        var war = tuned().war(1);
        double before = war.state.throne.beliefLogit();
        SmallWar.days(war, 50, new Belief());
        PublicBelief.shift(war, 1, 1);
        assertThat(war.state.throne.beliefLogit()).isEqualTo(before);
    }

    private static double step(Consumer<War> setup) {
        var war = SmallWar.alone(tuned().war(1));
        setup.accept(war);
        new Belief().apply(war);
        return war.state.throne.beliefLogit();
    }

    /** Returns a scenario with initial belief 0.5 and without drift. */
    private static SmallWar tuned() {
        return SmallWar.quiet().with(CountryParameters.BELIEF_DAY_ZERO, 0.5).with(CountryParameters.BELIEF_GAIN, 0.02)
                .with(CountryParameters.BELIEF_DRIFT, 0);
    }
}
