package puebla.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import puebla.scenario.book.Sheet;
import puebla.scenario.change.Change;
import puebla.scenario.change.ChangeDesk;
import puebla.scenario.problem.Problem;
import puebla.scenario.problem.Problems;
import puebla.scenario.tree.Node;

/**
 * The parsed files as they were before the overrides. They tell whether a problem in a file is one of the file or one
 * that an override causes, for example a town that has more people than its place since the place has fewer.
 */
final class Originals {
    private final Map<Sheet, Node.Fields> sheets;

    /** Keeps a copy of parsed files. */
    Originals(Map<Sheet, Node.Fields> sheets) {
        this.sheets = copyOf(sheets);
    }

    /**
     * Moves each problem that the files alone do not have from its place in a file to the override that causes it, or
     * to all overrides if none causes it alone.
     */
    List<Problem> attribute(List<Change> changes, List<Problem> problems) {
        Set<String> overrides = changes.stream().map(change -> change.spot().file()).collect(Collectors.toSet());
        if (problems.stream().allMatch(problem -> overrides.contains(problem.file()))) {
            return problems;
        }
        var ofFiles = new HashSet<>(with(List.of()));
        var attributed = new ArrayList<Problem>();
        for (Problem problem : problems) {
            boolean caused = !overrides.contains(problem.file()) && !ofFiles.contains(problem) && !sheets.isEmpty()
                    && !problem.file().startsWith("texts/");
            attributed.add(caused ? caused(problem, changes) : problem);
        }
        return attributed.stream().distinct().sorted(Problem.IN_READING_ORDER).toList();
    }

    private Problem caused(Problem problem, List<Change> changes) {
        List<Change> responsible =
                changes.stream().filter(change -> with(List.of(change)).contains(problem)).limit(1).toList();
        String file = (responsible.isEmpty() ? changes : responsible).stream().map(change -> change.spot().file())
                .collect(Collectors.joining(" "));
        return new Problem(file, 0, 0, problem.wrong() + " (" + problem.place() + ")", problem.fix());
    }

    /** Returns the problems of the files with some overrides. */
    private List<Problem> with(List<Change> changes) {
        var problems = new Problems();
        Map<Sheet, Node.Fields> copies = copyOf(sheets);
        ChangeDesk.apply(changes, Scenarios.ids(copies, new Problems()), problems);
        Scenarios.check(copies, problems);
        return problems.inReadingOrder();
    }

    private static Map<Sheet, Node.Fields> copyOf(Map<Sheet, Node.Fields> sheets) {
        Map<Sheet, Node.Fields> copies = new EnumMap<>(Sheet.class);
        sheets.forEach((sheet, root) -> copies.put(sheet, root.copy()));
        return copies;
    }
}
