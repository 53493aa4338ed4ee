package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.scenario.UpdateInterval;

/** Checks that {@link Simulation#copyFrom} makes a run an exact copy of another, regardless of its previous state. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SimulationCopyTest {
    @ParameterizedTest
    @EnumSource(UpdateInterval.class)
    void overwritten_run_continues_exactly_as_a_fork_of_the_original(UpdateInterval interval) {
        var model = SmallWar.lively().model(interval);
        var original = Simulation.of(model, 3, Policy.HISTORICAL);
        var spare = original.fork(Policy.HISTORICAL);
        for (int day = 0; day < 800 && !original.ended(); day += 40) {
            spare.copyFrom(original);
            assertThat(spare.save()).as("day %d", day).isEqualTo(original.save());
            var fork = original.fork(Policy.HISTORICAL, day);
            spare.branchOff(day);
            days(fork, 120);
            days(spare, 120);
            assertThat(spare.save()).as("120 days after day %d", day).isEqualTo(fork.save());
            days(original, 40);
        }
    }

    @Test
    void overwritten_run_rebuilds_the_upkeep_list_of_a_day_that_it_already_simulated() {
        var model = SmallWar.lively().model(UpdateInterval.EVERY_14_DAYS);
        var original = Simulation.of(model, 3, Policy.HISTORICAL);
        days(original, 100);
        var spare = original.fork(Policy.HISTORICAL, 9);
        days(spare, 30);
        days(original, 29);
        spare.copyFrom(original);
        days(spare, 30);
        days(original, 30);
        assertThat(spare.save()).isEqualTo(original.save());
    }

    @Test
    void overwriting_a_run_discards_its_redrawn_unknowns() {
        var original = Simulation.of(SmallWar.lively().model(), 3, Policy.HISTORICAL);
        days(original, 100);
        var spare = original.fork(Policy.HISTORICAL);
        spare.branchOffWithOtherUnknowns(5);
        spare.copyFrom(original);
        days(spare, 300);
        days(original, 300);
        assertThat(spare.save()).isEqualTo(original.save());
    }

    @Test
    void run_that_keeps_an_event_log_cannot_be_overwritten() {
        var model = SmallWar.lively().model();
        var logged = Simulation.of(model, 3, Policy.HISTORICAL, new EventLog());
        assertThatThrownBy(() -> logged.copyFrom(Simulation.of(model, 3, Policy.HISTORICAL)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("event log");
    }

    @Test
    void run_cannot_be_overwritten_from_another_seed_or_model() {
        var model = SmallWar.lively().model();
        var war = Simulation.of(model, 3, Policy.HISTORICAL);
        assertThatThrownBy(() -> war.copyFrom(Simulation.of(model, 4, Policy.HISTORICAL)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("seed 4");
        assertThatThrownBy(
                () -> war.copyFrom(Simulation.of(SmallWar.lively().model(), 3, Policy.HISTORICAL)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("another model");
    }

    @Test
    void several_threads_may_audit_save_and_copy_one_run_at_once() throws InterruptedException {
        var run = Simulation.of(SmallWar.lively().model(), 3, Policy.HISTORICAL);
        while (!run.ended()) {
            run.step();
        }
        byte[] saved = run.save();
        var faults = new ConcurrentLinkedQueue<Throwable>();
        var threads = new ArrayList<Thread>();
        for (int t = 0; t < 3; t++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int i = 0; i < 2_000; i++) {
                        run.result();
                        assertThat(run.save()).isEqualTo(saved);
                        run.fork(Policy.HISTORICAL).war().audit();
                    }
                } catch (AssertionError | RuntimeException fault) {
                    faults.add(fault);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(faults).isEmpty();
    }

    private static void days(Simulation war, int days) {
        for (int d = 0; d < days && !war.ended(); d++) {
            war.step();
        }
    }
}
