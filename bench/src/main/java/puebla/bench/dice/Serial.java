package puebla.bench.dice;

import java.util.Arrays;
import java.util.List;

/** Serial test: all combinations of some bits of successive draws are equally frequent. Tuples do not overlap. */
final class Serial implements Trial {
    private final String name;
    private final int tuple;
    private final int bits;
    private final int shift;
    private final long[] counts;

    Serial(String name, int tuple, int bits, boolean top) {
        this.name = name;
        this.tuple = tuple;
        this.bits = bits;
        shift = top ? 64 - bits : 0;
        counts = new long[1 << (tuple * bits)];
    }

    @Override
    public void take(long[] draws) {
        long mask = (1L << bits) - 1;
        for (int i = 0; i + tuple <= draws.length; i += tuple) {
            int cell = 0;
            for (int j = 0; j < tuple; j++) {
                cell = cell << bits | (int) (draws[i + j] >>> shift & mask);
            }
            counts[cell]++;
        }
    }

    @Override
    public List<Finding> findings() {
        var chances = new double[counts.length];
        Arrays.fill(chances, 1.0 / counts.length);
        return List.of(Finding.ofCounts(name, counts, chances));
    }
}
