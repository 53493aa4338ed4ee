package puebla.bench.dice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All statistical tests of one source: on draws in each interleaving of keys, and the avalanche test. The inputs are
 * fixed, so a verdict is reproducible.
 *
 * <p>Sources of the tests: Knuth, The Art of Computer Programming 2, 3.3.2; Marsaglia (1985); L'Ecuyer and Simard
 * (2007), ACM Transactions on Mathematical Software 33(4), 22. P-values by Commons Statistics.
 */
final class Battery {
    private static final int BLOCK = 1 << 22;
    /**
     * Distances at which neighbours in an interleaving differ in one part of the key, such as the draw, day or
     * index.
     */
    private static final int[] APART = {1, 2, 34, 64, 2048, 4096, 16_384};

    private final Source source;
    private final long drawsEach;

    /**
     * @param drawsEach
     *            number of draws in each interleaving, a power of two
     */
    Battery(Source source, long drawsEach) {
        this.source = source;
        this.drawsEach = drawsEach;
    }

    /** Runs the tests, interleavings in parallel. */
    Verdict run() {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        var lists = Arrays.stream(Interleaving.values()).parallel().map(this::on).toList();
        for (var order : Interleaving.values()) {
            found.put(order.id(), lists.get(order.ordinal()));
        }
        int keys = (int) Math.min(drawsEach >>> 9, 1 << 17);
        found.put("key", new Avalanche(source, keys).findings());
        return new Verdict(found);
    }

    private List<Finding> on(Interleaving order) {
        var trials = trials();
        var draws = new long[(int) Math.min(BLOCK, drawsEach)];
        for (long first = 0; first < drawsEach; first += draws.length) {
            order.fill(source, first, draws);
            trials.forEach(trial -> trial.take(draws));
        }
        return trials.stream().flatMap(trial -> trial.findings().stream()).toList();
    }

    private static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>(List.of(new Frequency(), new Runs(),
                new Serial("values, top bits", 1, 16, true), new Serial("values, low bits", 1, 16, false),
                new Serial("pairs, top bits", 2, 8, true), new Serial("pairs, low bits", 2, 8, false),
                new Serial("triples, top bits", 3, 5, true), new Serial("triples, low bits", 3, 5, false),
                new Gap("gaps, top bits", true), new Gap("gaps, low bits", false), new BirthdaySpacings(),
                new MatrixRank(32), new MatrixRank(64), new Collisions("collisions, top bits", true),
                new Collisions("collisions, low bits", false), new MaximumOfEight(), new Uniformity()));
        for (int apart : APART) {
            trials.add(new Neighbours(apart));
        }
        return trials;
    }
}
