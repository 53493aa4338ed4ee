package puebla.scenario.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problem;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.ShapeCheck;
import puebla.scenario.topic.Topics;
import puebla.scenario.tree.Node;

/** The changes that claims name for their second world: each must be one that a run would take. */
public final class ClaimChanges {
    private ClaimChanges() {}

    /** Tries the changes of every claim on a copy of the files and notes the wrong ones where the claim stands. */
    public static void check(Map<Sheet, Node.Fields> sheets, Ids ids, Problems problems) {
        for (Row claim : ids.rows(Sheet.CLAIMS)) {
            for (Node change : claim.maybeRow("test").map(test -> test.list("changes")).orElse(List.of())) {
                if (change instanceof Node.Leaf leaf && leaf.isText()) {
                    problemsOf(new Change(leaf.text()), sheets)
                            .forEach(problem -> problems.add(leaf.spot(), leaf.text() + ": " + problem.wrong(),
                                    problem.fix()));
                }
            }
        }
    }

    private static List<Problem> problemsOf(Change change, Map<Sheet, Node.Fields> sheets) {
        Map<Sheet, Node.Fields> copy = new EnumMap<>(Sheet.class);
        sheets.forEach((sheet, root) -> {
            if (root.copy() instanceof Node.Fields fields) {
                copy.put(sheet, fields);
            }
        });
        var problems = new Problems();
        var ids = new Ids();
        copy.forEach((sheet, root) -> ids.take(sheet, root, new Problems()));
        ChangeDesk.apply(List.of(change), ids, problems);
        copy.forEach((sheet, root) -> {
            if (change.key().startsWith(sheet.id() + ".")) {
                new ShapeCheck(ids, problems, sheet.dated()).check(root, Topics.shapeOf(sheet), sheet.file());
            }
        });
        return problems.inReadingOrder().stream().filter(problem -> problem.file().equals(change.spot().file()))
                .toList();
    }
}
