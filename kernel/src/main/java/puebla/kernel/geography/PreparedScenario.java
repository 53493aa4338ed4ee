package puebla.kernel.geography;

import puebla.kernel.scenario.EntityKeys;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.Slots;
import puebla.kernel.scenario.UpdateRounds;

/**
 * A scenario with the static data that follows from it. Computed once and shared by all runs and threads.
 *
 * @param parameters
 *            positions of the values of the parameters
 * @param events
 *            positions of the event types
 */
public record PreparedScenario(Scenario scenario, ScenarioColumns columns, EntityKeys keys, RouteNetwork routes,
        UpdateRounds rounds, Season season, Slots parameters, Slots events) {
    /** Computes the static data of a scenario. */
    public static PreparedScenario of(Scenario scenario) {
        var keys = new EntityKeys(scenario);
        return new PreparedScenario(scenario, new ScenarioColumns(scenario), keys, new RouteNetwork(scenario),
                new UpdateRounds(keys), new Season(scenario),
                new Slots(scenario.submodels().parameters()), new Slots(scenario.submodels().events()));
    }
}
