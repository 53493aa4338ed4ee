package puebla.experiment.paired;

import java.util.ArrayList;
import java.util.List;
import puebla.experiment.summary.Summary;
import puebla.kernel.Run;
import puebla.kernel.scenario.Scenario;

/**
 * Effect of overrides, estimated from pairs of a baseline run and a counterfactual run. Pairs are added one by one
 * and not retained. Lists are in the order of the scenario.
 *
 * <p>Means describe the runs of this model. Intervals state how precisely the given number of seeds estimates these
 * means, not how far the model is from history.
 */
public final class Comparison {
    private final Summary without;
    private final Summary with;
    private final List<PairedShare> outcomes;
    private final List<PairedMeasure> measures = new ArrayList<>();
    private final OutcomeChanges outcomeChanges;
    private final FirstDivergence divergence = new FirstDivergence();
    private boolean nothingDiffers = true;

    public Comparison(Scenario scenario) {
        int horizon = scenario.days();
        without = Summary.of(scenario);
        with = Summary.of(scenario);
        outcomes = scenario.outcomes().stream().map(_ -> new PairedShare()).toList();
        for (var measure : scenario.measures()) {
            measures.add(new PairedMeasure(measure.isDate(), horizon));
        }
        outcomeChanges = new OutcomeChanges(outcomes.size());
    }

    public void add(Run base, PairedRun.CounterfactualRun counterfactual) {
        without.add(base);
        with.add(counterfactual.run());
        for (int o = 0; o < outcomes.size(); o++) {
            outcomes.get(o).add(base.outcome() == o, counterfactual.run().outcome() == o);
        }
        for (int m = 0; m < measures.size(); m++) {
            measures.get(m).add(base.measures().get(m), counterfactual.run().measures().get(m));
        }
        outcomeChanges.add(base.outcome(), counterfactual.run().outcome());
        divergence.add(counterfactual.divergence());
        nothingDiffers &= counterfactual.divergence().isEmpty() && base.equals(counterfactual.run());
    }

    /** Returns the number of pairs added so far. */
    public int pairs() {
        return without.runs();
    }

    /** Reports whether every counterfactual run equals its baseline run in all events and measures. */
    public boolean nothingDiffers() {
        return nothingDiffers;
    }

    /** Returns the differences in the shares of the outcomes. */
    public List<Difference> outcomes() {
        return outcomes.stream().map(PairedShare::difference).map(d -> nothingDiffers ? d.exactlyZero() : d).toList();
    }

    public List<MeasureDifference> measures() {
        return measures.stream().map(PairedMeasure::difference).map(d -> nothingDiffers ? d.exactlyZero() : d).toList();
    }

    public OutcomeChanges outcomeChanges() {
        return outcomeChanges;
    }

    public FirstDivergence divergence() {
        return divergence;
    }

    /** Returns the summary of the baseline runs. */
    public Summary without() {
        return without;
    }

    /** Returns the summary of the counterfactual runs. */
    public Summary with() {
        return with;
    }

    /**
     * Returns half the width of the widest interval among the outcomes. {@code --precision} is a bound on this value.
     * The value is positive even if all pairs so far are equal, because the next pair may differ.
     */
    public double precision() {
        return outcomes.stream().map(PairedShare::difference).mapToDouble(Difference::halfWidth).max().orElse(0);
    }
}
