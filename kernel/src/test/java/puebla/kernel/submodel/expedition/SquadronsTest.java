package puebla.kernel.submodel.expedition;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;
import static puebla.kernel.SmallWar.TOWER;
import static puebla.kernel.SmallWar.TOWER_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.rule.SeaTransport;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SquadronsTest {
    @Test
    void ordered_squadron_sails_on_its_day_and_lands_after_the_crossing() {
        for (long seed = 1; seed <= 20; seed++) {
            var war = SmallWar.quiet().deciding(ExpeditionDecisions.CONTEST_PORT, "yield").war(seed);
            war.state.coalition.orderToSail(PATRON, 5);
            SmallWar.days(war, 6, new Squadrons());
            assertThat(war.state.men.of(PATRON_CORPS, Stock.AT_SEA)).isEqualTo(3000);
            assertThat(war.state.expedition.wanted()).isEqualTo(3000);
            SmallWar.days(war, 60, new Squadrons());
            // 40 days x 0.85...1.2
            assertThat(war.state.coalition.landedDay(PATRON)).as("seed %d", seed).isBetween(5 + 34, 5 + 48);
            assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(3000);
            assertThat(war.state.expedition.base()).isEqualTo(HAVEN);
            assertThat(war.state.country.held(HAVEN)).isEqualTo(1);
            war.audit();
        }
    }

    @Test
    void squadron_is_limited_to_available_men_and_the_lever_scales_only_the_patron() {
        var war = SmallWar.quiet().withPatronTroops(100).war(1);
        war.state.coalition.orderToSail(PATRON, 0);
        war.state.coalition.orderToSail(TOWER, 0);
        new Squadrons().apply(war);
        assertThat(war.state.men.of(PATRON_CORPS, Stock.AT_SEA)).isEqualTo(60_000);
        assertThat(war.state.men.of(TOWER_CORPS, Stock.AT_SEA)).isEqualTo(6000);
    }

    @Test
    void garrison_that_yields_the_port_marches_inland_without_loss() {
        var war = landing("yield");
        assertThat(war.state.inField(HOME_LINE)).isEqualTo(800);
        assertThat(war.state.forces.goal(0)).isEqualTo(FORD);
        assertThat(war.events.happened(ExpeditionEvents.PORT_RESISTS)).isFalse();
    }

    @Test
    void garrison_that_resists_a_landing_loses_an_eighth_of_its_men_and_the_port() {
        var war = landing("resist");
        assertThat(war.state.inField(HOME_LINE)).isEqualTo(700);
        assertThat(war.state.men.of(HOME_LINE, Stock.KILLED)).isEqualTo(100);
        assertThat(war.state.country.held(HAVEN)).isEqualTo(1);
        assertThat(war.events.happened(ExpeditionEvents.PORT_RESISTS)).isTrue();
        war.audit();
    }

    @Test
    void second_convoy_lands_as_a_reinforcement_of_the_army() {
        var war = landing("yield");
        SeaTransport.send(war, PATRON_CORPS, 1000);
        SmallWar.days(war, 60, new Squadrons());
        assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(4000);
        assertThat(war.events.happened(ExpeditionEvents.REINFORCEMENT_LANDS)).isTrue();
        assertThat(war.events.happened(ExpeditionEvents.CONTINGENT_ARRIVES)).isFalse();
    }

    @Test
    void convoys_land_with_the_guns_of_their_contingent() {
        var war = landing("yield"); // 3,000 men, one gun for each 250
        int army = Squadrons.fieldForceAt(war, HAVEN, PATRON_CORPS);
        assertThat(war.state.forces.guns(army)).isEqualTo(12);
        SeaTransport.send(war, PATRON_CORPS, 1000);
        SmallWar.days(war, 60, new Squadrons());
        assertThat(war.state.forces.guns(army)).isEqualTo(16);
    }

    @Test
    void convoy_that_arrives_after_the_departure_of_its_power_turns_back() {
        var war = SmallWar.quiet().war(1);
        SeaTransport.send(war, PATRON_CORPS, 1000);
        war.state.coalition.goHome(PATRON, 1);
        SmallWar.days(war, 60, new Squadrons());
        assertThat(war.state.men.of(PATRON_CORPS, Stock.RETURNED)).isEqualTo(1000);
        assertThat(war.state.inField(PATRON_CORPS)).isZero();
    }

    private static puebla.kernel.mechanism.War landing(String answer) {
        var war = SmallWar.quiet().deciding(ExpeditionDecisions.CONTEST_PORT, answer).war(1);
        SmallWar.garrison(war, HOME_LINE, HAVEN, 800);
        war.state.coalition.orderToSail(PATRON, 0);
        SmallWar.days(war, 60, new Squadrons());
        assertThat(war.state.coalition.landedDay(PATRON)).isPositive();
        return war;
    }
}
