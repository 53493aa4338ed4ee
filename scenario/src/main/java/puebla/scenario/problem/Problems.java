package puebla.scenario.problem;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects problems: all of them, none twice. Of several at one spot the first is kept, since the rest follow from it. */
public final class Problems {
    /** A file with more problems than this is of another kind; the rest is not kept. */
    static final int MOST_OF_A_FILE = 1_000;

    private final Map<String, Integer> ofFile = new HashMap<>();
    private final Map<Spot, Problem> bySpot = new LinkedHashMap<>();
    private final Map<String, Problem> ofWholes = new LinkedHashMap<>();

    /** Notes what is wrong at a spot and how to mend it. */
    public void add(Spot spot, String wrong, String fix) {
        int earlier = ofFile.merge(spot.file(), 1, Integer::sum);
        if (earlier > MOST_OF_A_FILE) {
            if (earlier == MOST_OF_A_FILE + 1) {
                ofWholes.put(spot.file() + "\0", new Problem(spot.file(), 0, 0,
                        "more than " + MOST_OF_A_FILE + " problems; the rest is not listed", "mend these first."));
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

    /** Notes all that was found elsewhere too. */
    public void addAll(Problems others) {
        others.ofWholes.values().forEach(one -> add(Spot.whole(one.file()), one.wrong(), one.fix()));
        others.bySpot.forEach((spot, one) -> add(spot, one.wrong(), one.fix()));
    }

    public boolean none() {
        return bySpot.isEmpty() && ofWholes.isEmpty();
    }

    /** Whether something was already found wrong at this spot. */
    public boolean has(Spot spot) {
        return bySpot.containsKey(spot);
    }

    /** How many have been noted so far, those that were not kept too. */
    public int count() {
        return ofFile.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All problems, file by file and from the top of each. */
    public List<Problem> inReadingOrder() {
        var all = new java.util.ArrayList<Problem>(ofWholes.values());
        all.addAll(bySpot.values());
        all.sort(Problem.IN_READING_ORDER);
        return List.copyOf(all);
    }
}
