package puebla.experiment.score;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Continuous ranked probability score of M values of a forecast, fair for M (Ferro 2014, <i>Quarterly Journal of the
 * Royal Meteorological Society</i> 140, 1917–1923).
 *
 * <pre>
 *   CRPS = 1/M Σ |x − y|  −  1/(2 M (M−1)) ΣΣ |x − x'|
 * </pre>
 *
 * If the record is uncertain, the first term is its mean over equally likely values of the record. The score is in the
 * unit of x; 0 is best. It is also computed without each single value, for the jackknife.
 */
final class Crps {
    private final double[] distance;
    private final double[] spread;
    private final double sumOfDistance;
    private final double sumOfSpread;

    /**
     * Computes the score.
     *
     * @param values
     *            values in any order
     * @param records
     *            equally likely values of the record
     */
    Crps(double[] values, double[] records) {
        int n = values.length;
        distance = Arrays.stream(values).map(x -> Arrays.stream(records).map(y -> Math.abs(x - y)).sum()
                / records.length).toArray();
        spread = new double[n];
        int[] order = IntStream.range(0, n).boxed().sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue).toArray();
        double total = Arrays.stream(values).sum();
        double below = 0;
        for (int rank = 0; rank < n; rank++) {
            double x = values[order[rank]];
            spread[order[rank]] = x * rank - below + (total - below - x) - x * (n - 1 - rank);
            below += x;
        }
        sumOfDistance = Arrays.stream(distance).sum();
        sumOfSpread = Arrays.stream(spread).sum();
    }

    /** Returns the fair score. At least two values are required. */
    double fair() {
        double n = distance.length;
        return sumOfDistance / n - sumOfSpread / (2 * n * (n - 1));
    }

    /** Returns the score of the values as the whole distribution, not as a sample of it. */
    double whole() {
        double n = distance.length;
        return sumOfDistance / n - sumOfSpread / (2 * n * n);
    }

    /** Returns the fair scores without one value, in the order of the values. At least three values are required. */
    double[] without() {
        double n = distance.length - 1.0;
        var scores = new double[distance.length];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = (sumOfDistance - distance[k]) / n - (sumOfSpread - 2 * spread[k]) / (2 * n * (n - 1));
        }
        return scores;
    }
}
