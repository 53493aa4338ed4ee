package puebla.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import puebla.bench.model.BenchModels;
import puebla.bench.peer.NaturalWar;
import puebla.bench.peer.Openings;
import puebla.bench.peer.PeerWar;
import puebla.bench.peer.TunedWar;
import puebla.experiment.Ensemble;
import puebla.experiment.RunListener;
import puebla.kernel.Model;
import puebla.kernel.PeerSteps;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.UpdateInterval;

/**
 * Runs one measurement; {@link Table} starts each in a fresh process. An output line that begins with {@code =} is a
 * figure for the table: its name and its value.
 */
final class Lap {
    /** Openings of the peer comparison: with 12, of three runs, ratios vary by a tenth with the choice of openings. */
    private static final int OPENINGS = 60;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Lap() {}

    public static void main(String[] args) {
        double size = Double.parseDouble(args[1]);
        switch (args[0]) {
            case "kernel" -> kernelDays(BenchModels.besidePeer(), size);
            case "kernel-peer-steps" -> kernelDays(PeerSteps.model(BenchModels.withoutArmies()), size);
            case "kernel-daily" -> kernelDays(BenchModels.besidePeer(UpdateInterval.DAILY), size);
            case "natural" -> peerDays(NaturalWar::new, size);
            case "tuned" -> peerDays(TunedWar::new, size);
            case "threads-1" -> wars(1, size);
            case "threads-2" -> wars(2, size);
            case "where" -> where(size);
            case "cells" -> Cells.measure(size);
            case "bytes" -> Bytes.measure(size);
            case "copies" -> copies(size);
            case "agreement" -> Agreements.measure(size);
            default -> throw new IllegalArgumentException("unknown measurement: '" + args[0] + "'");
        }
    }

    static void figure(String name, double value) {
        System.out.println("= " + name + " " + String.format(Locale.ROOT, "%.6g", value));
    }

    /** Returns the processor time of this thread [ns]; other work on the machine does not count. */
    static long processorTime() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Runs one continuation of an opening and returns its processor time [ns]. */
    private interface Stretcher {
        long live(int opening, long replicate);
    }

    /** Measures the kernel under a model on the openings of the shipped model, so that every lap runs the same days. */
    private static void kernelDays(Model model, double seconds) {
        var openings = new Openings(BenchModels.besidePeer(), OPENINGS);
        days(seconds, (o, r) -> {
            var war = openings.kernel(o, r, model);
            long start = processorTime();
            openings.live(war, Openings.DAYS);
            return processorTime() - start;
        });
    }

    private static void peerDays(BiFunction<War, Long, PeerWar> style, double seconds) {
        var openings = new Openings(BenchModels.besidePeer(), OPENINGS);
        days(seconds, (o, r) -> {
            var war = style.apply(openings.opening(o), r);
            long start = processorTime();
            war.live(Openings.DAYS);
            return processorTime() - start;
        });
    }

    /**
     * Warms up for the given time, then measures for as long, in whole rounds over the openings so that all weigh
     * equally.
     */
    private static void days(double seconds, Stretcher stretcher) {
        long replicate = 1;
        for (boolean counts : new boolean[]{false, true}) {
            long nanos = 0;
            long days = 0;
            long begin = processorTime();
            do {
                for (int o = 0; o < OPENINGS; o++) {
                    nanos += stretcher.live(o, replicate);
                    days += Openings.DAYS;
                }
                replicate++;
            } while (processorTime() - begin < seconds * NANOS);
            if (counts) {
                figure("ns-a-day", (double) nanos / days);
            }
        }
    }

    private static void wars(int threads, double seconds) {
        var model = BenchModels.model();
        run(model, threads, 1, 400); // with two threads the JIT still compiles after a hundred runs
        int some = (int) Math.max(10, 12 * seconds);
        int wars = (int) Math.max(20, seconds / run(model, threads, 41, some) * some);
        figure("wars-a-second", wars / run(model, threads, 1001, wars));
    }

    /** Returns the elapsed time of some runs [s]. */
    private static double run(Model model, int threads, long firstSeed, int wars) {
        long start = System.nanoTime();
        new Ensemble(firstSeed, wars, threads).run(seed -> Simulation.run(model, seed, Policy.HISTORICAL), run -> {},
                RunListener.NOBODY);
        return (System.nanoTime() - start) / NANOS;
    }

    private static void where(double wars) {
        var model = BenchModels.model();
        WhereTimeGoes.of(model, 1, (int) Math.max(10, wars / 3));
        var found = WhereTimeGoes.of(model, 1, (int) wars);
        WhereTimeGoes.print(found, (int) wars);
        var covered = new java.util.HashSet<>(Openings.COVERED);
        covered.add(WhereTimeGoes.STRENGTH_COUNT);
        figure("covered", found.shareOf(covered));
    }

    /** Measures {@code fork}, {@code become} and {@code save} of a run in its fourth year [µs]. */
    private static void copies(double batches) {
        var war = Simulation.of(BenchModels.model(), 7, Policy.HISTORICAL);
        for (int day = 0; day < 1200 && !war.ended(); day++) {
            war.step();
        }
        double[] forks = new double[(int) batches];
        double[] reused = new double[(int) batches];
        double[] saves = new double[(int) batches];
        var spare = war.fork(Policy.HISTORICAL);
        int each = 4000;
        long sink = 0;
        for (int b = -2; b < forks.length; b++) {
            long start = processorTime();
            for (int i = 0; i < each; i++) {
                sink += war.fork(Policy.HISTORICAL).war().state.day;
            }
            long forked = processorTime();
            for (int i = 0; i < each; i++) {
                spare.copyFrom(war);
                sink += spare.war().state.day;
            }
            long middle = processorTime();
            for (int i = 0; i < each; i++) {
                sink += war.save().length;
            }
            if (b >= 0) {
                forks[b] = (forked - start) / 1e3 / each;
                reused[b] = (middle - forked) / 1e3 / each;
                saves[b] = (processorTime() - middle) / 1e3 / each;
            }
        }
        figures("fork-us", forks);
        figures("reused-us", reused);
        figures("save-us", saves);
        figure("state-bytes", war.save().length + 0.0 * sink);
    }

    /** Prints minimum, median and maximum of some values. */
    static void figures(String name, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        figure(name + "-min", sorted[0]);
        figure(name + "-median", sorted[sorted.length / 2]);
        figure(name + "-max", sorted[sorted.length - 1]);
    }
}
