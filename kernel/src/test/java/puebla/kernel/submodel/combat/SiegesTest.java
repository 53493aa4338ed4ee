package puebla.kernel.submodel.combat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SiegesTest {
    @Test
    void siege_uses_up_food_and_powder_daily_and_guns_wear_down_the_works() {
        var war = besieged(calm().with(SiegeParameters.GUN_EFFECT, 0.0004), 4000);
        war.state.forces.giveGuns(0, 50 - war.state.forces.guns(0));
        SmallWar.days(war, 9, new Sieges());
        assertThat(war.state.country.food(CASTLE)).isEqualTo(60 - 9 * 0.9, within(1e-9));
        assertThat(war.state.country.powder(CASTLE)).isEqualTo(60 - 9 * 0.9, within(1e-9));
        assertThat(war.state.country.worksLeft(CASTLE)).isEqualTo(1 - 9 * 50 * 0.0004, within(1e-9));
    }

    @Test
    void loose_blockade_slows_the_loss_of_food() {
        var war = besieged(calm(), 1200); // strength 6,000 against 5,000
        SmallWar.days(war, 9, new Sieges());
        assertThat(war.state.country.food(CASTLE)).isEqualTo(60 - 9 * 0.7, within(1e-9));
    }

    @Test
    void yield_hazard_is_the_product_of_breach_hunger_powder_despair_and_resolve() {
        expectYield(0.02 * Math.exp(-2 + 1.5 * 0.25), war -> {});
        expectYield(0.02 * Math.exp(2 * 0.5 - 2 + 1.5 * 0.25), war -> war.state.country.changeWorks(CASTLE, 0.5));
        expectYield(0.02 * Math.exp(2.5 - 2 + 1.5 * 0.25), war -> StateEditor.food(war.state.country, CASTLE, 4));
        expectYield(0.02 * Math.exp(2.5 - 2 + 1.5 * 0.25), war -> StateEditor.powder(war.state.country, CASTLE, 1));
        expectYield(0.02 * Math.exp(-1 + 1.5 * 0.25), war -> war.state.forces.rally(1, 0.5));
    }

    @Test
    void starved_garrison_yields_with_a_hazard_of_at_least_0_15_per_day() {
        expectYield(0.15, war -> StateEditor.food(war.state.country, CASTLE, -9));
    }

    @Test
    void yielding_garrison_is_captured_or_scatters_and_the_besieger_enters() {
        var war = besieged(
                calm().with(SiegeParameters.YIELD_BASE, 1e9).with(CombatParameters.CAPTURED_AT_SURRENDER, 0.75),
                4000);
        new Sieges().apply(war);
        assertThat(war.events.happened(SharedEvents.GARRISON_YIELDS)).isTrue();
        assertThat(war.state.country.held(CASTLE)).isEqualTo(1);
        assertThat(war.state.country.besieged(CASTLE)).isFalse();
        assertThat(war.state.inField(HOME_LINE)).isZero();
        assertThat(war.state.men.of(HOME_LINE, Stock.CAPTIVE)).isEqualTo(3750);
        assertThat(war.state.bands() + war.state.men.of(HOME_LINE, Stock.DISPERSED)).isEqualTo(1250);
        war.audit();
    }

    @Test
    void siege_kills_men_on_both_sides_at_a_higher_rate_inside() {
        var war = besieged(calm().with(SiegeParameters.WEAR, 0.001), 4000);
        SmallWar.days(war, 9, new Sieges());
        long outside = war.state.men.of(PATRON_CORPS, Stock.KILLED);
        long inside = war.state.men.of(HOME_LINE, Stock.KILLED);
        assertThat((double) outside).isEqualTo(36, within(4 * Math.sqrt(36)));
        assertThat((double) inside).isEqualTo(67.5, within(4 * Math.sqrt(67.5)));
        war.audit();
    }

    @Test
    void besiegers_too_weak_to_close_their_lines_raise_the_siege() {
        var war = besieged(calm(), 400); // strength 2,000 against 5,000
        new Sieges().apply(war);
        assertThat(war.state.country.besieged(CASTLE)).isFalse();
        assertThat(war.events.happened(CombatEvents.SIEGE_RAISED)).isTrue();
        assertThat(war.state.country.held(CASTLE)).isEqualTo(-1);
    }

    @Test
    void besieged_place_without_defenders_is_occupied() {
        var war = besieged(calm(), 4000);
        war.state.forces.leave(1, false, Stock.DESERTED, Long.MAX_VALUE, puebla.kernel.state.Cause.DESERTED);
        new Sieges().apply(war);
        assertThat(war.state.country.held(CASTLE)).isEqualTo(1);
    }

    @Test
    void mean_food_of_a_besieged_fortress_equals_the_parameter_and_of_a_town_half_of_it() {
        double forts = 0;
        double town = 0;
        for (long seed = 0; seed < 200; seed++) {
            forts += storesOf(CASTLE, seed);
            town += storesOf(puebla.kernel.SmallWar.FORD, seed);
        }
        assertThat(forts / 200).isEqualTo(60, within(4 * 60 * 0.6 / Math.sqrt(12 * 200)));
        assertThat(town / 200).isEqualTo(30, within(4 * 30 * 0.6 / Math.sqrt(12 * 200)));
    }

    private static double storesOf(int place, long seed) {
        var war = SmallWar.alone(SmallWar.quiet().with(SiegeParameters.FOOD, 60).war(seed));
        int comer = SmallWar.column(war, PATRON_CORPS, place, 1000);
        SiegeActions.begin(war, place, comer);
        return war.state.country.food(place);
    }

    private static void expectYield(double hazard, Consumer<War> setup) {
        int seeds = 600;
        int yielded = 0;
        var model = calm().with(SiegeParameters.YIELD_BASE, 0.02).model();
        for (long seed = 0; seed < seeds; seed++) {
            var war = puebla.kernel.Simulation.of(model, seed, puebla.kernel.decision.Policy.HISTORICAL).war();
            lay(war, 4000);
            setup.accept(war);
            new Sieges().apply(war);
            yielded += war.events.happened(SharedEvents.GARRISON_YIELDS) ? 1 : 0;
        }
        double chance = 1 - Math.exp(-hazard);
        assertThat((double) yielded / seeds).isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / seeds)));
    }

    /**
     * Returns a scenario in which nobody dies, yields or betrays by default. {@code lay} sets belief so that hope is
     * 0.75.
     */
    private static SmallWar calm() {
        return SmallWar.quiet().with(SiegeParameters.WEAR, 0).with(SiegeParameters.YIELD_BASE, 0)
                .with(SiegeParameters.BETRAYAL_BASE, 0)
                .with(SiegeParameters.GUN_EFFECT, 0).deciding(CombatDecisions.BEFORE_THE_WALLS, "invest");
    }

    private static War besieged(SmallWar small, long besiegers) {
        var war = small.war(1);
        lay(war, besiegers);
        return war;
    }

    private static void lay(War war, long besiegers) {
        SmallWar.alone(war);
        war.state.throne.believe(Math.log(0.625 / 0.375)); // hope 0.3 + 0.4 x 0.375 + 0.3 = 0.75, less 0.004 a day
        int comer = SmallWar.column(war, PATRON_CORPS, CASTLE, besiegers);
        war.state.forces.order(comer, Posture.INVEST);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        war.state.country.besiege(CASTLE, 0);
        war.state.country.changeWorks(CASTLE, 1);
        StateEditor.food(war.state.country, CASTLE, 60);
        StateEditor.powder(war.state.country, CASTLE, 60);
        war.state.country.changeHope(CASTLE, 1);
    }
}
