package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.calendar.CalendarEvents;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.expedition.ExpeditionEvents;
import puebla.kernel.submodel.guerrilla.GuerrillaEvents;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SalienceTest {
    private final HandwrittenLog war = new HandwrittenLog(Shipped.MEXICO);

    @Test
    void moratorium_is_main_and_lost_convoy_is_minor() {
        war.on("1861-07-17", SharedEvents.MORATORIUM).happens();
        war.on("1864-02-03", GuerrillaEvents.CONVOY_LOST).at("camaron").happens();

        assertMain(true, false);
    }

    @Test
    void capture_is_main_at_capital_and_entry_port_and_minor_at_a_small_place() {
        war.on("1863-06-10", SharedEvents.PLACE_TAKEN).side(1).at("mexico-city").happens();
        war.on("1863-06-11", SharedEvents.PLACE_TAKEN).side(1).at("sisal").happens();
        war.on("1863-06-12", SharedEvents.PLACE_TAKEN).side(1).at("veracruz").happens();

        assertMain(true, false, true);
    }

    @Test
    void battle_is_main_when_both_sides_are_strong_or_losses_are_high() {
        war.on("1864-05-17", CombatEvents.BATTLE_WON).at("matehuala").side(1).with(Amount.MEN, 3_000)
                .with(Amount.ENEMY_MEN, 6_000).happens();
        war.on("1864-05-18", CombatEvents.BATTLE_WON).at("matehuala").side(1).with(Amount.MEN, 9_000)
                .with(Amount.ENEMY_MEN, 100).happens();
        war.on("1864-05-19", CombatEvents.BATTLE_WON).at("matehuala").side(1).with(Amount.MEN, 900)
                .with(Amount.LOST, 1_100)
                .happens();

        assertMain(true, false, true);
    }

    @Test
    void first_arrival_of_each_power_is_main_and_later_ones_are_minor() {
        war.on("1864-11-01", ExpeditionEvents.CONTINGENT_ARRIVES).by("belgium").happens();
        war.on("1864-11-20", ExpeditionEvents.CONTINGENT_ARRIVES).by("austria").happens();
        war.on("1864-12-20", ExpeditionEvents.CONTINGENT_ARRIVES).by("belgium").happens();

        assertMain(true, true, false);
    }

    @Test
    void foreign_battle_is_main_and_session_of_parliament_is_minor() {
        war.on("1866-07-03", CalendarEvents.EXTERNAL).abroad("sadowa").happens();
        war.on("1866-07-04", CalendarEvents.EXTERNAL).abroad("session-1866").happens();

        assertMain(true, false);
    }

    private void assertMain(Boolean... main) {
        var run = war.ends("1867-07-15", "republic-restored");
        var salience = new Salience(run, new EventChains(run.events()));
        assertThat(run.events().stream().map(salience::main)).containsExactly(main);
    }
}
