package puebla.bench.dice;

import java.util.List;

/**
 * Two runs tests. A bit is followed by its complement as often as by itself (NIST SP 800-22, 2.3). Rising runs of
 * draws have length r with probability 1/r! − 1/(r+1)! if the draw after each run is discarded (Knuth, The Art of
 * Computer Programming 2, 3.3.2 G).
 */
final class Runs implements Trial {
    private static final double[] RISING = new double[8];

    static {
        double factorial = 1;
        for (int r = 1; r < RISING.length; r++) {
            factorial *= r;
            RISING[r - 1] = 1 / factorial - 1 / (factorial * (r + 1));
        }
        RISING[RISING.length - 1] = 1 / (factorial * RISING.length);
    }

    private final long[] lengths = new long[RISING.length];
    private long changes;
    private long neighbours;

    @Override
    public void take(long[] draws) {
        long last = draws[0] & 1;
        for (long draw : draws) {
            changes += Long.bitCount(draw ^ (draw << 1 | last));
            last = draw >>> 63;
        }
        neighbours += 64L * draws.length - 1;
        rising(draws);
    }

    private void rising(long[] draws) {
        int length = 1;
        for (int i = 1; i < draws.length; i++) {
            if (Long.compareUnsigned(draws[i], draws[i - 1]) > 0) {
                length++;
            } else {
                lengths[Math.min(length, lengths.length) - 1]++;
                length = 1;
                i++;
            }
        }
    }

    @Override
    public List<Finding> findings() {
        return List.of(Finding.ofNormal("runs of bits", (changes - neighbours / 2.0) / Math.sqrt(neighbours / 4.0)),
                Finding.ofCounts("rising runs", lengths, RISING));
    }
}
