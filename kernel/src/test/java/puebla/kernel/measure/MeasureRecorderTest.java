package puebla.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;
import static puebla.kernel.SmallWar.either;
import static puebla.kernel.SmallWar.first;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure.EventFilter;
import puebla.kernel.scenario.Measure.Extent;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.state.StateEditor;
import puebla.kernel.submodel.coalition.CoalitionEvents;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.defection.DefectionEvents;
import puebla.kernel.submodel.guerrilla.GuerrillaEvents;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureRecorderTest {
    private static final OptionalDouble NEVER = OptionalDouble.empty();

    @Test
    void first_event_measure_gives_the_day_of_the_earliest_event_of_its_type() {
        var war = measuring(first(DefectionEvents.DEFECTION));
        assertThat(read(war)).isEqualTo(NEVER);
        on(war, 7).events.begin(CoalitionEvents.CONVENTION).record();
        on(war, 9).events.begin(DefectionEvents.DEFECTION).record();
        on(war, 12).events.begin(DefectionEvents.DEFECTION).record();
        assertThat(read(war)).hasValue(9);
    }

    @Test
    void first_event_measure_accepts_an_event_of_any_of_its_types() {
        var war = measuring(new Reading.FirstEvent(either(CombatEvents.BATTLE_WON, CombatEvents.BATTLE_LOST)));
        on(war, 9).events.begin(CombatEvents.BATTLE_LOST).record();
        assertThat(read(war)).hasValue(9);
    }

    @Test
    void event_filter_matches_place_actor_leader_contingent_and_side() {
        var war = measuring(
                new Reading.Count(List.of(new EventFilter(CombatEvents.BATTLE_WON, CASTLE, 2, 3, 1, -1)), 0, 100));
        on(war, 1).events.begin(CombatEvents.BATTLE_WON).at(CASTLE).by(2).led(3).of(1).side(-1).record();
        on(war, 1).events.begin(CombatEvents.BATTLE_WON).at(CROWN).by(2).led(3).of(1).side(-1).record();
        on(war, 1).events.begin(CombatEvents.BATTLE_WON).at(CASTLE).by(1).led(3).of(1).side(-1).record();
        on(war, 1).events.begin(CombatEvents.BATTLE_WON).at(CASTLE).by(2).led(2).of(1).side(-1).record();
        on(war, 1).events.begin(CombatEvents.BATTLE_WON).at(CASTLE).by(2).led(3).of(0).side(-1).record();
        on(war, 1).events.begin(CombatEvents.BATTLE_WON).at(CASTLE).by(2).led(3).of(1).side(1).record();
        assertThat(read(war)).hasValue(1);
    }

    @Test
    void count_includes_the_first_and_last_day_of_its_range_and_starts_at_zero() {
        var war = measuring(new Reading.Count(either(GuerrillaEvents.CONVOY_LOST), 10, 20));
        assertThat(read(war)).hasValue(0);
        for (int day : new int[]{9, 10, 15, 20, 21}) {
            on(war, day).events.begin(GuerrillaEvents.CONVOY_LOST).record();
        }
        assertThat(read(war)).hasValue(3);
    }

    @Test
    void event_that_matches_two_filters_is_counted_once() {
        var war = measuring(new Reading.Count(List.of(new EventFilter(CombatEvents.BATTLE_WON, -1, -1, -1, -1, 0),
                new EventFilter(CombatEvents.BATTLE_WON, CASTLE, -1, -1, -1, 0)), 0, 100));
        on(war, 1).events.begin(CombatEvents.BATTLE_WON).at(CASTLE).record();
        assertThat(read(war)).hasValue(1);
    }

    @Test
    void sum_of_flow_covers_its_days_for_one_contingent_or_for_all() {
        var war = measuring(new Reading.SumOfFlow(Flow.DEAD, PATRON_CORPS, 5, 6),
                new Reading.SumOfFlow(Flow.DEAD, -1, 0, 100));
        on(war, 4).addFlow(Flow.DEAD, PATRON_CORPS, 1);
        on(war, 5).addFlow(Flow.DEAD, PATRON_CORPS, 10);
        on(war, 6).addFlow(Flow.DEAD, PATRON_CORPS, 100);
        on(war, 6).addFlow(Flow.DEAD, HOME_LINE, 1000);
        on(war, 6).addFlow(Flow.COST, PATRON_CORPS, 1e6);
        on(war, 7).addFlow(Flow.DEAD, PATRON_CORPS, 10_000);
        assertThat(read(war)).hasValue(110);
        assertThat(war.measures.result(7).get(1)).hasValue(11_111);
    }

    @Test
    void state_on_date_is_read_on_its_day_and_is_empty_when_the_run_ended_earlier() {
        var war = measuring(new Reading.StateOnDate(StateVariable.BANDS, -1, 3),
                new Reading.StateOnDate(StateVariable.BANDS, -1, 30));
        SmallWar.bands(war, BAY, 50);
        for (int day = 0; day <= 5; day++) {
            war.measures.readState(on(war, day).state);
            SmallWar.bands(war, BAY, 1);
        }
        assertThat(read(war)).hasValue(53);
        assertThat(war.measures.result(5).get(1)).isEqualTo(NEVER);
    }

    @Test
    void minimum_ignores_states_before_its_first_day() {
        var war = measuring(new Reading.Minimum(StateVariable.BELIEF, -1, 2, -1));
        double[] logits = {-3, -2, 1, 0.5, 2};
        for (int day = 0; day < logits.length; day++) {
            war.state.throne.believe(logits[day]);
            war.measures.readState(on(war, day).state);
        }
        assertThat(read(war).getAsDouble()).isEqualTo(1 / (1 + Math.exp(-0.5)), within(1e-12));
    }

    @Test
    void minimum_until_an_event_stops_at_the_event_and_is_empty_without_it() {
        var war = measuring(new Reading.Minimum(StateVariable.BANDS, -1, 0, 1), first(GuerrillaEvents.ARMY_RAISED));
        SmallWar.bands(war, BAY, 100);
        war.measures.readState(on(war, 1).state);
        assertThat(read(war)).isEqualTo(NEVER);
        war.events.begin(GuerrillaEvents.ARMY_RAISED).record();
        war.state.men.move(HOME_LINE, puebla.kernel.state.Stock.BANDS, puebla.kernel.state.Stock.HOME, 90,
                puebla.kernel.state.Cause.DISBANDED);
        war.measures.readState(on(war, 2).state);
        assertThat(read(war)).hasValue(100);
    }

    /** An attitude to the client can be negative on every day. */
    @Test
    void maximum_of_all_negative_states_is_negative() {
        var war = measuring(new Reading.Maximum(StateVariable.ATTITUDE_TO_CLIENT, 0));
        for (double attitude : new double[]{-0.9, -0.4, -0.6}) {
            java.util.Arrays.fill(StateEditor.attitude(war.state.country), attitude);
            war.measures.readState(war.state);
        }
        assertThat(read(war).getAsDouble()).isEqualTo(-0.4, within(1e-12));
    }

    @Test
    void maximum_is_the_highest_state_of_all_days() {
        var war = measuring(new Reading.Maximum(StateVariable.BELIEF, -1));
        for (double logit : new double[]{-1, 1.5, 0}) {
            war.state.throne.believe(logit);
            war.measures.readState(war.state);
        }
        assertThat(read(war).getAsDouble()).isEqualTo(1 / (1 + Math.exp(-1.5)), within(1e-12));
    }

    @Test
    void ratio_divides_two_measures_and_is_empty_when_the_divisor_is_zero() {
        var over = new Reading.SumOfFlow(Flow.DEAD_BY_DISEASE, -1, 0, 100);
        var under = new Reading.SumOfFlow(Flow.DEAD, -1, 0, 100);
        var war = measuring(new Reading.Ratio(1, 2), over, under);
        assertThat(war.measures.result(0).getFirst()).isEqualTo(NEVER);
        war.addFlow(Flow.DEAD, 0, 40);
        war.addFlow(Flow.DEAD_BY_DISEASE, 0, 30);
        assertThat(read(war)).hasValue(0.75);
    }

    @Test
    void days_between_requires_both_events_or_ends_on_the_last_day_of_the_run() {
        var war =
                measuring(new Reading.DaysBetween(2, 3), new Reading.DaysBetween(2, -1),
                        first(CombatEvents.SIEGE_BEGINS),
                        first(SharedEvents.GARRISON_YIELDS));
        assertThat(war.measures.result(50).get(1)).isEqualTo(NEVER);
        on(war, 10).events.begin(CombatEvents.SIEGE_BEGINS).record();
        assertThat(war.measures.result(50).getFirst()).isEqualTo(NEVER);
        on(war, 42).events.begin(SharedEvents.GARRISON_YIELDS).record();
        assertThat(war.measures.result(50).getFirst()).hasValue(32);
        assertThat(war.measures.result(50).get(1)).hasValue(40);
    }

    @Test
    void largest_gives_the_label_of_the_greatest_measure_and_is_empty_when_all_are_zero() {
        var war = measuring(new Reading.Largest(List.of(1, 2), List.of(1863.0, 1864.0)),
                new Reading.SumOfFlow(Flow.COST, -1, 0, 9),
                new Reading.SumOfFlow(Flow.COST, -1, 10, 19));
        assertThat(read(war)).isEqualTo(NEVER);
        on(war, 5).addFlow(Flow.COST, 0, 10);
        on(war, 15).addFlow(Flow.COST, 0, 11);
        assertThat(read(war)).hasValue(1864);
    }

    @Test
    void event_after_another_and_at_its_place_is_the_first_such_event() {
        var war = measuring(first(CombatEvents.SIEGE_BEGINS),
                new Reading.FirstEvent(List.of(new EventFilter(SharedEvents.PLACE_TAKEN, -1, -1, -1, -1, 0, 0)), 0));
        on(war, 5).events.begin(SharedEvents.PLACE_TAKEN).at(CASTLE).record();
        on(war, 10).events.begin(CombatEvents.SIEGE_BEGINS).at(CASTLE).record();
        on(war, 20).events.begin(SharedEvents.PLACE_TAKEN).at(CROWN).record();
        on(war, 30).events.begin(SharedEvents.PLACE_TAKEN).at(CASTLE).record();
        assertThat(war.measures.result(50).get(1)).hasValue(30);
    }

    @Test
    void no_event_is_at_the_place_of_an_event_without_a_place() {
        var war = measuring(first(CombatEvents.SIEGE_BEGINS),
                new Reading.FirstEvent(List.of(new EventFilter(SharedEvents.PLACE_TAKEN, -1, -1, -1, -1, 0, 0)), 0));
        on(war, 10).events.begin(CombatEvents.SIEGE_BEGINS).record();
        on(war, 20).events.begin(SharedEvents.PLACE_TAKEN).at(CASTLE).record();
        assertThat(war.measures.result(50).get(1)).isEqualTo(NEVER);
    }

    @Test
    void event_at_the_place_of_the_ruler_needs_a_ruler() {
        var war = measuring(new Reading.FirstEvent(List.of(new EventFilter(CombatEvents.SIEGE_BEGINS, -1, -1, -1, -1, 0,
                EventFilter.RULERS_PLACE))));
        on(war, 1).events.begin(CombatEvents.SIEGE_BEGINS).at(CASTLE).record();
        assertThat(read(war)).isEqualTo(NEVER);
        war.state.throne.moveRuler(CROWN);
        on(war, 2).events.begin(CombatEvents.SIEGE_BEGINS).at(CASTLE).record();
        on(war, 3).events.begin(CombatEvents.SIEGE_BEGINS).at(CROWN).record();
        assertThat(read(war)).hasValue(3);
    }

    @Test
    void first_amount_is_that_of_the_first_event() {
        var war = measuring(new Reading.FirstAmount(either(CombatEvents.SIEGE_BEGINS), Amount.ENEMY_MEN));
        assertThat(read(war)).isEqualTo(NEVER);
        on(war, 1).events.begin(CombatEvents.SIEGE_BEGINS).with(Amount.ENEMY_MEN, 700).record();
        on(war, 2).events.begin(CombatEvents.SIEGE_BEGINS).with(Amount.ENEMY_MEN, 900).record();
        assertThat(read(war)).hasValue(700);
    }

    @Test
    void flow_of_a_siege_counts_at_its_place_from_its_first_to_its_last_day() {
        var war = measuring(new Reading.SumOfFlow(Flow.KILLED, PATRON_CORPS, 0, 100, new Extent(-1, 1, 1, 2)),
                first(CombatEvents.SIEGE_BEGINS), first(CombatEvents.SIEGE_RAISED));
        on(war, 1).countKilled(PATRON_CORPS, 1, CASTLE);
        assertThat(read(war)).isEqualTo(NEVER);
        on(war, 2).events.begin(CombatEvents.SIEGE_BEGINS).at(CASTLE).record();
        on(war, 2).countKilled(PATRON_CORPS, 10, CASTLE);
        on(war, 3).countKilled(PATRON_CORPS, 100, CROWN);
        on(war, 4).events.begin(CombatEvents.SIEGE_RAISED).at(CASTLE).record();
        on(war, 4).countKilled(PATRON_CORPS, 1000, CASTLE);
        on(war, 5).countKilled(PATRON_CORPS, 10_000, CASTLE);
        assertThat(read(war)).hasValue(1010);
    }

    @Test
    void mean_is_read_every_thirty_days_of_its_period() {
        var war = measuring(new Reading.Mean(StateVariable.BANDS, -1, 10, 45));
        assertThat(read(war)).isEqualTo(NEVER);
        for (int day = 0; day <= 100; day++) {
            war.measures.readState(on(war, day).state);
            SmallWar.bands(war, BAY, 1);
        }
        assertThat(read(war)).hasValue((10 + 40) / 2.0);
    }

    @Test
    void day_of_a_maximum_is_the_first_day_that_reached_it() {
        var war = measuring(new Reading.DayOf(1), new Reading.Maximum(StateVariable.BANDS, -1));
        for (int day = 0; day <= 9; day++) {
            if (day <= 4) {
                SmallWar.bands(war, BAY, 1);
            }
            war.measures.readState(on(war, day).state);
        }
        assertThat(read(war)).hasValue(4);
    }

    @Test
    void amount_of_zero_has_no_value_unless_its_condition_held_by_the_end_of_its_period() {
        var small = SmallWar.quiet();
        small.withMeasure("landing", first(SharedEvents.LANDING))
                .withMeasure("cost", 0, new Reading.SumOfFlow(Flow.COST, -1, 0, 20));
        var war = small.war(1);
        assertThat(war.measures.result(9).get(1)).isEqualTo(NEVER);
        on(war, 10).addFlow(Flow.COST, 0, 5.0);
        assertThat(war.measures.result(10).get(1)).as("not zero").hasValue(5);
        on(war, 10).addFlow(Flow.COST, 0, -5.0);
        on(war, 20).events.begin(SharedEvents.LANDING).record();
        assertThat(war.measures.result(20).get(1)).as("zero, with its condition").hasValue(0);

        var late = small.war(1);
        on(late, 21).events.begin(SharedEvents.LANDING).record();
        assertThat(late.measures.result(30).get(1)).as("the condition held too late").isEqualTo(NEVER);
    }

    private static War measuring(Reading... readings) {
        var small = SmallWar.quiet();
        for (int i = 0; i < readings.length; i++) {
            small.withMeasure("measure-" + i, readings[i]);
        }
        return small.war(1);
    }

    private static War on(War war, int day) {
        war.state.day = day;
        return war;
    }

    private static OptionalDouble read(War war) {
        return war.measures.result(war.state.day).getFirst();
    }
}
