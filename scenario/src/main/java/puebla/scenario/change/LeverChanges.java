package puebla.scenario.change;

import java.util.List;
import java.util.Map;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Nearest;
import puebla.scenario.problem.Problem;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.topic.LeversFile;
import puebla.scenario.tree.Node;

/** Validates what levers set. Each value of each lever must be valid for a run. */
public final class LeverChanges {
    /** How the message for a key that cannot be overridden starts; other messages are about the value. */
    private static final List<String> OF_THE_KEY =
            List.of("unknown key", "unknown name", "unknown system", "unknown calendar", "invalid key",
                    "unknown group");

    private LeverChanges() {}

    /** Applies the values of every lever to a copy of the files and adds a problem at the lever for each invalid one. */
    public static void check(Map<Sheet, Node.Fields> sheets, Ids ids, Problems problems) {
        for (Row lever : ids.rows(Sheet.LEVERS)) {
            for (Node value : lever.list("values")) {
                if (value instanceof Node.Leaf leaf && lever.has("key") && lever.has("sets")) {
                    TrialChange.problemsOf(Change.of(lever.said("key"), leaf.text()), sheets, ids)
                            .forEach(problem -> add(problem, lever, leaf, problems));
                }
            }
        }
    }

    private static void add(Problem problem, Row lever, Node.Leaf value, Problems problems) {
        String key = lever.said("key");
        if (OF_THE_KEY.stream().anyMatch(problem.wrong()::startsWith)) {
            problems.add(lever.spot("sets"),
                    "invalid value '" + lever.said("sets") + "' for sets of " + key + ": " + problem.wrong(),
                    Nearest.to(lever.said("sets"), LeversFile.OF_THE_MODEL).isEmpty() ? problem.fix()
                            : Nearest.advice(lever.said("sets"), LeversFile.OF_THE_MODEL, ""));
        } else {
            problems.add(value.spot(), "invalid value '" + value.text() + "' of " + key + ": " + problem.wrong(),
                    problem.fix());
        }
    }
}
