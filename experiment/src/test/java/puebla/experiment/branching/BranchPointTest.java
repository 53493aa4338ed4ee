package puebla.experiment.branching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Tests of branch points and of the shifts between them, with handwritten outcomes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BranchPointTest {
    @Test
    void odds_are_shares_of_the_branches() {
        var point = new BranchPoint(10, List.of(0, 2, 2, 1));

        assertThat(point.odds(2).share()).isEqualTo(0.5);
        assertThat(point.odds(2).low()).isEqualTo(0.1500, within(1e-4));
        assertThat(point.odds(2).high()).isEqualTo(0.8500, within(1e-4));
        assertThat(point.odds(3).share()).isZero();
    }

    @Test
    void all_branches_after_the_last_day_have_the_outcome_of_the_run() {
        var after = BranchPoint.after(99, 1, 50);

        assertThat(after.day()).isEqualTo(100);
        assertThat(after.odds(1).share()).isEqualTo(1);
        assertThat(after.odds(0).share()).isZero();
    }

    /**
     * Of 40 branches, 8 change to outcome 1 (6 from 0 and 2 from 2) and 2 change from it. By hand: b* = 8.5/42, c* =
     * 2.5/42.
     */
    @Test
    void shift_is_a_paired_difference() {
        List<Integer> later = new ArrayList<>();
        add(later, 6, 1);
        add(later, 6, 0);
        add(later, 2, 0);
        add(later, 6, 1);
        add(later, 2, 1);
        add(later, 18, 2);
        var shift = OddsShift.between(ends(10, 12, 8, 20), new BranchPoint(20, later), 3);

        assertThat(shift.from()).isEqualTo(10);
        assertThat(shift.to()).isEqualTo(20);
        assertThat(shift.days()).isEqualTo(10);
        assertThat(shift.outcome()).isEqualTo(1);
        assertThat(shift.size().difference()).isEqualTo(0.15, within(1e-12));
        double half = 1.959963984540054 * Math.sqrt((11.0 / 42 - 36.0 / (42 * 42)) / 42);
        assertThat(shift.size().halfWidth()).isEqualTo(half, within(1e-9));
        assertThat(shift.against()).as("outcome 0 loses six branches and gains two").isZero();
        assertThat(shift.clear()).as("about two standard errors").isFalse();
    }

    @Test
    void shift_names_the_outcomes_with_the_largest_changes_in_both_directions() {
        var gained = OddsShift.between(ends(0, 50, 30, 20), ends(1, 10, 60, 30), 3);
        assertThat(gained.outcome()).as("the largest change is a loss").isZero();
        assertThat(gained.size().difference()).isEqualTo(-0.4);
        assertThat(gained.against()).isEqualTo(1);

        var lost = OddsShift.between(ends(0, 30, 30, 40), ends(1, 10, 80, 10), 3);
        assertThat(lost.outcome()).isEqualTo(1);
        assertThat(lost.size().difference()).isEqualTo(0.5);
        assertThat(lost.against()).isEqualTo(2);
    }

    @Test
    void shift_is_significant_from_three_standard_errors_on() {
        assertThat(OddsShift.between(ends(0, 50, 50, 0), ends(1, 50, 50, 0), 3).clear()).isFalse();
        assertThat(OddsShift.between(ends(0, 50, 50, 0), ends(1, 45, 55, 0), 3).clear()).isFalse();
        assertThat(OddsShift.between(ends(0, 50, 50, 0), ends(1, 35, 65, 0), 3).clear()).isTrue();
    }

    @Test
    void shift_between_single_branches_is_not_significant() {
        assertThat(OddsShift.between(new BranchPoint(0, List.of(0)), new BranchPoint(1, List.of(1)), 2).clear())
                .isFalse();
    }

    @Test
    void middle_of_a_span_lies_inside_the_span() {
        for (int days = 2; days < 9; days++) {
            var shift =
                    OddsShift.between(new BranchPoint(5, List.of(0, 1)), new BranchPoint(5 + days, List.of(0, 1)), 2);
            assertThat(shift.middle()).isBetween(6, 4 + days);
        }
    }

    private static BranchPoint ends(int day, int... branches) {
        List<Integer> ends = new ArrayList<>();
        for (int outcome = 0; outcome < branches.length; outcome++) {
            add(ends, branches[outcome], outcome);
        }
        return new BranchPoint(day, ends);
    }

    private static void add(List<Integer> ends, int times, int outcome) {
        for (int i = 0; i < times; i++) {
            ends.add(outcome);
        }
    }
}
