package puebla.experiment.paired;

import java.nio.file.Path;
import java.util.List;
import puebla.kernel.Model;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.override.Changes;

/** The shipped scenario six-places, shortened to 500 days so that thousands of runs take little time. */
final class ShortWar {
    private static final int DAYS = 500;
    private static final Path HOME = Path.of(System.getProperty("puebla.home", ".."));

    private ShortWar() {}

    static Model with(String... changes) {
        return switch (Scenarios.load(HOME.resolve("scenarios").resolve("six-places"),
                Changes.parse(List.of(changes)))) {
            case Loading.Loaded loaded -> new Model(cut(loaded.scenario()));
            case Loading.Invalid refused -> throw new AssertionError(refused.diagnostics());
        };
    }

    private static Scenario cut(Scenario s) {
        return new Scenario(s.id(), s.submodels(), s.firstDay(), DAYS, s.capital(), s.entryPort(), s.home(), s.client(),
                s.patron(),
                s.neighbour(), s.places(), s.seasons(), s.routes(), s.speeds(), s.groups(), s.creeds(), s.actors(),
                s.contingents(),
                s.leaders(), s.forces(), s.armies(), s.candidates(), s.finance(), s.calendar(), s.decisions(),
                s.forced(),
                s.parameters(), s.measures(), s.outcomes(), s.levers());
    }
}
