package puebla.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Prior;
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
    void a_run_with_a_parameter_at_a_bound_has_a_finite_result(Parameter parameter) throws Exception {
        for (double bound : new double[]{Units.lowest(parameter), Units.highest(parameter)}) {
            var model = new Model(with(SCENARIO, parameter, bound));
            for (long seed = 1; seed <= 2; seed++) {
                Simulation.run(model, seed, Policy.HISTORICAL); // audits its books and its numbers
            }
        }
    }

    private static Scenario with(Scenario scenario, Parameter parameter, double value)
            throws ReflectiveOperationException {
        List<Object> data = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (var component : Scenario.class.getRecordComponents()) {
            types.add(component.getType());
            data.add(component.getAccessor().invoke(scenario));
            if (component.getName().equals("parameters")) {
                List<Prior> priors = new ArrayList<>(scenario.parameters());
                priors.set(scenario.submodels().parameters().indexOf(parameter), Prior.fixed(value));
                data.set(data.size() - 1, priors);
            }
        }
        return Scenario.class.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(data.toArray());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void every_parameter_has_finite_bounds(Parameter parameter) {
        assertThat(Units.lowest(parameter)).as("least").isFinite();
        assertThat(Units.highest(parameter)).as("most").isFinite().isGreaterThan(Units.lowest(parameter));
    }
}
