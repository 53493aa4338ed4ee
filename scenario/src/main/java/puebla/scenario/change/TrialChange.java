package puebla.scenario.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problem;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.ShapeCheck;
import puebla.scenario.topic.Topics;
import puebla.scenario.tree.Node;

/** Applies an override that a file contains to a copy of the files, to validate it. */
final class TrialChange {
    private TrialChange() {}

    /** Returns the problems that an override would have on the command line. */
    static List<Problem> problemsOf(Change change, Map<Sheet, Node.Fields> sheets, Ids ids) {
        var problems = new Problems();
        Map<Sheet, Node.Fields> trial = new EnumMap<>(Sheet.class);
        touchedBy(change, ids).ifPresent(sheet -> Optional.ofNullable(sheets.get(sheet))
                .ifPresent(root -> trial.put(sheet, root.copy())));
        Ids trialIds = trial.isEmpty() ? ids : ids.with(trial);
        ChangeDesk.apply(List.of(change), trialIds, problems);
        trial.forEach((sheet, root) -> new ShapeCheck(trialIds, problems, sheet.dated()).check(root,
                Topics.shapeOf(sheet), sheet.file()));
        return problems.inReadingOrder().stream().filter(problem -> problem.file().equals(change.spot().file()))
                .toList();
    }

    /** Returns the file whose data an override changes, directly or through a lever. An override changes no others. */
    private static Optional<Sheet> touchedBy(Change change, Ids ids) {
        String key = ids.row(Sheet.LEVERS, change.key()).map(lever -> lever.said("sets")).orElse(change.key());
        boolean forced = key.startsWith("decisions.") && ids.has(Sheet.DECISIONS, key.substring("decisions.".length()));
        return forced ? Optional.empty() : Sheet.of(key.split("\\.", 2)[0]).filter(sheet -> sheet != Sheet.LEVERS);
    }
}
