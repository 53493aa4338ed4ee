package puebla.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.override.Change;
import puebla.scenario.override.OverrideApplier;
import puebla.scenario.source.Node;

/**
 * The parsed files as they were before the overrides. They tell whether a problem in a file is one of the file or one
 * that an override causes, for example a town that has more people than its place since the place has fewer.
 */
final class FilesBeforeOverrides {
    private final Map<ScenarioFile, Node.Mapping> files;

    /** Keeps a copy of parsed files. */
    FilesBeforeOverrides(Map<ScenarioFile, Node.Mapping> files) {
        this.files = copyOf(files);
    }

    /**
     * Moves each problem that the files alone do not have from its place in a file to the override that causes it, or
     * to all overrides if none causes it alone.
     */
    List<Diagnostic> attribute(List<Change> changes, List<Diagnostic> diagnostics) {
        Set<String> overrides = changes.stream().map(change -> change.location().file()).collect(Collectors.toSet());
        if (diagnostics.stream().allMatch(diagnostic -> overrides.contains(diagnostic.file()))) {
            return diagnostics;
        }
        var ofFiles = new HashSet<>(with(List.of()));
        var attributed = new ArrayList<Diagnostic>();
        for (Diagnostic diagnostic : diagnostics) {
            boolean caused = !overrides.contains(diagnostic.file()) && !ofFiles.contains(diagnostic) && !files.isEmpty()
                    && !diagnostic.file().contains("texts/");
            attributed.add(caused ? caused(diagnostic, changes) : diagnostic);
        }
        return attributed.stream().distinct().sorted(Diagnostic.IN_READING_ORDER).toList();
    }

    private Diagnostic caused(Diagnostic diagnostic, List<Change> changes) {
        List<Change> responsible =
                changes.stream().filter(change -> with(List.of(change)).contains(diagnostic)).limit(1).toList();
        String file = (responsible.isEmpty() ? changes : responsible).stream().map(change -> change.location().file())
                .collect(Collectors.joining(" "));
        return new Diagnostic(file, 0, 0, diagnostic.wrong() + " (" + diagnostic.place() + ")", diagnostic.fix());
    }

    /** Returns the problems of the files with some overrides. */
    private List<Diagnostic> with(List<Change> changes) {
        var diagnostics = new Diagnostics();
        Map<ScenarioFile, Node.Mapping> copies = copyOf(files);
        OverrideApplier.apply(changes, Scenarios.index(copies, new Diagnostics()), diagnostics);
        Scenarios.check(copies, diagnostics);
        return diagnostics.inReadingOrder();
    }

    private static Map<ScenarioFile, Node.Mapping> copyOf(Map<ScenarioFile, Node.Mapping> files) {
        Map<ScenarioFile, Node.Mapping> copies = new EnumMap<>(ScenarioFile.class);
        files.forEach((file, root) -> copies.put(file, root.copy()));
        return copies;
    }
}
