package puebla.scenario;

import java.util.List;
import puebla.kernel.Scenario;
import puebla.scenario.book.ScenarioBook;
import puebla.scenario.problem.Problem;

/** What came of reading a scenario's folder. */
public sealed interface Loading {
    /** The scenario is sound. */
    record Loaded(Scenario scenario, ScenarioBook book) implements Loading {}

    /** It is not: everything that was found wrong, file by file and from the top of each. */
    record Refused(List<Problem> problems) implements Loading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
