package puebla.bench.dice;

import java.util.List;

/**
 * Gap test: the number g of draws between two that fall into a given eighth of the range has probability 1/8 · (7/8)^g
 * (Knuth 3.3.2 D).
 */
final class Gap implements Trial {
    private static final double HIT = 1.0 / 8;
    private static final int LONGEST = 64;

    private final int shift;
    private final String name;
    private final long[] counts = new long[LONGEST + 1];

    Gap(String name, boolean top) {
        this.name = name;
        shift = top ? 61 : 0;
    }

    @Override
    public void take(long[] draws) {
        int gap = 0;
        for (long draw : draws) {
            if ((draw >>> shift & 7) == 0) {
                counts[Math.min(gap, LONGEST)]++;
                gap = 0;
            } else {
                gap++;
            }
        }
    }

    @Override
    public List<Finding> findings() {
        var chances = new double[LONGEST + 1];
        double left = 1;
        for (int gap = 0; gap < LONGEST; gap++) {
            chances[gap] = left * HIT;
            left *= 1 - HIT;
        }
        chances[LONGEST] = left;
        return List.of(Finding.ofCounts(name, counts, chances));
    }
}
