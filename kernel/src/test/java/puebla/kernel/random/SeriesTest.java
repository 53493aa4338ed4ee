package puebla.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Accuracy of the series for ln(1 − p) and e^h − 1 in random numbers.
 *
 * <p>The second series is private to the draws from a hazard. The test measures it: it finds, to the last bit, the
 * uniform number at which the number of successes rises. For n trials the first two such numbers are F0 = e^(−n h) and
 * F1 = F0 (1 + n (e^h − 1)).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeriesTest {
    private static final ChosenDraw CHOSEN = new ChosenDraw(42, TestDraws.DISEASE);
    private final KeyedRandom random = new KeyedRandom(42);

    @Test
    void logarithm_of_one_minus_p_agrees_with_log1p_to_a_few_units_in_the_last_place() {
        for (double p = 1e-300; p < 1; p *= p < 1e-20 ? 1e5 : 1.003) {
            expectLog(p);
        }
        for (double p : new double[]{Double.MIN_VALUE, 1e-17, Math.nextDown(0.01), 0.01, Math.nextUp(0.01), 0.5,
                Math.nextDown(1.0)}) {
            expectLog(p);
        }
        assertThat(ReproducibleMath.logOfOneMinus(0)).isZero();
    }

    private static void expectLog(double p) {
        // the first term that the series leaves out is p^7/8; above the switch point 1 − p is rounded to 2^−54
        double allowed = 5e-16 + (p < 0.01 ? Math.pow(p, 7) / 7 : 0x1.0p-53 / p);
        assertThat(relative(ReproducibleMath.logOfOneMinus(p), StrictMath.log1p(-p))).as("ln(1 − %s)", p)
                .isLessThan(allowed);
    }

    @Test
    void odds_of_a_hazard_agree_with_expm1_in_draws_from_it() {
        for (double hazard = 1e-12; hazard < 0.1; hazard *= 1.2) {
            expectOdds(hazard);
        }
        expectOdds(Math.nextDown(0.1));
        expectOdds(0.1); // the last hazard with the series
        expectOdds(Math.nextUp(0.1));
        for (double hazard = 0.101; hazard < 0.69; hazard *= 1.1) {
            expectOdds(hazard);
        }
    }

    private void expectOdds(double hazard) {
        long trials = Math.max(2, Math.round(1 / hazard));
        LongUnaryOperator binomial =
                step -> random.binomialFromHazard(TestDraws.DISEASE, CHOSEN.entity(step), 0, trials, hazard);
        double none = firstWith(binomial, 1);
        double one = firstWith(binomial, 2);
        assertThat(relative(none, StrictMath.exp(-trials * hazard))).as("no success, hazard %s", hazard)
                .isLessThan(1e-13);
        double odds = (one - none) / none / trials;
        // three roundings to 2^−53, and the first term that the series leaves out, h^8/9!
        double allowed = 4e-16 * (2 + trials * hazard) / (trials * hazard * none) + Math.pow(hazard, 8) / 300_000;
        assertThat(relative(odds, StrictMath.expm1(hazard))).as("odds, hazard %s", hazard)
                .isLessThan(hazard > 0.1 ? 1e-12 : allowed);
    }

    @Test
    void binomial_draws_of_a_small_probability_use_log1p_and_the_odds() {
        for (double chance = 1e-12; chance < 0.5; chance *= 1.3) {
            expectBinomial(chance, Math.max(2, Math.round(1 / chance)));
        }
        expectBinomial(0.5, 2);
        expectBinomial(0.5, 60); // the largest mean without the normal approximation
    }

    private void expectBinomial(double chance, long trials) {
        LongUnaryOperator drawn =
                step -> random.binomial(TestDraws.DISEASE, CHOSEN.entity(step), 0, trials, chance);
        double none = firstWith(drawn, 1);
        double some = firstWith(drawn, 2);
        double exact = StrictMath.exp(trials * StrictMath.log1p(-chance));
        assertThat(Math.abs(none - exact)).as("no success, p %s", chance).isLessThan(1e-13 * exact + 0x1.0p-52);
        double second = exact * (1 + trials * chance / (1 - chance));
        assertThat(Math.abs(some - second)).as("one success, p %s", chance).isLessThan(1e-13 * second + 0x1.0p-51);
    }

    @Test
    void draw_switches_to_the_normal_approximation_above_a_mean_of_30() {
        long highest = CHOSEN.entity(ChosenDraw.STEPS - 1);
        long inverted = random.binomial(TestDraws.DISEASE, highest, 0, 3000, 0.01);
        long normal = random.binomial(TestDraws.DISEASE, highest, 0, 3001, 0.01);
        double quantile = ReproducibleMath.normalQuantile(1 - 0x1.0p-54);
        assertThat(normal).isEqualTo(Math.round(30.01 + Math.sqrt(30.01 * 0.99) * quantile));
        assertThat(inverted).as("the binomial distribution is skewed").isGreaterThan(normal + 5);
    }

    /** Returns the smallest uniform number whose draw is at least {@code count}. */
    private static double firstWith(LongUnaryOperator draw, long count) {
        long low = -1;
        long high = ChosenDraw.STEPS - 1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (draw.applyAsLong(middle) >= count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high * 0x1.0p-53;
    }

    private static double relative(double found, double exact) {
        return Math.abs(found / exact - 1);
    }
}
