package puebla.scenario.problem;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects problems without duplicates. Of several problems at one location, only the first is kept, because the others
 * follow from it.
 */
public final class Problems {
    /** The largest number of problems kept for one file. A file with more is probably not a scenario file. */
    static final int MOST_OF_A_FILE = 1_000;

    private final Map<String, Integer> ofFile = new HashMap<>();
    private final Map<Spot, Problem> bySpot = new LinkedHashMap<>();
    private final Map<String, Problem> ofWholes = new LinkedHashMap<>();

    /**
     * Adds a problem.
     *
     * @param spot
     *            location of the problem
     * @param wrong
     *            description of the problem
     * @param fix
     *            instruction that corrects it
     */
    public void add(Spot spot, String wrong, String fix) {
        int earlier = ofFile.merge(spot.file(), 1, Integer::sum);
        if (earlier > MOST_OF_A_FILE) {
            if (earlier == MOST_OF_A_FILE + 1) {
                ofWholes.put(spot.file() + "\0", new Problem(spot.file(), 0, 0,
                        "more than " + MOST_OF_A_FILE + " problems; the others are not listed",
                        "correct the listed problems first."));
            }
            return;
        }
        Problem problem = new Problem(spot.file(), spot.line(), spot.column(), wrong, fix);
        if (spot.line() == 0) {
            ofWholes.putIfAbsent(spot.file() + "\0" + wrong, problem);
        } else {
            bySpot.putIfAbsent(spot, problem);
        }
    }

    /** Adds all problems of another collection. */
    public void addAll(Problems others) {
        others.ofWholes.values().forEach(one -> add(Spot.whole(one.file()), one.wrong(), one.fix()));
        others.bySpot.forEach((spot, one) -> add(spot, one.wrong(), one.fix()));
    }

    /** Reports whether a file has more problems than are kept. Validating the rest of it would add nothing. */
    public boolean full(String file) {
        return ofFile.getOrDefault(file, 0) > MOST_OF_A_FILE;
    }

    public boolean none() {
        return bySpot.isEmpty() && ofWholes.isEmpty();
    }

    /** Reports whether a problem is recorded at this location. */
    public boolean has(Spot spot) {
        return bySpot.containsKey(spot);
    }

    /** Returns the number of problems added so far, including those that were not kept. */
    public int count() {
        return ofFile.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns all problems, sorted by file, then by position in the file. */
    public List<Problem> inReadingOrder() {
        var all = new java.util.ArrayList<Problem>(ofWholes.values());
        all.addAll(bySpot.values());
        all.sort(Problem.IN_READING_ORDER);
        return List.copyOf(all);
    }
}
