package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A simulated day leaves nothing for the collector: what a day needs, the war has from its first day on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AllocationTest {
    @Test
    void a_day_without_a_chronicle_makes_no_garbage() {
        var model = SmallWar.lively().model();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = Long.MAX_VALUE;
        for (int round = 0; round < 8 && bytes > 0; round++) { // the first loads classes
            bytes = 0;
            for (long seed = 1; seed <= 10; seed++) {
                var war = Simulation.of(model, seed, Policy.HISTORICAL);
                long before = threads.getCurrentThreadAllocatedBytes();
                while (!war.over()) {
                    war.step();
                }
                bytes += threads.getCurrentThreadAllocatedBytes() - before;
            }
        }
        assertThat(bytes).as("bytes left by ten wars with decisions and battles").isZero();
    }
}
