package puebla.experiment.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PairedMeasureTest {
    private static final int HORIZON = 100;
    private static final OptionalDouble NEVER = OptionalDouble.empty();

    @Test
    void date_that_never_occurs_counts_as_the_horizon_and_no_pair_is_dropped() {
        var date = date();
        date.add(day(40), NEVER);
        date.add(NEVER, day(90));
        date.add(NEVER, NEVER);
        date.add(day(10), day(20));
        var over = date.difference();

        var days = over.amount().orElseThrow();
        assertThat(days.pairs()).isEqualTo(4);
        assertThat(days.without()).isEqualTo((40 + 100 + 100 + 10) / 4.0);
        assertThat(days.with()).isEqualTo((100 + 90 + 100 + 20) / 4.0);
        assertThat(days.difference()).isEqualTo(15, within(1e-12));
        assertThat(over.occurs().without()).isEqualTo(0.5);
        assertThat(over.occurs().with()).isEqualTo(0.5);
    }

    @Test
    void never_ranks_later_than_the_last_day() {
        var date = date();
        date.add(day(100), NEVER);
        date.add(NEVER, day(100));
        date.add(day(30), NEVER);
        date.add(NEVER, NEVER);
        date.add(day(7), day(7));
        var rank = date.difference().rank().orElseThrow();

        assertThat(rank.with()).as("later").isEqualTo(0.4);
        assertThat(rank.without()).as("sooner").isEqualTo(0.2);
        assertThat(rank.difference()).isEqualTo(0.2);
    }

    @Test
    void rarer_event_does_not_appear_earlier() {
        var date = date();
        for (int i = 0; i < 50; i++) {
            date.add(day(20), day(20));
            date.add(day(80), NEVER);
        }
        var over = date.difference();

        assertThat(over.amount().orElseThrow().difference()).isEqualTo(10);
        assertThat(over.rank().orElseThrow().difference()).isEqualTo(0.5);
        assertThat(over.occurs().difference()).isEqualTo(-0.5);
    }

    @Test
    void amount_is_compared_in_pairs_in_which_both_runs_have_it() {
        var amount = new PairedMeasure(false, HORIZON);
        amount.add(OptionalDouble.of(300), OptionalDouble.of(360));
        amount.add(OptionalDouble.of(9_000), OptionalDouble.empty());
        amount.add(OptionalDouble.empty(), OptionalDouble.of(9_000));
        amount.add(OptionalDouble.of(100), OptionalDouble.of(120));
        var over = amount.difference();

        var values = over.amount().orElseThrow();
        assertThat(values.pairs()).isEqualTo(2);
        assertThat(values.difference()).isEqualTo(40);
        assertThat(over.occurs().pairs()).isEqualTo(4);
        assertThat(over.occurs().without()).isEqualTo(0.75);
        assertThat(over.rank()).isEmpty();
    }

    @Test
    void amount_may_exceed_the_number_of_the_last_day() {
        var amount = new PairedMeasure(false, HORIZON);
        amount.add(OptionalDouble.of(5_000), OptionalDouble.of(7_000));

        assertThat(amount.difference().amount().orElseThrow().difference()).isEqualTo(2_000);
    }

    @Test
    void amount_has_no_difference_when_no_pair_has_it_in_both_runs() {
        var amount = new PairedMeasure(false, HORIZON);
        amount.add(OptionalDouble.of(1), OptionalDouble.empty());

        assertThat(amount.difference().amount()).isEmpty();
        assertThat(amount.difference().occurs().difference()).isEqualTo(-1);
    }

    @Test
    void measure_is_significant_when_any_of_its_differences_is_significant() {
        var rarer = new PairedMeasure(false, HORIZON);
        var steady = date();
        for (int i = 0; i < 100; i++) {
            rarer.add(OptionalDouble.of(1), i % 2 == 0 ? OptionalDouble.of(1) : OptionalDouble.empty());
            steady.add(day(3), day(3));
        }

        assertThat(rarer.difference().significant()).isTrue();
        assertThat(steady.difference().significant()).isFalse();
    }

    private static PairedMeasure date() {
        return new PairedMeasure(true, HORIZON);
    }

    private static OptionalDouble day(int day) {
        return OptionalDouble.of(day);
    }
}
