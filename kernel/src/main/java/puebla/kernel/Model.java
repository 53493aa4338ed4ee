package puebla.kernel;

/** A scenario made ready to run: what follows from it once, shared by all its wars and threads. */
public final class Model {
    private final Theatre theatre;
    private final Tally.Index measures;

    public Model(Scenario scenario) {
        theatre = new Theatre(scenario);
        measures = new Tally.Index(scenario.measures());
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
}
