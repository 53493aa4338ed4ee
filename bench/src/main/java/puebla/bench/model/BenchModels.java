package puebla.bench.model;

import java.nio.file.Path;
import java.util.List;
import puebla.kernel.Model;
import puebla.kernel.random.Generator;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.UpdateInterval;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.override.Change;

/**
 * The shipped scenario as the measurements use it: with {@code calendar.mode=fixed}, so that external events have the
 * same dates for every seed.
 */
public final class BenchModels {
    private BenchModels() {}

    public static Scenario scenario() {
        var folder = Path.of(System.getProperty("puebla.home", "."), "scenarios", "mexico-1861");
        return switch (Scenarios.load(folder, List.of(Change.of("calendar.mode", "fixed")))) {
            case Loading.Loaded loaded -> loaded.scenario();
            case Loading.Invalid refused -> throw new IllegalStateException(refused.diagnostics().toString());
        };
    }

    /** Returns the scenario without armies of the home side, which the peer does not have. */
    public static Scenario withoutArmies() {
        var s = scenario();
        return new Scenario(s.id(), s.submodels(), s.firstDay(), s.days(), s.capital(), s.entryPort(), s.home(),
                s.client(), s.patron(), s.neighbour(), s.places(), s.seasons(), s.routes(), s.speeds(), s.groups(),
                s.creeds(), s.actors(), s.contingents(), s.leaders(), s.forces(), List.of(), s.candidates(),
                s.finance(), s.calendar(), s.decisions(), s.forced(), s.parameters(), s.measures(), s.outcomes(),
                s.levers());
    }

    /** Returns the model that is compared with the peer, with an update interval. */
    public static Model besidePeer(UpdateInterval interval) {
        return new Model(withoutArmies(), Generator.SPLITMIX, interval);
    }

    /** Returns the model that is compared with the peer, with the shipped update interval. */
    public static Model besidePeer() {
        return besidePeer(UpdateInterval.EVERY_14_DAYS);
    }

    public static Model model() {
        return new Model(scenario(), Generator.SPLITMIX, UpdateInterval.EVERY_14_DAYS);
    }
}
