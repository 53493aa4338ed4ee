package puebla.kernel;

import puebla.kernel.chance.Dice;
import puebla.kernel.chance.Generator;

/** Scenario prepared for running: data derived from it once, shared by all its runs and threads. */
public final class Model {
    private final Theatre theatre;
    private final Tally.Index measures;
    private final Verdict verdict;
    private final Pending.Weights weights;
    private final Generator generator;
    private final Steps steps;
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
        this(scenario, generator, Steps.FORTNIGHTLY);
    }

    /**
     * Prepares a scenario with another random generator and another update interval, to validate the interval. Single
     * runs differ from those of the default interval; their distribution does not.
     */
    public Model(Scenario scenario, Generator generator, Steps steps) {
        this(scenario, generator, steps, steps.days());
    }

    /**
     * Creates a model that updates opinion and bands at an interval of their own: only benchmarks do.
     *
     * @param opinionDays
     *            1, 7 or 14
     */
    Model(Scenario scenario, Generator generator, Steps steps, int opinionDays) {
        this.generator = generator;
        this.steps = steps;
        this.opinionDays = opinionDays;
        theatre = new Theatre(scenario);
        measures = new Tally.Index(scenario.measures(), scenario.days());
        verdict = new Verdict(scenario.outcomes(), scenario.days());
        weights = new Pending.Weights(scenario.decisions());
    }

    public Scenario scenario() {
        return theatre.scenario;
    }

    public Generator generator() {
        return generator;
    }

    public Steps steps() {
        return steps;
    }

    int opinionDays() {
        return opinionDays;
    }

    Theatre theatre() {
        return theatre;
    }

    Tally.Index measures() {
        return measures;
    }

    Verdict verdict() {
        return verdict;
    }

    Pending.Weights weights() {
        return weights;
    }

    /**
     * Returns a key that identifies this model: a digest of all its data, its random generator and its update interval.
     * It is computed when a run is first saved.
     */
    long key() {
        if (key == 0) {
            String dice = generator == Generator.SPLITMIX ? "" : generator.id();
            String slow = steps == Steps.FORTNIGHTLY ? "" : steps.name();
            String opinion = opinionDays == steps.days() ? "" : "opinion" + opinionDays;
            key = Dice.key(scenario() + dice + slow + opinion) | 1;
        }
        return key;
    }
}
