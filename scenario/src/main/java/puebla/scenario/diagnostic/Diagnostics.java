package puebla.scenario.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects problems without duplicates. Of several problems at one location, only the first is kept, because the others
 * follow from it.
 */
public final class Diagnostics {
    /** The largest number of problems kept for one file. A file with more is probably not a scenario file. */
    static final int MOST_OF_A_FILE = 1_000;

    private final Map<String, Integer> ofFile = new HashMap<>();
    private final Map<SourceLocation, Diagnostic> byLocation = new LinkedHashMap<>();
    private final Map<String, Diagnostic> ofWholes = new LinkedHashMap<>();
    private final List<MissingTranslation> untranslated = new ArrayList<>();

    /**
     * Adds a problem.
     *
     * @param location
     *            location of the problem
     * @param wrong
     *            description of the problem
     * @param fix
     *            instruction that corrects it
     */
    public void add(SourceLocation location, String wrong, String fix) {
        int earlier = ofFile.merge(location.file(), 1, Integer::sum);
        if (earlier > MOST_OF_A_FILE) {
            if (earlier == MOST_OF_A_FILE + 1) {
                ofWholes.put(location.file() + "\0", new Diagnostic(location.file(), 0, 0,
                        "more than " + MOST_OF_A_FILE + " problems; the others are not listed",
                        "correct the listed problems first."));
            }
            return;
        }
        Diagnostic diagnostic = new Diagnostic(location.file(), location.line(), location.column(), wrong, fix);
        if (location.line() == 0) {
            ofWholes.putIfAbsent(location.file() + "\0" + wrong, diagnostic);
        } else {
            byLocation.putIfAbsent(location, diagnostic);
        }
    }

    /** Adds a name or text without a translation. This is work to do and no problem. */
    public void untranslated(MissingTranslation missing) {
        untranslated.add(missing);
    }

    /** Returns the names and texts without a translation, in the order in which they were added. */
    public List<MissingTranslation> untranslated() {
        return List.copyOf(untranslated);
    }

    /** Adds all problems and missing translations of another collection. */
    public void addAll(Diagnostics others) {
        untranslated.addAll(others.untranslated);
        others.ofWholes.values().forEach(one -> add(SourceLocation.whole(one.file()), one.wrong(), one.fix()));
        others.byLocation.forEach((location, one) -> add(location, one.wrong(), one.fix()));
    }

    /** Reports whether a file has more problems than are kept. Validating the rest of it would add nothing. */
    public boolean full(String file) {
        return ofFile.getOrDefault(file, 0) > MOST_OF_A_FILE;
    }

    public boolean none() {
        return byLocation.isEmpty() && ofWholes.isEmpty();
    }

    /** Reports whether a problem is recorded at this location. */
    public boolean has(SourceLocation location) {
        return byLocation.containsKey(location);
    }

    /** Returns the number of problems added so far, including those that were not kept. */
    public int count() {
        return ofFile.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns all problems, sorted by file, then by position in the file. */
    public List<Diagnostic> inReadingOrder() {
        var all = new ArrayList<Diagnostic>(ofWholes.values());
        all.addAll(byLocation.values());
        all.sort(Diagnostic.IN_READING_ORDER);
        return List.copyOf(all);
    }
}
