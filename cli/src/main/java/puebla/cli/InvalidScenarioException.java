package puebla.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import puebla.scenario.diagnostic.Diagnostic;

/** Reports an invalid scenario or override. The command exits with status 2. */
final class InvalidScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final String scenario;
    private final transient Path folder;
    private final transient List<Diagnostic> diagnostics;

    InvalidScenarioException(String scenario, Path folder, List<Diagnostic> diagnostics) {
        super(diagnostics.size() + " problems in " + scenario);
        this.scenario = scenario;
        this.folder = folder;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Prints the first {@value #SHOWN} problems and, if any is in a file, the command that lists all. */
    void print(PrintWriter err, String command) {
        boolean ofFiles = diagnostics.stream().anyMatch(diagnostic -> !diagnostic.file().startsWith("--"));
        err.println(command + ": " + (ofFiles ? scenario + " is invalid" : "invalid override of " + scenario)
                + ": " + count(diagnostics));
        diagnostics.stream().limit(SHOWN).forEach(diagnostic -> print(err, folder, diagnostic));
        if (diagnostics.size() > SHOWN) {
            err.println("… and " + (diagnostics.size() - SHOWN) + " more.");
        }
        if (ofFiles) {
            err.println("Run puebla check " + scenario + " to list every problem.");
        }
    }

    static String count(List<Diagnostic> diagnostics) {
        return diagnostics.size() == 1 ? "1 problem." : diagnostics.size() + " problems.";
    }

    static void print(PrintWriter to, Path folder, Diagnostic diagnostic) {
        to.println(ScenarioRepository.place(folder, diagnostic) + ": " + diagnostic.wrong());
        to.println("  fix: " + diagnostic.fix());
    }
}
