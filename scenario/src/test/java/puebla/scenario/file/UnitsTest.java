package puebla.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    /** Runs the small scenario with one parameter fixed at its least and at its highest value. */
    @ParameterizedTest
    @EnumSource
    void a_run_with_a_parameter_at_a_bound_has_a_finite_result(Parameter parameter) throws Exception {
        for (double bound : new double[]{Units.lowest(parameter.id()), Units.highest(parameter.id())}) {
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
                priors.set(parameter.ordinal(), Prior.fixed(value));
                data.set(data.size() - 1, priors);
            }
        }
        return Scenario.class.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(data.toArray());
    }

    @ParameterizedTest
    @EnumSource
    void every_parameter_has_finite_bounds(Parameter parameter) {
        assertThat(Units.lowest(parameter.id())).as("least").isFinite();
        assertThat(Units.highest(parameter.id())).as("most").isFinite().isGreaterThan(Units.lowest(parameter.id()));
    }
}
