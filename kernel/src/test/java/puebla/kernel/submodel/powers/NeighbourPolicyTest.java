package puebla.kernel.submodel.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.NEIGHBOUR;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeighbourPolicyTest {
    @Test
    void pressure_of_the_neighbour_is_0_05_during_its_own_war() {
        assertThat(pressure(1, 0, 0, 0)).isEqualTo(0.05, within(1e-12));
    }

    @Test
    void each_source_of_pressure_adds_its_weight() {
        assertThat(pressure(0, 0, 0, 0)).isEqualTo(0.50, within(1e-12));
        assertThat(pressure(1, 1, 0, 0)).isEqualTo(0.30, within(1e-12));
        assertThat(pressure(1, 0, 1, 0)).isEqualTo(0.25, within(1e-12));
        assertThat(pressure(1, 0, 0, 1)).isEqualTo(0.05 + 0.05 * 0.985, within(1e-12)); // voices decay by 1.5 % per day
    }

    @Test
    void pressure_of_the_neighbour_never_exceeds_one() {
        assertThat(pressure(0, 1, 1, 1)).isEqualTo(1, within(0.001)).isLessThanOrEqualTo(1);
        assertThat(pressure(0, 3, 1, 1)).isEqualTo(1);
    }

    @Test
    void lever_scales_the_pressure_of_the_neighbour() {
        var war = SmallWar.quiet().withNeighbourPressure(0.5).war(1);
        StateEditor.ownWar(war.state.neighbour, 0);
        StateEditor.borderArmyDay(war.state.neighbour, 0);
        new NeighbourPolicy().apply(war);
        assertThat(war.state.neighbour.pressure()).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void pressure_is_zero_when_us_pressure_is_off() {
        var war = SmallWar.quiet().without(SystemSwitch.US_PRESSURE).war(1);
        StateEditor.ownWar(war.state.neighbour, 0);
        new NeighbourPolicy().apply(war);
        assertThat(war.state.neighbour.pressure()).isZero();
    }

    @Test
    void border_army_comes_with_probability_0_8_after_its_delay_from_the_peace() {
        int seeds = 1500;
        int sent = 0;
        var model = SmallWar.quiet().with(PowersParameters.BORDER_ARMY_DAYS, 40).model();
        for (long seed = 0; seed < seeds; seed++) {
            var war = puebla.kernel.Simulation.of(model, seed, puebla.kernel.decision.Policy.HISTORICAL).war();
            SmallWar.column(war, PATRON_CORPS, FORD, 100);
            peace(war, 0);
            war.state.day = 39;
            new NeighbourPolicy().apply(war);
            assertThat(war.state.neighbour.borderArmyDay()).isEqualTo(-1);
            war.state.day = 40;
            new NeighbourPolicy().apply(war);
            assertThat(war.state.neighbour.borderArmyDay()).isEqualTo(40);
            sent += war.state.neighbour.borderArmy() > 0 ? 1 : 0;
        }
        assertThat((double) sent / seeds).isEqualTo(0.8, within(4 * Math.sqrt(0.16 / seeds)));
    }

    @Test
    void no_border_army_comes_when_the_patron_has_no_troops_in_the_field() {
        for (long seed = 0; seed < 30; seed++) {
            var war = SmallWar.quiet().with(PowersParameters.BORDER_ARMY_DAYS, 0).war(seed);
            peace(war, 0);
            new NeighbourPolicy().apply(war);
            assertThat(war.state.neighbour.borderArmy()).isZero();
        }
    }

    @Test
    void notes_harden_monthly_up_to_an_ultimatum_that_lowers_belief() {
        var war = SmallWar.alone(SmallWar.quiet().deciding(PowersDecisions.NEIGHBOUR_NOTE, "harden")
                .with(PowersParameters.NEWS_ULTIMATUM, 0.4).war(1));
        peace(war, 0);
        war.state.mail.send(NEIGHBOUR, DispatchTopic.PATRON_MEN, 30_000, 0, 0);
        double belief = war.state.throne.beliefLogit();
        SmallWar.days(war, 72, new NeighbourPolicy()); // days 11, 41, 71
        assertThat(war.state.neighbour.notes()).isEqualTo(0.75);
        assertThat(war.state.neighbour.ultimatumDay()).isEqualTo(71);
        assertThat(war.state.throne.beliefLogit()).isEqualTo(belief - 0.4, within(1e-12));
        SmallWar.days(war, 200, new NeighbourPolicy());
        assertThat(war.state.neighbour.notes()).isEqualTo(1);
        assertThat(war.state.neighbour.ultimatumDay()).isEqualTo(71);
    }

    @Test
    void no_notes_during_the_own_war_of_the_neighbour_or_without_news_of_foreign_troops() {
        var fighting = SmallWar.quiet().deciding(PowersDecisions.NEIGHBOUR_NOTE, "harden").war(1);
        fighting.state.mail.send(NEIGHBOUR, DispatchTopic.PATRON_MEN, 30_000, 0, 0);
        SmallWar.days(fighting, 100, new NeighbourPolicy());
        assertThat(fighting.state.neighbour.notes()).isZero();
        var unaware = SmallWar.quiet().deciding(PowersDecisions.NEIGHBOUR_NOTE, "harden").war(1);
        peace(unaware, 0);
        SmallWar.days(unaware, 100, new NeighbourPolicy());
        assertThat(unaware.state.neighbour.notes()).isZero();
    }

    @Test
    void arms_approach_their_full_flow_exponentially_after_the_peace() {
        var war = SmallWar.quiet().with(PowersParameters.ARMS_DAYS, 150).war(1);
        peace(war, 0);
        SmallWar.days(war, 150, new NeighbourPolicy());
        assertThat(war.state.neighbour.arms()).isEqualTo(1.8 - 0.8 * Math.pow(1 - 1 / 150.0, 150), within(1e-9));
        assertThat(war.events.happened(PowersEvents.ARMS_FLOW)).isTrue();
    }

    @Test
    void arms_flow_is_a_trickle_before_the_peace_and_absent_when_us_arms_are_off() {
        var war = SmallWar.quiet().with(PowersParameters.ARMS_TRICKLE, 0.1).war(1);
        SmallWar.days(war, 3000, new NeighbourPolicy());
        assertThat(war.state.neighbour.arms()).isEqualTo(1.08, within(1e-6));
        var off = SmallWar.quiet().without(SystemSwitch.US_ARMS).war(1);
        peace(off, 0);
        StateEditor.homeArmsSpending(off.state.treasuries, 1e6);
        SmallWar.days(off, 3000, new NeighbourPolicy());
        assertThat(off.state.neighbour.arms()).isEqualTo(1);
    }

    @Test
    void spending_on_arms_raises_the_flow_up_to_a_bound() {
        var war = SmallWar.quiet().with(PowersParameters.ARMS_TRICKLE, 0).with(PowersParameters.ARMS_PRICE, 300_000)
                .war(1);
        StateEditor.homeArmsSpending(war.state.treasuries, 2000); // 60,000 per month: a fifth of the price
        SmallWar.days(war, 3000, new NeighbourPolicy());
        assertThat(war.state.neighbour.arms()).isEqualTo(1 + 0.8 * 0.2, within(1e-6));
        StateEditor.homeArmsSpending(war.state.treasuries, 1e6);
        SmallWar.days(war, 3000, new NeighbourPolicy());
        assertThat(war.state.neighbour.arms()).isEqualTo(1 + 0.8 * 0.4, within(1e-6));
    }

    @Test
    void arms_require_a_frontier_or_port_with_home_control_or_over_300_band_members() {
        var war = SmallWar.quiet().war(1);
        peace(war, 0);
        StateEditor.held(war.state.country, BORDER, 1);
        StateEditor.held(war.state.country, BAY, 1);
        SmallWar.days(war, 3000, new NeighbourPolicy());
        assertThat(war.state.neighbour.arms()).isEqualTo(1, within(1e-9));
        SmallWar.bands(war, BAY, 301);
        SmallWar.days(war, 3000, new NeighbourPolicy());
        assertThat(war.state.neighbour.arms()).isEqualTo(1 + 0.8 * 0.6, within(1e-6));
    }

    private static void peace(War war, int day) {
        StateEditor.ownWar(war.state.neighbour, 0);
        StateEditor.peaceDay(war.state.neighbour, day);
    }

    private static double pressure(double ownWar, double notes, double border, double voice) {
        var war = SmallWar.quiet().war(1);
        StateEditor.ownWar(war.state.neighbour, ownWar);
        StateEditor.borderArmyDay(war.state.neighbour, 0);
        StateEditor.notes(war.state.neighbour, notes);
        StateEditor.borderArmy(war.state.neighbour, border);
        StateEditor.voice(war.state.neighbour, voice);
        new NeighbourPolicy().apply(war);
        return war.state.neighbour.pressure();
    }
}
