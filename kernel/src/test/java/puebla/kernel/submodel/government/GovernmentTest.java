package puebla.kernel.submodel.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GovernmentTest {
    @Test
    void government_stays_while_no_enemy_column_is_near() {
        var war = SmallWar.alone(tuned().war(1));
        SmallWar.days(war, 100, new Government());
        assertThat(war.state.seat.place()).isEqualTo(CROWN);
        assertThat(war.state.seat.authority()).isEqualTo(1);
    }

    @Test
    void government_moves_only_when_a_column_is_within_the_alarm_distance() {
        assertThat(movesWithAlarmOf(5.1)).isEqualTo(1); // CASTLE is five march days away
        assertThat(movesWithAlarmOf(4.9)).isZero();
    }

    @Test
    void column_that_marches_on_the_seat_alarms_the_government_from_farther_away() {
        var war = SmallWar.alone(tuned().with(GovernmentParameters.ALARM_DAYS, 4).war(1));
        int force = SmallWar.column(war, PATRON_CORPS, CASTLE, 2000);
        war.state.day = 10;
        new Government().apply(war);
        assertThat(war.state.seat.moves()).isZero();
        war.state.forces.march(war.routes, force, CROWN); // five days count as three
        new Government().apply(war);
        assertThat(war.state.seat.moves()).isEqualTo(1);
    }

    @Test
    void government_moves_away_from_the_enemy() {
        var war = SmallWar.alone(tuned().war(1));
        SmallWar.column(war, PATRON_CORPS, CASTLE, 2000);
        war.state.day = 10;
        new Government().apply(war);
        assertThat(war.state.seat.place()).isEqualTo(BORDER);
        assertThat(war.events.happened(GovernmentEvents.SEAT_MOVES)).isTrue();
    }

    @Test
    void garrison_or_small_column_does_not_alarm_the_government() {
        var war = SmallWar.alone(tuned().war(1));
        SmallWar.garrison(war, PATRON_CORPS, CASTLE, 2000);
        SmallWar.column(war, PATRON_CORPS, FORD, 300);
        SmallWar.days(war, 30, new Government());
        assertThat(war.state.seat.moves()).isZero();
    }

    @Test
    void flight_costs_authority_that_recovers_by_a_fortieth_per_day() {
        var war = SmallWar.alone(tuned().war(1));
        int force = SmallWar.column(war, PATRON_CORPS, CASTLE, 2000);
        war.state.day = 10;
        new Government().apply(war);
        assertThat(war.state.seat.authority()).isEqualTo(0.92, within(1e-12));
        war.state.forces.leave(force, false, puebla.kernel.state.Stock.RETURNED, 2000,
                puebla.kernel.state.Cause.EMBARKED);
        war.state.day = 11;
        SmallWar.days(war, 40, new Government());
        assertThat(war.state.seat.authority()).isEqualTo(1 - 0.08 * Math.pow(1 - 1 / 40.0, 40), within(1e-9));
    }

    @Test
    void government_that_does_not_flee_is_caught_when_its_place_falls() {
        var war = SmallWar.alone(tuned().without(SystemSwitch.FLIGHT_OF_GOVERNMENT).war(1));
        SmallWar.column(war, PATRON_CORPS, CASTLE, 2000);
        SmallWar.days(war, 30, new Government());
        assertThat(war.state.seat.place()).isEqualTo(CROWN);
        assertThat(war.state.seat.caught()).isFalse();
        StateEditor.held(war.state.country, CROWN, 1);
        SmallWar.days(war, 1, new Government());
        assertThat(war.state.seat.caught()).isTrue();
        assertThat(war.events.happened(GovernmentEvents.SEAT_CAUGHT)).isTrue();
    }

    @Test
    void column_at_the_seat_catches_the_government_with_the_given_hazard() {
        int caught = 0;
        int seeds = 1000;
        var model = tuned().with(GovernmentParameters.CAUGHT_HAZARD, 0.3).model();
        for (long seed = 0; seed < seeds; seed++) {
            var war = SmallWar
                    .alone(puebla.kernel.Simulation.of(model, seed, puebla.kernel.decision.Policy.HISTORICAL).war());
            SmallWar.column(war, PATRON_CORPS, CROWN, 2000);
            war.state.day = 10;
            new Government().apply(war);
            caught += war.state.seat.caught() ? 1 : 0;
        }
        double chance = 1 - Math.exp(-0.3);
        assertThat((double) caught / seeds).isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / seeds)));
    }

    @Test
    void government_can_cross_the_frontier_and_returns_when_the_enemy_has_gone() {
        var war = cornered("cross");
        assertThat(war.state.seat.abroad()).isTrue();
        assertThat(war.read(puebla.kernel.scenario.StateVariable.HOME_ON_SOIL, -1)).isZero();
        StateEditor.held(war.state.country, BORDER, -1);
        war.state.forces.leave(0, false, puebla.kernel.state.Stock.RETURNED, 2000, puebla.kernel.state.Cause.EMBARKED);
        SmallWar.days(war, 1, new Government());
        assertThat(war.state.seat.abroad()).isFalse();
        assertThat(war.events.happened(GovernmentEvents.SEAT_RETURNS)).isTrue();
    }

    @Test
    void government_at_the_frontier_can_stay_in_the_country() {
        var war = cornered("stay");
        assertThat(war.state.seat.abroad()).isFalse();
    }

    @Test
    void government_can_offer_terms_only_to_a_reigning_ruler() {
        var war = SmallWar.reigning(tuned().deciding(GovernmentDecisions.HOME_SETTLES, "offer-terms").war(1));
        StateEditor.place(war.state.seat, BORDER);
        SmallWar.days(war, 1, new Government());
        assertThat(war.events.happened(GovernmentEvents.HOME_OFFERS_TERMS)).isTrue();
        var fights = SmallWar.reigning(tuned().deciding(GovernmentDecisions.HOME_SETTLES, "fight-on").war(1));
        StateEditor.place(fights.state.seat, BORDER);
        SmallWar.days(fights, 200, new Government());
        assertThat(fights.events.happened(GovernmentEvents.HOME_OFFERS_TERMS)).isFalse();
        var regency = SmallWar.reigning(tuned().deciding(GovernmentDecisions.HOME_SETTLES, "offer-terms").war(1));
        StateEditor.place(regency.state.seat, BORDER);
        regency.state.throne.advance(CrownStage.REGENCY, regency.state.throne.stageDay(), -1);
        SmallWar.days(regency, 200, new Government());
        assertThat(regency.events.happened(GovernmentEvents.HOME_OFFERS_TERMS)).isFalse();
    }

    @Test
    void government_returns_to_its_capital_once_the_capital_is_free() {
        var war = SmallWar.alone(tuned().war(1));
        war.state.expedition.takeCapital(0, -1);
        StateEditor.place(war.state.seat, BORDER);
        war.state.day = 60;
        new Government().apply(war);
        assertThat(war.state.seat.place()).isEqualTo(CROWN);
    }

    /**
     * Returns a war with the government at the frontier, an enemy column at its place and every place held by the
     * enemy.
     */
    @Test
    void force_of_half_its_worth_on_the_way_shields_the_seat_from_a_column() {
        assertThat(movesBehindShield(CASTLE, 1500)).as("a force beside the column").isTrue();
        assertThat(movesBehindShield(CASTLE, 0)).as("nobody").isTrue();
        var war = SmallWar.alone(tuned().with(GovernmentParameters.ALARM_DAYS, 20).war(1));
        SmallWar.column(war, PATRON_CORPS, SmallWar.FORD, 2000);
        SmallWar.column(war, SmallWar.HOME_LINE, CASTLE, 6000);
        war.state.day = 10;
        new Government().apply(war);
        assertThat(war.state.seat.moves()).as("moves behind 6,000 men who stand nearer").isZero();
    }

    private static boolean movesBehindShield(int place, long men) {
        var war = SmallWar.alone(tuned().war(1));
        SmallWar.column(war, PATRON_CORPS, CASTLE, 2000);
        if (men > 0) {
            SmallWar.column(war, SmallWar.HOME_LINE, place, men);
        }
        war.state.day = 10;
        new Government().apply(war);
        return war.state.seat.moves() > 0;
    }

    @Test
    void heir_takes_office_thirty_days_after_the_capture() {
        var war = SmallWar.alone(tuned().war(1));
        war.state.seat.capture(0, 0.5);
        SmallWar.days(war, 30, new Government());
        assertThat(war.state.seat.caught()).isTrue();
        SmallWar.days(war, 1, new Government());
        assertThat(war.state.seat.caught()).isFalse();
        assertThat(war.state.seat.authority()).isEqualTo(0.6);
        assertThat(war.events.happened(GovernmentEvents.HEIR_ACCLAIMED)).isTrue();
        assertThat(war.state.country.held(war.state.seat.place())).isEqualTo(-1);
    }

    @Test
    void government_has_no_heir_while_its_side_holds_no_place() {
        var war = SmallWar.alone(tuned().war(1));
        war.state.seat.capture(0, 0.5);
        java.util.Arrays.fill(StateEditor.held(war.state.country), 1);
        SmallWar.days(war, 100, new Government());
        assertThat(war.state.seat.caught()).isTrue();
    }

    private static War cornered(String choice) {
        var war = SmallWar
                .alone(tuned().deciding(GovernmentDecisions.CROSS_FRONTIER, choice)
                        .with(GovernmentParameters.CAUGHT_HAZARD, 0).war(1));
        java.util.Arrays.fill(StateEditor.held(war.state.country), 1);
        StateEditor.place(war.state.seat, BORDER);
        SmallWar.column(war, PATRON_CORPS, BORDER, 2000);
        war.state.day = 10;
        new Government().apply(war);
        return war;
    }

    private static int movesWithAlarmOf(double days) {
        var war = SmallWar.alone(tuned().with(GovernmentParameters.ALARM_DAYS, days).war(1));
        SmallWar.column(war, PATRON_CORPS, CASTLE, 2000);
        war.state.day = 10;
        new Government().apply(war);
        return war.state.seat.moves();
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(GovernmentParameters.ALARM_DAYS, 7);
    }
}
