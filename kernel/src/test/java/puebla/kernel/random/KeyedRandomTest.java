package puebla.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyedRandomTest {
    private static final long ANNA = KeyedRandom.key("leader:anna");
    private final KeyedRandom random = new KeyedRandom(42);

    @Test
    void draw_does_not_depend_on_earlier_draws() {
        double[] forwards = new double[200];
        for (int day = 0; day < 200; day++) {
            forwards[day] = random.uniform(TestDraws.BATTLE, ANNA, day, 0);
        }
        var again = new KeyedRandom(42);
        for (int day = 199; day >= 0; day--) {
            again.uniform(TestDraws.DISEASE, KeyedRandom.key("somebody else " + day), day, 3);
            assertThat(again.uniform(TestDraws.BATTLE, ANNA, day, 0)).as("day %d", day).isEqualTo(forwards[day]);
        }
    }

    @Test
    void each_part_of_the_key_changes_the_draw() {
        Set<Long> bits = new HashSet<>();
        bits.add(random.bits(TestDraws.BATTLE, ANNA, 7, 0));
        bits.add(new KeyedRandom(43).bits(TestDraws.BATTLE, ANNA, 7, 0));
        bits.add(random.bits(TestDraws.SIEGE, ANNA, 7, 0));
        bits.add(random.bits(TestDraws.BATTLE, KeyedRandom.key("leader:bela"), 7, 0));
        bits.add(random.bits(TestDraws.BATTLE, ANNA, 8, 0));
        bits.add(random.bits(TestDraws.BATTLE, ANNA, 7, 1));
        assertThat(bits).hasSize(6);
    }

    @Test
    void day_and_index_of_the_key_are_not_interchangeable() {
        Set<Long> bits = new HashSet<>();
        for (int day = 0; day < 100; day++) {
            for (int index = 0; index < 100; index++) {
                bits.add(random.bits(TestDraws.NEWS, ANNA, day, index));
            }
        }
        assertThat(bits).hasSize(10_000);
    }

    @Test
    void draws_over_interleaved_keys_are_uniform() {
        int bins = 100;
        long[] count = new long[bins];
        int draws = 0;
        for (int entity = 0; entity < 40; entity++) {
            long key = KeyedRandom.key("place:" + entity);
            for (int day = 0; day < 1000; day++) {
                for (int index = 0; index < 5; index++) {
                    var draw = TestDraws.ALL.get((entity + day + index) % TestDraws.ALL.size());
                    count[(int) (random.uniform(draw, key, day, index) * bins)]++;
                    draws++;
                }
            }
        }
        assertThat(chiSquare(count, (double) draws / bins)).isLessThan(99 + 4 * Math.sqrt(2 * 99));
    }

    @Test
    void draws_of_consecutive_days_are_independent() {
        long[] pairs = new long[100];
        for (int day = 0; day < 100_000; day++) {
            int today = (int) (random.uniform(TestDraws.RAID, ANNA, day, 0) * 10);
            int tomorrow = (int) (random.uniform(TestDraws.RAID, ANNA, day + 1, 0) * 10);
            pairs[10 * today + tomorrow]++;
        }
        assertThat(chiSquare(pairs, 1000)).isLessThan(99 + 4 * Math.sqrt(2 * 99));
    }

    @Test
    void draws_of_consecutive_seeds_are_independent() {
        long[] pairs = new long[100];
        for (int seed = 0; seed < 50_000; seed++) {
            int one = (int) (new KeyedRandom(seed).uniform(TestDraws.RAID, ANNA, 5, 0) * 10);
            int next = (int) (new KeyedRandom(seed + 1).uniform(TestDraws.RAID, ANNA, 5, 0) * 10);
            pairs[10 * one + next]++;
        }
        assertThat(chiSquare(pairs, 500)).isLessThan(99 + 4 * Math.sqrt(2 * 99));
    }

    @Test
    void hazard_event_occurs_with_probability_one_minus_exp_of_minus_hazard() {
        int occurrences = 0;
        int days = 40_000;
        for (int day = 0; day < days; day++) {
            occurrences += random.occurs(TestDraws.EXIT, ANNA, day, 0.2) ? 1 : 0;
        }
        double chance = 1 - Math.exp(-0.2);
        assertThat((double) occurrences / days).isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / days)));
    }

    @Test
    void hazard_event_never_occurs_at_zero_and_always_at_a_very_large_hazard() {
        for (int day = 0; day < 1000; day++) {
            assertThat(random.occurs(TestDraws.EXIT, ANNA, day, 0)).isFalse();
            assertThat(random.occurs(TestDraws.EXIT, ANNA, day, -1)).isFalse();
            assertThat(random.occurs(TestDraws.EXIT, ANNA, day, 1000)).isTrue();
            assertThat(random.chance(TestDraws.EXIT, ANNA, day, 0)).isFalse();
            assertThat(random.chance(TestDraws.EXIT, ANNA, day, 1)).isTrue();
        }
    }

    @Test
    void normal_draws_have_mean_zero_and_variance_one() {
        double sum = 0;
        double squares = 0;
        int draws = 50_000;
        for (int day = 0; day < draws; day++) {
            double x = random.normal(TestDraws.COMMAND, ANNA, day, 0);
            sum += x;
            squares += x * x;
        }
        assertThat(sum / draws).isEqualTo(0, within(4 / Math.sqrt(draws)));
        assertThat(squares / draws).isEqualTo(1, within(4 * Math.sqrt(2.0 / draws)));
    }

    @Test
    void binomial_draws_of_few_trials_follow_the_exact_distribution() {
        int draws = 40_000;
        long[] count = new long[5];
        for (int day = 0; day < draws; day++) {
            count[(int) random.binomial(TestDraws.DESERTION, ANNA, day, 4, 0.3)]++;
        }
        double[] expected = {0.2401, 0.4116, 0.2646, 0.0756, 0.0081}; // C(4,k) 0.3^k 0.7^(4-k)
        for (int k = 0; k <= 4; k++) {
            double sd = Math.sqrt(expected[k] * (1 - expected[k]) / draws);
            assertThat((double) count[k] / draws).as("%d of 4", k).isEqualTo(expected[k], within(4 * sd));
        }
    }

    @Test
    void binomial_mean_and_variance_are_right_with_and_without_normal_approximation() {
        momentsOf(60, 0.1);
        momentsOf(60, 0.9);
        momentsOf(200_000, 0.0001);
        momentsOf(20_000, 0.3);
        momentsOf(20_000, 0.8);
    }

    private void momentsOf(long trials, double chance) {
        int draws = 20_000;
        double sum = 0;
        double squares = 0;
        double mean = trials * chance;
        double variance = mean * (1 - chance);
        for (int day = 0; day < draws; day++) {
            double off = random.binomial(TestDraws.DESERTION, ANNA, day, trials, chance) - mean;
            sum += off;
            squares += off * off;
        }
        assertThat(sum / draws).as("mean of %d at %s", trials, chance).isEqualTo(0,
                within(4 * Math.sqrt(variance / draws)));
        // 6 standard errors: a binomial of small mean has a higher kurtosis than the normal
        assertThat(squares / draws).as("variance of %d at %s", trials, chance)
                .isEqualTo(variance, within(6 * variance * Math.sqrt(2.0 / draws)));
    }

    @Test
    void binomial_from_a_hazard_equals_the_binomial_of_its_probability_draw_by_draw() {
        for (double hazard : new double[]{1e-6, 1e-4, 0.003, 0.005, 0.0051, 0.05, 0.4}) {
            for (long trials : new long[]{1, 7, 300, 5000, 40_000}) {
                long differ = 0;
                for (int day = 0; day < 2000; day++) {
                    differ += random.binomialFromHazard(TestDraws.DISEASE, ANNA, day, trials, hazard)
                            != random.binomial(TestDraws.DISEASE,
                                    ANNA, day, trials, ReproducibleMath.probabilityOf(hazard)) ? 1 : 0;
                }
                assertThat(differ)
                        .as("%d trials of hazard %s: only the last bit may differ", trials, hazard)
                        .isLessThanOrEqualTo(1);
            }
        }
        assertThat(random.binomialFromHazard(TestDraws.DISEASE, ANNA, 1, 0, 0.1)).isZero();
        assertThat(random.binomialFromHazard(TestDraws.DISEASE, ANNA, 1, 100, 0)).isZero();
    }

    @Test
    void binomial_is_0_without_trials_or_at_probability_0_and_complete_at_1() {
        assertThat(random.binomial(TestDraws.DRAFT, ANNA, 1, 0, 0.5)).isZero();
        assertThat(random.binomial(TestDraws.DRAFT, ANNA, 1, -5, 0.5)).isZero();
        assertThat(random.binomial(TestDraws.DRAFT, ANNA, 1, 100, 0)).isZero();
        assertThat(random.binomial(TestDraws.DRAFT, ANNA, 1, 100, 1)).isEqualTo(100);
    }

    @Test
    void stochastic_rounding_gives_an_adjacent_whole_number_without_bias() {
        int draws = 20_000;
        long sum = 0;
        for (int day = 0; day < draws; day++) {
            long one = random.stochasticRound(TestDraws.RECRUITING, ANNA, day, 2.3);
            assertThat(one).isBetween(2L, 3L);
            sum += one;
        }
        assertThat((double) sum / draws).isEqualTo(2.3, within(4 * Math.sqrt(0.3 * 0.7 / draws)));
        assertThat(random.stochasticRound(TestDraws.RECRUITING, ANNA, 1, -0.5)).isZero();
        assertThat(random.stochasticRound(TestDraws.RECRUITING, ANNA, 1, 7)).isEqualTo(7);
    }

    @Test
    void branch_shares_draws_before_its_branch_point_and_has_its_own_after() {
        var branch = new KeyedRandom(42, 1, 100);
        var other = new KeyedRandom(42, 2, 100);
        for (int day = 0; day < 100; day++) {
            assertThat(branch.bits(TestDraws.BATTLE, ANNA, day, 0))
                    .isEqualTo(random.bits(TestDraws.BATTLE, ANNA, day, 0));
        }
        for (int day = 100; day < 200; day++) {
            Set<Long> branches = new HashSet<>();
            branches.add(random.bits(TestDraws.BATTLE, ANNA, day, 0));
            branches.add(branch.bits(TestDraws.BATTLE, ANNA, day, 0));
            branches.add(other.bits(TestDraws.BATTLE, ANNA, day, 0));
            assertThat(branches).as("day %d", day).hasSize(3);
        }
    }

    /** Frozen values, computed independently of this project in Python. A change here changes every published run. */
    @Test
    void keys_and_draws_match_independently_computed_values() {
        assertThat(KeyedRandom.key("place:haven")).isEqualTo(KEY_OF_HAVEN);
        assertThat(random.bits(TestDraws.BATTLE, ANNA, 7, 0)).isEqualTo(BITS_OF_ANNA);
    }

    private static final long KEY_OF_HAVEN = -6520998096630611723L;
    private static final long BITS_OF_ANNA = -5337153813402349095L;

    private static double chiSquare(long[] count, double expected) {
        double sum = 0;
        for (long one : count) {
            sum += (one - expected) * (one - expected) / expected;
        }
        return sum;
    }
}
