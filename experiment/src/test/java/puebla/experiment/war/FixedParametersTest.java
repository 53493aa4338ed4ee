package puebla.experiment.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

/**
 * Each parameter with a fixed prior changes the results: one that changes nothing is a defect of the model. The default is
 * every fifth parameter; {@code -Dpuebla.fixed.every=1} tests all.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FixedParametersTest {
    /** Most runs that are compared. Most parameters change the first; some need a rare event, such as a sortie. */
    private static final int WARS = 256;
    /** Their seeds. The one that showed the last change is the first: a rare event often shows several parameters. */
    private static final List<Long> SEEDS = new ArrayList<>(LongStream.rangeClosed(1, WARS).boxed().toList());

    private static final int EVERY = Integer.getInteger("puebla.fixed.every", 5);

    static List<Parameter> parameters() {
        var scenario = Wars.of(Wars.MEXICO).scenario();
        var all = scenario.submodels().parameters().stream()
                .filter(parameter -> prior(scenario, parameter).shape() == Prior.Shape.FIXED).toList();
        return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void a_run_changes_when_a_parameter_is_halved_or_doubled(Parameter parameter) {
        var scenario = Wars.of(Wars.MEXICO).scenario();
        double value = prior(scenario, parameter).value();

        assertThat(value).as("0 can be neither halved nor doubled").isNotZero();
        assertThat(DoubleStream.of(value / 2, value * 2)
                .anyMatch(other -> changesARun(new Model(scenario.with(parameter, other)))))
                .as("%s: a run of the seeds 1 to %d changes", parameter.id(), WARS).isTrue();
    }

    private static Prior prior(Scenario scenario, Parameter parameter) {
        return scenario.parameters().get(scenario.submodels().parameters().indexOf(parameter));
    }

    private static boolean changesARun(Model model) {
        var runs = Wars.simulated(WARS, Wars.MEXICO).runs(WARS);
        for (Long seed : List.copyOf(SEEDS)) {
            if (!Simulation.run(model, seed, Policy.HISTORICAL).equals(runs.get(seed.intValue() - 1))) {
                SEEDS.remove(seed);
                SEEDS.addFirst(seed);
                return true;
            }
        }
        return false;
    }
}
