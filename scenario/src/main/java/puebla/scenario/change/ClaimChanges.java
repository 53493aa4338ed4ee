package puebla.scenario.change;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problem;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.ShapeCheck;
import puebla.scenario.topic.Topics;
import puebla.scenario.tree.Node;

/** Validates the overrides that claims give for their counterfactual. Each must be valid for a run. */
public final class ClaimChanges {
    private ClaimChanges() {}

    /**
     * Applies the overrides of every claim to a copy of the files and adds a problem for each invalid one, at the
     * claim.
     */
    public static void check(Map<Sheet, Node.Fields> sheets, Ids ids, Problems problems) {
        for (Row claim : ids.rows(Sheet.CLAIMS)) {
            for (Node change : claim.maybeRow("test").map(test -> test.list("changes")).orElse(List.of())) {
                if (change instanceof Node.Leaf leaf && leaf.isText()) {
                    problemsOf(new Change(leaf.text()), sheets, ids)
                            .forEach(problem -> problems.add(leaf.spot(), leaf.text() + ": " + problem.wrong(),
                                    problem.fix()));
                }
            }
        }
    }

    private static List<Problem> problemsOf(Change change, Map<Sheet, Node.Fields> sheets, Ids ids) {
        var problems = new Problems();
        Set<Sheet> touched = touchedBy(change, ids);
        Map<Sheet, Node.Fields> trial = new EnumMap<>(Sheet.class);
        for (Sheet sheet : touched) {
            Optional.ofNullable(sheets.get(sheet)).ifPresent(root -> trial.put(sheet, root.copy()));
        }
        Ids trialIds = ids.with(trial);
        ChangeDesk.apply(List.of(change), trialIds, problems);
        trial.forEach((sheet, root) -> new ShapeCheck(trialIds, problems, sheet.dated()).check(root,
                Topics.shapeOf(sheet), sheet.file()));
        return problems.inReadingOrder().stream().filter(problem -> problem.file().equals(change.spot().file()))
                .toList();
    }

    /**
     * Returns the file that the key names and the file that the lever of this key sets. An override alters no others.
     */
    private static Set<Sheet> touchedBy(Change change, Ids ids) {
        String sets = ids.row(Sheet.LEVERS, change.key()).map(lever -> lever.said("sets")).orElse("");
        var touched = EnumSet.noneOf(Sheet.class);
        for (String key : List.of(change.key(), sets)) {
            Sheet.of(key.split("\\.", 2)[0]).filter(sheet -> sheet != Sheet.LEVERS).ifPresent(touched::add);
        }
        return touched;
    }
}
