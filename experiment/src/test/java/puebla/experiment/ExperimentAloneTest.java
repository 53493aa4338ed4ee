package puebla.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.summary.Summary;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

/** The class path of these tests is what a machine needs that only runs experiments. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExperimentAloneTest {
    private static final Path SIX_PLACES = Path.of(System.getProperty("puebla.home", ".."), "scenarios", "six-places");

    @Test
    void ensemble_runs_without_the_modules_above() {
        var loaded = (Loading.Loaded) Scenarios.load(SIX_PLACES);
        var model = new Model(loaded.scenario());
        var summary = Summary.of(loaded.scenario());

        int finished = new Ensemble(1, 20, 2).run(seed -> Simulation.run(model, seed, Policy.HISTORICAL), summary::add,
                RunListener.NOBODY);

        assertThat(finished).isEqualTo(20);
        assertThat(summary.outcomes().stream().mapToDouble(share -> share.share()).sum()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"puebla.store.Store", "puebla.narrative.Narrator", "puebla.app.document.RunDocument",
            "org.duckdb.DuckDBDriver", "com.ibm.icu.text.MessageFormat"})
    void class_is_not_on_the_class_path(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
}
