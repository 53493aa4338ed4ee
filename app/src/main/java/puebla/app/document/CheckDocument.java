package puebla.app.document;

import java.util.List;
import puebla.scenario.diagnostic.Diagnostic;

/**
 * Document of the problems of a scenario.
 *
 * @param scenario
 *            name of the scenario's folder
 * @param sound
 *            whether there are no problems
 * @param problems
 *            the problems, by file, line and column
 */
public record CheckDocument(String scenario, boolean sound, List<Problem> problems) {
    /**
     * One problem.
     *
     * @param file
     *            name of the file
     * @param line
     *            line number from 1; 0 if the problem concerns a whole file
     * @param column
     *            column number from 1; 0 if the problem concerns a whole file
     * @param wrong
     *            description of the problem, with the invalid value
     * @param fix
     *            instruction that corrects the problem
     */
    public record Problem(String file, int line, int column, String wrong, String fix) {
        private static Problem of(Diagnostic diagnostic) {
            return new Problem(diagnostic.file(), diagnostic.line(), diagnostic.column(), diagnostic.wrong(),
                    diagnostic.fix());
        }
    }

    public static CheckDocument of(String scenario, List<Diagnostic> diagnostics) {
        return new CheckDocument(scenario, diagnostics.isEmpty(), diagnostics.stream().map(Problem::of).toList());
    }
}
