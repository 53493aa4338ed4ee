package puebla.experiment.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PairedShareTest {
    @Test
    void shares_and_their_difference_are_counted() {
        var over = share(3, 1, 4, 2).difference();

        assertThat(over.without()).isEqualTo(0.4);
        assertThat(over.with()).isEqualTo(0.7);
        assertThat(over.difference()).isEqualTo(0.3);
        assertThat(over.pairs()).isEqualTo(10);
    }

    /** b = 4, c = 1, n = 10: b* − c* = 4.5/12 − 1.5/12 = 1/4; b* + c* = 1/2; √((1/2 − 1/16)/12) = √(7/192). */
    @Test
    void interval_equals_a_case_computed_by_hand() {
        var over = share(3, 1, 4, 2).difference();

        assertThat(over.low()).isEqualTo(0.25 - 1.959963984540054 * Math.sqrt(7.0 / 192), within(1e-12));
        assertThat(over.high()).isEqualTo(0.25 + 1.959963984540054 * Math.sqrt(7.0 / 192), within(1e-12));
        assertThat(over.significant()).isFalse();
    }

    /** Example of {@code diffpropci.mp} in the R package PropCIs 0.3, which took the formula from A. Agresti. */
    @Test
    void interval_equals_the_example_of_a_published_program() {
        var over = share(50, 40, 20, 50).difference();

        assertThat(over.difference()).isEqualTo(-0.125);
        assertThat(over.low()).isEqualTo(-0.21601726, within(5e-9));
        assertThat(over.high()).isEqualTo(-0.03089632, within(5e-9));
        assertThat(over.significant()).isTrue();
    }

    @Test
    void interval_has_positive_width_when_no_pair_differs() {
        var over = share(30, 0, 0, 68).difference();

        assertThat(over.difference()).isZero();
        assertThat(over.high()).isEqualTo(1.959963984540054 / 100, within(1e-12));
        assertThat(over.low()).isEqualTo(-over.high());
        assertThat(over.varianceRatio()).isEmpty();
    }

    @Test
    void interval_stays_within_minus_one_and_one() {
        assertThat(share(0, 0, 3, 0).difference().high()).isEqualTo(1);
        assertThat(share(0, 3, 0, 0).difference().low()).isEqualTo(-1);
    }

    @Test
    void swapping_baseline_and_counterfactual_changes_the_sign() {
        var there = share(5, 2, 7, 9).difference();
        var back = share(5, 7, 2, 9).difference();

        assertThat(back.difference()).isEqualTo(-there.difference());
        assertThat(back.low()).isEqualTo(-there.high(), within(1e-15));
        assertThat(back.varianceRatio()).isEqualTo(there.varianceRatio());
    }

    /** The variance of each run is p(1 − p); that of the difference is (b + c)/n − ((b − c)/n)². */
    @Test
    void variance_ratio_measures_the_gain_from_pairing() {
        assertThat(share(40, 5, 5, 50).difference().varianceRatio().orElseThrow())
                .isEqualTo(2 * 0.45 * 0.55 / 0.1, within(1e-12));
        assertThat(share(25, 25, 25, 25).difference().varianceRatio().orElseThrow())
                .as("independent runs").isEqualTo(1, within(1e-12));
        assertThat(share(0, 50, 50, 0).difference().varianceRatio().orElseThrow())
                .as("opposite runs").isEqualTo(0.5, within(1e-12));
    }

    private static PairedShare share(int both, int onlyWithout, int onlyWith, int neither) {
        var share = new PairedShare();
        for (int i = 0; i < both; i++) {
            share.add(true, true);
        }
        for (int i = 0; i < onlyWithout; i++) {
            share.add(true, false);
        }
        for (int i = 0; i < onlyWith; i++) {
            share.add(false, true);
        }
        for (int i = 0; i < neither; i++) {
            share.add(false, false);
        }
        return share;
    }
}
