package puebla.kernel.submodel.combat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.FIREBRAND;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.GOVERNOR;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.MARSHAL;
import static puebla.kernel.SmallWar.REBEL;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;

/**
 * The terms of a battle's log odds X, and the forces that take part. With a very large steepness the attacker wins
 * exactly if X is above 0. Two battles whose added bonus differs slightly therefore measure X.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BattleOddsTest {
    private static final double ACCURACY = 1e-4;
    private static final Model CERTAIN = certain().model();

    // --- terms of X ---------------------------------------------------------------------------------------------

    @Test
    void log_odds_are_zero_for_equal_forces_and_add_the_log_of_the_strength_ratio() {
        expectOdds(0, 1, war -> {});
        expectOdds(Math.log(2001 / 1001.0), 1, war -> war.state.forces.join(0, HOME_LINE, Stock.HOME, 1000,
                0, Cause.RECRUITED));
    }

    @Test
    void works_are_subtracted_from_the_log_odds() {
        expectOdds(-Math.log(3.9), 3.9, war -> {});
    }

    @Test
    void guns_of_either_side_add_their_log_ratio_up_to_four_to_one() {
        expectOdds(0.3 * Math.log(8 / 4.0), 1, war -> guns(war, 6, 2));
        expectOdds(0.3 * Math.log(4 / 8.0), 1, war -> guns(war, 2, 6));
        expectOdds(0.3 * 1.386, 1, war -> guns(war, 100, 0));
        expectOdds(-0.3 * 1.386, 1, war -> guns(war, 0, 100));
    }

    @Test
    void guns_of_all_forces_of_a_side_count_together() {
        expectOdds(0.3 * Math.log(8 / 4.0) + Math.log(1501 / 1001.0), 1, war -> {
            guns(war, 2, 2);
            int second = SmallWar.column(war, CLIENT_LINE, CASTLE, 500);
            war.state.forces.order(second, Posture.INVEST);
            war.state.forces.giveGuns(second, 4 - war.state.forces.guns(second));
        });
    }

    @Test
    void surprise_adds_the_log_of_its_factor() {
        var model =
                certain().with(CombatParameters.SURPRISE_CHANCE, 1).with(CombatParameters.SURPRISE_FACTOR, 1.8).model();
        assertThat(Battle.attack(facing(model), CASTLE, 1, 1, ACCURACY - Math.log(1.8)).attackerWins()).isTrue();
        assertThat(Battle.attack(facing(model), CASTLE, 1, 1, -ACCURACY - Math.log(1.8)).attackerWins()).isFalse();
    }

    @Test
    void attackers_surprise_the_defenders_in_the_given_share_of_battles() {
        var model = certain().with(CombatParameters.SURPRISE_CHANCE, 0.3).with(CombatParameters.SURPRISE_FACTOR, 10)
                .model();
        int surprised = 0;
        for (long seed = 0; seed < 2000; seed++) {
            var war = facing(model, seed);
            surprised += Battle.attack(war, CASTLE, 1, 1, -1).attackerWins() ? 1 : 0; // wins only with ln 10
        }
        assertThat(surprised / 2000.0).isEqualTo(0.3, within(4 * Math.sqrt(0.3 * 0.7 / 2000)));
    }

    @Test
    void ability_of_the_best_leader_of_each_side_counts() {
        expectOdds(0.4, 1, war -> lead(war, 0, REBEL, 0.4));
        expectOdds(-0.4, 1, war -> lead(war, 1, FIREBRAND, 0.4));
        expectOdds(0.7 - 0.2, 1, war -> {
            lead(war, 0, REBEL, 0.7);
            lead(war, 1, FIREBRAND, 0.2);
        });
        expectOdds(Math.log(2001 / 1001.0) + 0.7, 1, war -> {
            lead(war, 0, REBEL, 0.1);
            int second = SmallWar.column(war, CLIENT_LINE, CASTLE, 1000);
            war.state.forces.order(second, Posture.INVEST);
            lead(war, second, MARSHAL, 0.7);
        });
        expectOdds(Math.log(1001 / 2001.0) - 0.7, 1, war -> {
            lead(war, 1, FIREBRAND, 0.7);
            lead(war, SmallWar.column(war, HOME_LINE, CASTLE, 1000), GOVERNOR, 0.1);
        });
    }

    @Test
    void leader_of_negative_ability_is_worse_than_no_leader() {
        expectOdds(-0.5, 1, war -> lead(war, 0, REBEL, -0.5));
        expectOdds(0.5, 1, war -> lead(war, 1, FIREBRAND, -0.5));
    }

    // --- forces that take part ----------------------------------------------------------------------------------

    @Test
    void only_attackers_before_the_place_fight_and_all_defenders_in_it() {
        var war = facing(CERTAIN);
        int passing = SmallWar.column(war, CLIENT_LINE, CASTLE, 300);
        war.state.forces.order(passing, Posture.MARCH);
        int elsewhere = SmallWar.column(war, CLIENT_LINE, FORD, 400);
        war.state.forces.order(elsewhere, Posture.INVEST);
        int leaving = SmallWar.column(war, HOME_LINE, CASTLE, 500);
        war.state.forces.order(leaving, Posture.MARCH);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 600);
        SmallWar.column(war, HOME_LINE, FORD, 700);
        var result = Battle.attack(war, CASTLE, 1, 1, 0);
        assertThat(result.attackers()).isEqualTo(1000);
        assertThat(result.defenders()).isEqualTo(1000 + 500 + 600);
        assertThat(result.attackersLost()).isEqualTo(1000 - war.state.forces.fit(0));
        assertThat(result.defendersLost()).isEqualTo(2100 - war.state.forces.fit(1) - war.state.forces.fit(leaving)
                - war.state.forces.fit(war.state.forces.garrisonAt(CASTLE, HOME_LINE)));
        assertThat(war.state.forces.fit(passing)).isEqualTo(300);
        assertThat(war.state.forces.fit(elsewhere)).isEqualTo(400);
        assertThat(war.state.forces.fit(leaving)).as("a force that is about to leave fights").isLessThan(500);
    }

    @Test
    void relief_column_requires_1_2_times_the_worth_of_the_besiegers_and_the_garrison_keeps_out() {
        for (boolean enough : new boolean[]{true, false}) {
            var war = Simulation.of(CERTAIN, 1, Policy.HISTORICAL).war();
            besiegers(war);
            int relief = SmallWar.column(war, HOME_LINE, CASTLE, enough ? 12_010 : 11_990);
            war.state.forces.order(relief, Posture.INVEST);
            int garrison = SmallWar.garrison(war, HOME_LINE, CASTLE, 3000);
            var result = Battle.fightBesiegers(war, CASTLE, -1);
            assertThat(result.attackerWins()).isEqualTo(enough);
            assertThat(result.attackers()).isEqualTo(enough ? 12_010 : 11_990);
            assertThat(result.defenders()).isEqualTo(10_000);
            assertThat(war.state.forces.fit(garrison)).isEqualTo(3000);
        }
    }

    @Test
    void sortie_requires_1_3_times_the_worth_of_the_besiegers_and_a_relief_column_keeps_out() {
        for (boolean enough : new boolean[]{true, false}) {
            var war = Simulation.of(CERTAIN, 1, Policy.HISTORICAL).war();
            besiegers(war);
            int relief = SmallWar.column(war, HOME_LINE, CASTLE, 3000);
            war.state.forces.order(relief, Posture.INVEST);
            SmallWar.garrison(war, HOME_LINE, CASTLE, enough ? 13_010 : 12_990);
            int away = SmallWar.column(war, CLIENT_LINE, CASTLE, 4000);
            war.state.forces.order(away, Posture.MARCH);
            var result = Battle.sortie(war, CASTLE, -1);
            assertThat(result.attackerWins()).isEqualTo(enough);
            assertThat(result.attackers()).isEqualTo(enough ? 13_010 : 12_990);
            assertThat(result.defenders()).isEqualTo(10_000);
            assertThat(war.state.forces.fit(relief)).isEqualTo(3000);
            assertThat(war.state.forces.fit(away)).isEqualTo(4000);
        }
    }

    @Test
    void guns_before_and_in_a_place_are_summed_by_side() {
        var war = facing(CERTAIN);
        guns(war, 6, 3);
        war.state.forces.giveGuns(SmallWar.column(war, CLIENT_LINE, CASTLE, 10), 5);
        war.state.forces.giveGuns(SmallWar.column(war, CLIENT_LINE, FORD, 10), 50);
        assertThat(Battle.guns(war, CASTLE, 1)).isEqualTo(11);
        assertThat(Battle.guns(war, CASTLE, -1)).isEqualTo(3);
    }

    // --- test situations ----------------------------------------------------------------------------------------

    private static void expectOdds(double odds, double works, Consumer<War> setup) {
        for (double margin : new double[]{ACCURACY, -ACCURACY}) {
            var war = facing(CERTAIN);
            setup.accept(war);
            assertThat(Battle.attack(war, CASTLE, 1, works, margin - odds).attackerWins())
                    .as("log odds %s, bonus %s", odds, margin - odds).isEqualTo(margin > 0);
        }
    }

    private static SmallWar certain() {
        return SmallWar.quiet().contingent(CLIENT_LINE, c -> SmallWar.withQuality(c, 1))
                .with(SharedParameters.BATTLE_STEEPNESS, 1e7).with(CombatParameters.SURPRISE_CHANCE, 0);
    }

    private static War facing(Model model) {
        return facing(model, 1);
    }

    /** Returns a war in which 1,000 client-line men stand before CASTLE, which 1,000 home-line men defend. */
    private static War facing(Model model, long seed) {
        var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
        war.state.forces.order(SmallWar.column(war, CLIENT_LINE, CASTLE, 1000), Posture.INVEST);
        SmallWar.column(war, HOME_LINE, CASTLE, 1000);
        return war;
    }

    private static void besiegers(War war) {
        war.state.forces.order(SmallWar.column(war, CLIENT_LINE, CASTLE, 10_000), Posture.INVEST);
    }

    private static void guns(War war, int attackers, int defenders) {
        war.state.forces.giveGuns(0, attackers - war.state.forces.guns(0));
        war.state.forces.giveGuns(1, defenders - war.state.forces.guns(1));
    }

    private static void lead(War war, int force, int leader, double ability) {
        war.state.forces.assign(force, leader);
        war.state.leaders.drawAbility(leader, ability);
    }
}
