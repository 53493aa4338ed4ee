package puebla.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import puebla.app.InvalidScenarioException;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.source.ScenarioFolder;

/** Prints the problems of an invalid scenario or override. */
final class ScenarioProblems {
    private static final int SHOWN = 20;

    private ScenarioProblems() {}

    /** Prints the first {@value #SHOWN} problems and, if any is in a file, the command that lists all. */
    static void print(PrintWriter err, String command, InvalidScenarioException invalid) {
        var diagnostics = invalid.diagnostics();
        var folder = invalid.source() instanceof ScenarioFolder of ? of.folder() : Path.of("");
        boolean ofFiles = diagnostics.stream().anyMatch(diagnostic -> !diagnostic.file().startsWith("--"));
        err.println(command + ": "
                + (ofFiles ? invalid.scenario() + " is invalid" : "invalid override of " + invalid.scenario()) + ": "
                + count(diagnostics));
        diagnostics.stream().limit(SHOWN).forEach(diagnostic -> print(err, folder, diagnostic));
        if (diagnostics.size() > SHOWN) {
            err.println("… and " + (diagnostics.size() - SHOWN) + " more.");
        }
        if (ofFiles) {
            err.println("Run puebla check " + invalid.scenario() + " to list every problem.");
        }
    }

    static String count(List<Diagnostic> diagnostics) {
        return diagnostics.size() == 1 ? "1 problem." : diagnostics.size() + " problems.";
    }

    static void print(PrintWriter to, Path folder, Diagnostic diagnostic) {
        to.println(ScenarioLookup.place(folder, diagnostic) + ": " + diagnostic.wrong());
        to.println("  fix: " + diagnostic.fix());
    }
}
