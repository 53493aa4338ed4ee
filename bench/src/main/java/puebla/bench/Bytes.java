package puebla.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import puebla.bench.model.BenchModels;
import puebla.kernel.Simulation;
import puebla.kernel.Stretch;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.Mechanism;

/**
 * Measures heap allocation of a simulated day [bytes] without an event log, after warm-up; in total and by mechanism.
 */
final class Bytes {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Bytes() {}

    static void measure(double warsWanted) {
        int wars = (int) warsWanted;
        var model = BenchModels.model();
        for (int seed = 1; seed <= 4 * wars; seed++) {
            Simulation.run(model, seed, Policy.HISTORICAL);
        }
        double[] days = new double[wars * 4000];
        int count = 0;
        for (int seed = 1; seed <= wars; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL);
            while (!war.ended()) {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                war.step();
                days[count++] = THREADS.getCurrentThreadAllocatedBytes() - before;
            }
        }
        days = Arrays.copyOf(days, count);
        Lap.figures("bytes-a-day", days);
        Lap.figure("bytes-a-day-mean", Arrays.stream(days).average().orElse(0));
        byMechanism(wars);
    }

    private static void byMechanism(int wars) {
        var model = BenchModels.model();
        var mechanisms = model.schedule().mechanisms().toArray(new Mechanism[0]);
        long[] bytes = new long[mechanisms.length];
        long days = 0;
        for (int round = 0; round < 3; round++) {
            Arrays.fill(bytes, 0);
            days = 0;
            for (int seed = 1; seed <= wars; seed++) {
                int last = Simulation.run(model, seed, Policy.HISTORICAL).lastDay();
                var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
                for (int d = 0; d <= last; d++) {
                    Stretch.morning(war);
                    for (int m = 0; m < mechanisms.length; m++) {
                        long before = THREADS.getCurrentThreadAllocatedBytes();
                        mechanisms[m].apply(war);
                        bytes[m] += THREADS.getCurrentThreadAllocatedBytes() - before;
                    }
                    Stretch.evening(war);
                }
                days += last + 1;
            }
        }
        long all = Math.max(1, days);
        IntStream.range(0, mechanisms.length).boxed().filter(m -> bytes[m] > 0)
                .sorted(Comparator.comparingLong(m -> -bytes[m])).limit(8)
                .forEach(m -> System.out.printf(Locale.ROOT, "    %-18s %8.1f bytes per day%n",
                        mechanisms[m].getClass().getSimpleName(), (double) bytes[m] / all));
    }
}
