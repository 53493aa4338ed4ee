package puebla.kernel.submodel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.StateEditor;
import puebla.kernel.submodel.command.March;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SupplyTest {
    @Test
    void first_day_of_supply_equals_the_hand_computed_forage_over_demand() {
        // 10,000 home-line men require 14 t a day;
        // BORDER gives 0.05 kg x 150,000 people x 0.6 (north) x (0.5 + 0.25 x 1.9) (friendly)
        double forage = 0.05 * 150_000 * 0.6 * 0.975 / 1000;
        double share = 10_000 / 10_001.0;
        double today = forage * share / 14;
        assertThat(supplyAfter(1, war -> war.state.country.obey(BORDER, -0.9))).isEqualTo(1 + (today - 1) / 10,
                within(1e-9));
    }

    @Test
    void forage_is_shared_among_the_men_present_after_the_march() {
        var war = SmallWar.quiet().with(UpkeepParameters.FORAGE, 0.05).war(1);
        int comer = SmallWar.column(war, HOME_LINE, FORD, 4000);
        int post = SmallWar.garrison(war, HOME_LINE, BORDER, 4000);
        war.state.forces.march(war.routes, comer, BORDER);
        StateEditor.toward(war.state.forces, comer, BORDER);
        StateEditor.stage(war.state.forces, comer, 0);
        war.state.strength.count(war.state);
        SmallWar.days(war, 1, new March(), new Supply());
        assertThat(war.state.forces.place(comer)).isEqualTo(BORDER);
        assertThat(war.state.strength.homeMen(BORDER)).isEqualTo(8000);
        assertThat(war.state.forces.supply(post)).isLessThan(1 - 0.1 * (1 - 0.6));
    }

    @Test
    void friendly_country_supplies_an_army_better_than_a_hostile_one() {
        assertThat(supplyAfter(20, war -> war.state.country.obey(BORDER, -0.9)))
                .isGreaterThan(supplyAfter(20, war -> war.state.country.obey(BORDER, 0.9)));
    }

    @Test
    void exhausted_country_supplies_less_and_recovers_by_1_200th_per_day() {
        assertThat(supplyAfter(5, war -> StateEditor.exhaustion(war.state.country, BORDER, 0.8)))
                .isLessThan(supplyAfter(5, war -> {}));
        var war = SmallWar.quiet().war(1);
        StateEditor.exhaustion(war.state.country, BORDER, 0.8);
        SmallWar.days(war, 200, new Supply());
        assertThat(war.state.country.exhaustion(BORDER)).isEqualTo(0.8 * Math.pow(1 - 1 / 200.0, 200), within(1e-9));
    }

    @Test
    void train_of_the_patron_improves_supply_near_the_port_and_raids_reduce_its_effect() {
        double without = legion(0, war -> {});
        double with = legion(300, war -> {});
        assertThat(with).isGreaterThan(without);
        assertThat(legion(300, war -> war.state.country.recordRaids(FORD, 1))).isBetween(without, with);
    }

    @Test
    void hunger_lowers_cohesion_and_besieged_men_are_supplied_from_stored_food() {
        var war = SmallWar.quiet().war(1);
        int force = SmallWar.column(war, HOME_LINE, BORDER, 10_000);
        war.state.strength.count(war.state);
        SmallWar.days(war, 60, new Supply());
        assertThat(war.state.forces.cohesion(force)).isLessThan(1);
        var siege = SmallWar.quiet().war(1);
        int inside = SmallWar.column(siege, HOME_LINE, BORDER, 10_000);
        siege.state.country.besiege(BORDER, 0);
        StateEditor.food(siege.state.country, BORDER, 100);
        siege.state.strength.count(siege.state);
        SmallWar.days(siege, 200, new Supply());
        assertThat(siege.state.forces.supply(inside)).isEqualTo(0.8, within(1e-6));
        StateEditor.food(siege.state.country, BORDER, 0);
        SmallWar.days(siege, 200, new Supply());
        assertThat(siege.state.forces.supply(inside)).isEqualTo(0.25, within(1e-6));
    }

    @Test
    void hunger_changes_neither_supply_nor_strength_when_supply_is_off() {
        var war = SmallWar.quiet().without(SystemSwitch.SUPPLY).war(1);
        int force = SmallWar.column(war, HOME_LINE, BORDER, 50_000);
        StateEditor.supply(war.state.forces, force, 0.3);
        double worth = war.state.worthOf(force);
        SmallWar.days(war, 100, new Supply());
        assertThat(war.state.forces.supply(force)).isEqualTo(0.3);
        assertThat(worth).isEqualTo(50_000);
    }

    private static double supplyAfter(int days, Consumer<War> setup) {
        var war = SmallWar.quiet().with(UpkeepParameters.FORAGE, 0.05).war(1);
        int force = SmallWar.column(war, HOME_LINE, BORDER, 10_000);
        war.state.strength.count(war.state);
        setup.accept(war);
        SmallWar.days(war, days, new Supply());
        return war.state.forces.supply(force);
    }

    private static double legion(double train, Consumer<War> setup) {
        var war = SmallWar.alone(
                SmallWar.quiet().with(UpkeepParameters.FORAGE, 0.02).with(UpkeepParameters.TRAIN_GROWTH, 0).war(1));
        int force = SmallWar.garrison(war, PATRON_CORPS, FORD, 20_000);
        war.state.expedition.equipTrain(train);
        war.state.strength.count(war.state);
        setup.accept(war);
        SmallWar.days(war, 10, new Supply());
        return war.state.forces.supply(force);
    }
}
