package puebla.kernel.submodel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FIREBRAND;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.GOVERNOR;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.LENT_CORPS;
import static puebla.kernel.SmallWar.LION_CORPS;
import static puebla.kernel.SmallWar.PATRON_CORPS;
import static puebla.kernel.SmallWar.PRESIDENT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Route;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.command.CommandDecisions.StandOrWithdraw;

/**
 * Tests of the orders of columns. Each column is reviewed once in five days. These tests do not apply {@code March}, so
 * a column stays at its place and keeps its order.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnCommandTest {
    private static final int SEEDS = 4000;
    private static final Mechanism COUNT = war -> war.state.strength.count(war.state);

    // --- division and merging -----------------------------------------------------------------------------------

    @Test
    void large_patron_army_detaches_a_column_once_the_capital_is_held() {
        var war = onDay(3, ours(HAVEN, FORD, CASTLE, CROWN, BORDER, BAY));
        int army = SmallWar.column(war, PATRON_CORPS, CROWN, 6000);
        war.state.forces.giveGuns(army, 30 - war.state.forces.guns(army));
        one(war);
        assertThat(strengths(war, PATRON_CORPS, CROWN)).containsExactlyInAnyOrder(3400L, 2600L);
        assertThat(war.state.forces.guns(0) + war.state.forces.guns(1)).isEqualTo(30);
        war.audit();
    }

    @Test
    void patron_army_detaches_columns_until_it_has_less_than_1_8_times_a_column() {
        var war = ours(HAVEN, FORD, CASTLE, CROWN, BORDER, BAY);
        SmallWar.column(war, PATRON_CORPS, CROWN, 10_000);
        SmallWar.days(war, 60, COUNT, new ColumnCommand());
        // 10,000, 7,400 and 4,800 are 1.8 x 2,600 or more, 2,200 is not
        assertThat(strengths(war, PATRON_CORPS, CROWN)).containsExactlyInAnyOrder(2600L, 2600L, 2600L, 2200L);
        war.audit();
    }

    @Test
    void patron_army_is_not_divided_before_the_capital_is_held() {
        var war = onDay(3, SmallWar.alone(tuned().war(1)));
        SmallWar.column(war, PATRON_CORPS, FORD, 6000);
        one(war);
        assertThat(strengths(war, PATRON_CORPS, FORD)).containsExactly(6000L);
    }

    @Test
    void half_of_the_client_troops_split_off_with_a_column_if_more_than_1200() {
        expectEscort(1300, 650L, 650L);
        expectEscort(1200, 1200L);
    }

    private static void expectEscort(long men, Long... bodies) {
        var war = onDay(3, ours(HAVEN, FORD, CASTLE, CROWN, BORDER, BAY));
        SmallWar.column(war, PATRON_CORPS, CROWN, 6000);
        SmallWar.column(war, CLIENT_LINE, CROWN, men);
        one(war);
        assertThat(strengths(war, CLIENT_LINE, CROWN)).containsExactlyInAnyOrder(bodies);
        war.audit();
    }

    @Test
    void small_columns_of_one_contingent_at_one_place_merge() {
        var war = quietHome();
        SmallWar.column(war, HOME_LINE, BORDER, 300);
        SmallWar.column(war, HOME_LINE, BORDER, 400);
        SmallWar.column(war, HOME_LINE, BORDER, 5000);
        one(war);
        assertThat(strengths(war, HOME_LINE, BORDER).stream().mapToLong(Long::longValue).sum()).isEqualTo(5700);
        assertThat(strengths(war, HOME_LINE, BORDER)).hasSizeLessThan(3);
        SmallWar.days(war, 6, COUNT, new ColumnCommand());
        assertThat(strengths(war, HOME_LINE, BORDER)).containsExactly(5700L);
        war.audit();
    }

    @Test
    void no_merge_of_different_contingents_or_places_garrisons_or_columns_above_900_men() {
        var war = quietHome();
        SmallWar.column(war, HOME_LINE, BORDER, 901);
        SmallWar.column(war, HOME_LINE, BORDER, 1000);
        SmallWar.garrison(war, HOME_LINE, BORDER, 100);
        SmallWar.column(war, HOME_LINE, CASTLE, 500);
        SmallWar.column(war, CLIENT_LINE, CASTLE, 500);
        one(war);
        assertThat(strengths(war, HOME_LINE, BORDER)).containsExactlyInAnyOrder(901L, 1000L, 100L);
        assertThat(strengths(war, HOME_LINE, CASTLE)).containsExactly(500L);
        assertThat(strengths(war, CLIENT_LINE, CASTLE)).containsExactly(500L);
    }

    @Test
    void two_led_columns_do_not_merge_but_a_leaderless_column_joins_a_led_one() {
        var war = quietHome();
        war.state.forces.assign(SmallWar.column(war, HOME_LINE, BORDER, 500), GOVERNOR);
        war.state.forces.assign(SmallWar.column(war, HOME_LINE, BORDER, 600), FIREBRAND);
        one(war);
        assertThat(strengths(war, HOME_LINE, BORDER)).containsExactlyInAnyOrder(500L, 600L);
        var led = quietHome();
        SmallWar.column(led, HOME_LINE, BORDER, 500);
        int presidents = SmallWar.column(led, HOME_LINE, BORDER, 1600);
        led.state.forces.assign(presidents, PRESIDENT);
        one(led);
        assertThat(strengths(led, HOME_LINE, BORDER)).containsExactly(2100L);
        assertThat(led.state.forces.leader(presidents)).isEqualTo(PRESIDENT);
    }

    @Test
    void native_force_below_25_men_disperses_and_a_foreign_one_stays() {
        var war = quietHome();
        SmallWar.garrison(war, HOME_LINE, BORDER, 24);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 25);
        SmallWar.garrison(war, LION_CORPS, HAVEN, 24);
        one(war);
        assertThat(war.state.inField(HOME_LINE)).isEqualTo(25);
        assertThat(war.state.men.of(HOME_LINE, Stock.DISPERSED)).isEqualTo(24);
        assertThat(war.state.inField(LION_CORPS)).isEqualTo(24);
        war.audit();
    }

    @Test
    void column_below_the_minimum_size_marches_to_the_nearest_larger_one() {
        var war = ours(HAVEN, FORD, CASTLE, CROWN, BORDER, BAY);
        int small = SmallWar.column(war, PATRON_CORPS, BAY, 600);
        SmallWar.column(war, PATRON_CORPS, FORD, 2500);
        SmallWar.column(war, PATRON_CORPS, CASTLE, 2000);
        review(war);
        assertThat(war.state.forces.goal(small)).isEqualTo(CASTLE);
    }

    // --- attack -------------------------------------------------------------------------------------------------

    @Test
    void column_attacks_a_weakly_held_enemy_place_within_reach() {
        var war = ours(HAVEN, FORD, CROWN, BORDER, BAY);
        int column = SmallWar.column(war, PATRON_CORPS, FORD, 3000);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 300);
        review(war);
        assertThat(war.state.forces.goal(column)).isEqualTo(CASTLE);
        assertThat(war.state.forces.posture(column)).isEqualTo(Posture.MARCH);
    }

    @Test
    void column_does_not_attack_a_strongly_held_place() {
        var war = ours(HAVEN, FORD, CROWN, BORDER, BAY);
        int column = SmallWar.column(war, PATRON_CORPS, FORD, 3000);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 10_000); // strength 45,000 behind works against 15,000
        SmallWar.days(war, 50, COUNT, new ColumnCommand());
        assertThat(war.state.forces.goal(column)).isEqualTo(FORD);
    }

    @Test
    void column_does_not_attack_beyond_three_times_its_reach() {
        var war = ours(HAVEN, FORD, CASTLE, CROWN, BAY);
        StateEditor.place(war.state.seat, BORDER);
        assertThat(war.routes.days[FORD][BORDER]).isEqualTo(20.5, within(1e-9));
        int far = SmallWar.column(war, CLIENT_LINE, FORD, 3000);
        review(war);
        assertThat(war.state.forces.goal(far)).as("20.5 march days are within 3 x 7").isEqualTo(BORDER);
        var shorter =
                flags(SmallWar.reigning(tuned().with(SharedParameters.COLUMN_REACH_DAYS, 6.8).war(1)), HAVEN, FORD,
                        CASTLE, CROWN, BAY);
        StateEditor.place(shorter.state.seat, BORDER);
        far = SmallWar.column(shorter, CLIENT_LINE, FORD, 3000);
        review(shorter);
        assertThat(shorter.state.forces.goal(far)).as("20.5 march days exceed 3 x 6.8").isEqualTo(FORD);
    }

    @Test
    void short_reach_prefers_the_nearer_target_and_long_reach_the_more_valuable_one() {
        // FORD, 5.5 days away, has value 0.1333 + 0.004; BAY, 11 days away, has 0.1 + 0.1 of customs + 0.004
        assertThat(chosenBetween(7)).isEqualTo(FORD);
        assertThat(chosenBetween(100)).isEqualTo(BAY);
    }

    private static int chosenBetween(double reach) {
        var war =
                flags(SmallWar.reigning(tuned().with(SharedParameters.COLUMN_REACH_DAYS, reach).war(1)), HAVEN, CASTLE,
                        CROWN, BORDER);
        int column = SmallWar.column(war, CLIENT_LINE, CASTLE, 2000);
        review(war);
        return war.state.forces.goal(column);
    }

    @Test
    void value_of_a_place_adds_people_customs_rank_and_the_enemy_government_in_it() {
        var war = ours(CROWN);
        StateEditor.place(war.state.seat, BORDER);
        assertThat(war.fieldForces.value(FORD, 1)).isEqualTo(0.2 / 1.5 + 0.004, within(1e-9));
        assertThat(war.fieldForces.value(HAVEN, 1)).isEqualTo(0.1 / 1.5 + 0.3 + 0.012, within(1e-9));
        assertThat(war.fieldForces.value(BORDER, 1)).isEqualTo(0.15 / 1.5 + 0.1 + 0.012 + 0.05, within(1e-9));
        assertThat(war.fieldForces.value(BORDER, -1)).isEqualTo(0.15 / 1.5 + 0.1 + 0.012, within(1e-9));
        assertThat(war.fieldForces.value(CROWN, -1)).isEqualTo(0.5 / 1.5 + 0.012 + 0.06, within(1e-9));
        StateEditor.abroad(war.state.seat, true);
        assertThat(war.fieldForces.value(BORDER, 1)).isEqualTo(0.15 / 1.5 + 0.1 + 0.012, within(1e-9));
        war.state.throne.moveRuler(CASTLE);
        assertThat(war.fieldForces.value(CASTLE, -1)).isEqualTo(0.4 / 1.5 + 0.012 + 0.08, within(1e-9));
    }

    @Test
    void foreign_columns_discount_targets_in_the_hot_country_and_native_columns_do_not() {
        var war = ours(HAVEN, FORD, CASTLE, CROWN, BORDER);
        int natives = SmallWar.column(war, CLIENT_LINE, CASTLE, 2000);
        int foreigners = SmallWar.column(war, LENT_CORPS, CASTLE, 2000);
        review(war);
        assertThat(war.state.forces.goal(natives)).isEqualTo(BAY);
        assertThat(war.state.forces.goal(foreigners)).isEqualTo(BAY);
        // 0.204 e^(-11/7) x 0.04 = 0.0017 is below the threshold of 0.002
        var feverish =
                flags(SmallWar.reigning(tuned().with(CommandParameters.FEVER_AVERSION, 0.04).war(1)), HAVEN, FORD,
                        CASTLE, CROWN, BORDER);
        natives = SmallWar.column(feverish, CLIENT_LINE, CASTLE, 2000);
        foreigners = SmallWar.column(feverish, LENT_CORPS, CASTLE, 2000);
        review(feverish);
        assertThat(feverish.state.forces.goal(natives)).isEqualTo(BAY);
        assertThat(feverish.state.forces.goal(foreigners)).isEqualTo(CASTLE);
    }

    @Test
    void idle_foreign_column_leaves_the_hot_country_and_idle_native_column_stays() {
        var war = ours(HAVEN, FORD, CASTLE, CROWN, BORDER, BAY);
        int foreigners = SmallWar.column(war, PATRON_CORPS, HAVEN, 1500);
        int natives = SmallWar.column(war, CLIENT_LINE, HAVEN, 1500);
        review(war);
        assertThat(war.state.forces.goal(foreigners)).isEqualTo(FORD);
        assertThat(war.state.forces.goal(natives)).isEqualTo(HAVEN);
    }

    @Test
    void foreign_column_leaves_the_hot_country_for_the_largest_force_of_its_corps() {
        var war = ours(HAVEN, FORD, CASTLE, CROWN, BORDER, BAY);
        int newcomers = SmallWar.column(war, PATRON_CORPS, HAVEN, 1500);
        SmallWar.column(war, PATRON_CORPS, BORDER, 4000);
        review(war);
        assertThat(war.state.forces.goal(newcomers)).isEqualTo(BORDER);
    }

    @Test
    void fleet_carries_a_landing_party_to_a_weak_port_and_the_whole_force_to_a_strong_one() {
        var war = ours(HAVEN, FORD, CASTLE, CROWN, BORDER);
        int column = SmallWar.column(war, PATRON_CORPS, HAVEN, 4000);
        SmallWar.garrison(war, HOME_LINE, BAY, 300);
        review(war);
        assertThat(strengths(war, PATRON_CORPS, HAVEN)).containsExactly(2800L, 1200L);
        assertThat(war.state.forces.goal(column)).isNotEqualTo(BAY);
        var strong = ours(HAVEN, FORD, CASTLE, CROWN, BORDER);
        column = SmallWar.column(strong, PATRON_CORPS, HAVEN, 4000);
        SmallWar.garrison(strong, HOME_LINE, BAY, 500);
        review(strong);
        assertThat(strong.state.forces.goal(column)).isEqualTo(BAY);
        assertThat(strengths(strong, PATRON_CORPS, HAVEN)).containsExactly(4000L);
    }

    @Test
    void patron_column_travels_between_ports_by_sea() {
        var war = ours(HAVEN, FORD, CASTLE, CROWN, BORDER);
        int column = SmallWar.column(war, PATRON_CORPS, HAVEN, 1200);
        review(war);
        assertThat(war.state.forces.goal(column)).isEqualTo(BAY);
        assertThat(war.state.forces.toward(column)).as("next place, by sea").isEqualTo(BAY);
        assertThat(war.state.forces.stage(column)).isEqualTo(7, within(1e-9)); // 5 days at sea, 2 to embark
    }

    @Test
    void column_relieves_a_besieged_place_of_its_side_unless_the_besiegers_are_too_strong() {
        var war = ours(HAVEN, FORD, CASTLE, CROWN, BORDER, BAY);
        int column = SmallWar.column(war, CLIENT_LINE, FORD, 3000);
        war.state.country.besiege(CASTLE, 0);
        SmallWar.garrison(war, CLIENT_LINE, CASTLE, 1000);
        StateEditor.posture(war.state.forces, SmallWar.column(war, HOME_LINE, CASTLE, 2000), Posture.INVEST);
        review(war);
        assertThat(war.state.forces.goal(column)).isEqualTo(CASTLE);
        var lost = ours(HAVEN, FORD, CASTLE, CROWN, BORDER, BAY);
        column = SmallWar.column(lost, CLIENT_LINE, FORD, 3000);
        lost.state.country.besiege(CASTLE, 0);
        SmallWar.garrison(lost, CLIENT_LINE, CASTLE, 1000);
        StateEditor.posture(lost.state.forces, SmallWar.column(lost, HOME_LINE, CASTLE, 9000), Posture.INVEST);
        review(lost);
        assertThat(lost.state.forces.goal(column)).as("strength 4,800 against 9,000").isEqualTo(FORD);
    }

    // --- freedom of action --------------------------------------------------------------------------------------

    @Test
    void patron_columns_act_freely_only_with_the_capital_and_partner_columns_never() {
        expectFree(PATRON_CORPS, true, war -> {});
        expectFree(PATRON_CORPS, false,
                war -> war.state.expedition.takeCapital(-1, -1));
        expectFree(PATRON_CORPS, false, war -> StateEditor.stage(war.state.commitment, CommitmentStage.ANNOUNCED));
        expectFree(LION_CORPS, false, war -> {});
        expectFree(CLIENT_LINE, true, war -> {});
        expectFree(CLIENT_LINE, false, war -> {
            war.state.expedition.openHostilities(-1);
            war.state.throne.advance(CrownStage.NOTHING, war.state.throne.stageDay(), -1);
        });
    }

    private static void expectFree(int corps, boolean free, Consumer<War> change) {
        var war = ours(HAVEN, FORD, CROWN, BORDER, BAY);
        int column = SmallWar.column(war, corps, FORD, 1500);
        change.accept(war);
        review(war);
        assertThat(war.state.forces.goal(column) == CASTLE).isEqualTo(free);
    }

    @Test
    void resting_column_receives_no_order() {
        var war = ours(HAVEN, FORD, CROWN, BORDER, BAY);
        int column = SmallWar.column(war, PATRON_CORPS, FORD, 3000);
        war.state.forces.rest(column, 5);
        review(war);
        assertThat(war.state.forces.posture(column)).isEqualTo(Posture.HOLD);
        review(war);
        assertThat(war.state.forces.goal(column)).isEqualTo(CASTLE);
    }

    // --- garrison of the capital --------------------------------------------------------------------------------

    @Test
    void column_leaves_the_capital_only_if_3500_other_men_stay() {
        assertThat(leavesCapital(3500)).isTrue();
        assertThat(leavesCapital(3499)).isFalse();
        assertThat(leavesCapital(0)).isFalse();
    }

    private static boolean leavesCapital(long others) {
        var war = ours(HAVEN, FORD, CROWN, BORDER, BAY);
        if (others > 0) {
            SmallWar.garrison(war, CLIENT_LINE, CROWN, others);
        }
        int column = SmallWar.column(war, PATRON_CORPS, CROWN, 3000);
        SmallWar.days(war, 30, COUNT, new ColumnCommand());
        return war.state.forces.posture(column) == Posture.MARCH;
    }

    @Test
    void column_leaves_the_place_of_the_ruler_only_if_3500_other_men_stay() {
        var war = ours(HAVEN, FORD, CROWN, BORDER, BAY);
        war.state.throne.moveRuler(FORD);
        int column = SmallWar.column(war, PATRON_CORPS, FORD, 3000);
        SmallWar.days(war, 30, COUNT, new ColumnCommand());
        assertThat(war.state.forces.posture(column)).isEqualTo(Posture.HOLD);
        SmallWar.garrison(war, CLIENT_LINE, FORD, 3500);
        review(war);
        assertThat(war.state.forces.goal(column)).isEqualTo(CASTLE);
    }

    @Test
    void home_column_that_leaves_its_capital_detaches_a_garrison() {
        var war = republic();
        int army = SmallWar.column(war, HOME_LINE, CROWN, 8000);
        SmallWar.days(war, 5, COUNT, new ColumnCommand());
        assertThat(war.state.forces.strength(war.state.forces.garrisonAt(CROWN, HOME_LINE))).isEqualTo(3500);
        assertThat(war.state.forces.strength(army)).isEqualTo(4500);
        assertThat(war.state.forces.goal(army)).isEqualTo(BAY);
        war.audit();
    }

    @Test
    void home_column_that_leaves_its_capital_fills_up_the_existing_garrison() {
        var war = republic();
        int garrison = SmallWar.garrison(war, HOME_LINE, CROWN, 3000);
        int army = SmallWar.column(war, HOME_LINE, CROWN, 1000);
        SmallWar.days(war, 5, COUNT, new ColumnCommand());
        assertThat(war.state.forces.strength(garrison)).isEqualTo(3500);
        assertThat(war.state.forces.strength(army)).isEqualTo(500);
    }

    @Test
    void home_column_too_weak_to_leave_a_garrison_stays_in_its_capital() {
        var war = republic();
        int army = SmallWar.column(war, HOME_LINE, CROWN, 6999);
        SmallWar.days(war, 50, COUNT, new ColumnCommand());
        assertThat(war.state.forces.posture(army)).isEqualTo(Posture.HOLD);
        assertThat(war.state.forces.strength(army)).isEqualTo(6999);
    }

    @Test
    void home_column_leaves_no_garrison_in_a_capital_without_the_government() {
        var war = republic();
        StateEditor.place(war.state.seat, BORDER);
        int army = SmallWar.column(war, HOME_LINE, CROWN, 2000);
        SmallWar.days(war, 5, COUNT, new ColumnCommand());
        assertThat(war.state.forces.goal(army)).isEqualTo(BAY);
        assertThat(war.state.forces.strength(army)).isEqualTo(2000);
    }

    // --- the rally ----------------------------------------------------------------------------------------------

    @Test
    void home_army_rallies_to_the_stronghold_with_probability_0_35_per_review() {
        assertThat(rallied(0, false)).isEqualTo(0.35, within(4 * Math.sqrt(0.35 * 0.65 / SEEDS)));
    }

    @Test
    void rally_stops_when_the_stronghold_is_full_with_a_lower_limit_during_the_talks() {
        assertThat(rallied(24_000, false)).isZero();
        assertThat(rallied(9000, false)).isPositive();
        assertThat(rallied(9000, true)).isZero(); // 0.36 x 24,000 = 8,640
        assertThat(rallied(8000, true)).isPositive();
    }

    @Test
    void home_army_at_the_stronghold_stays_there() {
        var war = SmallWar.alone(tuned().war(1));
        int army = SmallWar.column(war, HOME_LINE, CASTLE, 5000);
        SmallWar.days(war, 50, COUNT, new ColumnCommand());
        assertThat(war.state.forces.goal(army)).isEqualTo(CASTLE);
    }

    @Test
    void no_rally_from_afar_before_a_landing_after_a_settlement_or_without_the_capital() {
        // BORDER is 15 days from the stronghold
        assertThat(rallies(SmallWar.alone(tuned().with(CommandParameters.RALLY_DAYS, 15.1).war(1)))).isTrue();
        assertThat(rallies(SmallWar.alone(tuned().with(CommandParameters.RALLY_DAYS, 15).war(1)))).isFalse();
        var peace = tuned().war(1);
        assertThat(rallies(peace)).isFalse();
        var fallen = SmallWar.alone(tuned().war(1));
        fallen.state.expedition.takeCapital(0, -1);
        assertThat(rallies(fallen)).isFalse();
        var settled = SmallWar.alone(tuned().war(1));
        settled.state.coalition.settle(0);
        assertThat(rallies(settled)).isFalse();
    }

    @Test
    void strong_enough_army_joins_a_besieged_stronghold_with_probability_0_15() {
        assertThat(goToTheSiege(2000)).isEqualTo(0.15, within(4 * Math.sqrt(0.15 * 0.85 / SEEDS)));
        assertThat(goToTheSiege(1200)).isZero();
    }

    /**
     * Returns the share of runs in which a home army at CROWN marches to CASTLE. There 1,000 men of the patron, of
     * strength 5,000, besiege 500 men.
     */
    private static double goToTheSiege(long men) {
        var model = tuned().model();
        int marched = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = SmallWar.alone(Simulation.of(model, seed, Policy.HISTORICAL).war());
            StateEditor.place(war.state.seat, BORDER);
            war.state.country.besiege(CASTLE, 0);
            StateEditor.posture(war.state.forces, SmallWar.column(war, PATRON_CORPS, CASTLE, 1000), Posture.INVEST);
            SmallWar.garrison(war, HOME_LINE, CASTLE, 500);
            int army = SmallWar.column(war, HOME_LINE, CROWN, men);
            review(war);
            marched += war.state.forces.goal(army) == CASTLE ? 1 : 0;
        }
        return (double) marched / SEEDS;
    }

    private static boolean rallies(War war) {
        Arrays.fill(StateEditor.held(war.state.country), -1);
        int army = SmallWar.column(war, HOME_LINE, BORDER, 2000);
        SmallWar.days(war, 200, COUNT, new ColumnCommand());
        return war.state.forces.goal(army) == CASTLE;
    }

    private static double rallied(long there, boolean talks) {
        var model = tuned().with(CommandParameters.STRONGHOLD_GARRISON, 24_000).model();
        int marched = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = SmallWar.alone(Simulation.of(model, seed, Policy.HISTORICAL).war());
            war.state.expedition.openHostilities(talks ? -1 : 0);
            if (there > 0) {
                SmallWar.garrison(war, HOME_LINE, CASTLE, there);
            }
            int army = SmallWar.column(war, HOME_LINE, BORDER, 2000);
            review(war);
            marched += war.state.forces.goal(army) == CASTLE ? 1 : 0;
        }
        return (double) marched / SEEDS;
    }

    // --- convergence on the ruler -------------------------------------------------------------------------------

    @Test
    void home_armies_assemble_before_the_rulers_last_place_and_attack_when_strong_enough() {
        // 3,000 client men have strength 3,600; assembly requires 1.1 times this in all, attack 1.2 times on the spot
        var war = lastPlace(0);
        int near = SmallWar.column(war, HOME_LINE, CASTLE, 2500);
        int far = SmallWar.column(war, HOME_LINE, BORDER, 2500);
        review(war);
        assertThat(war.state.forces.goal(near)).as("2,500 + 0.6 x 2,500 > 3,960, not yet at the camp")
                .isEqualTo(CASTLE);
        assertThat(war.state.forces.goal(far)).as("marches to the camp").isEqualTo(CASTLE);
        war.state.forces.moveTo(far, CASTLE);
        war.state.forces.halt(far);
        review(war);
        assertThat(war.state.forces.goal(near)).isEqualTo(CROWN);
        assertThat(war.state.forces.goal(far)).isEqualTo(CROWN);
    }

    @Test
    void home_armies_do_not_assemble_when_they_are_too_weak_in_total() {
        var war = lastPlace(0);
        int near = SmallWar.column(war, HOME_LINE, CASTLE, 2500);
        int far = SmallWar.column(war, HOME_LINE, BORDER, 2400); // 2,500 + 1,440 < 3,960
        SmallWar.days(war, 30, COUNT, new ColumnCommand());
        assertThat(war.state.forces.goal(near)).isEqualTo(CASTLE);
        assertThat(war.state.forces.goal(far)).isEqualTo(BORDER);
    }

    @Test
    void home_armies_do_not_converge_while_a_committed_patron_has_over_8000_men() {
        expectConverging(8001, CommitmentStage.COMMITTED, false);
        expectConverging(8000, CommitmentStage.COMMITTED, true);
        expectConverging(8001, CommitmentStage.ANNOUNCED, true);
    }

    private static void expectConverging(long patrons, CommitmentStage stage, boolean converging) {
        var war = lastPlace(patrons);
        StateEditor.stage(war.state.commitment, stage);
        SmallWar.column(war, HOME_LINE, CASTLE, 2500);
        int far = SmallWar.column(war, HOME_LINE, BORDER, 2500);
        review(war);
        assertThat(war.state.forces.goal(far) == CASTLE).isEqualTo(converging);
    }

    @Test
    void home_armies_converge_on_the_place_of_the_ruler_outside_the_capital() {
        var war = ours(BAY);
        war.state.throne.moveRuler(BAY);
        StateEditor.place(war.state.seat, BORDER);
        SmallWar.garrison(war, CLIENT_LINE, BAY, 500);
        int army = SmallWar.column(war, HOME_LINE, BORDER, 3000);
        review(war);
        assertThat(war.state.forces.goal(army)).as("the camp before BAY").isEqualTo(CROWN);
    }

    // --- scouting reports ---------------------------------------------------------------------------------------

    @Test
    void scouting_error_is_log_normal_with_standard_deviation_0_25() {
        double sum = 0;
        double squares = 0;
        var model = neighbours().model();
        for (long seed = 0; seed < SEEDS; seed++) {
            var errors = reports(model, seed, 5);
            assertThat(errors).hasSize(1);
            double error = errors.values().iterator().next().getFirst();
            sum += error;
            squares += error * error;
        }
        assertThat(sum / SEEDS).isEqualTo(0, within(4 * 0.25 / Math.sqrt(SEEDS)));
        assertThat(Math.sqrt(squares / SEEDS)).isEqualTo(0.25, within(4 * 0.25 / Math.sqrt(2.0 * SEEDS)));
    }

    @Test
    void scouting_error_is_constant_within_a_week_and_differs_between_weeks() {
        var errors = reports(neighbours().model(), 1, 70);
        assertThat(errors).hasSize(10);
        List<Double> weekly = new ArrayList<>();
        for (var week : errors.values()) {
            for (double error : week) {
                assertThat(error).isEqualTo(week.getFirst(), within(1e-12));
            }
            weekly.add(week.getFirst());
        }
        assertThat(errors.values()).as("weeks with two reviews").anySatisfy(week -> assertThat(week).hasSize(2));
        assertThat(weekly).doesNotHaveDuplicates();
    }

    @Test
    void share_of_attacks_matches_the_probability_of_a_low_enough_scouting_report() {
        // s: scouting factor at which 2,401 against s E + 50 wins with probability 0.55; s is one sd above or below 1
        expectDares(1597, 0.8413);
        expectDares(2633, 0.1587);
    }

    private static void expectDares(long enemy, double chance) {
        var model = tuned().with(SharedParameters.BATTLE_STEEPNESS, 1.5).model();
        int marched = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = flags(SmallWar.reigning(Simulation.of(model, seed, Policy.HISTORICAL).war()), HAVEN, CASTLE,
                    CROWN, BORDER, BAY);
            int column = SmallWar.column(war, CLIENT_LINE, CASTLE, 2000);
            SmallWar.garrison(war, HOME_LINE, FORD, enemy);
            review(war);
            marched += war.state.forces.goal(column) == FORD ? 1 : 0;
        }
        assertThat((double) marched / SEEDS).isEqualTo(chance,
                within(4 * Math.sqrt(chance * (1 - chance) / SEEDS) + 0.001));
    }

    // --- danger -------------------------------------------------------------------------------------------------

    @Test
    void threatened_home_column_stands_or_withdraws_as_its_commander_decides() {
        for (boolean stands : new boolean[]{true, false}) {
            var war =
                    threatened(neighbours().deciding(CommandDecisions.STAND_OR_WITHDRAW, stands ? "stand" : "withdraw")
                            .war(1));
            review(war);
            assertThat(war.state.forces.goal(0)).isEqualTo(stands ? BORDER : CASTLE);
            assertThat(war.state.forces.posture(0)).isEqualTo(stands ? Posture.HOLD : Posture.MARCH);
        }
    }

    @Test
    void threatened_intervention_column_withdraws_if_small_and_away_from_the_ruler() {
        assertThat(withdraws(1000, CASTLE)).isTrue();
        assertThat(withdraws(2500, CASTLE)).isFalse();
        assertThat(withdraws(1000, BORDER)).as("not from the place of the ruler").isFalse();
    }

    /**
     * Reports whether a client column at BORDER withdraws from a home column of four times its strength, two march days
     * away.
     */
    private static boolean withdraws(long men, int ruler) {
        var war = flags(SmallWar.reigning(neighbours().war(1)), BORDER, CASTLE);
        war.state.throne.moveRuler(ruler);
        int column = SmallWar.column(war, CLIENT_LINE, BORDER, men);
        SmallWar.column(war, HOME_LINE, CROWN, 48 * men / 10);
        review(war);
        return war.state.forces.goal(column) == CASTLE;
    }

    @Test
    void weaker_enemy_nearby_causes_no_decision() {
        var policy = new RecordingPolicy(StandOrWithdraw.STAND);
        var war = Simulation.of(neighbours().model(), 1, policy).war();
        SmallWar.reigning(war);
        SmallWar.column(war, HOME_LINE, BORDER, 1000);
        SmallWar.column(war, CLIENT_LINE, CROWN, 200);
        review(war);
        assertThat(policy.recorded).isEmpty();
    }

    @Test
    void home_column_stops_at_the_next_place_when_its_target_is_reported_too_strong() {
        assertThat(goesOn(5000)).isFalse();
        assertThat(goesOn(100)).isTrue();
    }

    private static boolean goesOn(long enemy) {
        var war = flags(SmallWar.alone(tuned().war(1)), CASTLE);
        SmallWar.garrison(war, CLIENT_LINE, CASTLE, enemy);
        int column = SmallWar.column(war, HOME_LINE, BORDER, 1000);
        war.state.forces.march(war.routes, column, CASTLE);
        review(war);
        assertThat(war.state.forces.toward(column)).isEqualTo(CROWN);
        return war.state.forces.goal(column) == CASTLE;
    }

    // --- test situations ----------------------------------------------------------------------------------------

    /** Returns the errors of the scouting reports by week: the log of the reported strength over the true strength. */
    private static Map<Integer, List<Double>> reports(Model model, long seed, int days) {
        var policy = new RecordingPolicy(StandOrWithdraw.STAND);
        var war = threatened(Simulation.of(model, seed, policy).war());
        Map<Integer, List<Double>> byWeek = new TreeMap<>();
        for (int d = 0; d < days; d++) {
            int before = policy.recorded.size();
            int week = war.state.day / 7;
            SmallWar.days(war, 1, COUNT, new ColumnCommand());
            for (var request : policy.recorded.subList(before, policy.recorded.size())) {
                assertThat(request.point()).isEqualTo(CommandDecisions.STAND_OR_WITHDRAW);
                byWeek.computeIfAbsent(week, _ -> new ArrayList<>())
                        .add(Math.log(1000 / 2400.0) - request.features().getFirst());
            }
        }
        return byWeek;
    }

    /**
     * Puts a home column of 1,000 men at BORDER and a client column of 2,000 men, of strength 2,400, two march days
     * away.
     */
    private static War threatened(War war) {
        SmallWar.reigning(war);
        SmallWar.column(war, HOME_LINE, BORDER, 1000);
        SmallWar.column(war, CLIENT_LINE, CROWN, 2000);
        return war;
    }

    /** Returns a scenario with a route of two march days between CROWN and BORDER. */
    private static SmallWar neighbours() {
        return tuned().withRoad(
                new Route("short-cut", CROWN, BORDER, Route.Kind.CARRIAGE, Route.Terrain.PLAIN, 44));
    }

    /**
     * Returns a war in which the client holds only the capital, with 3,000 men. The patron's men, if there are any,
     * hold the port.
     */
    private static War lastPlace(long patrons) {
        var war = ours(CROWN);
        SmallWar.garrison(war, CLIENT_LINE, CROWN, 3000);
        if (patrons > 0) {
            StateEditor.held(war.state.country, HAVEN, 1);
            SmallWar.garrison(war, PATRON_CORPS, HAVEN, patrons);
        }
        StateEditor.place(war.state.seat, BORDER);
        return war;
    }

    /**
     * Returns a war before the intervention: the government is in its capital, and the rebels hold BAY without troops.
     */
    private static War republic() {
        return tuned().war(1);
    }

    /** Returns a war in which the home side holds every place, so that no column has a target. */
    private static War quietHome() {
        var war = tuned().war(1);
        Arrays.fill(StateEditor.held(war.state.country), -1);
        return war;
    }

    /**
     * Returns a war in which a ruler reigns at CROWN, the patron is committed and the intervention holds only these
     * places.
     */
    private static War ours(int... places) {
        return flags(SmallWar.reigning(tuned().war(1)), places);
    }

    private static War flags(War war, int... places) {
        Arrays.fill(StateEditor.held(war.state.country), -1);
        for (int p : places) {
            StateEditor.held(war.state.country, p, 1);
        }
        return war;
    }

    private static War onDay(int day, War war) {
        war.state.day = day;
        return war;
    }

    private static void one(War war) {
        war.state.strength.count(war.state);
        new ColumnCommand().apply(war);
    }

    /** Applies the five days in which every column is reviewed once. */
    private static void review(War war) {
        SmallWar.days(war, 5, COUNT, new ColumnCommand());
    }

    private static List<Long> strengths(War war, int corps, int place) {
        List<Long> bodies = new ArrayList<>();
        for (int f = 0; f < war.state.forces.used(); f++) {
            if (war.state.forces.exists(f) && war.state.forces.contingent(f) == corps
                    && war.state.forces.place(f) == place) {
                bodies.add(war.state.forces.strength(f));
            }
        }
        return bodies;
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(SharedParameters.COLUMN_MEN, 2600).with(SharedParameters.CAPITAL_GARRISON, 3500)
                .with(SharedParameters.COLUMN_REACH_DAYS, 7).with(CommandParameters.ATTACK_THRESHOLD, 0.002)
                .with(CommandParameters.FEVER_AVERSION, 0.35).with(CommandParameters.CONVERGE_DAYS, 18)
                .with(CommandParameters.RALLY_DAYS, 25).with(SharedParameters.BATTLE_STEEPNESS, 1.5);
    }
}
