package puebla.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import puebla.bench.peer.Openings;

/**
 * The table of docs/performance.md, "Against a MASON peer": every measurement in a fresh process, kernel and peer in turn,
 * ratios within one round.
 *
 * <p>{@code java … puebla.bench.Table [--quick]}
 */
public final class Table {
    private static final List<String> PEERS = List.of("natural", "tuned");
    private static final List<String> STYLES = List.of("kernel", "kernel-daily", "natural", "tuned");

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
        table.roof();
        System.out.printf(Locale.ROOT, "%nmeasured in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private void head(String text) {
        System.out.printf("%n## %s%n", text);
    }

    private double size(double full, double small) {
        return quick ? small : full;
    }

    private void agreement() {
        head("Is it the same model? Stretches of " + Openings.DAYS
                + " days from 12 days of real wars, means and two-sample Kolmogorov–Smirnov");
        var found = Processes.lap("agreement", size(25, 4), true);
        for (var style : PEERS) {
            System.out.printf(Locale.ROOT,
                    "%s: %.0f readings part; largest difference %.1f standard errors (4 allowed), largest √(n/2)·D %.2f"
                            + " (2.23 allowed)%n",
                    style, get(found, style + "-parted"), get(found, style + "-errors"),
                    get(found, style + "-distance"));
        }
    }

    private double where() {
        head("Where a war's time goes");
        var found = Processes.lap("where", size(150, 30), true);
        System.out.printf(Locale.ROOT, "the peer covers %.1f %% of it%n", 100 * get(found, "covered"));
        return get(found, "covered");
    }

    private void peers(double covered) {
        head("Days of country and troops, kernel and peer in turn");
        int rounds = (int) size(7, 3);
        Map<String, double[]> nanos = new HashMap<>();
        STYLES.forEach(style -> nanos.put(style, new double[rounds]));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < STYLES.size(); i++) {
                var style = STYLES.get((round + i) % STYLES.size());
                row(nanos, style)[round] = get(Processes.lap(style, size(2.5, 0.8), false), "ns-a-day");
            }
        }
        for (var style : STYLES) {
            print(style, row(nanos, style), "ns a day");
        }
        double[] kernel = row(nanos, "kernel");
        double[] daily = row(nanos, "kernel-daily");
        for (var style : PEERS) {
            double[] ratio = new double[rounds];
            Arrays.setAll(ratio, r -> row(nanos, style)[r] / kernel[r]);
            print("kernel against " + style, ratio, "times as fast");
            double[] ofDaily = new double[rounds];
            Arrays.setAll(ofDaily, r -> row(nanos, style)[r] / daily[r]);
            print("in daily steps against " + style, ofDaily, "times as fast (daily steps: days of wars of their own)");
        }
        System.out.printf(Locale.ROOT, "(the same days with the mechanisms that are %.1f %% of a war's time)%n",
                100 * covered);
    }

    private void wars() {
        head("Whole wars, calendar of history");
        int rounds = (int) size(5, 3);
        double[] one = new double[rounds];
        double[] two = new double[rounds];
        double[] gain = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            one[round] = get(Processes.lap("threads-1", size(4, 1), false), "wars-a-second");
            two[round] = get(Processes.lap("threads-2", size(4, 1), false), "wars-a-second");
            gain[round] = two[round] / one[round];
        }
        print("on one thread", one, "wars a second");
        print("on two threads", two, "wars a second");
        print("two against one", gain, "times");
    }

    private void cells() {
        head("Control and opinion, places and groups multiplied");
        var found = Processes.lap("cells", size(0.4, 0.1), false);
        for (var much : List.of("x1", "x10", "x100")) {
            System.out.printf(Locale.ROOT, "  %-28s %s ns a cell and day%n",
                    String.format(Locale.ROOT, "%s, %.0f cells", much, get(found, "cells-" + much)),
                    three(found, "cell-ns-" + much));
        }
    }

    private void bytes() {
        head("Heap of a simulated day, without a chronicle, warmed up");
        var found = Processes.lap("bytes", size(12, 3), true);
        System.out.printf(Locale.ROOT, "  %-28s %s bytes, mean %.1f%n", "bytes a day", three(found, "bytes-a-day"),
                get(found, "bytes-a-day-mean"));
    }

    private void copies() {
        head("A war in its fourth year");
        var found = Processes.lap("copies", size(15, 5), false);
        System.out.printf(Locale.ROOT, "  %-28s %s µs%n  %-28s %s µs%n  %-28s %s µs%n  %-28s %.0f bytes%n",
                "fork",
                three(found, "fork-us"), "become", three(found, "reused-us"), "save",
                three(found, "save-us"), "state", get(found, "state-bytes"));
    }

    private void startUp() {
        head("Start-up: ./puebla list levers");
        if (Processes.startUp() < 0) {
            System.out.println("  not measured: ./puebla list levers does not end well here");
            return;
        }
        double[] millis = new double[(int) size(9, 3)];
        Arrays.setAll(millis, i -> Processes.startUp());
        print("from call to end", millis, "ms");
    }

    private void roof() {
        head("Arithmetic");
        var work = Processes.lap("work", size(40, 15), true);
        double flops = get(work, "flops-a-day");
        var roof = Processes.roof();
        double nanos = get(work, "ns-a-day");
        System.out.printf(Locale.ROOT, "  %.0f operations a day in %.0f ns: %.3f Gflop/s%n", flops, nanos,
                flops / nanos);
        if (roof.isEmpty()) {
            System.out.println("  roof not measured: the vector module does not resolve here");
            return;
        }
        double most = get(roof, "roof-gflops");
        System.out.printf(Locale.ROOT,
                "  roof of one thread: %.1f Gflop/s (%.0f lanes); the kernel uses %.2f %% of it%n",
                most, get(roof, "roof-lanes"), 100 * flops / nanos / most);
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
