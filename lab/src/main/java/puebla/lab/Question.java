package puebla.lab;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import puebla.kernel.chance.Generator;
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
 * @param dice
 *            where their chance comes from
 */
public record Question(ScenarioInfo scenario, SortedMap<String, String> changes, long firstSeed, int runs,
        Generator dice) {
    public Question {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** A question that leaves the dice as they are. */
    public Question(ScenarioInfo scenario, SortedMap<String, String> changes, long firstSeed, int runs) {
        this(scenario, changes, firstSeed, runs, Generator.SPLITMIX);
    }

    /** The same question put to the wars that were finished. */
    public Question over(int finished) {
        return new Question(scenario, changes, firstSeed, finished, dice);
    }

    public long lastSeed() {
        return firstSeed + runs - 1;
    }
}
