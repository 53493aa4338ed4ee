package puebla.lab.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.data.Amount;
import puebla.kernel.data.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainsTest {
    private final MadeUp war = new MadeUp(Shipped.MEXICO);

    @Test
    void assault_victory_broken_army_and_captured_place_form_one_deed() {
        int assault = war.on("1863-05-17", Kind.ASSAULT).side(1).at("puebla").happens();
        int won = war.on("1863-05-17", Kind.BATTLE_WON).side(1).at("puebla").after(assault).happens();
        int broken = war.on("1863-05-17", Kind.ARMY_BROKEN).side(-1).at("puebla").with(Amount.PRISONERS, 900).after(won)
                .happens();
        int taken = war.on("1863-05-17", Kind.PLACE_TAKEN).side(1).at("puebla").after(won).happens();
        var tale = war.ends("1867-07-15", "republic-restored");
        var chains = new Chains(tale.events());
        var deed = tale.events().get(won);

        assertThat(tale.events().stream().filter(chains::stands)).containsExactly(deed);
        assertThat(chains.deed(tale.events().get(taken))).isEqualTo(deed);
        assertThat(chains.parts(deed)).extracting("id").containsExactly(assault, broken, taken);
        assertThat(chains.marks(deed)).containsExactly(Chains.STORMED, Chains.TAKEN);
    }

    @Test
    void capture_by_the_other_side_or_days_later_stands_alone() {
        int won = war.on("1863-05-17", Kind.BATTLE_WON).side(-1).at("puebla").happens();
        war.on("1863-05-17", Kind.PLACE_TAKEN).side(1).at("puebla").after(won).happens();
        war.on("1863-05-20", Kind.PLACE_TAKEN).side(-1).at("puebla").after(won).happens();
        var tale = war.ends("1867-07-15", "republic-restored");

        assertThat(tale.events()).allMatch(new Chains(tale.events())::stands);
    }

    @Test
    void capture_of_a_port_is_joined_to_the_landing() {
        war.on("1861-12-14", Kind.PLACE_TAKEN).side(1).at("veracruz").by("spain").happens();
        int landing = war.on("1861-12-14", Kind.LANDING).side(1).at("veracruz").by("spain").of("spanish").happens();
        var tale = war.ends("1867-07-15", "republic-restored");
        var chains = new Chains(tale.events());

        assertThat(chains.marks(tale.events().get(landing))).containsExactly(Chains.TAKEN);
    }

    @Test
    void small_battle_is_main_when_it_leads_to_the_capture_of_the_capital() {
        int won = war.on("1863-06-07", Kind.BATTLE_WON).side(1).at("mexico-city").with(Amount.MEN, 30)
                .with(Amount.ENEMY_MEN, 20).happens();
        war.on("1863-06-07", Kind.PLACE_TAKEN).side(1).at("mexico-city").after(won).happens();
        war.on("1863-06-08", Kind.BATTLE_WON).side(1).at("camaron").with(Amount.MEN, 30).with(Amount.ENEMY_MEN, 20)
                .happens();
        var tale = war.ends("1867-07-15", "republic-restored");
        var salience = new Salience(tale, new Chains(tale.events()));

        assertThat(tale.events().stream().map(salience::main)).containsExactly(true, true, false);
    }
}
