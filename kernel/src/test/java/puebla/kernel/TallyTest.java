package puebla.kernel;

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
import puebla.kernel.data.Flow;
import puebla.kernel.data.Gauge;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Measure.EventFilter;
import puebla.kernel.data.Measure.Reading;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TallyTest {
    private static final OptionalDouble NEVER = OptionalDouble.empty();

    @Test
    void first_event_measure_gives_the_day_of_the_earliest_event_of_its_kind() {
        var war = measuring(first(Kind.DEFECTION));
        assertThat(read(war)).isEqualTo(NEVER);
        on(war, 7).happening(Kind.CONVENTION).record();
        on(war, 9).happening(Kind.DEFECTION).record();
        on(war, 12).happening(Kind.DEFECTION).record();
        assertThat(read(war)).hasValue(9);
    }

    @Test
    void first_event_measure_accepts_an_event_of_any_of_its_kinds() {
        var war = measuring(new Reading.FirstEvent(either(Kind.BATTLE_WON, Kind.BATTLE_LOST)));
        on(war, 9).happening(Kind.BATTLE_LOST).record();
        assertThat(read(war)).hasValue(9);
    }

    @Test
    void event_filter_matches_place_actor_leader_contingent_and_side() {
        var war = measuring(new Reading.Count(List.of(new EventFilter(Kind.BATTLE_WON, CASTLE, 2, 3, 1, -1)), 0, 100));
        on(war, 1).happening(Kind.BATTLE_WON).at(CASTLE).by(2).led(3).of(1).side(-1).record();
        on(war, 1).happening(Kind.BATTLE_WON).at(CROWN).by(2).led(3).of(1).side(-1).record();
        on(war, 1).happening(Kind.BATTLE_WON).at(CASTLE).by(1).led(3).of(1).side(-1).record();
        on(war, 1).happening(Kind.BATTLE_WON).at(CASTLE).by(2).led(2).of(1).side(-1).record();
        on(war, 1).happening(Kind.BATTLE_WON).at(CASTLE).by(2).led(3).of(0).side(-1).record();
        on(war, 1).happening(Kind.BATTLE_WON).at(CASTLE).by(2).led(3).of(1).side(1).record();
        assertThat(read(war)).hasValue(1);
    }

    @Test
    void count_includes_the_first_and_last_day_of_its_range_and_starts_at_zero() {
        var war = measuring(new Reading.Count(either(Kind.CONVOY_LOST), 10, 20));
        assertThat(read(war)).hasValue(0);
        for (int day : new int[]{9, 10, 15, 20, 21}) {
            on(war, day).happening(Kind.CONVOY_LOST).record();
        }
        assertThat(read(war)).hasValue(3);
    }

    @Test
    void event_that_matches_two_filters_is_counted_once() {
        var war = measuring(new Reading.Count(List.of(new EventFilter(Kind.BATTLE_WON, -1, -1, -1, -1, 0),
                new EventFilter(Kind.BATTLE_WON, CASTLE, -1, -1, -1, 0)), 0, 100));
        on(war, 1).happening(Kind.BATTLE_WON).at(CASTLE).record();
        assertThat(read(war)).hasValue(1);
    }

    @Test
    void sum_of_flow_covers_its_days_for_one_contingent_or_for_all() {
        var war = measuring(new Reading.SumOfFlow(Flow.DEAD, PATRON_CORPS, 5, 6),
                new Reading.SumOfFlow(Flow.DEAD, -1, 0, 100));
        on(war, 4).flow(Flow.DEAD, PATRON_CORPS, 1);
        on(war, 5).flow(Flow.DEAD, PATRON_CORPS, 10);
        on(war, 6).flow(Flow.DEAD, PATRON_CORPS, 100);
        on(war, 6).flow(Flow.DEAD, HOME_LINE, 1000);
        on(war, 6).flow(Flow.COST, PATRON_CORPS, 1e6);
        on(war, 7).flow(Flow.DEAD, PATRON_CORPS, 10_000);
        assertThat(read(war)).hasValue(110);
        assertThat(war.tally.result(7).get(1)).hasValue(11_111);
    }

    @Test
    void state_on_date_is_read_on_its_day_and_is_empty_when_the_run_ended_earlier() {
        var war = measuring(new Reading.StateOnDate(Gauge.BANDS, -1, 3), new Reading.StateOnDate(Gauge.BANDS, -1, 30));
        SmallWar.bands(war, BAY, 50);
        for (int day = 0; day <= 5; day++) {
            war.tally.day(on(war, day));
            SmallWar.bands(war, BAY, 1);
        }
        assertThat(read(war)).hasValue(53);
        assertThat(war.tally.result(5).get(1)).isEqualTo(NEVER);
    }

    @Test
    void minimum_ignores_states_before_its_first_day() {
        var war = measuring(new Reading.Minimum(Gauge.BELIEF, -1, 2, -1));
        double[] logits = {-3, -2, 1, 0.5, 2};
        for (int day = 0; day < logits.length; day++) {
            war.throne.beliefLogit = logits[day];
            war.tally.day(on(war, day));
        }
        assertThat(read(war).getAsDouble()).isEqualTo(1 / (1 + Math.exp(-0.5)), within(1e-12));
    }

    @Test
    void minimum_until_an_event_stops_at_the_event_and_is_empty_without_it() {
        var war = measuring(new Reading.Minimum(Gauge.BANDS, -1, 0, 1), first(Kind.ARMY_RAISED));
        SmallWar.bands(war, BAY, 100);
        war.tally.day(on(war, 1));
        assertThat(read(war)).isEqualTo(NEVER);
        war.happening(Kind.ARMY_RAISED).record();
        war.men.move(HOME_LINE, puebla.kernel.ledger.Stock.BANDS, puebla.kernel.ledger.Stock.HOME, 90,
                puebla.kernel.ledger.Cause.DISBANDED);
        war.tally.day(on(war, 2));
        assertThat(read(war)).hasValue(100);
    }

    /** An attitude to the client can be negative on every day. */
    @Test
    void maximum_of_all_negative_states_is_negative() {
        var war = measuring(new Reading.Maximum(Gauge.ATTITUDE_TO_CLIENT, 0));
        for (double attitude : new double[]{-0.9, -0.4, -0.6}) {
            java.util.Arrays.fill(war.country.attitude, attitude);
            war.tally.day(war);
        }
        assertThat(read(war).getAsDouble()).isEqualTo(-0.4, within(1e-12));
    }

    @Test
    void maximum_is_the_highest_state_of_all_days() {
        var war = measuring(new Reading.Maximum(Gauge.BELIEF, -1));
        for (double logit : new double[]{-1, 1.5, 0}) {
            war.throne.beliefLogit = logit;
            war.tally.day(war);
        }
        assertThat(read(war).getAsDouble()).isEqualTo(1 / (1 + Math.exp(-1.5)), within(1e-12));
    }

    @Test
    void ratio_divides_two_measures_and_is_empty_when_the_divisor_is_zero() {
        var over = new Reading.SumOfFlow(Flow.DEAD_BY_DISEASE, -1, 0, 100);
        var under = new Reading.SumOfFlow(Flow.DEAD, -1, 0, 100);
        var war = measuring(new Reading.Ratio(1, 2), over, under);
        assertThat(war.tally.result(0).getFirst()).isEqualTo(NEVER);
        war.flow(Flow.DEAD, 0, 40);
        war.flow(Flow.DEAD_BY_DISEASE, 0, 30);
        assertThat(read(war)).hasValue(0.75);
    }

    @Test
    void days_between_requires_both_events_or_ends_on_the_last_day_of_the_run() {
        var war = measuring(new Reading.DaysBetween(2, 3), new Reading.DaysBetween(2, -1), first(Kind.SIEGE_BEGINS),
                first(Kind.GARRISON_YIELDS));
        assertThat(war.tally.result(50).get(1)).isEqualTo(NEVER);
        on(war, 10).happening(Kind.SIEGE_BEGINS).record();
        assertThat(war.tally.result(50).getFirst()).isEqualTo(NEVER);
        on(war, 42).happening(Kind.GARRISON_YIELDS).record();
        assertThat(war.tally.result(50).getFirst()).hasValue(32);
        assertThat(war.tally.result(50).get(1)).hasValue(40);
    }

    @Test
    void largest_gives_the_label_of_the_greatest_measure_and_is_empty_when_all_are_zero() {
        var war = measuring(new Reading.Largest(List.of(1, 2), List.of(1863.0, 1864.0)),
                new Reading.SumOfFlow(Flow.COST, -1, 0, 9),
                new Reading.SumOfFlow(Flow.COST, -1, 10, 19));
        assertThat(read(war)).isEqualTo(NEVER);
        on(war, 5).flow(Flow.COST, 0, 10);
        on(war, 15).flow(Flow.COST, 0, 11);
        assertThat(read(war)).hasValue(1864);
    }

    private static War measuring(Reading... readings) {
        var small = SmallWar.quiet();
        for (int i = 0; i < readings.length; i++) {
            small.withMeasure("measure-" + i, readings[i]);
        }
        return small.war(1);
    }

    private static War on(War war, int day) {
        war.day = day;
        return war;
    }

    private static OptionalDouble read(War war) {
        return war.tally.result(war.day).getFirst();
    }
}
