package puebla.experiment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import puebla.kernel.random.Generator;
import puebla.scenario.catalog.ScenarioIdentity;

/**
 * Request for an experiment. The request and the program version determine the result.
 *
 * @param changes
 *            overrides by key
 * @param firstSeed
 *            seed of the first run; the other runs have consecutive seeds
 * @param runs
 *            number of runs
 * @param random
 *            random number generator
 */
public record ExperimentRequest(ScenarioIdentity scenario, SortedMap<String, String> changes, long firstSeed, int runs,
        Generator random) {
    public ExperimentRequest {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** Creates a request that uses the default random number generator. */
    public ExperimentRequest(ScenarioIdentity scenario, SortedMap<String, String> changes, long firstSeed, int runs) {
        this(scenario, changes, firstSeed, runs, Generator.SPLITMIX);
    }

    /** Returns the same request, limited to the given number of completed runs. */
    public ExperimentRequest over(int finished) {
        return new ExperimentRequest(scenario, changes, firstSeed, finished, random);
    }

    public long lastSeed() {
        return firstSeed + runs - 1;
    }
}
