package puebla.kernel;

import puebla.kernel.chance.Dice;
import puebla.kernel.chance.Generator;

/** A scenario made ready to run: what follows from it once, shared by all its wars and threads. */
public final class Model {
    private final Theatre theatre;
    private final Tally.Index measures;
    private final Verdict verdict;
    private final Pending.Weights weights;
    private final Generator generator;
    private final Steps steps;
    private volatile long key;

    public Model(Scenario scenario) {
        this(scenario, Generator.SPLITMIX);
    }

    /** The same scenario with another source of chance: other wars of the same kind, to validate the dice. */
    public Model(Scenario scenario, Generator generator) {
        this(scenario, generator, Steps.FORTNIGHTLY);
    }

    /** The same with other steps of what changes slowly: other wars of the same kind, to validate the steps. */
    public Model(Scenario scenario, Generator generator, Steps steps) {
        this.generator = generator;
        this.steps = steps;
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

    /** Tells this model from every other: a digest of all its data, its dice and its steps, reckoned when a war is first saved. */
    long key() {
        if (key == 0) {
            String dice = generator == Generator.SPLITMIX ? "" : generator.id();
            String slow = steps == Steps.FORTNIGHTLY ? "" : steps.name();
            key = Dice.key(scenario() + dice + slow) | 1;
        }
        return key;
    }
}
