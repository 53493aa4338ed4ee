package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.combat.CombatEvents;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventChainsTest {
    private final HandwrittenLog war = new HandwrittenLog(Shipped.MEXICO);

    @Test
    void assault_victory_broken_army_and_captured_place_form_one_deed() {
        int assault = war.on("1863-05-17", CombatEvents.ASSAULT).side(1).at("puebla").happens();
        int won = war.on("1863-05-17", CombatEvents.BATTLE_WON).side(1).at("puebla").after(assault).happens();
        int broken =
                war.on("1863-05-17", CombatEvents.ARMY_BROKEN).side(-1).at("puebla").with(Amount.PRISONERS, 900)
                        .after(won)
                        .happens();
        int taken = war.on("1863-05-17", SharedEvents.PLACE_TAKEN).side(1).at("puebla").after(won).happens();
        var run = war.ends("1867-07-15", "republic-restored");
        var chains = new EventChains(run.events());
        var deed = run.events().get(won);

        assertThat(run.events().stream().filter(chains::stands)).containsExactly(deed);
        assertThat(chains.deed(run.events().get(taken))).isEqualTo(deed);
        assertThat(chains.parts(deed)).extracting("id").containsExactly(assault, broken, taken);
        assertThat(chains.marks(deed)).containsExactly(EventChains.STORMED, EventChains.TAKEN);
    }

    @Test
    void capture_by_the_other_side_or_days_later_stands_alone() {
        int won = war.on("1863-05-17", CombatEvents.BATTLE_WON).side(-1).at("puebla").happens();
        war.on("1863-05-17", SharedEvents.PLACE_TAKEN).side(1).at("puebla").after(won).happens();
        war.on("1863-05-20", SharedEvents.PLACE_TAKEN).side(-1).at("puebla").after(won).happens();
        var run = war.ends("1867-07-15", "republic-restored");

        assertThat(run.events()).allMatch(new EventChains(run.events())::stands);
    }

    @Test
    void capture_of_a_port_is_joined_to_the_landing() {
        war.on("1861-12-14", SharedEvents.PLACE_TAKEN).side(1).at("veracruz").by("spain").happens();
        int landing =
                war.on("1861-12-14", SharedEvents.LANDING).side(1).at("veracruz").by("spain").of("spanish")
                        .happens();
        var run = war.ends("1867-07-15", "republic-restored");
        var chains = new EventChains(run.events());

        assertThat(chains.marks(run.events().get(landing))).containsExactly(EventChains.TAKEN);
    }

    @Test
    void small_battle_is_main_when_it_leads_to_the_capture_of_the_capital() {
        int won = war.on("1863-06-07", CombatEvents.BATTLE_WON).side(1).at("mexico-city").with(Amount.MEN, 30)
                .with(Amount.ENEMY_MEN, 20).happens();
        war.on("1863-06-07", SharedEvents.PLACE_TAKEN).side(1).at("mexico-city").after(won).happens();
        war.on("1863-06-08", CombatEvents.BATTLE_WON).side(1).at("camaron").with(Amount.MEN, 30)
                .with(Amount.ENEMY_MEN, 20)
                .happens();
        var run = war.ends("1867-07-15", "republic-restored");
        var salience = new Salience(run, new EventChains(run.events()));

        assertThat(run.events().stream().map(salience::main)).containsExactly(true, true, false);
    }
}
