package puebla.experiment.branching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.Ensemble;
import puebla.experiment.RunListener;
import puebla.experiment.summary.Share;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.Scenario;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TurningPointsTest {
    private static final int DAY = 73;
    private static final int LASTING = 120;
    private static final Model COIN = PredictableScenarios.decidedOn(DAY, LASTING);
    private static final int HEADS = 0;
    private static final int WARS = 250;
    /**
     * Distance between two shares from the same distribution that one sample in a thousand exceeds [standard errors].
     */
    private static final double FAR = 3.29;
    private static final List<Share> JUST_ANY = new ArrayList<>();

    @BeforeAll
    static void simulateAnyRuns() {
        JUST_ANY.addAll(any(PredictableScenarios.sixPlaces()));
    }

    // --- odds ---------------------------------------------------------------------------------------------------

    /**
     * The expected odds do not use branches: they are from runs with other seeds and with all unknowns fixed to those
     * of this run.
     */
    @Test
    void first_day_odds_equal_shares_among_runs_with_the_same_parameters_and_traits() {
        var scenario = PredictableScenarios.sixPlaces();
        long seed = 3;
        var first = firstDay(new Model(scenario), seed, false);

        int outcomes = scenario.outcomes().size();
        var alike = PredictableScenarios.like(scenario, seed);
        var sharing = shares(outcomes, other -> Simulation.run(alike, other, Policy.HISTORICAL));
        for (int o = 0; o < outcomes; o++) {
            assertThat(apart(first.odds(o), sharing.get(o))).as("outcome %d: %s and %s", o, first.odds(o),
                    sharing.get(o)).isLessThan(FAR);
        }
        assertThat(farthest(first, JUST_ANY)).as("odds differ from the shares among runs with other unknowns")
                .isGreaterThan(FAR);
    }

    @Test
    void first_day_odds_with_other_unknowns_equal_shares_among_independent_runs() {
        var scenario = PredictableScenarios.sixPlaces();

        assertThat(farthest(firstDay(new Model(scenario), 3, true), JUST_ANY)).isLessThan(FAR);
    }

    @Test
    void odds_after_the_last_day_are_zero_or_one() {
        var base = BaseTrajectory.of(COIN, 1, Policy.HISTORICAL);
        var points = coin(1, 20);
        var last = points.points().getLast();

        assertThat(last.day()).isEqualTo(base.lastDay() + 1);
        assertThat(last.odds(base.run().outcome()).share()).isEqualTo(1);
        assertThat(last.odds(1 - base.run().outcome()).share()).isZero();
    }

    // --- shifts -------------------------------------------------------------------------------------------------

    /**
     * A coin toss decides the outcome: the odds are about 0.5 up to the start of that day, and 0 or 1 from the next
     * day on.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shift_is_located_to_the_exact_day(long seed) {
        var points = coin(seed, 100);
        points.refine(20);

        assertThat(points.shifts()).hasSize(1);
        var shift = points.shifts().getFirst();
        assertThat(shift.from()).isEqualTo(DAY);
        assertThat(shift.to()).isEqualTo(DAY + 1);
        assertThat(Math.abs(shift.size().difference())).isEqualTo(0.5, within(0.2));
        assertThat(shift.outcome() + shift.against()).as("one outcome gains what the other loses").isEqualTo(1);
        for (var point : points.points()) {
            double heads = point.odds(HEADS).share();
            if (point.day() <= DAY) {
                assertThat(heads).isEqualTo(0.5, within(0.2));
            } else {
                assertThat(heads)
                        .isEqualTo(BaseTrajectory.of(COIN, seed, Policy.HISTORICAL).run().outcome() == HEADS ? 1 : 0);
            }
        }
    }

    @Test
    void both_outcomes_of_the_coin_occur_among_the_tested_seeds() {
        assertThat(List.of(1L, 2L, 3L, 4L, 5L, 6L))
                .extracting(seed -> BaseTrajectory.of(COIN, seed, Policy.HISTORICAL).run().outcome())
                .contains(0, 1);
    }

    /** A span that is significant only as a whole remains as a whole when neither half is significant. */
    @Test
    void refinement_keeps_every_significant_shift() {
        var coarse = coin(1, 30);
        var fine = coin(1, 30);
        fine.refine(40);

        for (var shift : coarse.shifts()) {
            assertThat(fine.shifts()).anyMatch(part -> part.from() >= shift.from() && part.to() <= shift.to());
        }
        assertThat(coarse.shifts()).isNotEmpty();
    }

    @Test
    void refinement_adds_no_more_branch_points_than_allowed() {
        var points = coin(1, 100);
        int before = points.points().size();
        points.refine(2);

        assertThat(points.points()).hasSize(before + 2);
    }

    // --- independence of branch points --------------------------------------------------------------------------

    @Test
    void additional_branch_points_do_not_change_existing_ones() {
        var few = coin(2, 40);
        var more = PredictableScenarios.points(BaseTrajectory.of(COIN, 2, Policy.HISTORICAL), 40);
        more.grid(15, List.of(1, 71, 119));
        more.refine(20);

        assertThat(more.points()).containsAll(few.points());
        assertThat(more.points()).extracting(BranchPoint::day).contains(0, 1, 15, 71, 119, LASTING + 1).isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void results_are_equal_on_one_and_two_threads() {
        var one = new TurningPoints(BaseTrajectory.of(COIN, 1, Policy.HISTORICAL), 25, true, 1, RunListener.NOBODY);
        var two = new TurningPoints(BaseTrajectory.of(COIN, 1, Policy.HISTORICAL), 25, true, 2, RunListener.NOBODY);
        for (var points : List.of(one, two)) {
            points.grid(30, List.of());
            points.refine(5);
        }

        assertThat(two.points()).isEqualTo(one.points());
        assertThat(two.shifts()).isEqualTo(one.shifts());
    }

    @Test
    void first_branches_do_not_change_when_more_branches_are_requested() {
        var few = coin(1, 10).points().getFirst();
        var many = coin(1, 25).points().getFirst();

        assertThat(many.ends().subList(0, 10)).isEqualTo(few.ends());
    }

    @Test
    void state_of_a_day_does_not_depend_on_which_states_are_stored() {
        var asked = BaseTrajectory.of(COIN, 1, Policy.HISTORICAL);
        asked.point(37);
        var fresh = BaseTrajectory.of(COIN, 1, Policy.HISTORICAL);

        assertThat(asked.point(38).save()).isEqualTo(fresh.point(38).save());
        assertThat(asked.point(60).save()).isEqualTo(fresh.point(60).save());
        assertThatThrownBy(() -> fresh.point(LASTING + 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("invalid day: " + (LASTING + 1));
    }

    // --- early stop ---------------------------------------------------------------------------------------------

    @Test
    void early_stop_keeps_complete_branch_points_in_outline_order() {
        var heard = new AtomicInteger();
        var points = new TurningPoints(BaseTrajectory.of(COIN, 1, Policy.HISTORICAL), 10, false, 1, new RunListener() {
            @Override
            public void finished(int runs) {
                heard.set(runs);
            }

            @Override
            public boolean stopped() {
                return heard.get() >= 38;
            }
        });
        points.grid(10, List.of(5));
        points.refine(20);

        assertThat(points.points()).extracting(BranchPoint::day).contains(5, 0, 80, LASTING + 1).hasSizeLessThan(8);
        assertThat(points.points()).allMatch(point -> point.ends().size() == 10);
        var all = PredictableScenarios.points(BaseTrajectory.of(COIN, 1, Policy.HISTORICAL), 10);
        all.grid(10, List.of(5));
        assertThat(all.points()).containsAll(points.points());
    }

    private static TurningPoints coin(long seed, int branches) {
        var points = PredictableScenarios.points(BaseTrajectory.of(COIN, seed, Policy.HISTORICAL), branches);
        points.grid(30, List.of());
        return points;
    }

    private static BranchPoint firstDay(Model model, long seed, boolean otherUnknowns) {
        return new Branches(BaseTrajectory.of(model, seed, Policy.HISTORICAL), WARS, otherUnknowns,
                PredictableScenarios.THREADS)
                .of(List.of(0), RunListener.NOBODY)
                .getFirst();
    }

    private static List<Share> any(Scenario scenario) {
        var model = new Model(scenario);
        return shares(scenario.outcomes().size(), seed -> Simulation.run(model, seed, Policy.HISTORICAL));
    }

    private static List<Share> shares(int outcomes, LongFunction<Run> war) {
        int[] ends = new int[outcomes];
        new Ensemble(10_001, WARS, PredictableScenarios.THREADS).run(war, run -> ends[run.outcome()]++,
                RunListener.NOBODY);
        List<Share> shares = new ArrayList<>();
        for (int end : ends) {
            shares.add(new Share(end, WARS));
        }
        return shares;
    }

    private static double farthest(BranchPoint point, List<Share> shares) {
        double most = 0;
        for (int o = 0; o < shares.size(); o++) {
            most = Math.max(most, apart(point.odds(o), shares.get(o)));
        }
        return most;
    }

    /**
     * Returns the difference of two shares of equally many runs, in standard errors under the hypothesis of equality.
     */
    private static double apart(Share one, Share other) {
        double pooled = (one.share() + other.share()) / 2;
        return pooled == 0 || pooled == 1 ? 0
                : Math.abs(one.share() - other.share()) / Math.sqrt(pooled * (1 - pooled) * 2 / WARS);
    }
}
