package puebla.kernel.submodel.expedition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.LION_CORPS;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.Place.Works;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.submodel.command.March;
import puebla.kernel.submodel.command.RecordingPolicy;
import puebla.kernel.submodel.expedition.ExpeditionDecisions.MarchOrWait;
import puebla.kernel.submodel.upkeep.Supply;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpeditionCommandTest {
    private static final int SEEDS = 2000;
    private static final Mechanism COUNT = war -> war.state.strength.count(war.state);
    private static final long JULY = SmallWar.NEW_YEAR_1862 + 190;

    // --- from the port to healthy quarters ----------------------------------------------------------------------

    @Test
    void patron_army_moves_from_the_port_to_the_foothills_and_makes_them_its_base() {
        var war = landed(waiting(), 3000);
        StateEditor.held(war.state.country, FORD, 1);
        one(war);
        assertThat(war.state.forces.goal(0)).isEqualTo(FORD);
        assertThat(war.state.forces.posture(0)).isEqualTo(Posture.MARCH);
        assertThat(war.state.expedition.base()).isEqualTo(HAVEN);
        SmallWar.days(war, 10, new March(), COUNT, new ExpeditionCommand()); // 4 march days at 5/6 a day
        assertThat(war.state.forces.place(0)).isEqualTo(FORD);
        assertThat(war.state.expedition.base()).isEqualTo(FORD);
        war.audit();
    }

    @Test
    void quarters_become_the_base_only_once_the_intervention_holds_them() {
        var war = landed(waiting(), 3000);
        war.state.forces.moveTo(0, FORD);
        war.state.forces.halt(0);
        one(war);
        assertThat(war.state.expedition.base()).isEqualTo(HAVEN);
        StateEditor.held(war.state.country, FORD, 1);
        one(war);
        assertThat(war.state.expedition.base()).isEqualTo(FORD);
    }

    @Test
    void enemy_fortress_is_not_chosen_as_quarters() {
        var shut = SmallWar.alone(waiting().place(FORD, p -> SmallWar.withWorks(p, Works.FORTS)).war(1));
        assertThat(ExpeditionQueries.quarters(shut)).isEqualTo(HAVEN);
        StateEditor.held(shut.state.country, FORD, 1);
        assertThat(ExpeditionQueries.quarters(shut)).isEqualTo(FORD);
    }

    @Test
    void quarters_exclude_hot_places_and_places_beyond_nine_march_days() {
        var hot = SmallWar.alone(waiting().place(FORD, p -> withClimate(p, Place.Climate.COAST)).war(1));
        assertThat(hot.routes.days[HAVEN][CASTLE]).isEqualTo(9.5, within(1e-9));
        StateEditor.held(hot.state.country, CASTLE, 1); // healthy, open and large, but too far away
        assertThat(ExpeditionQueries.quarters(hot)).isEqualTo(HAVEN);
    }

    @Test
    void army_that_leaves_the_port_detaches_a_garrison_of_at_most_a_fifth() {
        expectWatch(6000, 600);
        expectWatch(2000, 400);
    }

    private static void expectWatch(long men, long listener) {
        var war = landed(waiting(), men);
        one(war);
        int garrison = war.state.forces.garrisonAt(HAVEN, PATRON_CORPS);
        assertThat(war.state.forces.strength(garrison)).isEqualTo(listener);
        assertThat(war.state.forces.strength(0)).isEqualTo(men - listener);
        assertThat(war.state.forces.posture(garrison)).isEqualTo(Posture.HOLD);
        war.audit();
    }

    @Test
    void army_detaches_no_port_garrison_when_200_allies_hold_the_port() {
        var war = landed(waiting(), 6000);
        SmallWar.garrison(war, LION_CORPS, HAVEN, 200);
        one(war);
        assertThat(war.state.forces.garrisonAt(HAVEN, PATRON_CORPS)).isEqualTo(-1);
        assertThat(war.state.forces.strength(0)).isEqualTo(6000);
        assertThat(war.state.forces.goal(0)).isEqualTo(FORD);
    }

    @Test
    void allied_columns_move_to_the_quarters_during_the_talks_and_client_columns_stay() {
        var war = landed(waiting(), 3000);
        war.state.expedition.openHostilities(-1);
        war.state.coalition.conclude(0, -1);
        int lions = SmallWar.column(war, LION_CORPS, HAVEN, 700);
        int rebels = SmallWar.column(war, CLIENT_LINE, HAVEN, 500);
        one(war);
        assertThat(war.state.forces.goal(0)).as("before the talks").isEqualTo(HAVEN);
        war.state.coalition.openTalks(0, -1);
        one(war);
        assertThat(war.state.forces.goal(0)).isEqualTo(FORD);
        assertThat(war.state.forces.goal(lions)).isEqualTo(FORD);
        assertThat(war.state.forces.goal(rebels)).isEqualTo(HAVEN);
    }

    // --- reinforcements -----------------------------------------------------------------------------------------

    @Test
    void fresh_troops_garrison_the_port_and_march_to_the_base() {
        var war = based(waiting(), 6000);
        int fresh = SmallWar.column(war, PATRON_CORPS, HAVEN, 3000);
        one(war);
        assertThat(war.state.forces.goal(fresh)).isEqualTo(FORD);
        assertThat(war.state.forces.strength(fresh)).isEqualTo(2400);
        assertThat(war.state.forces.strength(war.state.forces.garrisonAt(HAVEN, PATRON_CORPS))).isEqualTo(600);
        war.audit();
    }

    @Test
    void small_reinforcement_fills_the_port_garrison_first_and_a_full_one_takes_nobody() {
        var war = based(waiting(), 6000);
        int fresh = SmallWar.column(war, PATRON_CORPS, HAVEN, 900);
        one(war);
        assertThat(war.state.forces.strength(fresh)).isEqualTo(300);
        int second = SmallWar.column(war, PATRON_CORPS, HAVEN, 900);
        one(war);
        assertThat(war.state.forces.strength(second)).isEqualTo(900);
        assertThat(war.state.forces.goal(second)).isEqualTo(FORD);
    }

    /**
     * The army depends on the port for its supply: it has 6,000 men at FORD, and 199 of 600 men of the port garrison
     * are left.
     */
    @Test
    void army_refills_a_port_garrison_that_has_fallen_below_a_third() {
        var war = based(waiting(), 6000);
        SmallWar.garrison(war, PATRON_CORPS, HAVEN, 199);
        one(war);
        assertThat(war.state.forces.strength(0)).isEqualTo(6000 - 401);
        one(war);
        assertThat(war.state.forces.strength(0)).as("no second detachment on the same day").isEqualTo(6000 - 401);
        var full = based(waiting(), 6000);
        SmallWar.garrison(full, PATRON_CORPS, HAVEN, 201);
        one(full);
        assertThat(full.state.forces.strength(0)).isEqualTo(6000);
    }

    @Test
    void patron_column_at_the_place_of_the_main_army_merges_with_it() {
        var war = based(waiting(), 6000);
        SmallWar.garrison(war, PATRON_CORPS, HAVEN, 600);
        int fresh = SmallWar.column(war, PATRON_CORPS, FORD, 2400);
        war.state.forces.giveGuns(fresh, 8 - war.state.forces.guns(fresh));
        one(war);
        assertThat(war.state.forces.exists(fresh)).isFalse();
        assertThat(war.state.forces.strength(0)).isEqualTo(8400);
        assertThat(war.state.forces.guns(0)).isEqualTo(8);
        war.audit();
    }

    // --- the decision to march ----------------------------------------------------------------------------------

    @Test
    void army_at_its_base_accumulates_stores_that_the_march_decision_reads() {
        var policy = new RecordingPolicy(MarchOrWait.WAIT);
        var war = based(SmallWar.quiet().with(ExpeditionParameters.STORES_FOR_MARCH, 15), 3000, policy);
        war.state.expedition.equipTrain(300);
        // with ample supply at its base the army stores one day's food per day
        SmallWar.days(war, 21, COUNT, new ExpeditionCommand(), new Supply());
        assertThat(policy.feature(1)).hasSize(3);
        assertThat(policy.feature(1).get(0)).isZero();
        assertThat(policy.feature(1).get(1)).isEqualTo(10 / 15.0, within(1e-9));
        assertThat(policy.feature(1).get(2)).isEqualTo(1);
    }

    @Test
    void probability_of_marching_rises_with_stores_up_to_the_required_amount() {
        var small = SmallWar.quiet().with(ExpeditionParameters.STORES_FOR_MARCH, 15)
                .leaning(ExpeditionDecisions.MARCH_ON_CAPITAL, 0, -2)
                .weighing(ExpeditionDecisions.MARCH_ON_CAPITAL, Feature.SUPPLY, 0, 3);
        for (double stores : new double[]{0, 7.5, 15, 60}) {
            var policy = new RecordingPolicy(MarchOrWait.WAIT);
            var war = based(small, 3000, policy);
            war.state.expedition.store(stores);
            one(war);
            double utility = -2 + 3 * Math.min(1, stores / 15);
            assertThat(policy.recorded.getFirst().chances().getFirst()).as("stores %s", stores)
                    .isEqualTo(1 / (1 + Math.exp(-utility)), within(1e-9));
        }
    }

    @Test
    void force_ratio_is_the_log_of_optimistic_strength_over_defenders_times_works() {
        // 6,000 x quality 5 x e^0.6 against 5,000 x works 4.5
        assertThat(ratioSeen(0, 5000, war -> {})).isEqualTo(Math.log(30_000 / 22_500.0) + 0.6, within(1e-9));
        // the commander expects at least 1,500 defenders, but 500 men man only half of the works
        assertThat(ratioSeen(0, 500, war -> {})).isEqualTo(Math.log(30_000 / (1500 * 2.75)) + 0.6, within(1e-9));
    }

    @Test
    void march_decision_reads_the_season_and_the_time_since_the_landing() {
        var dry = new RecordingPolicy(MarchOrWait.WAIT);
        one(based(SmallWar.quiet(), 6000, dry));
        assertThat(dry.feature(2)).containsExactly(1.0);
        assertThat(dry.feature(3)).containsExactly(0.0);
        var wet = new RecordingPolicy(MarchOrWait.WAIT);
        var july = based(SmallWar.quiet().from(JULY), 6000, wet);
        july.state.coalition.land(PATRON, -90, july.state.coalition.landingEvent());
        one(july);
        assertThat(wet.feature(2)).containsExactly(0.0);
        assertThat(wet.feature(3)).containsExactly(0.5);
    }

    @Test
    void march_order_leaves_a_twelfth_at_the_base_and_targets_the_stronghold() {
        var war = based(marching(), 6000);
        SmallWar.garrison(war, PATRON_CORPS, HAVEN, 600);
        one(war);
        assertThat(war.state.expedition.marching()).isTrue();
        assertThat(war.events.happened(ExpeditionEvents.MARCH_ON_CAPITAL)).isTrue();
        assertThat(war.state.forces.goal(0)).isEqualTo(CASTLE);
        assertThat(war.state.forces.strength(0)).isEqualTo(5500);
        assertThat(war.state.forces.strength(war.state.forces.garrisonAt(FORD, PATRON_CORPS))).isEqualTo(500);
        war.audit();
    }

    @Test
    void march_order_targets_the_capital_when_no_enemy_stronghold_bars_the_road() {
        var war = based(marching(), 6000);
        StateEditor.held(war.state.country, CASTLE, 1);
        one(war);
        assertThat(war.state.forces.goal(0)).isEqualTo(CROWN);
    }

    @Test
    void waiting_commander_stays_and_decides_again_every_ten_days() {
        var policy = new RecordingPolicy(MarchOrWait.WAIT);
        var war = based(SmallWar.quiet(), 6000, policy);
        SmallWar.days(war, 30, COUNT, new ExpeditionCommand());
        assertThat(policy.recorded).hasSize(3);
        assertThat(war.state.forces.goal(0)).isEqualTo(FORD);
        assertThat(war.state.expedition.marching()).isFalse();
        assertThat(war.events.happened(ExpeditionEvents.MARCH_ON_CAPITAL)).isFalse();
    }

    @Test
    void army_away_from_its_base_returns_when_no_march_is_ordered() {
        var war = based(waiting(), 6000);
        war.state.forces.moveTo(0, HAVEN);
        war.state.forces.halt(0);
        one(war);
        assertThat(war.state.forces.goal(0)).isEqualTo(FORD);
    }

    @Test
    void resting_army_receives_no_march_order() {
        var war = based(marching(), 6000);
        war.state.forces.rest(0, 5);
        SmallWar.days(war, 5, COUNT, new ExpeditionCommand());
        assertThat(war.state.expedition.marching()).isFalse();
        SmallWar.days(war, 1, COUNT, new ExpeditionCommand());
        assertThat(war.state.expedition.marching()).isTrue();
    }

    // --- on the march -------------------------------------------------------------------------------------------

    @Test
    void large_town_taken_on_the_way_becomes_the_base_and_the_march_is_decided_again() {
        var war = based(marching(), 6000);
        StateEditor.marching(war.state.expedition, true);
        war.state.forces.moveTo(0, CASTLE);
        war.state.forces.halt(0);
        StateEditor.held(war.state.country, CASTLE, 1);
        war.state.day = 100;
        one(war);
        assertThat(war.state.expedition.base()).isEqualTo(CASTLE);
        assertThat(war.state.expedition.marching()).isFalse();
        assertThat(war.state.forces.posture(0)).isEqualTo(Posture.HOLD);
        SmallWar.days(war, 10, COUNT, new ExpeditionCommand());
        assertThat(war.state.expedition.marching()).as("not within ten days").isFalse();
        one(war);
        assertThat(war.state.expedition.marching()).isTrue();
        assertThat(war.state.forces.goal(0)).isEqualTo(CROWN);
    }

    @Test
    void small_town_taken_on_the_way_does_not_become_the_base() {
        var war = based(waiting(), 6000);
        StateEditor.marching(war.state.expedition, true);
        war.state.forces.moveTo(0, HAVEN); // 10,000 people
        war.state.forces.halt(0);
        StateEditor.held(war.state.country, HAVEN, 1);
        one(war);
        assertThat(war.state.expedition.base()).isEqualTo(FORD);
        assertThat(war.state.expedition.marching()).isTrue();
        assertThat(war.state.forces.goal(0)).isEqualTo(CASTLE);
    }

    @Test
    void place_of_the_army_becomes_its_base_when_the_old_base_is_lost() {
        var war = based(waiting(), 6000);
        StateEditor.held(war.state.country, FORD, -1);
        StateEditor.held(war.state.country, CASTLE, 1);
        war.state.forces.moveTo(0, CASTLE);
        war.state.forces.halt(0);
        one(war);
        assertThat(war.state.expedition.base()).isEqualTo(CASTLE);
    }

    // --- after a repulse ----------------------------------------------------------------------------------------

    @Test
    void force_ratio_is_reduced_after_a_repulse_in_proportion_to_the_missing_men() {
        double whole = ratioSeen(3, 5000, war -> {});
        assertThat(ratioSeen(3, 5000, beaten(12_000))).isEqualTo(whole - 3 * 0.5, within(1e-9));
        assertThat(ratioSeen(3, 5000, beaten(8000))).isEqualTo(whole - 3 * 0.25, within(1e-9));
        assertThat(ratioSeen(3, 5000, beaten(6000))).isEqualTo(whole, within(1e-9));
        assertThat(ratioSeen(3, 5000, beaten(5000))).isEqualTo(whole, within(1e-9));
        assertThat(ratioSeen(1, 5000, beaten(12_000))).isEqualTo(whole - 0.5, within(1e-9));
    }

    @Test
    void missing_reinforcements_do_not_reduce_the_force_ratio_before_a_repulse() {
        assertThat(ratioSeen(3, 5000, war -> war.state.expedition.want(12_000)))
                .isEqualTo(ratioSeen(3, 5000, war -> {}), within(1e-12));
    }

    @Test
    void share_of_marching_armies_matches_the_probability_after_a_repulse() {
        var model = SmallWar.quiet().with(ExpeditionParameters.WAITS_FOR_REINFORCEMENT, 3)
                .with(SharedParameters.COMMANDER_OPTIMISM, 0.6).with(SharedParameters.WORKS_FORTS, 4.5)
                .weighing(ExpeditionDecisions.MARCH_ON_CAPITAL, Feature.FORCE_RATIO, 0, 1).model();
        int marched = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = war(Simulation.of(model, seed, Policy.HISTORICAL).war(), 6000);
            SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
            beaten(12_000).accept(war);
            one(war);
            marched += war.state.expedition.marching() ? 1 : 0;
        }
        double chance = 1 / (1 + Math.exp(-(Math.log(30_000 / 22_500.0) + 0.6 - 1.5)));
        assertThat((double) marched / SEEDS).isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / SEEDS)));
    }

    @Test
    void boldness_of_the_commander_is_constant_until_a_repulse_and_then_redrawn() {
        var war = based(waiting(), 6000);
        double first = ExpeditionQueries.boldness(war);
        war.state.day = 200;
        assertThat(ExpeditionQueries.boldness(war)).isEqualTo(first);
        StateEditor.repulses(war.state.expedition, 1);
        StateEditor.repulseDay(war.state.expedition, 150);
        double second = ExpeditionQueries.boldness(war);
        assertThat(second).isNotEqualTo(first);
        war.state.day = 300;
        assertThat(ExpeditionQueries.boldness(war)).isEqualTo(second);
        StateEditor.repulses(war.state.expedition, 2);
        StateEditor.repulseDay(war.state.expedition, 290);
        assertThat(ExpeditionQueries.boldness(war)).isNotEqualTo(first).isNotEqualTo(second);
    }

    @Test
    void boldness_of_commanders_is_standard_normal() {
        double sum = 0;
        double squares = 0;
        var model = SmallWar.quiet().model();
        for (long seed = 0; seed < SEEDS; seed++) {
            double bold = ExpeditionQueries.boldness(Simulation.of(model, seed, Policy.HISTORICAL).war());
            sum += bold;
            squares += bold * bold;
        }
        assertThat(sum / SEEDS).isEqualTo(0, within(4 / Math.sqrt(SEEDS)));
        assertThat(squares / SEEDS).isEqualTo(1, within(4 * Math.sqrt(2.0 / SEEDS)));
    }

    // --- end of the campaign ------------------------------------------------------------------------------------

    @Test
    void army_gets_no_orders_with_the_capital_held_during_withdrawal_or_after_settlement() {
        expectNoOrder(SmallWar::reigning);
        expectNoOrder(war -> StateEditor.stage(war.state.commitment, CommitmentStage.ANNOUNCED));
        expectNoOrder(war -> war.state.coalition.settle(0));
        expectNoOrder(war -> war.state.expedition.moveBase(-1));
    }

    @Test
    void army_marches_again_on_a_capital_that_was_lost() {
        var war = based(marching(), 6000);
        war.state.expedition.takeCapital(0, -1);
        StateEditor.held(war.state.country, CROWN, -1);
        one(war);
        assertThat(war.state.expedition.marching()).isTrue();
    }

    private static void expectNoOrder(Consumer<War> change) {
        var war = based(marching(), 6000);
        change.accept(war);
        SmallWar.days(war, 15, COUNT, new ExpeditionCommand());
        assertThat(war.state.expedition.marching()).isFalse();
        assertThat(war.state.forces.posture(0)).isEqualTo(Posture.HOLD);
        assertThat(war.state.forces.strength(0)).isEqualTo(6000);
    }

    // --- test situations ----------------------------------------------------------------------------------------

    private static double ratioSeen(double waits, long defenders, Consumer<War> change) {
        var policy = new RecordingPolicy(MarchOrWait.WAIT);
        var war = based(SmallWar.quiet().with(ExpeditionParameters.WAITS_FOR_REINFORCEMENT, waits)
                .with(SharedParameters.COMMANDER_OPTIMISM, 0.6).with(SharedParameters.WORKS_FORTS, 4.5), 6000, policy);
        SmallWar.garrison(war, HOME_LINE, CASTLE, defenders);
        war.state.day = 1; // the army checks the port garrison on other days
        change.accept(war);
        one(war);
        assertThat(policy.recorded).hasSize(1);
        assertThat(policy.recorded.getFirst().point()).isEqualTo(ExpeditionDecisions.MARCH_ON_CAPITAL);
        return policy.feature(0).getFirst();
    }

    private static Consumer<War> beaten(double wanted) {
        return war -> {
            StateEditor.repulses(war.state.expedition, 1);
            StateEditor.repulseDay(war.state.expedition, 0);
            war.state.expedition.want(wanted);
        };
    }

    private static SmallWar waiting() {
        return SmallWar.quiet().deciding(ExpeditionDecisions.MARCH_ON_CAPITAL, "wait")
                .with(ExpeditionParameters.PORT_GARRISON, 600);
    }

    private static SmallWar marching() {
        return SmallWar.quiet().deciding(ExpeditionDecisions.MARCH_ON_CAPITAL, "march");
    }

    /** Returns a war in which only the patron's army is in the field and still stands in the port. */
    private static War landed(SmallWar small, long men) {
        var war = SmallWar.alone(small.war(1));
        war.state.expedition.moveBase(HAVEN);
        StateEditor.held(war.state.country, HAVEN, 1);
        SmallWar.column(war, PATRON_CORPS, HAVEN, men);
        return war;
    }

    private static War based(SmallWar small, long men) {
        return war(small.war(1), men);
    }

    private static War based(SmallWar small, long men, Policy policy) {
        return war(Simulation.of(small.model(), 1, policy).war(), men);
    }

    /** Puts the patron's army at its base in the foothills. Returns the same war. */
    private static War war(War war, long men) {
        SmallWar.alone(war);
        StateEditor.held(war.state.country, HAVEN, 1);
        StateEditor.held(war.state.country, FORD, 1);
        SmallWar.column(war, PATRON_CORPS, FORD, men);
        return war;
    }

    /** Applies the orders of one day. */
    private static void one(War war) {
        war.state.strength.count(war.state);
        new ExpeditionCommand().apply(war);
    }

    private static Place withClimate(Place p, Place.Climate climate) {
        return new Place(p.id(), p.latitude(), p.longitude(), p.elevationM(), p.state(), p.kind(), p.importance(),
                climate, p.works(), p.people(), p.town(), p.control(), p.groupShares(), p.customsShare(),
                p.mintShare(), p.frontier(), p.armsPort());
    }
}
