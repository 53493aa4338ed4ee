package puebla.kernel.submodel.combat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BattleTest {
    private static final int SEEDS = 2000;

    @Test
    void equal_forces_in_the_open_win_half_of_their_battles() {
        expectWins(even(), CLIENT_LINE, 1000, 1, 0.5);
    }

    @Test
    void win_probability_is_logistic_in_the_log_of_the_strength_ratio() {
        // twice the men: 1 / (1 + 2^-1.5)
        expectWins(even(), CLIENT_LINE, 2000, 1, 1 / (1 + Math.pow(2, -1.5)));
        // quality 5 against twice the number: 2.5
        expectWins(even(), PATRON_CORPS, 500, 1, 1 / (1 + Math.pow(2.5, -1.5)));
    }

    @Test
    void works_divide_the_strength_of_the_attacker() {
        expectWins(even(), CLIENT_LINE, 4000, 3.9, 1 / (1 + Math.pow(4 / 3.9, -1.5)));
    }

    @Test
    void surprise_multiplies_the_strength_of_the_attacker() {
        var always = even().with(CombatParameters.SURPRISE_CHANCE, 1).with(CombatParameters.SURPRISE_FACTOR, 1.8);
        expectWins(always, CLIENT_LINE, 1000, 1, 1 / (1 + Math.pow(1.8, -1.5)));
    }

    @Test
    void guns_count_with_the_log_of_their_ratio_capped_at_four_to_one() {
        var war = facing(even().model(), 1, CLIENT_LINE, 1000);
        war.state.forces.giveGuns(0, 1000 - war.state.forces.guns(0));
        assertThat(Battle.attack(war, CASTLE, 1, 1, 0).guns()).isEqualTo(0.3 * 1.386, within(1e-9));
        var few = facing(even().model(), 1, CLIENT_LINE, 1000);
        few.state.forces.giveGuns(0, 1 - few.state.forces.guns(0));
        assertThat(Battle.attack(few, CASTLE, 1, 1, 0).guns()).isEqualTo(0.3 * Math.log(3 / 2.0), within(1e-9));
    }

    @Test
    void hunger_low_cohesion_and_sickness_reduce_fighting_strength() {
        var war = facing(even().model(), 1, CLIENT_LINE, 1000);
        assertThat(war.state.worthOf(0)).isEqualTo(1000, within(1e-9));
        war.state.forces.rally(0, 0.5);
        StateEditor.supply(war.state.forces, 0, 0.5);
        assertThat(war.state.worthOf(0)).isEqualTo(1000 * 0.7 * 0.75, within(1e-9));
        StateEditor.sick(war.state.forces, 0, 400);
        StateEditor.fit(war.state.forces, 0, 600);
        assertThat(war.state.worthOf(0)).isEqualTo(600 * 0.7 * 0.75, within(1e-9));
    }

    @Test
    void loser_loses_more_than_winner_and_all_losses_are_dead_or_wounded() {
        double winners = 0;
        double losers = 0;
        var model =
                even().with(CombatParameters.BATTLE_LOSSES, 0.07).with(CombatParameters.KILLED_OF_LOSSES, 0.3).model();
        for (long seed = 0; seed < 300; seed++) {
            var war = facing(model, seed, CLIENT_LINE, 1000);
            var result = Battle.attack(war, CASTLE, 1, 1, 0);
            winners += result.attackerWins() ? result.attackersLost() : result.defendersLost();
            losers += result.attackerWins() ? result.defendersLost() : result.attackersLost();
            long dead = war.state.men.of(CLIENT_LINE, Stock.KILLED) + war.state.men.of(HOME_LINE, Stock.KILLED);
            long wounded = war.state.forces.sick(0) + war.state.forces.sick(1);
            assertThat(dead + wounded).as("seed %d", seed).isEqualTo(result.attackersLost() + result.defendersLost());
            war.audit();
        }
        double mean = Math.exp(0.125); // mean of LN(0, 0.5)
        assertThat(winners / 300).isEqualTo(70 * mean, within(4 * 70 * 0.6 / Math.sqrt(300)));
        assertThat(losers / 300).isEqualTo(112 * mean, within(4 * 112 * 0.6 / Math.sqrt(300)));
    }

    @Test
    void attacker_repulsed_from_works_loses_more_than_one_beaten_in_the_open() {
        double open = meanLossOfBeatenAttackers(1);
        double works = meanLossOfBeatenAttackers(2);
        // the winner's odds F rise from 6.9 to 7.6: factor 1.3 x e^(0.15 ln 2)
        assertThat(works / open).isEqualTo(1.3 * Math.pow(2, 0.15), within(0.08));
    }

    private static double meanLossOfBeatenAttackers(double works) {
        var model = even().with(CombatParameters.BATTLE_LOSSES, 0.02).model();
        double sum = 0;
        int beaten = 0;
        for (long seed = 0; beaten < 200; seed++) {
            var war = facing(model, seed, CLIENT_LINE, 100_000);
            war.state.forces.rally(0, 1);
            StateEditor.supply(war.state.forces, 0, 1);
            war.state.forces.order(0, Posture.INVEST);
            var result = Battle.attack(war, CASTLE, 1, works, -Math.log(100_000));
            if (!result.attackerWins()) {
                beaten++;
                sum += result.attackersLost();
            }
        }
        return sum / beaten;
    }

    @Test
    void winner_against_the_odds_loses_more_and_the_beaten_stronger_side_less() {
        var model = even().with(CombatParameters.BATTLE_LOSSES, 0.07).model();
        double winners = 0;
        double losers = 0;
        int upsets = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var result = Battle.attack(facing(model, seed, CLIENT_LINE, 4000), CASTLE, 1, 1, 0);
            if (!result.attackerWins()) {
                upsets++;
                winners += result.defendersLost() / 1000.0;
                losers += result.attackersLost() / 4000.0;
            }
        }
        assertThat(upsets).as("upsets, about one in nine").isBetween(SEEDS / 12, SEEDS / 7);
        double mean = 0.07 * Math.exp(0.125); // mean of LN(0, 0.5), at even odds
        assertThat(winners / upsets).as("losses of winners: factor e^(ln 4 / 2)").isEqualTo(2 * mean,
                within(4 * 2 * mean * 0.55 / Math.sqrt(upsets)));
        assertThat(losers / upsets).as("losses of losers: factor 1.6 e^(−0.15 ln 4)")
                .isEqualTo(1.6 * Math.pow(4, -0.15) * mean, within(4 * 1.3 * mean * 0.55 / Math.sqrt(upsets)));
    }

    @Test
    void broken_native_force_leaves_prisoners_scattered_men_and_bands_and_men_balance() {
        var war = facing(even().model(), 3, PATRON_CORPS, 5000);
        var result = Battle.attack(war, CASTLE, 1, 1, 0);
        Battle.rout(war, CASTLE, -1, result, -1);
        assertThat(war.state.men.of(HOME_LINE, Stock.CAPTIVE)).isPositive();
        assertThat(war.state.men.of(HOME_LINE, Stock.DISPERSED)).isPositive();
        assertThat(war.state.country.bands(CASTLE)).isPositive().isEqualTo(war.state.bands());
        war.audit();
    }

    @Test
    void victory_adds_experience_and_experience_raises_quality() {
        var small = even().contingent(CLIENT_LINE,
                c -> new puebla.kernel.scenario.Contingent(c.id(), c.actor(), c.intervention(), c.kind(),
                        c.pool(), puebla.kernel.scenario.Prior.fixed(1), puebla.kernel.scenario.Prior.fixed(2),
                        c.coastResistance(), c.payPerYear(),
                        c.crossingDays(), c.firstMen(), c.preparationDays(), c.menPerGun(), c.calledAbove()));
        var war = facing(small.model(), 3, CLIENT_LINE, 5000);
        assertThat(war.state.qualityOf(0)).isEqualTo(1);
        var result = Battle.attack(war, CASTLE, 1, 1, 0);
        Battle.rout(war, CASTLE, -1, result, -1);
        assertThat(war.state.qualityOf(0)).isEqualTo(1.06, within(1e-9));
        StateEditor.experience(war.state.forces, 0, 1);
        assertThat(war.state.qualityOf(0)).isEqualTo(2);
    }

    private static void expectWins(SmallWar small, int corps, long attackers, double works, double chance) {
        var model = small.model();
        int wins = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            wins += Battle.attack(facing(model, seed, corps, attackers), CASTLE, 1, works, 0).attackerWins() ? 1 : 0;
        }
        assertThat((double) wins / SEEDS).isEqualTo(chance,
                within(4 * Math.sqrt(chance * (1 - chance) / SEEDS) + 0.001));
    }

    private static SmallWar even() {
        return SmallWar.quiet().contingent(CLIENT_LINE, c -> SmallWar.withQuality(c, 1))
                .with(SharedParameters.BATTLE_STEEPNESS, 1.5)
                .with(CombatParameters.SURPRISE_CHANCE, 0);
    }

    /** Returns a war in which attackers of a corps stand before CASTLE, which 1,000 home-line men defend. */
    private static War facing(Model model, long seed, int corps, long attackers) {
        var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
        int comer = SmallWar.column(war, corps, CASTLE, attackers);
        war.state.forces.order(comer, Posture.INVEST);
        SmallWar.column(war, HOME_LINE, CASTLE, 1000);
        return war;
    }
}
