package puebla.kernel.submodel.combat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.HOME_LINE;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

/** Sizes of the losses in a battle, and their effects on the forces. A steepness of 0 makes both results likely. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BattleLossesTest {
    private static final double LOSSES = 0.12;

    @Test
    void losses_of_each_side_follow_the_formula_in_every_battle() {
        var model = coin().model();
        int capped = 0;
        for (double works : new double[]{1, 1.4, 1.41, 2}) {
            for (double bonus : new double[]{-6, -1, 0, 1, 6}) {
                for (long seed = 0; seed < 20; seed++) {
                    capped += expectLosses(facing(model, seed, 1000, 1000), works, bonus) ? 1 : 0;
                }
            }
        }
        assertThat(capped).as("battles in which the upper limit of a share applies").isGreaterThan(50);
    }

    /** Checks one battle. Returns whether the upper limit of a share applies. */
    private static boolean expectLosses(War war, double works, double bonus) {
        long key = war.keys.place(CASTLE);
        double odds = bonus - Math.log(works);
        var result = Battle.attack(war, CASTLE, 1, works, bonus);
        double favour = result.attackerWins() ? odds : -odds;
        double winner = LOSSES * Math.exp(-favour / 2)
                * Math.exp(0.5 * war.normal(Battle.WINNERS_LOSSES, key));
        double loser = 1.6 * LOSSES * Math.exp(0.15 * favour)
                * Math.exp(0.5 * war.normal(Battle.LOSERS_LOSSES, key));
        double repulsed = !result.attackerWins() && works > 1.4 ? 1.3 : 1;
        double ofWinner = Math.min(0.5, winner);
        double ofLoser = Math.min(0.6, loser) * repulsed;
        String battle = "seed %d, works %s, bonus %s".formatted(war.state.seed, works, bonus);
        expectRounded(result.attackerWins() ? result.attackersLost() : result.defendersLost(), 1000 * ofWinner,
                "winner, " + battle);
        expectRounded(result.attackerWins() ? result.defendersLost() : result.attackersLost(), 1000 * ofLoser,
                "loser, " + battle);
        return winner > 0.5 || loser > 0.6;
    }

    @Test
    void loss_of_many_defenders_is_bounded_by_the_number_and_losses_of_few_attackers() {
        var model = coin().model();
        for (long seed = 0; seed < 40; seed++) {
            var war = facing(model, seed, 100, 40_000);
            var result = Battle.attack(war, CASTLE, 1, 1, 0);
            long key = war.keys.place(CASTLE);
            double odds = Math.log(101 / 40_001.0);
            double favour = result.attackerWins() ? odds : -odds;
            var draw = result.attackerWins() ? Battle.WINNERS_LOSSES : Battle.LOSERS_LOSSES;
            double noise = Math.exp(0.5 * war.normal(draw, key));
            double share = result.attackerWins()
                    ? Math.min(0.5, LOSSES * Math.exp(-favour / 2) * noise)
                    : Math.min(0.6, 1.6 * LOSSES * Math.exp(0.15 * favour) * noise);
            double ofDefenders = result.attackerWins() ? Double.MAX_VALUE
                    : 40_000 * LOSSES * Math.exp(-favour / 2)
                            * Math.exp(0.5 * war.normal(Battle.WINNERS_LOSSES, key));
            double most = 1.5 * Math.max(1, 100 * share) + 200 + 0.5 * 100;
            expectRounded(result.defendersLost(), Math.min(most, ofDefenders), "seed " + seed);
        }
    }

    @Test
    void single_attacker_that_wins_causes_a_loss_of_202_men_at_most() {
        var model = coin().model();
        int victories = 0;
        for (long seed = 0; seed < 20; seed++) {
            var result = Battle.attack(facing(model, seed, 1, 100_000), CASTLE, 1, 1, 0);
            if (result.attackerWins()) {
                victories++;
                assertThat(result.defendersLost()).as("1.5 + 200 + 0.5, seed %d", seed).isEqualTo(202);
            }
        }
        assertThat(victories).isPositive();
    }

    @Test
    void every_force_of_a_side_loses_the_same_share_and_four_fifths_of_it_in_cohesion() {
        var war = facing(coin().model(), 3, 80_000, 80_000);
        int second = SmallWar.column(war, CLIENT_LINE, CASTLE, 40_000);
        war.state.forces.order(second, Posture.INVEST);
        war.state.forces.rally(second, 0.7);
        Battle.attack(war, CASTLE, 1, 1, 0);
        double share = (80_000 - war.state.forces.fit(0)) / 8e4;
        assertThat(share).isBetween(0.01, 0.6);
        assertThat((40_000 - war.state.forces.fit(second)) / 4e4).isEqualTo(share, within(5e-5));
        assertThat(war.state.forces.cohesion(0)).isEqualTo(1 - 0.8 * share, within(5e-5));
        assertThat(war.state.forces.cohesion(second)).isEqualTo(0.7 - 0.8 * share, within(5e-5));
        double ofDefenders = (80_000 - war.state.forces.fit(1)) / 8e4;
        assertThat(war.state.forces.cohesion(1)).isEqualTo(1 - 0.8 * ofDefenders, within(5e-5));
    }

    @Test
    void cohesion_does_not_fall_below_a_fifth_in_battle() {
        var war = facing(coin().with(CombatParameters.BATTLE_LOSSES, 10).model(), 3, 1000, 1000);
        Battle.attack(war, CASTLE, 1, 1, 0);
        assertThat(war.state.forces.cohesion(0)).isGreaterThan(0.5);
        war.state.forces.rally(0, 0.3);
        Battle.attack(war, CASTLE, 1, 1, 0);
        assertThat(war.state.forces.cohesion(0)).isEqualTo(0.2);
    }

    @Test
    void given_share_of_the_losses_is_dead_and_counted_and_the_rest_join_the_sick_of_their_force() {
        var model = coin().with(CombatParameters.KILLED_OF_LOSSES, 0.3)
                .withMeasure("dead", new Reading.SumOfFlow(Flow.DEAD, -1, 0, 10)).model();
        double dead = 0;
        double lost = 0;
        for (long seed = 0; seed < 50; seed++) {
            var war = facing(model, seed, 10_000, 10_000);
            StateEditor.sick(war.state.forces, 0, 2000);
            StateEditor.fit(war.state.forces, 0, 8000);
            var result = Battle.attack(war, CASTLE, 1, 1, 0);
            long killed = 10_000 - war.state.forces.strength(0);
            assertThat(8000 - war.state.forces.fit(0)).as("losses are fit men").isEqualTo(result.attackersLost());
            assertThat(war.state.forces.sick(0) - 2000).isEqualTo(result.attackersLost() - killed);
            assertThat(war.state.men.of(CLIENT_LINE, Stock.KILLED)).isEqualTo(killed);
            assertThat(SmallWar.measured(war, 0))
                    .hasValue((double) (killed + war.state.men.of(HOME_LINE, Stock.KILLED)));
            dead += killed;
            lost += result.attackersLost();
            war.audit();
        }
        assertThat(dead / lost).isEqualTo(0.3, within(4 * Math.sqrt(0.3 * 0.7 / lost)));
    }

    @Test
    void force_of_which_all_men_are_killed_dissolves() {
        var model = coin().with(CombatParameters.BATTLE_LOSSES, 1e6).with(CombatParameters.KILLED_OF_LOSSES, 1).model();
        var war = facing(model, 3, 1000, 1000);
        for (int battle = 0; battle < 60 && war.state.forces.exists(0); battle++) {
            Battle.attack(war, CASTLE, 1, 1, 0);
            war.state.day++;
        }
        assertThat(war.state.forces.exists(0)).isFalse();
        assertThat(war.state.men.of(CLIENT_LINE, Stock.KILLED)).isEqualTo(1000);
        war.audit();
    }

    @Test
    void attacker_repulsed_from_works_loses_a_quarter_at_most() {
        var model = coin().with(CombatParameters.BATTLE_LOSSES, 0.6)
                .with(CombatParameters.MOST_LOST_AT_WORKS, 0.25).model();
        int repulsed = 0;
        for (long seed = 0; seed < 40; seed++) {
            var result = Battle.attack(facing(model, seed, 1000, 1000), CASTLE, 1, 2, 0);
            if (!result.attackerWins()) {
                repulsed++;
                assertThat(result.attackersLost()).as("seed %d", seed).isLessThanOrEqualTo(250);
            }
        }
        assertThat(repulsed).isGreaterThan(5);
    }

    private static void expectRounded(long lost, double exact, String what) {
        assertThat((double) lost).as(what).isBetween(Math.floor(exact - 1e-6), Math.ceil(exact + 1e-6));
    }

    private static SmallWar coin() {
        return SmallWar.quiet().contingent(CLIENT_LINE, c -> SmallWar.withQuality(c, 1))
                .with(SharedParameters.BATTLE_STEEPNESS, 0).with(CombatParameters.SURPRISE_CHANCE, 0)
                .with(CombatParameters.BATTLE_LOSSES, LOSSES).with(CombatParameters.MOST_LOST_AT_WORKS, 1);
    }

    private static War facing(Model model, long seed, long attackers, long defenders) {
        var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
        war.state.forces.order(SmallWar.column(war, CLIENT_LINE, CASTLE, attackers), Posture.INVEST);
        SmallWar.column(war, HOME_LINE, CASTLE, defenders);
        return war;
    }
}
