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
    /** Questions to deciders hand their features over in an array: some dozens of bytes on a day on which somebody decides. */
    private static final double FEATURES_BYTES_A_DAY = 40;

    @Test
    void a_day_without_a_chronicle_makes_no_garbage() {
        var model = SmallWar.quiet().model();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double bytes = Double.MAX_VALUE;
        for (int round = 0; round < 8 && bytes > FEATURES_BYTES_A_DAY; round++) {
            long days = 0;
            long allocated = 0;
            for (long seed = 1; seed <= 10; seed++) {
                var war = Simulation.of(model, seed, Policy.HISTORICAL);
                long before = threads.getCurrentThreadAllocatedBytes();
                while (!war.over()) {
                    war.step();
                    days++;
                }
                allocated += threads.getCurrentThreadAllocatedBytes() - before;
            }
            bytes = (double) allocated / days;
        }
        assertThat(bytes).as("bytes a day").isLessThanOrEqualTo(FEATURES_BYTES_A_DAY);
    }
}
