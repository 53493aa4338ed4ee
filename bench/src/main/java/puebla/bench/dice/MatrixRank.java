package puebla.bench.dice;

import java.util.List;

/**
 * Rank test: the rank over GF(2) of n × n matrices whose rows are draws (Marsaglia and Tsay 1985) is r with
 * probability 2^−(n−r)² · ∏ (1 − 2^(i−n))² / (1 − 2^(i−r)), i from 0 to r − 1. The rows of 32 × 32 matrices are the
 * top 32 bits of draws.
 */
final class MatrixRank implements Trial {
    /** Number of classes: full rank, and rank lower by one, by two, by three or more. */
    private static final int CLASSES = 4;

    private final int size;
    private final long[] counts = new long[CLASSES];

    MatrixRank(int size) {
        this.size = size;
    }

    @Override
    public void take(long[] draws) {
        var rows = new long[size];
        int apart = 2 * size; // uses half of the draws, because the elimination is slow
        for (int from = 0; from + size <= draws.length; from += apart) {
            for (int row = 0; row < size; row++) {
                rows[row] = draws[from + row] >>> (64 - size);
            }
            counts[Math.min(size - rank(rows), CLASSES - 1)]++;
        }
    }

    private static int rank(long[] rows) {
        int rank = 0;
        for (int row = 0; row < rows.length; row++) {
            long pivot = rows[row];
            if (pivot == 0) {
                continue;
            }
            rank++;
            int bit = Long.numberOfTrailingZeros(pivot);
            for (int below = row + 1; below < rows.length; below++) {
                rows[below] ^= pivot & -(rows[below] >>> bit & 1);
            }
        }
        return rank;
    }

    @Override
    public List<Finding> findings() {
        var chances = new double[CLASSES];
        double left = 1;
        for (int lacking = 0; lacking < CLASSES - 1; lacking++) {
            int rank = size - lacking;
            double chance = Math.pow(2, -lacking * lacking);
            for (int i = 0; i < rank; i++) {
                chance *= Math.pow(1 - Math.pow(2, i - size), 2) / (1 - Math.pow(2, i - rank));
            }
            chances[lacking] = chance;
            left -= chance;
        }
        chances[CLASSES - 1] = left;
        return List.of(Finding.ofCounts("rank " + size + " × " + size, counts, chances));
    }
}
