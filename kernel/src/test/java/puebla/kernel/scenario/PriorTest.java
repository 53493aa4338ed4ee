package puebla.kernel.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.scenario.Prior.Shape;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PriorTest {
    @Test
    void fixed_prior_has_the_same_value_for_every_draw() {
        assertThat(Prior.fixed(3).at(-2)).isEqualTo(3);
        assertThat(Prior.fixed(3).at(2)).isEqualTo(3);
    }

    @Test
    void uniform_prior_follows_the_normal_distribution_function_of_the_draw() {
        var prior = new Prior(15, 10, 20, Shape.UNIFORM);
        assertThat(prior.at(0)).isEqualTo(15, within(1e-6));
        assertThat(prior.at(1)).isEqualTo(10 + 10 * 0.8413447461, within(1e-6));
        assertThat(prior.at(-1.959963985)).isEqualTo(10.25, within(1e-6));
        assertThat(prior.at(6)).isEqualTo(20, within(1e-6));
    }

    @Test
    void range_of_a_normal_prior_covers_90_percent() {
        var prior = new Prior(10, 6.71, 13.29, Shape.NORMAL); // sd 2
        assertThat(prior.at(0)).isEqualTo(10);
        assertThat(prior.at(1)).isEqualTo(12, within(1e-12));
        assertThat(prior.at(-1)).isEqualTo(8, within(1e-12));
    }

    @Test
    void lognormal_prior_has_its_value_as_median_and_a_symmetric_logarithm() {
        var prior = new Prior(2, 0.5, 8, Shape.LOGNORMAL);
        assertThat(prior.at(0)).isEqualTo(2, within(1e-12));
        assertThat(prior.at(1) * prior.at(-1)).isEqualTo(4, within(1e-9));
        assertThat(prior.at(1)).isEqualTo(2 * Math.exp(Math.log(16) / 3.29), within(1e-9));
    }

    @Test
    void no_draw_of_a_prior_leaves_its_range() {
        for (var shape : new Shape[]{Shape.UNIFORM, Shape.NORMAL, Shape.LOGNORMAL}) {
            var prior = new Prior(2, 1, 3, shape);
            assertThat(prior.at(9)).as("%s", shape).isCloseTo(3, within(1e-9)).isLessThanOrEqualTo(3);
            assertThat(prior.at(-9)).as("%s", shape).isCloseTo(1, within(1e-9)).isGreaterThanOrEqualTo(1);
        }
    }

    @Test
    void value_outside_the_range_is_rejected_with_value_and_range_in_the_message() {
        assertThatThrownBy(() -> new Prior(5, 1, 3, Shape.NORMAL)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5.0").hasMessageContaining("1.0").hasMessageContaining("3.0");
        assertThatThrownBy(() -> new Prior(Double.NaN, 1, 3, Shape.NORMAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lognormal_prior_with_a_lower_bound_of_zero_is_rejected() {
        assertThatThrownBy(() -> new Prior(1, 0, 3, Shape.LOGNORMAL)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0");
    }
}
