package puebla.kernel.submodel.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.scenario.Affinity;
import puebla.kernel.scenario.Creed;
import puebla.kernel.scenario.Group;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AffinityTest {
    @Test
    void affinity_over_two_topics_equals_the_hand_computed_value() {
        // agree 0.6 (sqrt 0.9 x 0.4), disagree 0.25, matters 0.5;  agree 0, disagree 0.7, matters 0.7;  beta 1
        var group = group(0.5, List.of(0.9, -0.8), List.of(0.5, 0.2));
        var other = creed(List.of(0.4, 0.6));
        double over = 0.5 * (0.6 - 0.25) + 0.7 * (0 - 0.7);
        double under = 0.5 * 1.25 + 0.7 * 1.7;
        assertThat(Affinity.of(group, other)).isEqualTo(over / under, within(1e-12)).isEqualTo(-0.17355371900826447,
                within(1e-12));
    }

    @Test
    void identical_beliefs_of_full_strength_have_affinity_1() {
        assertThat(Affinity.of(group(0.5, List.of(1.0, -1.0), List.of(1.0, 1.0)), creed(List.of(1.0, -1.0))))
                .isEqualTo(1, within(1e-12));
    }

    @Test
    void opposite_beliefs_of_full_strength_have_affinity_minus_0_5_at_emphasis_0_5() {
        // every topic: (0 - 1) / (1 + 1)
        assertThat(Affinity.of(group(0.5, List.of(1.0, -1.0), List.of(1.0, 1.0)), creed(List.of(-1.0, 1.0))))
                .isEqualTo(-0.5, within(1e-12));
    }

    @Test
    void neutral_beliefs_without_zeal_have_affinity_0() {
        assertThat(Affinity.of(group(0.5, List.of(0.0), List.of(0.0)), creed(List.of(0.0)))).isZero();
    }

    @Test
    void higher_emphasis_on_agreement_raises_affinity() {
        var positions = List.of(0.9, -0.8);
        var zeal = List.of(0.5, 0.2);
        var other = creed(List.of(0.4, 0.6));
        assertThat(Affinity.of(group(0.7, positions, zeal), other))
                .isGreaterThan(Affinity.of(group(0.5, positions, zeal), other));
        assertThat(Affinity.of(group(0.3, positions, zeal), other))
                .isLessThan(Affinity.of(group(0.5, positions, zeal), other));
    }

    @Test
    void natural_attitude_to_a_liberal_client_is_lower_for_clergy_higher_for_moderates() {
        var natural = Affinity.natural(SmallWar.quiet().scenario());
        assertThat(natural[2][SmallWar.CLERGY]).isLessThan(natural[1][SmallWar.CLERGY]);
        assertThat(natural[2][SmallWar.MODERATES]).isGreaterThan(natural[1][SmallWar.MODERATES]);
        assertThat(natural[0][SmallWar.RADICALS]).isGreaterThan(0.5);
        assertThat(natural[1][SmallWar.RADICALS]).isNegative();
    }

    private static Group group(double emphasis, List<Double> positions, List<Double> zeal) {
        return new Group("some", Group.Kind.MODERATE, new Creed(positions, zeal), emphasis, 0, 0);
    }

    private static Creed creed(List<Double> positions) {
        return new Creed(positions, positions);
    }
}
