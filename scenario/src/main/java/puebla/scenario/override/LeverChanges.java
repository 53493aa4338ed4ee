package puebla.scenario.override;

import java.util.List;
import java.util.Map;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.file.LeversFile;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.source.Node;

/** Validates what levers set. Each value of each lever must be valid for a run. */
public final class LeverChanges {
    /** How the message for a key that cannot be overridden starts; other messages are about the value. */
    private static final List<String> OF_THE_KEY =
            List.of("unknown key", "unknown name", "unknown system", "unknown calendar", "invalid key",
                    "unknown group");

    private LeverChanges() {}

    /**
     * Applies the values of every lever to a copy of the files and adds a problem at the lever for each invalid one.
     */
    public static void check(Map<ScenarioFile, Node.Mapping> files, EntryIndex index, Diagnostics diagnostics) {
        for (EntryView lever : index.entries(ScenarioFile.LEVERS)) {
            for (Node value : lever.list("values")) {
                if (value instanceof Node.Scalar scalar && lever.has("key") && lever.has("sets")) {
                    TrialChange.diagnosticsOf(Change.of(lever.said("key"), scalar.text()), files, index)
                            .forEach(diagnostic -> add(diagnostic, lever, scalar, diagnostics));
                }
            }
        }
    }

    private static void add(Diagnostic diagnostic, EntryView lever, Node.Scalar value, Diagnostics diagnostics) {
        String key = lever.said("key");
        if (OF_THE_KEY.stream().anyMatch(diagnostic.wrong()::startsWith)) {
            diagnostics.add(lever.location("sets"),
                    "invalid value '" + lever.said("sets") + "' for sets of " + key + ": " + diagnostic.wrong(),
                    Suggestions.to(lever.said("sets"), LeversFile.OF_THE_MODEL).isEmpty() ? diagnostic.fix()
                            : Suggestions.advice(lever.said("sets"), LeversFile.OF_THE_MODEL, ""));
        } else {
            diagnostics.add(value.location(),
                    "invalid value '" + value.text() + "' of " + key + ": " + diagnostic.wrong(),
                    diagnostic.fix());
        }
    }
}
