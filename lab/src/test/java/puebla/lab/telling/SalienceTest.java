package puebla.lab.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.data.Amount;
import puebla.kernel.data.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SalienceTest {
    private final MadeUp war = new MadeUp(Shipped.MEXICO);

    @Test
    void the_turning_events_are_main_and_a_convoy_is_not() {
        war.on("1861-07-17", Kind.MORATORIUM).happens();
        war.on("1864-02-03", Kind.CONVOY_LOST).at("camaron").happens();

        assertMain(true, false);
    }

    @Test
    void a_place_counts_by_its_size() {
        war.on("1863-06-10", Kind.PLACE_TAKEN).side(1).at("mexico-city").happens();
        war.on("1863-06-11", Kind.PLACE_TAKEN).side(1).at("sisal").happens();
        war.on("1863-06-12", Kind.PLACE_TAKEN).side(1).at("veracruz").happens();

        assertMain(true, false, true);
    }

    @Test
    void a_battle_counts_by_the_men_in_it() {
        war.on("1864-05-17", Kind.BATTLE_WON).at("matehuala").side(1).with(Amount.MEN, 3_000)
                .with(Amount.ENEMY_MEN, 6_000).happens();
        war.on("1864-05-18", Kind.BATTLE_WON).at("matehuala").side(1).with(Amount.MEN, 9_000)
                .with(Amount.ENEMY_MEN, 100).happens();
        war.on("1864-05-19", Kind.BATTLE_WON).at("matehuala").side(1).with(Amount.MEN, 900).with(Amount.LOST, 1_100)
                .happens();

        assertMain(true, false, true);
    }

    @Test
    void of_what_every_power_does_again_and_again_the_first_counts() {
        war.on("1864-11-01", Kind.CONTINGENT_ARRIVES).by("belgium").happens();
        war.on("1864-11-20", Kind.CONTINGENT_ARRIVES).by("austria").happens();
        war.on("1864-12-20", Kind.CONTINGENT_ARRIVES).by("belgium").happens();

        assertMain(true, true, false);
    }

    @Test
    void abroad_the_wars_count_and_the_sessions_of_parliaments_do_not() {
        war.on("1866-07-03", Kind.EXTERNAL).abroad("sadowa").happens();
        war.on("1866-07-04", Kind.EXTERNAL).abroad("session-1866").happens();

        assertMain(true, false);
    }

    private void assertMain(Boolean... main) {
        var tale = war.ends("1867-07-15", "republic-restored");
        var salience = new Salience(tale, new Chains(tale.events()));
        assertThat(tale.events().stream().map(salience::main)).containsExactly(main);
    }
}
