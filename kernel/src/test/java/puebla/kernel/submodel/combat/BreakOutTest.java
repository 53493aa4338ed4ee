package puebla.kernel.submodel.combat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.GOVERNOR;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;
import static puebla.kernel.SmallWar.REBEL;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Model;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

/** A starving garrison's attempt to break out. An able leader makes it certain to win, otherwise it is beaten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BreakOutTest {
    private static final Model MODEL = SmallSiege.calm().model();
    /** A seed in which a garrison with food for ten days tries to break out on the first day. */
    private static final long SEED = SmallSiege.seed(seed -> SmallSiege.of(MODEL, seed, 1000, 5000),
            siege -> siege.draw(Sieges.SORTIE) < 0.039);

    @Test
    void starving_garrison_tries_to_break_out_on_four_days_in_a_hundred() {
        int tried = 0;
        for (long seed = 0; seed < 2000; seed++) {
            var siege = hungry(SmallSiege.of(MODEL, seed, 1000, 5000), 5).day();
            boolean sortie = siege.war.events.happened(CombatEvents.BATTLE_LOST);
            assertThat(sortie).as("seed %d", seed).isEqualTo(siege.draw(Sieges.SORTIE) <= 0.04);
            tried += sortie ? 1 : 0;
        }
        assertThat(tried / 2000.0).isEqualTo(0.04, within(4 * Math.sqrt(0.04 * 0.96 / 2000)));
    }

    @Test
    void garrison_with_food_for_more_than_ten_days_does_not_break_out() {
        assertThat(tried(1000, 5000, 10.01)).isFalse();
        assertThat(tried(1000, 5000, 9.99)).isTrue();
    }

    @Test
    void garrison_does_not_break_out_through_besiegers_of_more_than_six_times_its_worth() {
        assertThat(tried(1201, 1000, 5)).isFalse();
        assertThat(tried(1200, 1000, 5)).isTrue();
    }

    @Test
    void garrison_with_fewer_fit_men_than_the_least_attack_does_not_break_out() {
        for (int least : new int[]{4000, 5001}) {
            var model = SmallSiege.calm().with(SharedParameters.LEAST_ATTACK, least).model();
            var siege = hungry(SmallSiege.of(model, SEED, 1000, 5000), 5).day();
            assertThat(siege.war.events.happened(CombatEvents.BATTLE_LOST)).as("%d men", least).isEqualTo(least < 5000);
        }
    }

    private static boolean tried(long besiegers, long garrison, double food) {
        return hungry(SmallSiege.of(MODEL, SEED, besiegers, garrison), food).day().war.events
                .happened(CombatEvents.BATTLE_LOST);
    }

    @Test
    void beaten_sortie_costs_both_sides_men_and_the_garrison_hope_and_the_siege_continues() {
        var siege = hungry(SmallSiege.of(MODEL, SEED, 1000, 5000), 5).day();
        var war = siege.war;
        assertThat(war.state.country.besieged(CASTLE)).isTrue();
        assertThat(war.state.country.held(CASTLE)).isEqualTo(-1);
        assertThat(war.state.country.hope(CASTLE)).isEqualTo(0.75 - 0.004 - 0.15, within(1e-9));
        assertThat(war.state.forces.posture(0)).isEqualTo(Posture.INVEST);
        assertThat(war.state.forces.posture(1)).isEqualTo(Posture.HOLD);
        assertThat(war.events.happened(CombatEvents.SIEGE_RAISED)).isFalse();
        var event = siege.event(CombatEvents.BATTLE_LOST);
        assertThat(event.side()).isEqualTo(-1);
        assertThat(event.place()).isEqualTo(CASTLE);
        assertThat(event.because()).containsExactly(Feature.HUNGER);
        assertThat(event.causes()).containsExactly(siege.event(CombatEvents.SIEGE_BEGINS).id());
        assertThat(event.amounts().get(Amount.MEN.ordinal())).isEqualTo(5000);
        assertThat(event.amounts().get(Amount.ENEMY_MEN.ordinal())).isEqualTo(1000);
        assertThat(event.amounts().get(Amount.LOST.ordinal())).isEqualTo(5000 - war.state.forces.fit(1)).isPositive();
        assertThat(event.amounts().get(Amount.ENEMY_LOST.ordinal())).isEqualTo(1000 - war.state.forces.fit(0))
                .isPositive();
    }

    @Test
    void hope_does_not_fall_below_zero_after_a_beaten_sortie() {
        var siege = hungry(SmallSiege.of(MODEL, SEED, 1000, 5000), 5);
        siege.war.state.country.changeHope(CASTLE, 0.1);
        assertThat(siege.day().war.state.country.hope(CASTLE)).isZero();
    }

    @Test
    void successful_garrison_loses_a_fifth_as_prisoners_and_marches_to_a_refuge() {
        var siege = hungry(SmallSiege.of(MODEL, SEED, 1000, 5000), 5);
        var war = siege.war;
        lead(siege, GOVERNOR);
        war.state.day = 0;
        siege.day();
        long killed = war.state.men.of(HOME_LINE, Stock.KILLED);
        long taken = war.state.men.of(HOME_LINE, Stock.CAPTIVE);
        assertThat(taken).isEqualTo((5000 - killed) / 5);
        assertThat(war.state.forces.strength(1)).isEqualTo(5000 - killed - taken);
        assertThat(war.state.men.of(HOME_LINE, Stock.DISPERSED)).isZero();
        assertThat(war.state.forces.posture(1)).isEqualTo(Posture.MARCH);
        assertThat(war.state.forces.goal(1)).isEqualTo(ForceQueries.refuge(war, CASTLE, -1, 15)).isNotNegative();
        assertThat(war.state.forces.busyUntil(1)).isEqualTo(10);
        war.audit();
    }

    @Test
    void break_out_ends_the_siege_and_the_besieger_enters_the_place() {
        var siege = hungry(SmallSiege.of(MODEL, SEED, 1000, 5000), 5);
        siege.war.state.country.changeWorks(CASTLE, 0.1);
        lead(siege, GOVERNOR);
        siege.day();
        assertThat(siege.war.state.country.besieged(CASTLE)).isFalse();
        assertThat(siege.war.state.country.held(CASTLE)).isEqualTo(1);
        assertThat(siege.war.state.country.worksLeft(CASTLE)).isEqualTo(0.5);
        assertThat(siege.war.state.forces.posture(0)).isEqualTo(Posture.HOLD);
        var won = siege.event(CombatEvents.BATTLE_WON);
        assertThat(won.side()).isEqualTo(-1);
        assertThat(won.because()).containsExactly(Feature.HUNGER);
        assertThat(won.causes()).containsExactly(siege.event(CombatEvents.SIEGE_BEGINS).id());
        var raised = siege.event(CombatEvents.SIEGE_RAISED);
        assertThat(raised.side()).isEqualTo(-1);
        assertThat(raised.causes()).containsExactly(won.id());
        var taken = siege.event(SharedEvents.PLACE_TAKEN);
        assertThat(taken.side()).isEqualTo(1);
        assertThat(taken.causes()).containsExactly(won.id());
        siege.war.audit();
    }

    @Test
    void refuge_after_a_break_out_may_lie_farther_away_than_after_a_defeat() {
        var siege = hungry(SmallSiege.of(MODEL, SEED, 1000, 5000), 5);
        Arrays.fill(StateEditor.held(siege.war.state.country), 1);
        StateEditor.held(siege.war.state.country, CASTLE, -1);
        StateEditor.held(siege.war.state.country, BORDER, -1);
        lead(siege, GOVERNOR);
        assertThat(siege.war.routes.days[CASTLE][BORDER]).isBetween(14.5, 15.0);
        assertThat(siege.day().war.state.forces.goal(1)).isEqualTo(BORDER);
    }

    @Test
    void ruler_in_the_place_leaves_with_the_garrison_of_his_side_only() {
        for (boolean inside : new boolean[]{true, false}) {
            var siege = hungry(SmallSiege.ofClient(MODEL, SEED, 5000, 4500), 5);
            StateEditor.held(siege.war.state.country, CROWN, 1);
            siege.war.state.throne.moveRuler(inside ? CASTLE : CROWN);
            lead(siege, REBEL);
            siege.day();
            assertThat(siege.war.events.happened(CombatEvents.BATTLE_WON)).isTrue();
            assertThat(siege.war.state.forces.contingent(1)).isEqualTo(CLIENT_LINE);
            assertThat(siege.war.state.throne.rulerPlace()).isEqualTo(inside ? siege.war.state.forces.goal(1) : CROWN);
            assertThat(siege.war.state.forces.goal(1)).isNotEqualTo(CASTLE);
        }
        var home = hungry(SmallSiege.of(MODEL, SEED, 1000, 5000), 5);
        home.war.state.throne.moveRuler(CASTLE);
        lead(home, GOVERNOR);
        home.day();
        assertThat(home.war.state.inField(PATRON_CORPS)).isPositive();
        assertThat(home.war.state.throne.rulerPlace()).isEqualTo(CASTLE);
    }

    /** Sets the days of food that are left after today's use. */
    private static SmallSiege hungry(SmallSiege siege, double food) {
        var strength = siege.war.state.strength;
        int holder = siege.war.state.country.held(CASTLE);
        boolean loose = strength.of(-holder, CASTLE) < 1.5 * strength.of(holder, CASTLE);
        StateEditor.food(siege.war.state.country, CASTLE, food + (loose ? 0.7 : 0.9));
        return siege;
    }

    private static void lead(SmallSiege siege, int leader) {
        siege.war.state.forces.assign(1, leader);
        siege.war.state.leaders.drawAbility(leader, 3);
    }
}
