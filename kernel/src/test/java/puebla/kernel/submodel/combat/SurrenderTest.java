package puebla.kernel.submodel.combat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.GOVERNOR;
import static puebla.kernel.SmallWar.HOME;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.LeaderState;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;

/** Effects of the surrender of a garrison on men, leaders, belief and the place. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SurrenderTest {
    private static SmallWar terms() {
        return SmallSiege.calm().with(CombatParameters.CAPTURED_AT_SURRENDER, 0.75)
                .with(CombatParameters.SCATTERED_TO_BANDS, 0.4)
                .with(CombatParameters.NEWS_ARMY_BROKEN, 0.6).with(SharedParameters.NEWS_TOWN, 0);
    }

    private static SmallSiege surrendered(SmallSiege siege, int besieger) {
        SiegeActions.surrender(siege.war, CASTLE, besieger, SharedEvents.GARRISON_YIELDS, 0, Feature.HUNGER, 2.5);
        return siege;
    }

    @Test
    void native_garrison_is_captured_by_the_given_share_and_the_rest_scatter_or_join_the_bands() {
        var siege = SmallSiege.of(terms().model(), 1, 4000, 5000);
        int marching = SmallWar.column(siege.war, HOME_LINE, CASTLE, 700);
        siege.war.state.forces.order(marching, Posture.MARCH);
        int elsewhere = SmallWar.garrison(siege.war, HOME_LINE, CROWN, 800);
        surrendered(siege, 0);
        var war = siege.war;
        assertThat(war.state.men.of(HOME_LINE, Stock.CAPTIVE)).isEqualTo(3750);
        assertThat(war.state.bands()).isEqualTo(500);
        assertThat(war.state.men.of(HOME_LINE, Stock.DISPERSED)).isEqualTo(750);
        assertThat(war.state.forces.exists(1)).isFalse();
        assertThat(war.state.forces.strength(marching)).as("a column on the road does not surrender").isEqualTo(700);
        assertThat(war.state.forces.strength(elsewhere)).isEqualTo(800);
        assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(4000);
        var event = siege.event(SharedEvents.GARRISON_YIELDS);
        assertThat(event.amounts().get(Amount.ENEMY_MEN.ordinal())).isEqualTo(5000);
        assertThat(event.amounts().get(Amount.PRISONERS.ordinal())).isEqualTo(3750);
        assertThat(event.side()).isEqualTo(1);
        assertThat(event.leader()).isEqualTo(-1);
        assertThat(event.because()).containsExactly(Feature.HUNGER);
        assertThat(event.causes()).containsExactly(0);
        war.audit();
    }

    @Test
    void all_men_of_a_foreign_garrison_are_captured() {
        var siege = SmallSiege.ofClient(terms().model(), 1, 9000, 1000);
        SmallWar.garrison(siege.war, PATRON_CORPS, CASTLE, 2000);
        surrendered(siege, 0);
        assertThat(siege.war.state.men.of(PATRON_CORPS, Stock.CAPTIVE)).isEqualTo(2000);
        assertThat(siege.war.state.men.of(PATRON_CORPS, Stock.DISPERSED)).isZero();
        assertThat(siege.event(SharedEvents.GARRISON_YIELDS).amounts().get(Amount.ENEMY_MEN.ordinal())).isEqualTo(3000);
        assertThat(siege.event(SharedEvents.GARRISON_YIELDS).amounts().get(Amount.PRISONERS.ordinal())).isEqualTo(2750);
        assertThat(siege.event(SharedEvents.GARRISON_YIELDS).side()).isEqualTo(-1);
    }

    @Test
    void surrender_of_more_than_2500_men_is_news_of_a_broken_army() {
        assertThat(beliefAfter(2501)).isEqualTo(1.6, within(1e-9));
        assertThat(beliefAfter(2500)).isEqualTo(1, within(1e-9));
        var client = SmallSiege.ofClient(terms().model(), 1, 9000, 4000);
        client.war.state.throne.believe(1);
        assertThat(surrendered(client, 0).war.state.throne.beliefLogit()).isEqualTo(0.4, within(1e-9));
    }

    private static double beliefAfter(long garrison) {
        var siege = SmallSiege.of(terms().model(), 1, 4000, garrison);
        siege.war.state.throne.believe(1);
        return surrendered(siege, 0).war.state.throne.beliefLogit();
    }

    @Test
    void commander_of_a_garrison_that_surrenders_escapes_with_the_given_probability() {
        var model = terms().with(SharedParameters.OFFICERS_ESCAPE, 0.3).model();
        int captured = 0;
        for (long seed = 0; seed < 1000; seed++) {
            var siege = SmallSiege.of(model, seed, 4000, 5000);
            siege.war.state.forces.assign(1, GOVERNOR);
            surrendered(siege, 0);
            assertThat(siege.event(SharedEvents.GARRISON_YIELDS).leader()).isEqualTo(GOVERNOR);
            captured += siege.war.state.leaders.state(GOVERNOR) == LeaderState.CAPTIVE ? 1 : 0;
        }
        assertThat(captured / 1000.0).isEqualTo(0.7, within(4 * Math.sqrt(0.3 * 0.7 / 1000)));
    }

    @Test
    void besieger_enters_the_place_and_without_one_the_place_falls_to_the_other_side() {
        var entered = surrendered(SmallSiege.of(terms().model(), 1, 4000, 5000), 0);
        assertThat(entered.war.state.country.held(CASTLE)).isEqualTo(1);
        assertThat(entered.war.state.forces.posture(0)).isEqualTo(Posture.HOLD);
        expectTaken(entered, 1, PATRON);
        var patrons = surrendered(SmallSiege.of(terms().model(), 1, 4000, 5000), -1);
        assertThat(patrons.war.state.forces.posture(0)).as("nobody enters").isEqualTo(Posture.INVEST);
        expectTaken(patrons, 1, PATRON);
        expectTaken(surrendered(SmallSiege.ofClient(terms().model(), 1, 4000, 5000), -1), -1, HOME);
    }

    private static void expectTaken(SmallSiege siege, int side, int actor) {
        assertThat(siege.war.state.country.held(CASTLE)).isEqualTo(side);
        var taken = siege.event(SharedEvents.PLACE_TAKEN);
        assertThat(taken.side()).isEqualTo(side);
        assertThat(taken.actor()).isEqualTo(actor);
        assertThat(taken.causes()).containsExactly(siege.event(SharedEvents.GARRISON_YIELDS).id());
    }
}
