package puebla.lab;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import puebla.scenario.book.ScenarioInfo;

/**
 * What was asked of the laboratory: everything that the answer depends on beside the program's own version.
 *
 * @param changes
 *            altered facts by key
 * @param firstSeed
 *            seed of the first war; the others follow one by one
 * @param runs
 *            how many wars
 */
public record Question(ScenarioInfo scenario, SortedMap<String, String> changes, long firstSeed, int runs) {
    public Question {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** The same question put to the wars that were finished. */
    public Question over(int finished) {
        return new Question(scenario, changes, firstSeed, finished);
    }

    public long lastSeed() {
        return firstSeed + runs - 1;
    }
}
