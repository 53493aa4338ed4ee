package puebla.experiment.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShareTest {
    /** R. G. Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void interval_equals_published_values_of_the_wilson_interval(int runs, int of, double low, double high) {
        var share = new Share(runs, of);

        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void shares_zero_and_one_have_exact_bounds_and_mirrored_intervals() {
        assertThat(new Share(0, 50).low()).isZero();
        assertThat(new Share(50, 50).high()).isEqualTo(1);
        assertThat(new Share(50, 50).low()).isCloseTo(1 - new Share(0, 50).high(), within(1e-15));
    }

    @Test
    void share_lies_inside_its_interval() {
        for (int runs = 0; runs <= 37; runs++) {
            var share = new Share(runs, 37);
            assertThat(share.share()).isBetween(share.low(), share.high());
        }
    }

    @Test
    void share_of_no_runs_is_unknown_and_invalid_counts_are_rejected() {
        assertThat(new Share(0, 0).known()).isFalse();
        assertThatThrownBy(() -> new Share(3, 2)).hasMessageContaining("3 of 2");
    }
}
