package puebla.bench.dice;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * A p-value: the probability that an ideal generator gives a test statistic at least as large. For an ideal generator
 * it is uniform in 0…1, so a value near 1 is as suspicious as a value near 0.
 */
record Finding(String test, double p) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    static Finding ofNormal(String test, double z) {
        return new Finding(test, NORMAL.survivalProbability(z));
    }

    static Finding ofChiSquare(String test, double chiSquare, double freedom) {
        return new Finding(test, ChiSquaredDistribution.of(freedom).survivalProbability(chiSquare));
    }

    /** Tests counts against the probabilities of their cells by χ². */
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

    /**
     * Tests a Poisson count. Half of the probability of the count itself is included (mid-p), which makes p nearly
     * uniform.
     */
    static Finding ofPoisson(String test, int count, double mean) {
        var poisson = PoissonDistribution.of(mean);
        return new Finding(test, poisson.survivalProbability(count) + poisson.probability(count) / 2);
    }

    /** Returns the smaller of the two tail probabilities. */
    double extreme() {
        return Math.min(p, 1 - p);
    }
}
