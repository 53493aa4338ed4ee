package puebla.scenario.override;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.file.ScenarioFiles;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.SchemaValidator;
import puebla.scenario.source.Node;

/** Applies an override that a file contains to a copy of the files, to validate it. */
final class TrialChange {
    private TrialChange() {}

    /** Returns the problems that an override would have on the command line. */
    static List<Diagnostic> diagnosticsOf(Change change, Map<ScenarioFile, Node.Mapping> files, EntryIndex index) {
        var diagnostics = new Diagnostics();
        Map<ScenarioFile, Node.Mapping> trial = new EnumMap<>(ScenarioFile.class);
        touchedBy(change, index).ifPresent(file -> Optional.ofNullable(files.get(file))
                .ifPresent(root -> trial.put(file, root.copy())));
        EntryIndex trialIndex = trial.isEmpty() ? index : index.with(trial);
        OverrideApplier.apply(List.of(change), trialIndex, diagnostics);
        trial.forEach((file, root) -> new SchemaValidator(trialIndex, diagnostics, file.dated()).check(root,
                ScenarioFiles.schemaOf(file), file.file()));
        return diagnostics.inReadingOrder().stream()
                .filter(diagnostic -> diagnostic.file().equals(change.location().file()))
                .toList();
    }

    /** Returns the file whose data an override changes, directly or through a lever. An override changes no others. */
    private static Optional<ScenarioFile> touchedBy(Change change, EntryIndex index) {
        String key =
                index.entry(ScenarioFile.LEVERS, change.key()).map(lever -> lever.said("sets")).orElse(change.key());
        boolean forced =
                key.startsWith("decisions.") && index.has(ScenarioFile.DECISIONS, key.substring("decisions.".length()));
        return forced ? Optional.empty()
                : ScenarioFile.of(key.split("\\.", 2)[0]).filter(file -> file != ScenarioFile.LEVERS);
    }
}
