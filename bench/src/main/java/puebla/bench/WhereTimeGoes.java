package puebla.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import puebla.bench.model.BenchModels;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.Stretch;
import puebla.kernel.decision.Policy;

/**
 * Profiles runs by mechanism: reads the clock before and after each mechanism of each day, and subtracts the
 * separately measured cost of reading the clock.
 *
 * <p>{@code java … puebla.bench.WhereTimeGoes [wars]}
 */
public final class WhereTimeGoes {
    static final String STRENGTH_COUNT = "(strength count, morning)";

    private WhereTimeGoes() {}

    public static void main(String[] args) {
        int wars = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        var model = BenchModels.model();
        of(model, 1, Math.max(20, wars / 5));
        print(of(model, 1, wars), wars);
    }

    /**
     * A profile.
     *
     * @param names
     *            the mechanisms in their order, then the parts of a day before and after them
     * @param nanos
     *            time of all runs together, without the cost of the clock [ns]
     * @param days
     *            days of all runs together
     */
    record Found(List<String> names, List<Double> nanos, long days) {
        double sum() {
            return nanos.stream().mapToDouble(Double::doubleValue).sum();
        }

        /** Returns the share of the time that the mechanisms with these names take. */
        double shareOf(java.util.Set<String> chosen) {
            double sum = 0;
            for (int i = 0; i < names.size(); i++) {
                sum += chosen.contains(names.get(i)) ? nanos.get(i) : 0;
            }
            return sum / sum();
        }
    }

    static Found of(Model model, long firstSeed, int wars) {
        var day = model.schedule().mechanisms();
        var mechanisms = day.toArray(new puebla.kernel.mechanism.Mechanism[0]);
        int count = mechanisms.length;
        long[] nanos = new long[count + 2];
        long days = 0;
        for (long seed = firstSeed; seed < firstSeed + wars; seed++) {
            int last = Simulation.run(model, seed, Policy.HISTORICAL).lastDay();
            var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
            for (int d = 0; d <= last; d++) {
                long before = System.nanoTime();
                Stretch.morning(war);
                long now = System.nanoTime();
                nanos[count] += unlessInterrupted(now - before);
                for (int m = 0; m < count; m++) {
                    before = now;
                    mechanisms[m].apply(war);
                    now = System.nanoTime();
                    nanos[m] += unlessInterrupted(now - before);
                }
                before = now;
                Stretch.evening(war);
                nanos[count + 1] += unlessInterrupted(System.nanoTime() - before);
            }
            days += last + 1;
        }
        String[] names = new String[count + 2];
        for (int m = 0; m < count; m++) {
            names[m] = mechanisms[m].getClass().getSimpleName();
        }
        names[count] = STRENGTH_COUNT;
        names[count + 1] = "(measures, evening)";
        double clock = priceOfTheClock();
        double[] net = new double[count + 2];
        for (int i = 0; i < net.length; i++) {
            net[i] = Math.max(0, nanos[i] - days * clock);
        }
        return new Found(List.of(names), Arrays.stream(net).boxed().toList(), days);
    }

    /** Discards intervals above 0.5 ms: no mechanism takes that long on one day, so the thread was interrupted. */
    private static long unlessInterrupted(long nanos) {
        return nanos > 500_000 ? 0 : nanos;
    }

    /** Returns the cost of reading the clock once [ns]. */
    private static double priceOfTheClock() {
        int looks = 2_000_000;
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            long now = start;
            for (int i = 0; i < looks; i++) {
                now = System.nanoTime();
            }
            best = Math.min(best, (double) (now - start) / looks);
        }
        return best;
    }

    static void print(Found found, int wars) {
        System.out.printf(Locale.ROOT, "%d runs, %d days, %.1f ms per run, %.2f µs per day%n", wars, found.days(),
                found.sum() / wars / 1e6, found.sum() / found.days() / 1e3);
        var order = IntStream.range(0, found.nanos().size()).boxed()
                .sorted(Comparator.comparingDouble(i -> -found.nanos().get(i))).toList();
        double above = 0;
        for (int i : order) {
            above += found.nanos().get(i);
            System.out.printf(Locale.ROOT, "  %-26s %5.1f %%  %8.0f ns per day   %5.1f %% cumulative%n",
                    found.names().get(i),
                    100 * found.nanos().get(i) / found.sum(), found.nanos().get(i) / found.days(),
                    100 * above / found.sum());
        }
    }
}
