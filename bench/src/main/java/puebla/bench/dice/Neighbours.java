package puebla.bench.dice;

import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Tests that draws at a given distance are independent: the numbers are uncorrelated, and the number of bits in which
 * they differ is binomial.
 */
final class Neighbours implements Trial {
    private static final int FEWEST = 18;
    private static final int MOST = 46;
    /** Variance of the product of two centred uniform numbers: 1/12 · 1/12. */
    private static final double VARIANCE = 1.0 / 144;

    private final int apart;
    private final long[] differing = new long[MOST - FEWEST + 1];
    private double products;
    private long pairs;

    Neighbours(int apart) {
        this.apart = apart;
    }

    @Override
    public void take(long[] draws) {
        for (int i = 0; i + apart < draws.length; i++) {
            long one = draws[i];
            long other = draws[i + apart];
            differing[Math.clamp(Long.bitCount(one ^ other), FEWEST, MOST) - FEWEST]++;
            products += ((one >>> 11) * 0x1.0p-53 - 0.5) * ((other >>> 11) * 0x1.0p-53 - 0.5);
        }
        pairs += draws.length - apart;
    }

    @Override
    public List<Finding> findings() {
        var binomial = BinomialDistribution.of(64, 0.5);
        var chances = new double[differing.length];
        for (int bits = FEWEST; bits <= MOST; bits++) {
            chances[bits - FEWEST] = binomial.probability(bits);
        }
        chances[0] = binomial.cumulativeProbability(FEWEST);
        chances[MOST - FEWEST] = binomial.survivalProbability(MOST - 1);
        return List.of(Finding.ofNormal("correlation " + apart + " apart", products / Math.sqrt(pairs * VARIANCE)),
                Finding.ofCounts("differing bits " + apart + " apart", differing, chances));
    }
}
