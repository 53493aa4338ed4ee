package puebla.bench.dice;

/**
 * Counts the ones at each of 64 bit positions, with bit-sliced counters: each plane holds one binary digit of all 64
 * counts.
 */
final class BitCount {
    private static final int FULL = 255;

    private final long[] ones = new long[64];
    private final long[] planes = new long[8];
    private int held;
    private long words;

    void add(long word) {
        long carry = word;
        for (int plane = 0; plane < planes.length; plane++) {
            long both = planes[plane] & carry;
            planes[plane] ^= carry;
            carry = both;
        }
        words++;
        if (++held == FULL) {
            empty();
        }
    }

    private void empty() {
        for (int plane = 0; plane < planes.length; plane++) {
            for (int bit = 0; bit < 64; bit++) {
                ones[bit] += (planes[plane] >>> bit & 1) << plane;
            }
            planes[plane] = 0;
        }
        held = 0;
    }

    /** Returns the sum over the positions of the squared deviation from one half, in standard deviations. */
    double chiSquare() {
        empty();
        double sum = 0;
        for (long count : ones) {
            double z = (count - words / 2.0) / Math.sqrt(words / 4.0);
            sum += z * z;
        }
        return sum;
    }

    /** Returns the deviation of the total count from one half, in standard deviations. */
    double z() {
        empty();
        long all = 0;
        for (long count : ones) {
            all += count;
        }
        return (all - words * 32.0) / Math.sqrt(words * 16.0);
    }
}
