package puebla.kernel.submodel.combat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.Event;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Route;
import puebla.kernel.state.BattleResult;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

/** Effects of a defeat: prisoners, scattered men, the retreat and its goal, and the winner's gain. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutTest {
    private static final int DAY = 40;

    // --- prisoners and scattered men ----------------------------------------------------------------------------

    @Test
    void routed_native_field_force_loses_prisoners_and_scattered_men_of_whom_some_join_the_bands() {
        expectMean(expectBroken(broken(), HOME_LINE, false, 1, true), 0.2);
    }

    @Test
    void routed_garrison_loses_one_and_a_half_times_that_share() {
        expectMean(expectBroken(broken(), HOME_LINE, true, 1.5, true), 0.3);
    }

    @Test
    void scattered_men_of_the_client_do_not_join_the_bands() {
        expectBroken(broken(), CLIENT_LINE, false, 1, false);
        expectBroken(broken(), CLIENT_LINE, true, 1.5, false);
    }

    @Test
    void at_most_nine_tenths_are_captured_and_four_fifths_of_the_rest_scatter() {
        expectBroken(broken().with(CombatParameters.CAPTURED_SHARE, 2).with(CombatParameters.SCATTERED_SHARE, 2),
                HOME_LINE, false,
                1, true);
    }

    /** Checks every draw. Returns the mean share of prisoners. */
    private static double expectBroken(SmallWar small, int corps, boolean garrison, double severity, boolean hills) {
        var model = small.model();
        double captured = 0;
        for (long seed = 0; seed < 200; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
            Arrays.fill(StateEditor.held(war.state.country), corps == HOME_LINE ? -1 : 1);
            int force = garrison ? SmallWar.garrison(war, corps, CASTLE, 10_000)
                    : SmallWar.column(war, corps, CASTLE, 10_000);
            double first = 0.5 + war.uniform(Battle.CAPTURED, war.state.forces.key(force));
            double second = 0.5 + war.uniform(Battle.SCATTERED, war.state.forces.key(force));
            Battle.rout(war, CASTLE, war.state.forces.side(force), lost(war, 10_000), -1);
            double taken = Math.floor(
                    10_000 * Math.min(0.9, severity * war.value(CombatParameters.CAPTURED_SHARE) * first) + 1e-9);
            double gone = Math.floor((10_000 - taken)
                    * Math.min(0.8, severity * war.value(CombatParameters.SCATTERED_SHARE) * second) + 1e-9);
            double bands = hills ? Math.floor(gone * 0.4 + 1e-9) : 0;
            assertThat((double) war.state.men.of(corps, Stock.CAPTIVE)).as("captives, seed %d", seed).isEqualTo(taken);
            assertThat((double) war.state.bands()).as("bands, seed %d", seed).isEqualTo(bands);
            assertThat(war.state.country.bands(CASTLE)).isEqualTo(war.state.bands());
            assertThat((double) war.state.men.of(corps, Stock.DISPERSED)).as("scattered, seed %d", seed)
                    .isEqualTo(gone - bands);
            assertThat((double) war.state.forces.strength(force)).isEqualTo(10_000 - taken - gone);
            captured += taken / 10_000;
            war.audit();
        }
        return captured / 200;
    }

    @Test
    void routed_foreign_force_loses_a_quarter_of_the_prisoners_and_no_scattered_men() {
        var model = broken().model();
        double captured = 0;
        for (long seed = 0; seed < 200; seed++) {
            var war = SmallWar.alone(Simulation.of(model, seed, Policy.HISTORICAL).war());
            int force = SmallWar.column(war, PATRON_CORPS, CASTLE, 10_000);
            Battle.rout(war, CASTLE, 1, lost(war, 10_000), -1);
            long taken = war.state.men.of(PATRON_CORPS, Stock.CAPTIVE);
            assertThat(war.state.forces.strength(force)).isEqualTo(10_000 - taken);
            assertThat(war.state.men.of(PATRON_CORPS, Stock.DISPERSED)).isZero();
            captured += taken / 10_000.0;
        }
        expectMean(captured / 200, 0.05);
    }

    @Test
    void beaten_attackers_lose_half_of_the_prisoners_and_scattered_men_of_a_rout() {
        var model = broken().model();
        double captured = 0;
        double scattered = 0;
        for (long seed = 0; seed < 200; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
            war.state.forces.order(SmallWar.column(war, CLIENT_LINE, CASTLE, 10_000), Posture.INVEST);
            Battle.retreat(war, CASTLE, 1);
            long taken = war.state.men.of(CLIENT_LINE, Stock.CAPTIVE);
            captured += taken / 10_000.0;
            scattered += war.state.men.of(CLIENT_LINE, Stock.DISPERSED) / (10_000.0 - taken);
        }
        expectMean(captured / 200, 0.1);
        expectMean(scattered / 200, 0.15);
    }

    /** Checks the mean of 200 shares that are uniform between a half and one and a half of the expected mean. */
    private static void expectMean(double found, double mean) {
        assertThat(found).isEqualTo(mean, within(4 * mean / Math.sqrt(12 * 200)));
    }

    // --- retreat ------------------------------------------------------------------------------------------------

    @Test
    void every_routed_defender_retreats_to_the_best_refuge_and_takes_no_orders_for_15_days() {
        var war = war();
        int garrison = SmallWar.garrison(war, HOME_LINE, CASTLE, 2000);
        int field = SmallWar.column(war, HOME_LINE, CASTLE, 3000);
        int elsewhere = SmallWar.column(war, HOME_LINE, CROWN, 500);
        war.state.strength.count(war.state);
        int refuge = ForceQueries.refuge(war, CASTLE, -1, 12);
        assertThat(refuge).isNotNegative();
        Battle.rout(war, CASTLE, -1, lost(war, 5000), -1);
        for (int force : new int[]{garrison, field}) {
            assertThat(war.state.forces.posture(force)).isEqualTo(Posture.MARCH);
            assertThat(war.state.forces.goal(force)).isEqualTo(refuge);
            assertThat(war.state.forces.garrison(force)).isFalse();
            assertThat(war.state.forces.busyUntil(force)).isEqualTo(DAY + 15);
        }
        assertThat(war.state.forces.strength(elsewhere)).isEqualTo(500);
        assertThat(war.state.forces.posture(elsewhere)).isEqualTo(Posture.HOLD);
    }

    @Test
    void routed_force_without_a_place_to_retreat_to_is_captured() {
        var war = war();
        Arrays.fill(StateEditor.held(war.state.country), 1);
        int force = SmallWar.column(war, HOME_LINE, CASTLE, 1000);
        Battle.rout(war, CASTLE, -1, lost(war, 1000), -1);
        assertThat(war.state.forces.exists(force)).isFalse();
        assertThat(war.state.men.of(HOME_LINE, Stock.CAPTIVE) + war.state.men.of(HOME_LINE, Stock.DISPERSED)
                + war.state.bands())
                .isEqualTo(1000);
        // at most 45 % scatter; all others are captured
        assertThat(war.state.men.of(HOME_LINE, Stock.CAPTIVE)).isGreaterThanOrEqualTo(550);
        war.audit();
    }

    @Test
    void beaten_attackers_retreat_for_20_days_and_their_other_forces_at_the_place_stay() {
        var war = SmallWar.alone(war());
        int attacker = SmallWar.column(war, PATRON_CORPS, CASTLE, 1000);
        war.state.forces.order(attacker, Posture.INVEST);
        int passing = SmallWar.column(war, PATRON_CORPS, CASTLE, 700);
        Battle.retreat(war, CASTLE, 1);
        assertThat(war.state.forces.posture(attacker)).isEqualTo(Posture.MARCH);
        assertThat(war.state.forces.goal(attacker)).isEqualTo(FORD);
        assertThat(war.state.forces.busyUntil(attacker)).isEqualTo(DAY + 20);
        assertThat(war.state.forces.strength(attacker)).isLessThan(1000);
        assertThat(war.state.forces.strength(passing)).isEqualTo(700);
        assertThat(war.state.forces.posture(passing)).isEqualTo(Posture.HOLD);
        assertThat(war.state.forces.busyUntil(passing)).isZero();
    }

    @Test
    void patron_retreats_to_its_base_until_the_capital_is_taken() {
        var war = SmallWar.alone(war());
        int force = SmallWar.column(war, PATRON_CORPS, CASTLE, 1000);
        assertThat(Battle.retreatGoal(war, force)).isEqualTo(FORD);
        StateEditor.held(war.state.country, CROWN, 1);
        assertThat(Battle.retreatGoal(war, force)).isEqualTo(FORD);
        war.state.expedition.takeCapital(0, -1);
        assertThat(Battle.retreatGoal(war, force)).isEqualTo(CROWN);
        war.state.expedition.takeCapital(-1, -1);
        war.state.expedition.moveBase(-1);
        assertThat(Battle.retreatGoal(war, force)).as("no base").isEqualTo(CROWN);
        war.state.expedition.moveBase(HAVEN);
        assertThat(Battle.retreatGoal(war, force)).isEqualTo(HAVEN);
        int client = SmallWar.column(war, CLIENT_LINE, CASTLE, 1000);
        assertThat(Battle.retreatGoal(war, client)).as("the base is the patron's").isEqualTo(CROWN);
    }

    @Test
    void refuge_lies_within_12_march_days_else_the_force_returns_where_it_came_from_or_stays() {
        var war = war();
        Arrays.fill(StateEditor.held(war.state.country), 1);
        int force = SmallWar.column(war, HOME_LINE, CASTLE, 1000);
        StateEditor.from(war.state.forces, force, BORDER);
        assertThat(war.routes.days[CASTLE][BORDER]).isGreaterThan(12);
        assertThat(Battle.retreatGoal(war, force)).as("no own place").isEqualTo(CASTLE);
        StateEditor.held(war.state.country, BORDER, -1);
        assertThat(Battle.retreatGoal(war, force)).as("from a place beyond 12 days").isEqualTo(BORDER);
        StateEditor.from(war.state.forces, force, HAVEN);
        assertThat(Battle.retreatGoal(war, force)).as("no own place within 12 days").isEqualTo(CASTLE);
        StateEditor.held(war.state.country, BAY, -1);
        assertThat(Battle.retreatGoal(war, force)).as("refuge within 12 days").isEqualTo(BAY);
    }

    @Test
    void place_at_12_march_days_is_a_refuge_and_one_beyond_is_none() {
        assertThat(goalWithRoadOf(262)).isEqualTo(BORDER); // 22 km a day
        assertThat(goalWithRoadOf(266)).isEqualTo(CASTLE);
    }

    private static int goalWithRoadOf(double kilometres) {
        var war = SmallWar.quiet().withRoad(new Route("castle-border", CASTLE, BORDER, Route.Kind.CARRIAGE,
                Route.Terrain.PLAIN, kilometres)).war(1);
        Arrays.fill(StateEditor.held(war.state.country), 1);
        StateEditor.held(war.state.country, BORDER, -1);
        assertThat(war.routes.days[CASTLE][BORDER]).isEqualTo(kilometres / 22, within(0.01));
        return Battle.retreatGoal(war, SmallWar.column(war, HOME_LINE, CASTLE, 1000));
    }

    // --- news and experience ------------------------------------------------------------------------------------

    @Test
    void army_of_more_than_2500_defenders_is_reported_as_broken_with_its_prisoners() {
        var events = routed(2501, 0.6);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(CombatEvents.ARMY_BROKEN);
            assertThat(event.place()).isEqualTo(CASTLE);
            assertThat(event.side()).isEqualTo(-1);
            assertThat(event.amounts().get(Amount.MEN.ordinal())).isEqualTo(2501);
            assertThat(event.amounts().get(Amount.PRISONERS.ordinal())).isBetween(400L, 1600L);
            assertThat(event.causes()).containsExactly(7);
        });
        assertThat(routed(2500, 0)).isEmpty();
    }

    /** Routs 4,000 men in two forces at CASTLE and checks the shift of belief. Returns the events. */
    private static List<Event> routed(long defenders, double shift) {
        var log = new EventLog();
        var war = SmallWar.alone(Simulation.of(broken().with(CombatParameters.NEWS_ARMY_BROKEN, 0.6).model(), 1,
                Policy.HISTORICAL, log).war());
        war.state.throne.believe(1);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 2000);
        SmallWar.column(war, HOME_LINE, CASTLE, 2000);
        Battle.rout(war, CASTLE, -1, lost(war, defenders), 7);
        assertThat(war.state.throne.beliefLogit()).isEqualTo(1 + shift, within(1e-9));
        var events = log.events();
        if (!events.isEmpty()) {
            assertThat(events.getFirst().amounts().get(Amount.PRISONERS.ordinal()))
                    .isEqualTo(war.state.men.of(HOME_LINE, Stock.CAPTIVE));
        }
        return events;
    }

    @Test
    void broken_army_of_the_intervention_lowers_belief() {
        var war = SmallWar.alone(SmallWar.quiet().with(CombatParameters.NEWS_ARMY_BROKEN, 0.6).war(1));
        war.state.throne.believe(1);
        SmallWar.column(war, CLIENT_LINE, FORD, 4000);
        Battle.rout(war, FORD, 1, lost(war, 4000), -1);
        assertThat(war.state.throne.beliefLogit()).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void only_the_winner_gains_cohesion_and_experience_up_to_1() {
        for (boolean rout : new boolean[]{true, false}) {
            var war = SmallWar.alone(war());
            int winner = SmallWar.column(war, rout ? PATRON_CORPS : HOME_LINE, CASTLE, 1000);
            int firm = SmallWar.garrison(war, rout ? PATRON_CORPS : HOME_LINE, CASTLE, 1000);
            int loser = SmallWar.column(war, rout ? HOME_LINE : PATRON_CORPS, CASTLE, 1000);
            war.state.forces.order(loser, Posture.INVEST);
            war.state.forces.rally(winner, 0.5);
            StateEditor.experience(war.state.forces, winner, 0.3);
            war.state.forces.rally(firm, 0.97);
            StateEditor.experience(war.state.forces, firm, 0.96);
            war.state.forces.rally(loser, 0.5);
            StateEditor.experience(war.state.forces, loser, 0.3);
            if (rout) {
                Battle.rout(war, CASTLE, -1, lost(war, 1000), -1);
            } else {
                Battle.retreat(war, CASTLE, 1);
            }
            assertThat(war.state.forces.cohesion(winner)).isEqualTo(0.55, within(1e-12));
            assertThat(war.state.forces.experience(winner)).isEqualTo(0.36, within(1e-12));
            assertThat(war.state.forces.cohesion(firm)).isEqualTo(1);
            assertThat(war.state.forces.experience(firm)).isEqualTo(1);
            assertThat(war.state.forces.cohesion(loser)).isEqualTo(0.5);
            assertThat(war.state.forces.experience(loser)).isEqualTo(0.3);
        }
    }

    // --- test situations ----------------------------------------------------------------------------------------

    private static SmallWar broken() {
        return SmallWar.quiet().with(CombatParameters.CAPTURED_SHARE, 0.2).with(CombatParameters.SCATTERED_SHARE, 0.3)
                .with(CombatParameters.SCATTERED_TO_BANDS, 0.4).with(CombatParameters.DRAFTED_SHARE, 0);
    }

    private static War war() {
        var war = broken().war(1);
        war.state.day = DAY;
        return war;
    }

    /** Returns the result of a battle that this many defenders lost without a loss. */
    private static BattleResult lost(War war, long defenders) {
        war.battle.end(true, 1000, defenders, 0, 0);
        return war.battle;
    }
}
