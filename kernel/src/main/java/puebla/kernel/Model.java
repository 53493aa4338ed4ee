package puebla.kernel;

import java.util.List;
import puebla.kernel.decision.DecisionRequest;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.measure.MeasureRecorder;
import puebla.kernel.measure.OutcomeEvaluator;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Generator;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.scenario.ContentText;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.Unknown;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.schedule.DailySchedule;

/** Scenario prepared for running: data derived from it once, shared by all its runs and threads. */
public final class Model {
    private final War.Setup setup;
    private final OutcomeEvaluator outcomes;
    private final DailySchedule schedule;
    private final List<Unknown> unknowns;
    private volatile long key;

    public Model(Scenario scenario) {
        this(scenario, Generator.SPLITMIX);
    }

    /**
     * Prepares a scenario with another random generator, to validate the generator. Single runs differ from those of
     * the default generator; their distribution does not.
     */
    public Model(Scenario scenario, Generator generator) {
        this(scenario, generator, UpdateInterval.EVERY_14_DAYS);
    }

    /**
     * Prepares a scenario with another random generator and another update interval, to validate the interval. Single
     * runs differ from those of the default interval; their distribution does not.
     */
    public Model(Scenario scenario, Generator generator, UpdateInterval updateInterval) {
        this(scenario, generator, updateInterval, updateInterval.days());
    }

    /**
     * Creates a model that updates opinion and bands at an interval of their own: only benchmarks do.
     *
     * @param opinionDays
     *            1, 7 or 14
     */
    Model(Scenario scenario, Generator generator, UpdateInterval updateInterval, int opinionDays) {
        var prepared = PreparedScenario.of(scenario);
        schedule = new DailySchedule(Submodels.of(scenario.submodels()));
        setup = new War.Setup(prepared, new MeasureRecorder.Index(prepared),
                new DecisionRequest.Weights(scenario.decisions()), generator, updateInterval, opinionDays,
                schedule::states);
        outcomes = new OutcomeEvaluator(prepared);
        unknowns = Unknown.of(scenario);
    }

    public Scenario scenario() {
        return setup.prepared().scenario();
    }

    /** Returns the uncertain values that each run draws: the order of {@link Run#inputs}. */
    public List<Unknown> unknowns() {
        return unknowns;
    }

    public Generator generator() {
        return setup.generator();
    }

    public UpdateInterval updateInterval() {
        return setup.updateInterval();
    }

    War.Setup setup() {
        return setup;
    }

    /** Returns the daily schedule of the scenario. */
    public DailySchedule schedule() {
        return schedule;
    }

    OutcomeEvaluator outcomes() {
        return outcomes;
    }

    /**
     * Returns a key that identifies this model: a digest of all its data, its random generator and its update interval.
     * It is computed when a run is first saved.
     */
    long key() {
        if (key == 0) {
            var generator = setup.generator();
            var updateInterval = setup.updateInterval();
            String random = generator == Generator.SPLITMIX ? "" : generator.id();
            String slow = updateInterval == UpdateInterval.EVERY_14_DAYS ? "" : updateInterval.name();
            String opinion = setup.opinionDays() == updateInterval.days() ? "" : "opinion" + setup.opinionDays();
            key = KeyedRandom.key(ContentText.of(scenario()) + random + slow + opinion) | 1;
        }
        return key;
    }
}
