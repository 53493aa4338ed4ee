package puebla.scenario;

import java.util.List;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.diagnostic.Diagnostic;

/** The result of loading a scenario folder. */
public sealed interface Loading {
    /** The result for a valid scenario. */
    record Loaded(Scenario scenario, ScenarioMetadata metadata) implements Loading {}

    /** The result for an invalid scenario: all problems, sorted by file, then by position in the file. */
    record Invalid(List<Diagnostic> diagnostics) implements Loading {
        public Invalid {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
