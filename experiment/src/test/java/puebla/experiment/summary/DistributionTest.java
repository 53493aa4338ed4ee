package puebla.experiment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DistributionTest {
    private static final OptionalDouble NEVER = OptionalDouble.empty();

    private final Distribution halfOfTwenty =
            new Distribution(new double[]{50, 10, 20, 30, 40, 60, 100, 70, 90, 80}, 20);

    @Test
    void percentile_is_a_value_that_occurs_in_a_run() {
        assertThat(halfOfTwenty.quantileIf(5)).hasValue(10);
        assertThat(halfOfTwenty.quantileIf(50)).hasValue(50);
        assertThat(halfOfTwenty.quantileIf(51)).hasValue(60);
        assertThat(halfOfTwenty.quantileIf(95)).hasValue(100);
    }

    @Test
    void never_ranks_after_every_value() {
        assertThat(halfOfTwenty.quantile(5)).hasValue(10);
        assertThat(halfOfTwenty.quantile(50)).hasValue(100);
        assertThat(halfOfTwenty.quantile(51)).isEqualTo(NEVER);
        assertThat(halfOfTwenty.quantile(95)).isEqualTo(NEVER);
    }

    @Test
    void rarer_event_never_appears_earlier() {
        var rarer = new Distribution(new double[]{10, 20, 30}, 20);

        for (int percent = 1; percent <= 100; percent++) {
            double rare = rarer.quantile(percent).orElse(Double.POSITIVE_INFINITY);
            assertThat(rare).isGreaterThanOrEqualTo(halfOfTwenty.quantile(percent).orElse(Double.POSITIVE_INFINITY));
        }
    }

    @Test
    void quantiles_are_empty_when_no_run_has_a_value() {
        var nothing = new Distribution(new double[0], 20);

        assertThat(nothing.quantile(50)).isEqualTo(NEVER);
        assertThat(nothing.quantileIf(50)).isEqualTo(NEVER);
        assertThat(nothing.percentileIf(3)).isEqualTo(NEVER);
        assertThat(nothing.percentile(3)).hasValue(0);
        assertThat(new Distribution(new double[0], 0).quantile(50)).isEqualTo(NEVER);
    }

    @Test
    void ranks_of_many_runs_do_not_overflow() {
        var many = new Distribution(new double[1], 40_000_000);

        assertThat(many.quantile(95)).isEqualTo(NEVER);
    }

    @Test
    void value_has_a_rank_among_all_runs_and_among_runs_with_a_value() {
        assertThat(halfOfTwenty.percentileIf(35)).hasValue(0.3);
        assertThat(halfOfTwenty.percentile(35)).hasValue(0.15);
        assertThat(halfOfTwenty.percentileIf(30)).as("ties count half").hasValue(0.25);
        assertThat(halfOfTwenty.percentileIf(0)).hasValue(0);
        assertThat(halfOfTwenty.percentileIf(1000)).hasValue(1);
    }

    @Test
    void bounds_of_between_are_inclusive() {
        assertThat(halfOfTwenty.between(20, 40)).isEqualTo(3);
        assertThat(halfOfTwenty.between(21, 39)).isEqualTo(1);
        assertThat(halfOfTwenty.between(41, 49)).isZero();
        assertThat(halfOfTwenty.between(40, 20)).isZero();
    }

    @Test
    void interval_of_the_median_has_the_ranks_of_the_binomial_distribution() {
        var hundred =
                new Distribution(java.util.stream.IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray(), 100);
        var interval = hundred.medianInterval().orElseThrow();

        assertThat(interval.low()).hasValue(40);
        assertThat(interval.high()).hasValue(61);
        assertThat(new Distribution(new double[5], 5).medianInterval()).isEmpty();
    }

    @Test
    void interval_of_the_median_ends_with_never_if_too_few_runs_have_a_value() {
        var interval = new Distribution(new double[50], 100).medianInterval().orElseThrow();

        assertThat(interval.low()).hasValue(0);
        assertThat(interval.high()).isEmpty();
    }
}
