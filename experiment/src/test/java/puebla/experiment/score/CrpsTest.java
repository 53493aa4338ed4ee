package puebla.experiment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.scenario.catalog.Baseline;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CrpsTest {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @Test
    void score_of_two_values_equals_the_value_computed_by_hand() {
        var crps = new Crps(new double[]{3, 1}, new double[]{5});

        assertThat(crps.fair()).as("(2 + 4)/2 − 4/4").isEqualTo(2);
        assertThat(crps.whole()).as("(2 + 4)/2 − 4/8").isEqualTo(2.5);
    }

    @Test
    void score_against_an_uncertain_record_is_the_mean_over_its_values() {
        assertThat(new Crps(new double[]{3, 1}, new double[]{5, 2}).fair()).as("((2+1)/2 + (4+1)/2)/… ")
                .isEqualTo((new Crps(new double[]{3, 1}, new double[]{5}).fair()
                        + new Crps(new double[]{3, 1}, new double[]{2}).fair()) / 2);
    }

    @Test
    void fair_score_of_normal_samples_equals_the_closed_form_on_average() {
        for (double record : new double[]{0, 1.3}) {
            var normal = normals(7);
            double sum = 0;
            double squares = 0;
            int samples = 40_000;
            for (int i = 0; i < samples; i++) {
                double one = new Crps(DoubleStream.generate(normal).limit(4).toArray(), new double[]{record}).fair();
                sum += one;
                squares += one * one;
            }
            double mean = sum / samples;
            double error = Math.sqrt((squares / samples - mean * mean) / samples);
            assertThat(mean).isEqualTo(closedForm(record), within(4 * error));
        }
    }

    @Test
    void quantiles_of_a_baseline_give_the_closed_form_to_four_digits() {
        double low = Math.exp(-NORMAL.inverseCumulativeProbability(0.95));
        double[] logs =
                Arrays.stream(Quantiles.of(new Baseline.Lognormal90(low, 1 / low), 100)).map(Math::log).toArray();

        assertThat(new Crps(logs, new double[]{0.7}).whole()).isEqualTo(closedForm(0.7), within(1e-4));
        assertThat(new Crps(Quantiles.of(new Baseline.Uniform(0, 14), 100), new double[]{7}).whole())
                .as("width/12").isEqualTo(14 / 12.0, within(1e-4));
    }

    @Test
    void scores_without_one_value_equal_the_scores_of_the_others() {
        double[] values = {4, 1, 8, 1, 5};
        double[] without = new Crps(values, new double[]{3}).without();

        for (int k = 0; k < values.length; k++) {
            int left = k;
            double[] others = java.util.stream.IntStream.range(0, values.length).filter(i -> i != left)
                    .mapToDouble(i -> values[i]).toArray();
            assertThat(without[k]).isEqualTo(new Crps(others, new double[]{3}).fair(), within(1e-12));
        }
    }

    /** A proper score cannot be improved on average by a forecast that differs from the truth. */
    @Test
    void truth_has_the_best_score_among_rivals() {
        var truth = normals(11);
        double[][] forecasts = {sample(0, 1), sample(0.5, 1), sample(-0.5, 1), sample(0, 2), sample(0, 0.5)};
        var sums = new double[forecasts.length];
        for (int i = 0; i < 4000; i++) {
            double record = truth.getAsDouble();
            for (int f = 0; f < forecasts.length; f++) {
                sums[f] += new Crps(forecasts[f], new double[]{record}).whole();
            }
        }
        assertThat(Arrays.stream(sums).skip(1)).allSatisfy(rival -> assertThat(rival).isGreaterThan(sums[0]));
    }

    private static double closedForm(double record) {
        return record * (2 * NORMAL.cumulativeProbability(record) - 1) + 2 * NORMAL.density(record)
                - 1 / Math.sqrt(Math.PI);
    }

    private static double[] sample(double mean, double sd) {
        return java.util.stream.IntStream.range(0, 200)
                .mapToDouble(i -> mean + sd * NORMAL.inverseCumulativeProbability((i + 0.5) / 200)).toArray();
    }

    private static DoubleSupplier normals(long seed) {
        var random = new SplittableRandom(seed);
        return () -> NORMAL.inverseCumulativeProbability(random.nextDouble());
    }
}
