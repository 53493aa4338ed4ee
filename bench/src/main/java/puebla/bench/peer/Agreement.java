package puebla.bench.peer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import puebla.kernel.mechanism.War;

/**
 * Tests whether the peer is the same model as the kernel. From each opening, the kernel and one peer style run
 * equally many continuations. For each reading, the test computes the difference of the means in standard errors
 * (stratified by opening) and the two-sample Kolmogorov–Smirnov distance of the residuals from the common mean of
 * each opening.
 */
public final class Agreement {
    /** Largest difference of the means that counts as agreement [standard errors]. */
    public static final double MOST_ERRORS = 4;
    /**
     * Largest √(n/2) D that counts as agreement: two samples of n from one distribution exceed it with probability
     * 0.0001.
     */
    public static final double MOST_DISTANCE = 2.23;

    /**
     * The comparison of one reading.
     *
     * @param kernel
     *            mean of the kernel's continuations
     * @param peer
     *            mean of the peer's continuations
     * @param spread
     *            standard deviation within openings
     * @param errors
     *            difference of the means, peer minus kernel [standard errors]
     * @param distance
     *            √(n/2) D
     */
    public record Line(double kernel, double peer, double spread, double errors, double distance) {
        public boolean agrees() {
            return Math.abs(errors) <= MOST_ERRORS && distance <= MOST_DISTANCE;
        }
    }

    private Agreement() {}

    /** Runs {@code replicates} continuations of each opening with the kernel and with a peer style. */
    public static Map<Reading, Line> of(Openings openings, BiFunction<War, Long, PeerWar> style, int replicates) {
        int strata = openings.count();
        var readings = Reading.values();
        double[][][] kernel = new double[readings.length][strata][replicates];
        double[][][] peer = new double[readings.length][strata][replicates];
        for (int o = 0; o < strata; o++) {
            var opening = openings.opening(o);
            for (int r = 0; r < replicates; r++) {
                var war = openings.kernel(o, 1 + r);
                openings.live(war, Openings.DAYS);
                var other = style.apply(opening, 1000L * o + r);
                other.live(Openings.DAYS);
                for (var reading : readings) {
                    kernel[reading.ordinal()][o][r] = reading.of(war, opening);
                    peer[reading.ordinal()][o][r] = reading.of(other, opening);
                }
            }
        }
        Map<Reading, Line> lines = new EnumMap<>(Reading.class);
        for (var reading : readings) {
            lines.put(reading, line(kernel[reading.ordinal()], peer[reading.ordinal()]));
        }
        return lines;
    }

    private static Line line(double[][] kernel, double[][] peer) {
        double ofKernel = 0;
        double ofPeer = 0;
        double squared = 0;
        double variance = 0;
        int strata = kernel.length;
        int each = kernel[0].length;
        double[] kernelRest = new double[strata * each];
        double[] peerRest = new double[strata * each];
        double[] ownSpread = new double[strata];
        for (int s = 0; s < strata; s++) {
            double k = Arrays.stream(kernel[s]).average().orElse(0);
            double p = Arrays.stream(peer[s]).average().orElse(0);
            ofKernel += k / strata;
            ofPeer += p / strata;
            double ownVariance = 0;
            for (int r = 0; r < each; r++) {
                ownVariance += square(kernel[s][r] - k) + square(peer[s][r] - p);
            }
            ownVariance /= Math.max(1, 2 * each - 2);
            variance += ownVariance / strata;
            squared += 2 * ownVariance / each / strata / strata;
            for (int r = 0; r < each; r++) {
                kernelRest[s * each + r] = kernel[s][r] - (k + p) / 2;
                peerRest[s * each + r] = peer[s][r] - (k + p) / 2;
            }
            ownSpread[s] = Math.sqrt(ownVariance);
        }
        // if a reading hardly varies, rounding errors of a sum must not count as a difference
        double least = 0.01 * Math.sqrt(variance);
        for (int i = 0; i < strata * each; i++) {
            double scale = Math.max(Math.max(ownSpread[i / each], least), Double.MIN_NORMAL);
            kernelRest[i] = Math.rint(kernelRest[i] / scale * 1e6);
            peerRest[i] = Math.rint(peerRest[i] / scale * 1e6);
        }
        double error = Math.sqrt(squared);
        double errors = error == 0 ? ofKernel == ofPeer ? 0 : 99 : (ofPeer - ofKernel) / error;
        return new Line(ofKernel, ofPeer, Math.sqrt(variance), errors,
                distance(kernelRest, peerRest) * Math.sqrt(strata * each / 2.0));
    }

    private static double square(double x) {
        return x * x;
    }

    /** Returns the largest distance of the empirical distribution functions of two samples of equal size. */
    private static double distance(double[] one, double[] other) {
        Arrays.sort(one);
        Arrays.sort(other);
        int i = 0;
        int j = 0;
        double most = 0;
        while (i < one.length && j < other.length) {
            double at = Math.min(one[i], other[j]);
            while (i < one.length && one[i] <= at) {
                i++;
            }
            while (j < other.length && other[j] <= at) {
                j++;
            }
            most = Math.max(most, Math.abs((double) i / one.length - (double) j / other.length));
        }
        return most;
    }

    /** Prints the comparison of a style. */
    public static void print(String style, Map<Reading, Line> lines) {
        System.out.printf(Locale.ROOT, "  %-18s %14s %14s %12s %8s %6s%n", style, "kernel", "peer", "spread", "errors",
                "KS");
        lines.forEach((reading, line) -> System.out.printf(Locale.ROOT, "  %-18s %14.4f %14.4f %12.4f %8.2f %6.2f%s%n",
                reading.name().toLowerCase(Locale.ROOT).replace('_', ' '), line.kernel(), line.peer(), line.spread(),
                line.errors(), line.distance(), line.agrees() ? "" : "   DIFFERS"));
    }

    /** Runs this test alone: {@code java … puebla.bench.peer.Agreement [openings] [replicates]}. */
    public static void main(String[] args) {
        var openings =
                new Openings(puebla.bench.model.BenchModels.besidePeer(puebla.kernel.scenario.UpdateInterval.DAILY),
                        args.length > 0 ? Integer.parseInt(args[0]) : 24);
        int replicates = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        print("natural", of(openings, NaturalWar::new, replicates));
        print("tuned", of(openings, TunedWar::new, replicates));
    }
}
