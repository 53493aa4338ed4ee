package puebla.scenario.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puebla.kernel.Parameter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitsTest {
    @ParameterizedTest
    @EnumSource
    void every_parameter_has_finite_bounds(Parameter parameter) {
        assertThat(Units.lowest(parameter.id())).as("least").isFinite();
        assertThat(Units.highest(parameter.id())).as("most").isFinite().isGreaterThan(Units.lowest(parameter.id()));
    }
}
