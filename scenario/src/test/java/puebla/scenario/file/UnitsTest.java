package puebla.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitsTest {
    private static final Path SMALL =
            Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios").resolve("six-places");

    private static final Scenario SCENARIO = ((Loading.Loaded) Scenarios.load(SMALL)).scenario();

    static List<Parameter> parameters() {
        return SCENARIO.submodels().parameters();
    }

    /** Runs the small scenario with one parameter fixed at its least and at its highest value. */
    @ParameterizedTest
    @MethodSource("parameters")
    void a_run_with_a_parameter_at_a_bound_has_a_finite_result(Parameter parameter) {
        for (double bound : new double[]{Units.lowest(parameter), Units.highest(parameter)}) {
            var model = new Model(SCENARIO.with(parameter, bound));
            for (long seed = 1; seed <= 2; seed++) {
                Simulation.run(model, seed, Policy.HISTORICAL); // audits its books and its numbers
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void every_parameter_has_finite_bounds(Parameter parameter) {
        assertThat(Units.lowest(parameter)).as("least").isFinite();
        assertThat(Units.highest(parameter)).as("most").isFinite().isGreaterThan(Units.lowest(parameter));
    }
}
