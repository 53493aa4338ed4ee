package puebla.experiment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.SmallWar;
import puebla.scenario.catalog.Baseline;
import puebla.scenario.catalog.Fact;
import puebla.scenario.catalog.RecordError;
import puebla.scenario.catalog.Yardstick;

/** Day 0 is 1 June 1861; the scenario lasts 100 days, so never is day 101. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoringTest {
    private static final Baseline EVEN = new Baseline.Uniform(0, 10);
    private static final Baseline HALF = new Baseline.Ever(0.5);

    private final Scoring scoring = new Scoring(SmallWar.request(1, Map.of()).scenario());

    @Test
    void count_is_scored_on_its_own_scale() {
        var score = score(fact(Fact.Kind.COUNT, "5", EVEN), 2, 4, 6, 8);

        assertThat(score.crps()).as("2 − 40/24").hasValue(2 - 40.0 / 24);
        assertThat(score.baseline().getAsDouble()).isEqualTo(10 / 12.0, within(1e-4));
        assertThat(score.pit()).hasValue(0.5);
        assertThat(score.in()).containsExactly(true, true, true);
        assertThat(score.percentiles().get(FactScore.PERCENTS.indexOf(50))).hasValue(4);
    }

    @Test
    void amount_is_scored_in_logarithms_from_half_of_the_least_expected_value_up() {
        var fact = fact(Fact.Kind.AMOUNT, "8", new Baseline.Lognormal90(4, 64));

        assertThat(scoring.scaled(fact, new double[]{0, 1, 2, 8})).containsExactly(Math.log(2), Math.log(2),
                Math.log(2),
                Math.log(8));
    }

    @Test
    void date_counts_days_and_never_is_the_day_after_the_horizon() {
        var score = score(fact(Fact.Kind.DATE, "1861-06-11", HALF), 10, 10, Sample.NEVER);

        assertThat(score.crps()).as("91/3 − 4·91/12").hasValue(91 / 3.0 - 4 * 91 / 12.0);
        assertThat(score.percentiles().getLast()).isEmpty();
        assertThat(score.pit()).as("two ties").hasValue(1 / 3.0);
    }

    @Test
    void month_lies_in_a_band_that_contains_one_of_its_days() {
        assertThat(score(fact(Fact.Kind.DATE, "1861-06", HALF), 29, 35, 40, 45).in().getLast()).isTrue();
        assertThat(score(fact(Fact.Kind.DATE, "1861-06", HALF), 30, 35, 40, 45).in().getLast()).isFalse();
    }

    @Test
    void event_that_did_not_happen_has_the_fair_brier_score() {
        var score = score(fact(Fact.Kind.DATE, Fact.NEVER, HALF), 5, Sample.NEVER, 7, Sample.NEVER);

        assertThat(score.crps()).as("2·1 / 4·3").hasValue(2 / 12.0);
        assertThat(score.baseline()).hasValue(0.25);
        assertThat(score.in()).isEmpty();
        assertThat(score.pit()).isEmpty();
    }

    @Test
    void error_of_the_record_widens_its_pit() {
        var fact = new Fact("x", Fact.Kind.COUNT, new Fact.Subject.OfMeasure("x"), "", "5",
                new Yardstick(Yardstick.Role.NONE, Optional.of(EVEN), Optional.of(new RecordError.Range(1, 9))));

        assertThat(score(fact, 2, 4, 6, 8).in()).containsExactly(true, true, true);
    }

    @Test
    void fact_with_fewer_than_three_runs_has_no_score() {
        var score = score(fact(Fact.Kind.COUNT, "5", EVEN), 2, 4);

        assertThat(score.skill()).isEmpty();
        assertThat(score.verdict()).isEqualTo(FactScore.Verdict.NONE);
    }

    @Test
    void pit_is_uniform_if_the_record_is_one_of_the_runs() {
        var random = new SplittableRandom(3);
        var counts = new int[10];
        for (int i = 0; i < 1000; i++) {
            double[] runs = normals(random, 99);
            double pit = score(fact(Fact.Kind.SHARE, Double.toString(normals(random, 1)[0]), EVEN), runs).pit()
                    .getAsDouble();
            counts[Math.min(9, (int) (pit * 10))]++;
        }
        double chiSquare = Arrays.stream(counts).mapToDouble(count -> (count - 100.0) * (count - 100.0) / 100).sum();
        assertThat(chiSquare).as("0.999 quantile of nine degrees of freedom").isLessThan(27.9);
    }

    @Test
    void jackknife_interval_covers_the_true_score() {
        var fact = fact(Fact.Kind.SHARE, "6", EVEN);
        var random = new SplittableRandom(5);
        double truth = 1 - new Crps(Arrays.stream(java.util.stream.IntStream.range(0, 20_000).toArray())
                .mapToDouble(i -> NormalDistribution.of(5, 2).inverseCumulativeProbability((i + 0.5) / 20_000))
                .toArray(),
                new double[]{6}).whole() / scoring.baseline(fact, EVEN);
        int covered = 0;
        for (int i = 0; i < 400; i++) {
            var interval = score(fact, normals(random, 60)).skillInterval().orElseThrow();
            covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertThat(covered / 400.0).isBetween(0.90, 0.98);
    }

    @Test
    void values_are_taken_under_the_condition_and_never_is_kept_for_dates_only() {
        var values = new MeasureValues(List.of("landing", "taken", "dead"));
        values.add(1, List.of(OptionalDouble.of(3), OptionalDouble.of(9), OptionalDouble.of(70)));
        values.add(2, List.of(OptionalDouble.of(4), OptionalDouble.empty(), OptionalDouble.empty()));
        values.add(5, List.of(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(1)));
        var taken = new Fact("taken", Fact.Kind.DATE, new Fact.Subject.OfMeasure("taken"), "landing", "1861-06-11",
                Yardstick.NONE);
        var dead =
                new Fact("dead", Fact.Kind.AMOUNT, new Fact.Subject.OfMeasure("dead"), "landing", "7", Yardstick.NONE);
        var gap =
                new Fact("gap", Fact.Kind.DAYS, new Fact.Subject.Between("landing", "taken"), "", "7", Yardstick.NONE);

        assertThat(values.sample(taken)).isEqualTo(new Sample(new long[]{1, 2}, new double[]{9, Sample.NEVER}));
        assertThat(values.sample(dead)).isEqualTo(new Sample(new long[]{1}, new double[]{70}));
        assertThat(values.sample(gap)).isEqualTo(new Sample(new long[]{1}, new double[]{6}));
    }

    @Test
    void difference_of_two_sets_of_runs_covers_the_seeds_that_both_have() {
        var fact = fact(Fact.Kind.COUNT, "5", EVEN);
        var these = new Sample(new long[]{1, 2, 3, 4}, new double[]{5, 5, 6, 9});
        var others = new Sample(new long[]{2, 3, 4, 7}, new double[]{5, 6, 9, 0});

        var difference = scoring.difference(fact, these.commonWith(others), others.commonWith(these));

        assertThat(difference.n()).isEqualTo(3);
        assertThat(difference.crps()).hasValue(0);
        assertThat(difference.interval()).contains(new Interval(0, 0));
    }

    private static double[] normals(SplittableRandom random, int n) {
        var normal = NormalDistribution.of(5, 2);
        return DoubleStream.generate(() -> normal.inverseCumulativeProbability(random.nextDouble())).limit(n).toArray();
    }

    private FactScore score(Fact fact, double... values) {
        return scoring.score(fact, new Sample(LongStream.rangeClosed(1, values.length).toArray(), values)).score();
    }

    private static Fact fact(Fact.Kind kind, String recorded, Baseline baseline) {
        return new Fact("x", kind, new Fact.Subject.OfMeasure("x"), "", recorded,
                new Yardstick(Yardstick.Role.CALIBRATE, Optional.of(baseline), Optional.empty()));
    }
}
