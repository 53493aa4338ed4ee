package puebla.experiment.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PairedAmountsTest {
    /**
     * Differences 1 … 10: mean 5.5, variance 55/6. The 0.975 quantile of t with 9 degrees of freedom is
     * 2.2621571627409915.
     */
    @Test
    void interval_equals_a_case_computed_by_hand() {
        var over = amounts(new double[]{10, 20, 30, 40, 50, 60, 70, 80, 90, 100},
                new double[]{13, 21, 35, 42, 54, 66, 79, 87, 98, 110}).difference();

        assertThat(over.without()).isEqualTo(55);
        assertThat(over.with()).isEqualTo(60.5);
        assertThat(over.difference()).isEqualTo(5.5);
        assertThat(over.high() - 5.5).isEqualTo(2.2621571627409915 * Math.sqrt(55.0 / 6 / 10), within(1e-9));
        assertThat(5.5 - over.low()).isEqualTo(over.high() - 5.5, within(1e-12));
        assertThat(over.significant()).isTrue();
        assertThat(over.pairs()).isEqualTo(10);
    }

    @Test
    void mean_has_no_interval_when_fewer_than_ten_pairs_differ() {
        double[] same = new double[50];
        double[] nine = same.clone();
        java.util.Arrays.fill(nine, 0, 9, 100);
        var over = amounts(same, nine).difference();

        assertThat(over.difference()).isEqualTo(18);
        assertThat(over.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(over.high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(over.significant()).isFalse();
        nine[9] = 100;
        assertThat(amounts(same, nine).difference().high()).isFinite();
    }

    /** y = x + e with Var x = 2.5 and e ⟂ x, Var e = 0.5: (Var x + Var x + Var e) / Var e = 11. */
    @Test
    void variance_ratio_equals_its_closed_form_for_independent_noise() {
        double[] x = {-2, -1, 0, 1, 2};
        double[] e = {0.5, -1, 0, 1, -0.5};
        double[] y = new double[x.length];
        double product = 0;
        double noise = 0;
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] + e[i];
            product += x[i] * e[i];
            noise += e[i] * e[i] / 4;
        }
        assertThat(product).as("x ⟂ e").isZero();

        assertThat(amounts(x, y).difference().varianceRatio().orElseThrow())
                .isEqualTo((2.5 + 2.5 + noise) / noise, within(1e-12));
    }

    @Test
    void constant_shift_has_an_interval_of_zero_width_and_no_variance_ratio() {
        double[] some = {1, 5, 9, 2, 6, 8, 3, 7, 4, 11};
        var over = amounts(some, java.util.Arrays.stream(some).map(value -> value + 2).toArray()).difference();

        assertThat(over.low()).isEqualTo(2);
        assertThat(over.high()).isEqualTo(2);
        assertThat(over.varianceRatio()).isEmpty();
    }

    @Test
    void single_pair_has_a_difference_but_no_interval() {
        var over = amounts(new double[]{3}, new double[]{8}).difference();

        assertThat(over.difference()).isEqualTo(5);
        assertThat(over.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(over.high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(over.significant()).isFalse();
    }

    /** The differences alternate between 0 and 1. Plain sums of squares would lose every digit of them. */
    @Test
    void small_difference_of_large_amounts_keeps_its_precision() {
        var amounts = new PairedAmounts();
        for (int i = 0; i < 1000; i++) {
            amounts.add(3.5e11 + i, 3.5e11 + i + i % 2);
        }
        var over = amounts.difference();

        assertThat(over.difference()).isEqualTo(0.5, within(1e-12));
        assertThat(over.halfWidth()).isEqualTo(1.9623414611334487 * Math.sqrt(0.25 / 999), within(1e-9));
    }

    private static PairedAmounts amounts(double[] without, double[] with) {
        var amounts = new PairedAmounts();
        for (int i = 0; i < without.length; i++) {
            amounts.add(without[i], with[i]);
        }
        return amounts;
    }
}
