package puebla.kernel;

import puebla.kernel.chance.Dice;
import puebla.kernel.chance.Generator;

/** A scenario made ready to run: what follows from it once, shared by all its wars and threads. */
public final class Model {
    private final Theatre theatre;
    private final Tally.Index measures;
    private final Pending.Weights weights;
    private final Generator generator;
    private volatile long key;

    public Model(Scenario scenario) {
        this(scenario, Generator.SPLITMIX);
    }

    /** The same scenario with another source of chance: other wars of the same kind, to validate the dice. */
    public Model(Scenario scenario, Generator generator) {
        this.generator = generator;
        theatre = new Theatre(scenario);
        measures = new Tally.Index(scenario.measures());
        weights = new Pending.Weights(scenario.decisions());
    }

    public Scenario scenario() {
        return theatre.scenario;
    }

    public Generator generator() {
        return generator;
    }

    Theatre theatre() {
        return theatre;
    }

    Tally.Index measures() {
        return measures;
    }

    Pending.Weights weights() {
        return weights;
    }

    /** Tells this model from every other: a digest of all its data and its dice, reckoned when a war is first saved. */
    long key() {
        if (key == 0) {
            String dice = generator == Generator.SPLITMIX ? "" : generator.id();
            key = Dice.key(scenario() + dice) | 1;
        }
        return key;
    }
}
