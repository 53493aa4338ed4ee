package puebla.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReproducibleMathTest {
    @Test
    void exponential_agrees_with_StrictMath_to_thirteen_digits() {
        for (double x = -700; x <= 700; x += 0.01371) {
            double strict = StrictMath.exp(x);
            assertThat(Math.abs(ReproducibleMath.exp(x) / strict - 1)).as("exp(%s)", x).isLessThan(1e-13);
        }
        assertThat(ReproducibleMath.exp(0)).isEqualTo(1);
    }

    @Test
    void exponential_underflows_to_zero_and_never_overflows_to_infinity() {
        assertThat(ReproducibleMath.exp(-709)).isZero();
        assertThat(ReproducibleMath.exp(1e6)).isEqualTo(ReproducibleMath.exp(708)).isFinite();
    }

    @Test
    void logarithm_is_accurate_near_one_and_at_the_ends_of_its_range() {
        for (double x : new double[]{1, 1 + 0x1p-52, 1 - 0x1p-53, 1.0001, 0.9999, Math.sqrt(0.5),
                Math.nextDown(Math.sqrt(0.5)),
                1e-300, 1e300, Double.MIN_NORMAL, Double.MAX_VALUE, Double.MIN_VALUE, 0, Double.POSITIVE_INFINITY}) {
            double exact = StrictMath.log(x);
            assertThat(ReproducibleMath.log(x)).as("ln(%s)", x).satisfiesAnyOf(
                    found -> assertThat(found).isEqualTo(exact),
                    found -> assertThat(Math.abs(found / exact - 1)).isLessThan(4e-16));
        }
        assertThat(ReproducibleMath.log(-1)).isNaN();
    }

    @Test
    void tanh_logistic_logarithm_and_power_agree_with_StrictMath() {
        for (double x = -30; x <= 30; x += 0.0137) {
            assertThat(ReproducibleMath.tanh(x)).as("tanh(%s)", x).isEqualTo(StrictMath.tanh(x), within(1e-15));
            double logistic = 1 / (1 + StrictMath.exp(-x));
            assertThat(Math.abs(ReproducibleMath.logistic(x) / logistic - 1)).as("logistic(%s)", x).isLessThan(1e-13);
        }
        for (double x = 0.001; x < 1000; x *= 1.01) {
            assertThat(ReproducibleMath.log(x)).as("ln(%s)", x).isEqualTo(StrictMath.log(x),
                    within(4e-16 * Math.max(Math.abs(StrictMath.log(x)), 1e-3)));
            assertThat(Math.abs(ReproducibleMath.pow(x, 1.7) / StrictMath.pow(x, 1.7) - 1)).as("%s^1.7", x)
                    .isLessThan(1e-13);
        }
    }

    @Test
    void relaxation_over_n_days_equals_n_daily_steps() {
        for (double rate : new double[]{0, 0.001, 0.1, 0.5, 1}) {
            double left = 1;
            for (int day = 1; day <= 30; day++) {
                left -= left * rate;
                assertThat(ReproducibleMath.relaxed(rate, day)).isEqualTo(1 - left, within(1e-14));
            }
        }
    }

    @Test
    void logit_inverts_the_logistic_and_is_capped_at_one_in_a_million() {
        for (double x = -10; x <= 10; x += 0.1) {
            assertThat(ReproducibleMath.logit(ReproducibleMath.logistic(x))).isEqualTo(x, within(1e-9));
        }
        assertThat(ReproducibleMath.logit(0)).isEqualTo(StrictMath.log(1e-6 / (1 - 1e-6)), within(1e-9));
        assertThat(ReproducibleMath.logit(1)).isEqualTo(-ReproducibleMath.logit(0), within(1e-9));
    }

    @Test
    void probability_of_a_tiny_hazard_keeps_its_relative_precision() {
        for (double h = 1e-12; h < 20; h *= 1.3) {
            double exact = -StrictMath.expm1(-h);
            assertThat(Math.abs(ReproducibleMath.probabilityOf(h) / exact - 1)).as("hazard %s", h).isLessThan(1e-10);
        }
    }

    @Test
    void normal_quantiles_match_published_values() {
        assertThat(ReproducibleMath.normalQuantile(0.5)).isEqualTo(0, within(1e-12));
        assertThat(ReproducibleMath.normalQuantile(0.75)).isEqualTo(0.6744897501960817, within(2e-9));
        assertThat(ReproducibleMath.normalQuantile(0.9)).isEqualTo(1.2815515655446004, within(2e-9));
        assertThat(ReproducibleMath.normalQuantile(0.95)).isEqualTo(1.6448536269514722, within(2e-9));
        assertThat(ReproducibleMath.normalQuantile(0.975)).isEqualTo(1.959963984540054, within(3e-9));
        assertThat(ReproducibleMath.normalQuantile(0.99)).isEqualTo(2.3263478740408408, within(3e-9));
        assertThat(ReproducibleMath.normalQuantile(0.999)).isEqualTo(3.090232306167813, within(4e-9));
        assertThat(ReproducibleMath.normalQuantile(1e-6)).isEqualTo(-4.753424308822899, within(6e-9));
    }

    @Test
    void normal_quantile_is_increasing_and_symmetric_across_its_three_pieces() {
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 20_000; i++) {
            double now = ReproducibleMath.normalQuantile(i / 20_000.0);
            assertThat(now).isGreaterThan(last);
            assertThat(now).isEqualTo(-ReproducibleMath.normalQuantile(1 - i / 20_000.0), within(1e-8));
            last = now;
        }
    }
}
