package puebla.scenario;

import java.util.List;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.diagnostic.MissingTranslation;
import puebla.scenario.source.ScenarioBytes;

/** The result of loading a scenario folder. */
public sealed interface Loading {
    /**
     * The result for a valid scenario.
     *
     * @param files
     *            the files that it was loaded from, without overrides; the same files load to the same scenario elsewhere
     * @param untranslated
     *            names and texts that a language of the scenario lacks
     */
    record Loaded(Scenario scenario, ScenarioMetadata metadata, ScenarioBytes files,
            List<MissingTranslation> untranslated) implements Loading {
        public Loaded {
            untranslated = List.copyOf(untranslated);
        }
    }

    /** The result for an invalid scenario: all problems, sorted by file, then by position in the file. */
    record Invalid(List<Diagnostic> diagnostics) implements Loading {
        public Invalid {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
