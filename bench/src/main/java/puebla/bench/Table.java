package puebla.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import puebla.bench.peer.Openings;

/**
 * Prints the tables of docs/performance.md. Each measurement runs in a fresh process; the variants of kernel and peer
 * take turns, and a ratio is computed within one round.
 *
 * <p>{@code java … puebla.bench.Table [--quick]}
 */
public final class Table {
    /**
     * Warm-up of the peer comparison, and as long a measurement [s]: with 0.8 s the JIT is not done with the tuned
     * peer.
     */
    private static final double LAP_SECONDS = 2.5;
    private static final List<String> PEERS = List.of("natural", "tuned");
    private static final List<String> VARIANTS =
            List.of("natural", "tuned", "kernel-daily", "kernel-peer-steps", "kernel");

    private final boolean quick;

    private Table(boolean quick) {
        this.quick = quick;
    }

    public static void main(String[] args) {
        long start = System.nanoTime();
        var table = new Table(List.of(args).contains("--quick"));
        System.out.printf(Locale.ROOT, "JDK %s, %s, %d processors%n", Runtime.version(), System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors());
        table.agreement();
        double covered = table.where();
        table.peers(covered);
        table.wars();
        table.cells();
        table.bytes();
        table.copies();
        table.startUp();
        System.out.printf(Locale.ROOT, "%nduration: %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private void head(String text) {
        System.out.println("\n## " + text);
    }

    private double size(double full, double small) {
        return quick ? small : full;
    }

    private void agreement() {
        head("Agreement of peer and kernel: continuations of " + Openings.DAYS
                + " days from 12 openings, means and two-sample Kolmogorov–Smirnov");
        var found = Processes.lap("agreement", size(25, 4), true);
        for (var style : PEERS) {
            System.out.printf(Locale.ROOT,
                    "%s: %.0f readings differ; largest difference %.1f standard errors (limit 4), largest √(n/2)·D %.2f"
                            + " (limit 2.23)%n",
                    style, get(found, style + "-parted"), get(found, style + "-errors"),
                    get(found, style + "-distance"));
        }
    }

    private double where() {
        head("Time of a run by mechanism");
        var found = Processes.lap("where", size(150, 30), true);
        System.out.printf(Locale.ROOT, "share of the mechanisms that the peer implements: %.1f %%%n",
                100 * get(found, "covered"));
        return get(found, "covered");
    }

    private void peers(double covered) {
        head("Processor time of a simulated day, country and troops only");
        System.out.printf(Locale.ROOT,
                "(same openings for all variants; their mechanisms take %.1f %% of a run's time)%n",
                100 * covered);
        int rounds = (int) size(7, 3);
        Map<String, double[]> nanos = new HashMap<>();
        VARIANTS.forEach(variant -> nanos.put(variant, new double[rounds]));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < VARIANTS.size(); i++) {
                var variant = VARIANTS.get((round + i) % VARIANTS.size());
                row(nanos, variant)[round] = get(Processes.lap(variant, LAP_SECONDS, false), "ns-a-day");
            }
        }
        for (var variant : VARIANTS) {
            print(variant, row(nanos, variant), "ns per day");
        }
        head("Speed ratios: the total is the product of the three factors");
        ratio("1 programming style", nanos, "natural", "tuned");
        ratio("2 kernel, same intervals", nanos, "tuned", "kernel-peer-steps");
        ratio("3 method, longer intervals", nanos, "kernel-peer-steps", "kernel");
        ratio("total, 1 × 2 × 3", nanos, "natural", "kernel");
        ratio("without style, 2 × 3", nanos, "tuned", "kernel");
        ratio("kernel, all daily", nanos, "tuned", "kernel-daily");
    }

    /** Prints how many times as fast one variant is as another. */
    private static void ratio(String what, Map<String, double[]> nanos, String slower, String faster) {
        double[] ratios = new double[row(nanos, slower).length];
        Arrays.setAll(ratios, r -> row(nanos, slower)[r] / row(nanos, faster)[r]);
        print(what, ratios, "× (" + slower + " → " + faster + ")");
    }

    private void wars() {
        head("Whole runs, calendar.mode=fixed");
        int rounds = (int) size(5, 3);
        double[] one = new double[rounds];
        double[] two = new double[rounds];
        double[] gain = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            one[round] = get(Processes.lap("threads-1", size(4, 1), false), "wars-a-second");
            two[round] = get(Processes.lap("threads-2", size(4, 1), false), "wars-a-second");
            gain[round] = two[round] / one[round];
        }
        print("one thread", one, "runs per second");
        print("two threads", two, "runs per second");
        print("two threads against one", gain, "×");
    }

    private void cells() {
        head("Control and opinion with more places and groups");
        var found = Processes.lap("cells", size(0.4, 0.1), false);
        for (var much : List.of("x1", "x10", "x100")) {
            System.out.printf(Locale.ROOT, "  %-28s %s ns per cell and day%n",
                    String.format(Locale.ROOT, "%s, %.0f cells", much, get(found, "cells-" + much)),
                    three(found, "cell-ns-" + much));
        }
    }

    private void bytes() {
        head("Heap allocation of a simulated day, without event log, after warm-up");
        var found = Processes.lap("bytes", size(12, 3), true);
        System.out.printf(Locale.ROOT, "  %-28s %s bytes, mean %.1f%n", "bytes per day", three(found, "bytes-a-day"),
                get(found, "bytes-a-day-mean"));
    }

    private void copies() {
        head("Copies of a run in its fourth year");
        var found = Processes.lap("copies", size(15, 5), false);
        System.out.printf(Locale.ROOT, "  %-28s %s µs%n  %-28s %s µs%n  %-28s %s µs%n  %-28s %.0f bytes%n",
                "fork",
                three(found, "fork-us"), "become", three(found, "reused-us"), "save",
                three(found, "save-us"), "saved state", get(found, "state-bytes"));
    }

    private void startUp() {
        head("Start-up time of ./puebla list levers");
        if (Processes.startUp() < 0) {
            System.out.println("  not measured: ./puebla list levers failed");
            return;
        }
        double[] millis = new double[(int) size(9, 3)];
        Arrays.setAll(millis, i -> Processes.startUp());
        print("elapsed time", millis, "ms");
    }

    private static double get(Map<String, Double> figures, String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    private static double[] row(Map<String, double[]> rows, String name) {
        return rows.getOrDefault(name, new double[0]);
    }

    private static String three(Map<String, Double> figures, String name) {
        return three(get(figures, name + "-min"), get(figures, name + "-median"), get(figures, name + "-max"));
    }

    private static String three(double least, double median, double most) {
        return String.format(Locale.ROOT, "%10.2f – %.2f – %.2f", least, median, most);
    }

    private static void print(String what, double[] values, String unit) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "  %-28s %s %s%n", what,
                three(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]), unit);
    }
}
