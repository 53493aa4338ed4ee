package puebla.lab.pairs;

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
    void the_interval_is_that_of_a_case_worked_by_hand() {
        var over = share(3, 1, 4, 2).difference();

        assertThat(over.low()).isEqualTo(0.25 - 1.959963984540054 * Math.sqrt(7.0 / 192), within(1e-12));
        assertThat(over.high()).isEqualTo(0.25 + 1.959963984540054 * Math.sqrt(7.0 / 192), within(1e-12));
        assertThat(over.toldFromZero()).isFalse();
    }

    /** The example of {@code diffpropci.mp} of the R package PropCIs 0.3, which has the formula from A. Agresti. */
    @Test
    void the_interval_is_that_of_a_published_program() {
        var over = share(50, 40, 20, 50).difference();

        assertThat(over.difference()).isEqualTo(-0.125);
        assertThat(over.low()).isEqualTo(-0.21601726, within(5e-9));
        assertThat(over.high()).isEqualTo(-0.03089632, within(5e-9));
        assertThat(over.toldFromZero()).isTrue();
    }

    @Test
    void the_interval_keeps_a_width_where_no_pair_differs() {
        var over = share(30, 0, 0, 68).difference();

        assertThat(over.difference()).isZero();
        assertThat(over.high()).isEqualTo(1.959963984540054 / 100, within(1e-12));
        assertThat(over.low()).isEqualTo(-over.high());
        assertThat(over.varianceRatio()).isEmpty();
    }

    @Test
    void no_interval_leaves_the_shares_that_there_can_be() {
        assertThat(share(0, 0, 3, 0).difference().high()).isEqualTo(1);
        assertThat(share(0, 3, 0, 0).difference().low()).isEqualTo(-1);
    }

    @Test
    void the_other_way_round_everything_changes_its_sign() {
        var there = share(5, 2, 7, 9).difference();
        var back = share(5, 7, 2, 9).difference();

        assertThat(back.difference()).isEqualTo(-there.difference());
        assertThat(back.low()).isEqualTo(-there.high(), within(1e-15));
        assertThat(back.varianceRatio()).isEqualTo(there.varianceRatio());
    }

    /** Var = p(1 − p) on each side; of the difference, (b + c)/n − ((b − c)/n)². */
    @Test
    void the_variance_ratio_says_how_much_the_pairing_saves() {
        assertThat(share(40, 5, 5, 50).difference().varianceRatio().orElseThrow())
                .isEqualTo(2 * 0.45 * 0.55 / 0.1, within(1e-12));
        assertThat(share(25, 25, 25, 25).difference().varianceRatio().orElseThrow())
                .as("sides that know nothing of each other").isEqualTo(1, within(1e-12));
        assertThat(share(0, 50, 50, 0).difference().varianceRatio().orElseThrow())
                .as("sides that are each other's opposite").isEqualTo(0.5, within(1e-12));
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
