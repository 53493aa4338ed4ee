package puebla.scenario.override;

import java.util.List;
import java.util.Map;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.source.Node;

/** Validates the overrides that claims give for their counterfactual. Each must be valid for a run. */
public final class ClaimChanges {
    private ClaimChanges() {}

    /**
     * Applies the overrides of every claim to a copy of the files and adds a problem for each invalid one, at the
     * claim.
     */
    public static void check(Map<ScenarioFile, Node.Mapping> files, EntryIndex index, Diagnostics diagnostics) {
        for (EntryView claim : index.entries(ScenarioFile.CLAIMS)) {
            for (Node change : claim.maybeEntry("test").map(test -> test.list("changes")).orElse(List.of())) {
                if (change instanceof Node.Scalar scalar && scalar.isText()) {
                    TrialChange.diagnosticsOf(new Change(scalar.text()), files, index)
                            .forEach(diagnostic -> diagnostics.add(scalar.location(),
                                    scalar.text() + ": " + diagnostic.wrong(),
                                    diagnostic.fix()));
                }
            }
        }
    }
}
