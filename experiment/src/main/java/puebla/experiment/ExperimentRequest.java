package puebla.experiment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.random.Generator;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.ScenarioIdentity;

/**
 * Request for an experiment: which runs of which scenario. Every front end builds one. The request and the program
 * version determine the result.
 *
 * @param changes
 *            overrides by key
 * @param firstSeed
 *            seed of the first run; the other runs have consecutive seeds
 * @param runs
 *            number of runs
 * @param policy
 *            who decides in the runs
 * @param random
 *            random number generator
 */
public record ExperimentRequest(ScenarioIdentity scenario, SortedMap<String, String> changes, long firstSeed, int runs,
        Policy policy, Generator random) {
    public ExperimentRequest {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** Creates a request with the historical policy. */
    public ExperimentRequest(ScenarioIdentity scenario, SortedMap<String, String> changes, long firstSeed, int runs,
            Generator random) {
        this(scenario, changes, firstSeed, runs, Policy.HISTORICAL, random);
    }

    /** Creates a request with the historical policy and the default random number generator. */
    public ExperimentRequest(ScenarioIdentity scenario, SortedMap<String, String> changes, long firstSeed, int runs) {
        this(scenario, changes, firstSeed, runs, Generator.SPLITMIX);
    }

    /** Returns the same request, limited to the given number of completed runs. */
    public ExperimentRequest over(int finished) {
        return new ExperimentRequest(scenario, changes, firstSeed, finished, policy, random);
    }

    /** Returns the same request for a single run. */
    public ExperimentRequest of(long seed) {
        return new ExperimentRequest(scenario, changes, seed, 1, policy, random);
    }

    public long lastSeed() {
        return firstSeed + runs - 1;
    }

    /** Returns the model of a scenario with the random number generator of this request. */
    public Model model(Scenario of) {
        return new Model(of, random);
    }

    /** Returns the run of a seed. */
    public Run run(Model model, long seed) {
        return Simulation.run(model, seed, policy);
    }
}
