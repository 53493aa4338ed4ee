package puebla.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.timeline.WarTimeline;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.random.Generator;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.Language;
import puebla.scenario.override.Changes;
import puebla.store.StoreConflictException;

/** Every experiment asks the policy of its request. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestPolicyTest {
    private static final Path SIX_PLACES = Path.of(System.getProperty("puebla.home", ".."), "scenarios", "six-places");
    private static final Loading.Loaded LOADED = (Loading.Loaded) Scenarios.load(SIX_PLACES);
    private static final int RUNS = 12;
    /** Takes the last option of every decision. */
    private static final Policy LAST = request -> request.options().getLast();

    @TempDir
    private Path temporary;

    private static ExperimentRequest request(Policy policy) {
        return new ExperimentRequest(LOADED.metadata().info(), Collections.emptySortedMap(), 1, RUNS, policy,
                Generator.SPLITMIX);
    }

    private static List<Run> expected(Policy policy) {
        List<Run> runs = new ArrayList<>();
        for (long seed = 1; seed <= RUNS; seed++) {
            runs.add(Simulation.run(request(policy).model(LOADED.scenario()), seed, policy));
        }
        return runs;
    }

    @Test
    void ensemble_is_decided_by_the_policy() {
        var historical = new RunEnsemble(request(Policy.HISTORICAL), LOADED, 2);
        var last = new RunEnsemble(request(LAST), LOADED, 2);
        historical.run(RunListener.NOBODY);
        last.run(RunListener.NOBODY);

        assertThat(last.document()).isNotEqualTo(historical.document());
        for (int d = 0; d < LOADED.scenario().decisions().size(); d++) {
            var options = last.summary().decisions().get(d).options();
            if (options.getLast().known()) {
                assertThat(options.getLast().share()).as(LOADED.scenario().decisions().get(d).id()).isEqualTo(1);
            }
        }
    }

    @Test
    void both_runs_of_a_pair_are_decided_by_the_policy() {
        var change = Changes.parse(List.of("levers.disease=2"));
        var counterfactual = Counterfactual.of(LOADED, List.of(), change,
                changes -> (Loading.Loaded) Scenarios.load(SIX_PLACES, changes));
        var pairs = new CompareRuns(request(LAST), LOADED, List.of(counterfactual), false, OptionalDouble.empty(), 2);
        var alone = new RunEnsemble(request(LAST), counterfactual.loaded(), 1);
        pairs.run(RunListener.NOBODY);
        alone.run(RunListener.NOBODY);

        assertThat(pairs.comparisons().getFirst().with().outcomes()).isEqualTo(alone.summary().outcomes());
    }

    @Test
    void base_run_of_turning_points_narrative_and_timeline_is_decided_by_the_policy() {
        var request = request(LAST);
        var options = new FindTurningPoints.Options(1, false, OptionalInt.empty(), List.of(), Language.EN);
        for (long seed = 1; seed <= RUNS; seed++) {
            var run = expected(LAST).get((int) seed - 1);

            assertThat(new FindTurningPoints(request.of(seed), LOADED, options, Optional.empty(), 1).base().run())
                    .isEqualTo(run);
            assertThat(CompletedRun.of(request.of(seed), LOADED).lastDay()).isEqualTo(run.lastDay());
            assertThat(WarTimeline.of(request.of(seed), LOADED, RunListener.NOBODY).run()).isEqualTo(run);
        }
    }

    @Test
    void branches_are_decided_by_the_policy() {
        var asked = new AtomicInteger();
        Policy counting = request -> {
            asked.incrementAndGet();
            return LAST.choose(request);
        };
        var options = new FindTurningPoints.Options(3, false, OptionalInt.of(60), List.of(), Language.EN);
        var turns = new FindTurningPoints(request(counting), LOADED, options, Optional.empty(), 2);
        turns.base();
        int inTheBaseRun = asked.get();

        turns.run(RunListener.NOBODY);

        assertThat(inTheBaseRun).isPositive();
        assertThat(asked.get()).isGreaterThan(2 * inTheBaseRun);
    }

    @Test
    void store_rejects_a_policy_that_its_manifest_cannot_record() {
        var target = new RunEnsemble.Target(temporary.resolve("store"), false, false, 10, false);
        var ensemble = new RunEnsemble(request(LAST), LOADED, 1, Optional.of(target));

        assertThatThrownBy(() -> ensemble.run(RunListener.NOBODY)).isInstanceOf(StoreConflictException.class)
                .hasMessageContaining("policy");
        assertThat(target.folder()).doesNotExist();
    }
}
