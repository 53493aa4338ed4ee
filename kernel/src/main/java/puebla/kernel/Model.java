package puebla.kernel;

import puebla.kernel.chance.Dice;

/** A scenario made ready to run: what follows from it once, shared by all its wars and threads. */
public final class Model {
    private final Theatre theatre;
    private final Tally.Index measures;
    private final Pending.Weights weights;
    private volatile long key;

    public Model(Scenario scenario) {
        theatre = new Theatre(scenario);
        measures = new Tally.Index(scenario.measures());
        weights = new Pending.Weights(scenario.decisions());
    }

    public Scenario scenario() {
        return theatre.scenario;
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

    /** Tells this scenario from every other: a digest of all its data, reckoned when a war is first saved. */
    long key() {
        if (key == 0) {
            key = Dice.key(scenario().toString()) | 1;
        }
        return key;
    }
}
