package puebla.bench.dice;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * A p-value: the chance that good dice give as much as this or more. Good dice make it uniform in 0…1; near 1 it is as
 * suspicious as near 0.
 */
record Finding(String test, double p) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    static Finding ofNormal(String test, double z) {
        return new Finding(test, NORMAL.survivalProbability(z));
    }

    static Finding ofChiSquare(String test, double chiSquare, double freedom) {
        return new Finding(test, ChiSquaredDistribution.of(freedom).survivalProbability(chiSquare));
    }

    /** Counts against the chances of their cells. */
    static Finding ofCounts(String test, long[] counts, double[] chances) {
        long all = 0;
        for (long count : counts) {
            all += count;
        }
        double sum = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            double expected = all * chances[cell];
            sum += (counts[cell] - expected) * (counts[cell] - expected) / expected;
        }
        return ofChiSquare(test, sum, counts.length - 1.0);
    }

    /** A count of rare events; half of its own chance counts, so that p is uniform in spite of its steps. */
    static Finding ofPoisson(String test, int count, double mean) {
        var poisson = PoissonDistribution.of(mean);
        return new Finding(test, poisson.survivalProbability(count) + poisson.probability(count) / 2);
    }

    /** How far from what good dice may show: the smaller of the two tails. */
    double extreme() {
        return Math.min(p, 1 - p);
    }
}
