package puebla.kernel;

import puebla.kernel.geography.RouteNetwork;
import puebla.kernel.geography.Season;
import puebla.kernel.random.Generator;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.scenario.EntityKeys;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.scenario.UpdateRounds;

/** Scenario prepared for running: data derived from it once, shared by all its runs and threads. */
public final class Model {
    private final Scenario scenario;
    private final ScenarioColumns columns;
    private final EntityKeys keys;
    private final RouteNetwork routes;
    private final UpdateRounds rounds;
    private final Season season;
    private final MeasureRecorder.Index measures;
    private final OutcomeEvaluator outcomes;
    private final DecisionRequest.Weights decisionWeights;
    private final Generator generator;
    private final UpdateInterval updateInterval;
    private final int opinionDays;
    private volatile long key;

    public Model(Scenario scenario) {
        this(scenario, Generator.SPLITMIX);
    }

    /**
     * Prepares a scenario with another random generator, to validate the generator. Single runs differ from those of
     * the default generator; their distribution does not.
     */
    public Model(Scenario scenario, Generator generator) {
        this(scenario, generator, UpdateInterval.FORTNIGHTLY);
    }

    /**
     * Prepares a scenario with another random generator and another update interval, to validate the interval. Single
     * runs differ from those of the default interval; their distribution does not.
     */
    public Model(Scenario scenario, Generator generator, UpdateInterval steps) {
        this(scenario, generator, steps, steps.days());
    }

    /**
     * Creates a model that updates opinion and bands at an interval of their own: only benchmarks do.
     *
     * @param opinionDays
     *            1, 7 or 14
     */
    Model(Scenario scenario, Generator generator, UpdateInterval steps, int opinionDays) {
        this.generator = generator;
        this.updateInterval = steps;
        this.opinionDays = opinionDays;
        this.scenario = scenario;
        columns = new ScenarioColumns(scenario);
        keys = new EntityKeys(scenario);
        routes = new RouteNetwork(scenario);
        rounds = new UpdateRounds(keys);
        season = new Season(scenario);
        measures = new MeasureRecorder.Index(scenario.measures(), scenario.days());
        outcomes = new OutcomeEvaluator(scenario.outcomes(), scenario.days());
        decisionWeights = new DecisionRequest.Weights(scenario.decisions());
    }

    public Scenario scenario() {
        return scenario;
    }

    public Generator generator() {
        return generator;
    }

    public UpdateInterval updateInterval() {
        return updateInterval;
    }

    int opinionDays() {
        return opinionDays;
    }

    ScenarioColumns columns() {
        return columns;
    }

    EntityKeys keys() {
        return keys;
    }

    RouteNetwork routes() {
        return routes;
    }

    UpdateRounds rounds() {
        return rounds;
    }

    Season season() {
        return season;
    }

    MeasureRecorder.Index measures() {
        return measures;
    }

    OutcomeEvaluator outcomes() {
        return outcomes;
    }

    DecisionRequest.Weights decisionWeights() {
        return decisionWeights;
    }

    /**
     * Returns a key that identifies this model: a digest of all its data, its random generator and its update interval.
     * It is computed when a run is first saved.
     */
    long key() {
        if (key == 0) {
            String dice = generator == Generator.SPLITMIX ? "" : generator.id();
            String slow = updateInterval == UpdateInterval.FORTNIGHTLY ? "" : updateInterval.name();
            String opinion = opinionDays == updateInterval.days() ? "" : "opinion" + opinionDays;
            key = KeyedRandom.key(scenario() + dice + slow + opinion) | 1;
        }
        return key;
    }
}
