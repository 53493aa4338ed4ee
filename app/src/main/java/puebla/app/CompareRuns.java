package puebla.app;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import puebla.app.document.CompareDocument;
import puebla.app.document.CompareEachDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.paired.Comparison;
import puebla.experiment.paired.PairedEnsemble;
import puebla.scenario.Loading;

/** Compares a baseline with counterfactuals over pairs of runs, like {@code puebla compare}. */
public final class CompareRuns implements Experiment {
    private final ExperimentRequest request;
    private final Loading.Loaded baseline;
    private final List<Counterfactual> counterfactuals;
    private final boolean each;
    private final PairedEnsemble pairs;
    private final List<Comparison> comparisons;

    /**
     * Creates an experiment.
     *
     * @param request
     *            request of the baseline; a run of each counterfactual has the same seed, policy and random numbers
     * @param each
     *            whether the document lists the counterfactuals; otherwise it has the first one only
     * @param precision
     *            target half-width of the intervals of the outcomes' differences, at which the experiment may end early
     */
    public CompareRuns(ExperimentRequest request, Loading.Loaded baseline, List<Counterfactual> counterfactuals,
            boolean each, OptionalDouble precision, int threads) {
        this.request = request;
        this.baseline = baseline;
        this.counterfactuals = List.copyOf(counterfactuals);
        this.each = each;
        pairs = new PairedEnsemble(request, request.model(baseline.scenario()),
                counterfactuals.stream().map(one -> request.model(one.loaded().scenario())).toList(), threads,
                precision);
        comparisons = pairs.comparisons();
    }

    @Override
    public int total() {
        return request.runs();
    }

    @Override
    public int run(RunListener listener) {
        return pairs.run(comparisons, listener);
    }

    @Override
    public boolean begun() {
        return comparisons.getFirst().pairs() > 0;
    }

    /** Returns the request of the baseline, limited to the finished pairs. */
    public ExperimentRequest finished() {
        return request.over(comparisons.getFirst().pairs());
    }

    /** Returns the overrides of the counterfactuals, in the order of the comparisons. */
    public List<Map<String, String>> changes() {
        return counterfactuals.stream().<Map<String, String>>map(Counterfactual::changes).toList();
    }

    /** Returns the comparisons, one for each counterfactual. */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    @Override
    public Record document() {
        var scenario = baseline.scenario();
        return each ? CompareEachDocument.of(finished(), scenario, changes(), comparisons)
                : CompareDocument.of(finished(), scenario, changes().getFirst(), comparisons.getFirst());
    }
}
