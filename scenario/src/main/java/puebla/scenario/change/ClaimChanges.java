package puebla.scenario.change;

import java.util.List;
import java.util.Map;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
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
                    TrialChange.problemsOf(new Change(leaf.text()), sheets, ids)
                            .forEach(problem -> problems.add(leaf.spot(), leaf.text() + ": " + problem.wrong(),
                                    problem.fix()));
                }
            }
        }
    }
}
