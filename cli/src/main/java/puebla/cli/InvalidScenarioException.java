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
    private final transient List<Diagnostic> problems;

    InvalidScenarioException(String scenario, Path folder, List<Diagnostic> problems) {
        super(problems.size() + " problems in " + scenario);
        this.scenario = scenario;
        this.folder = folder;
        this.problems = List.copyOf(problems);
    }

    /** Prints the first {@value #SHOWN} problems and, if any is in a file, the command that lists all. */
    void print(PrintWriter err, String command) {
        boolean ofFiles = problems.stream().anyMatch(diagnostic -> !diagnostic.file().startsWith("--"));
        err.println(command + ": " + (ofFiles ? scenario + " is invalid" : "invalid override of " + scenario)
                + ": " + count(problems));
        problems.stream().limit(SHOWN).forEach(diagnostic -> print(err, folder, diagnostic));
        if (problems.size() > SHOWN) {
            err.println("… and " + (problems.size() - SHOWN) + " more.");
        }
        if (ofFiles) {
            err.println("Run puebla check " + scenario + " to list every problem.");
        }
    }

    static String count(List<Diagnostic> problems) {
        return problems.size() == 1 ? "1 problem." : problems.size() + " problems.";
    }

    static void print(PrintWriter to, Path folder, Diagnostic diagnostic) {
        to.println(ScenarioRepository.place(folder, diagnostic) + ": " + diagnostic.wrong());
        to.println("  fix: " + diagnostic.fix());
    }
}
