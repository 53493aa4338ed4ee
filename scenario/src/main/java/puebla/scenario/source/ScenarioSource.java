package puebla.scenario.source;

import java.util.List;
import java.util.Optional;
import puebla.scenario.diagnostic.Diagnostics;

/** What a scenario is loaded from: a folder, or bytes in memory. */
public interface ScenarioSource {
    /**
     * Reads the files of the scenario. Adds a problem for each file that is missing, unreadable or unknown.
     *
     * @param required
     *            names of the files that a scenario must have
     * @param optional
     *            names of the other files that it can have
     * @return the files, or an empty result if there is no scenario
     */
    Optional<ScenarioBytes> read(List<String> required, List<String> optional, Diagnostics diagnostics);
}
