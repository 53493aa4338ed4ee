package puebla.bench.dice;

import java.util.Arrays;
import java.util.List;

/** Maximum-of-t test: the eighth power of the largest of eight uniform draws is uniform (Knuth 3.3.2 C). */
final class MaximumOfEight implements Trial {
    private static final int DRAWS = 8;

    private final long[] counts = new long[256];

    @Override
    public void take(long[] draws) {
        for (int i = 0; i + DRAWS <= draws.length; i += DRAWS) {
            double largest = 0;
            for (int j = i; j < i + DRAWS; j++) {
                largest = Math.max(largest, (draws[j] >>> 11) * 0x1.0p-53);
            }
            double square = largest * largest;
            double fourth = square * square;
            counts[(int) (fourth * fourth * counts.length)]++;
        }
    }

    @Override
    public List<Finding> findings() {
        var chances = new double[counts.length];
        Arrays.fill(chances, 1.0 / counts.length);
        return List.of(Finding.ofCounts("maximum of eight", counts, chances));
    }
}
