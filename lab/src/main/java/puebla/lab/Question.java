package puebla.lab;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import puebla.kernel.chance.Generator;
import puebla.scenario.book.ScenarioInfo;

/**
 * Request for an experiment. The request and the program version determine the result.
 *
 * @param changes
 *            overrides by key
 * @param firstSeed
 *            seed of the first run; the other runs have consecutive seeds
 * @param runs
 *            number of runs
 * @param dice
 *            random number generator
 */
public record Question(ScenarioInfo scenario, SortedMap<String, String> changes, long firstSeed, int runs,
        Generator dice) {
    public Question {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** Creates a request that uses the default random number generator. */
    public Question(ScenarioInfo scenario, SortedMap<String, String> changes, long firstSeed, int runs) {
        this(scenario, changes, firstSeed, runs, Generator.SPLITMIX);
    }

    /** Returns the same request, limited to the given number of completed runs. */
    public Question over(int finished) {
        return new Question(scenario, changes, firstSeed, finished, dice);
    }

    public long lastSeed() {
        return firstSeed + runs - 1;
    }
}
