package puebla.scenario;

import java.util.List;
import puebla.kernel.Scenario;
import puebla.scenario.book.ScenarioBook;
import puebla.scenario.problem.Problem;

/** The result of loading a scenario folder. */
public sealed interface Loading {
    /** The result for a valid scenario. */
    record Loaded(Scenario scenario, ScenarioBook book) implements Loading {}

    /** The result for an invalid scenario: all problems, sorted by file, then by position in the file. */
    record Refused(List<Problem> problems) implements Loading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
