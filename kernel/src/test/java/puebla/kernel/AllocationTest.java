package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.decision.Policy;

/** Checks that a simulated day allocates no memory: initialization allocates everything that a day needs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AllocationTest {
    @Test
    void simulated_day_without_an_event_log_allocates_no_memory() {
        var model = SmallWar.lively().withArmy("army-of-the-border", List.of(SmallWar.FIREBRAND, SmallWar.GOVERNOR),
                List.of(SmallWar.BORDER, SmallWar.CASTLE), List.of(SmallWar.BORDER, SmallWar.CASTLE), SmallWar.HAVEN)
                .model();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = Long.MAX_VALUE;
        for (int round = 0; round < 8 && bytes > 0; round++) { // the first round loads classes
            bytes = 0;
            for (long seed = 1; seed <= 10; seed++) {
                var war = Simulation.of(model, seed, Policy.HISTORICAL);
                long before = threads.getCurrentThreadAllocatedBytes();
                while (!war.ended()) {
                    war.step();
                }
                bytes += threads.getCurrentThreadAllocatedBytes() - before;
            }
        }
        assertThat(bytes).as("bytes allocated by ten runs with decisions and battles").isZero();
    }
}
