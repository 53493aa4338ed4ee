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

    public static Model model() {
        return model(UpdateInterval.EVERY_14_DAYS);
    }

    public static Model model(UpdateInterval interval) {
        return new Model(scenario(), Generator.SPLITMIX, interval);
    }
}
