package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.summary.Precision;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.decision.Policy;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundTripTest {
    /** Number of runs. {@code -Dpuebla.roundtrip.wars=100} sets a larger one. */
    private static final int WARS = Integer.getInteger("puebla.roundtrip.wars", 10);

    @TempDir
    private Path temporary;

    @Test
    void runs_are_read_back_exactly_except_for_money_which_is_rounded_to_the_cent() {
        var home = Path.of(System.getProperty("puebla.home", ".."));
        var loaded = (Loading.Loaded) Scenarios.load(home.resolve("scenarios/mexico-1861"), List.of());
        var request = new ExperimentRequest(loaded.metadata().info(), new TreeMap<>(), 1, WARS);
        var scenario = loaded.scenario();
        var model = new Model(scenario);
        List<Run> runs = new ArrayList<>();
        try (var store =
                Stores.create(temporary.resolve("wars"), request, scenario, loaded.metadata(), false, Store.CHUNK)) {
            new StoredEnsemble(store, 2).run(seed -> RecordedRun.run(model, seed, Policy.HISTORICAL, false),
                    runs::add, RunListener.NOBODY);
        }
        List<Run> read = new ArrayList<>();
        try (var store =
                Stores.resume(temporary.resolve("wars"), request, scenario, loaded.metadata(), false, Store.CHUNK)) {
            store.read(read::add);
        }

        assertThat(read).hasSize(WARS);
        for (int war = 0; war < WARS; war++) {
            assertThat(read.get(war)).isEqualTo(told(runs.get(war), scenario.measures().stream().map(Precision::of)
                    .toList()));
            for (int m = 0; m < scenario.measures().size(); m++) {
                var measure = scenario.measures().get(m);
                var before = runs.get(war).measures().get(m);
                if (Precision.of(measure) != Precision.CENT) {
                    assertThat(read.get(war).measures().get(m)).as(measure.id()).isEqualTo(before);
                } else if (before.isPresent()) {
                    assertThat(read.get(war).measures().get(m).getAsDouble()).as(measure.id())
                            .isCloseTo(before.getAsDouble(), within(0.005 + 1e-6));
                }
            }
        }
    }

    private static Run told(Run run, List<Precision> precisions) {
        List<OptionalDouble> measures = new ArrayList<>();
        for (int m = 0; m < precisions.size(); m++) {
            var value = run.measures().get(m);
            measures.add(
                    value.isPresent() ? OptionalDouble.of(precisions.get(m).reported(value.getAsDouble())) : value);
        }
        return new Run(run.seed(), run.outcome(), run.lastDay(), measures, run.decisions(), run.inputs());
    }
}
