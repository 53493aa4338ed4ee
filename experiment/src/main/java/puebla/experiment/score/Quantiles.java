package puebla.experiment.score;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import puebla.scenario.catalog.Baseline;
import puebla.scenario.catalog.RecordError;

/** Equally likely values of a baseline or of an uncertain record: the quantiles (i − ½)/N. */
final class Quantiles {
    /** Number of values of a baseline: the score is then exact to about four digits. */
    static final int OF_BASELINE = 20_000;
    /** Number of values of an uncertain record. */
    static final int OF_RECORD = 21;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** 0.95 quantile of the standard normal distribution. */
    private static final double Z95 = NORMAL.inverseCumulativeProbability(0.95);

    private Quantiles() {}

    /**
     * Returns the values of a baseline in ascending order, {@link Sample#NEVER} for never.
     *
     * @param days
     *            days of the scenario
     */
    static double[] of(Baseline baseline, int days) {
        return switch (baseline) {
            case Baseline.Ever(double probability) -> values(OF_BASELINE,
                    u -> u < probability ? Math.floor((days + 1) * u / probability) : Sample.NEVER);
            case Baseline.Uniform(double low, double high) -> values(OF_BASELINE, u -> low + (high - low) * u);
            case Baseline.Lognormal90(double low, double high) -> {
                double middle = (Math.log(low) + Math.log(high)) / 2;
                double sd = (Math.log(high) - Math.log(low)) / (2 * Z95);
                yield values(OF_BASELINE, u -> Math.exp(middle + sd * normal(u)));
            }
        };
    }

    /** Returns the values of a record with an error. */
    static double[] of(double value, RecordError error) {
        return switch (error) {
            case RecordError.Sd(double sd) -> values(OF_RECORD, u -> value + sd * normal(u));
            case RecordError.Range(double low, double high) -> between(low, high);
            case RecordError.LogSd(double sd) -> values(OF_RECORD, u -> value * Math.exp(sd * normal(u)));
        };
    }

    /** Returns the values of a record between two bounds. */
    static double[] between(double low, double high) {
        return low == high ? new double[]{low} : values(OF_RECORD, u -> low + (high - low) * u);
    }

    private static double normal(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    private static double[] values(int n, java.util.function.DoubleUnaryOperator quantile) {
        return Arrays.stream(IntStream.range(0, n).mapToDouble(i -> (i + 0.5) / n).toArray()).map(quantile).toArray();
    }
}
