package puebla.lab.pairs;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.Run;
import puebla.kernel.Scenario;
import puebla.kernel.data.Measure;
import puebla.lab.summary.Summary;

/**
 * What a change does, over pairs of worlds. Pairs are added one by one and forgotten. Lists are in the order of the scenario.
 *
 * <p>Means are of this model's worlds; intervals say how well so many seeds measure them, not how far the model is from
 * history.
 */
public final class Comparison {
    private final Summary without;
    private final Summary with;
    private final List<PairedShare> outcomes;
    private final List<PairedMeasure> measures = new ArrayList<>();
    private final Flips flips;
    private final FirstDivergence divergence = new FirstDivergence();
    private boolean nothingDiffers = true;

    public Comparison(Scenario scenario) {
        int horizon = scenario.days();
        without = Summary.of(scenario);
        with = Summary.of(scenario);
        outcomes = scenario.outcomes().stream().map(_ -> new PairedShare()).toList();
        for (var measure : scenario.measures()) {
            measures.add(new PairedMeasure(measure.reading() instanceof Measure.Reading.FirstEvent, horizon));
        }
        flips = new Flips(outcomes.size());
    }

    public void add(Run base, PairedWar.Twin twin) {
        without.add(base);
        with.add(twin.run());
        for (int o = 0; o < outcomes.size(); o++) {
            outcomes.get(o).add(base.outcome() == o, twin.run().outcome() == o);
        }
        for (int m = 0; m < measures.size(); m++) {
            measures.get(m).add(base.measures().get(m), twin.run().measures().get(m));
        }
        flips.add(base.outcome(), twin.run().outcome());
        divergence.add(twin.parting());
        nothingDiffers &= twin.parting().isEmpty() && base.equals(twin.run());
    }

    /** Pairs added so far. */
    public int worlds() {
        return without.wars();
    }

    /** True when no world differs from its twin in anything that happened or was measured. */
    public boolean nothingDiffers() {
        return nothingDiffers;
    }

    /** Differences in the outcomes' shares. */
    public List<Difference> outcomes() {
        return outcomes.stream().map(PairedShare::difference).map(d -> nothingDiffers ? d.exactlyZero() : d).toList();
    }

    public List<MeasureDifference> measures() {
        return measures.stream().map(PairedMeasure::difference).map(d -> nothingDiffers ? d.exactlyZero() : d).toList();
    }

    public Flips flips() {
        return flips;
    }

    public FirstDivergence divergence() {
        return divergence;
    }

    /** The worlds without the change, as an ensemble. */
    public Summary without() {
        return without;
    }

    /** The worlds with the change, as an ensemble. */
    public Summary with() {
        return with;
    }

    /**
     * The widest interval among the outcomes, as half its width: what {@code --precision} looks at. Worlds that are all the same
     * so far have one too, for the next may differ.
     */
    public double precision() {
        return outcomes.stream().map(PairedShare::difference).mapToDouble(Difference::halfWidth).max().orElse(0);
    }
}
