package puebla.web.job;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import puebla.app.document.CompareDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.paired.Comparison;
import puebla.experiment.paired.PairedEnsemble;
import puebla.kernel.Model;
import puebla.scenario.Loading;

/** Job that compares a baseline with a counterfactual over pairs of runs, like {@code puebla compare}. */
final class CompareTask implements JobTask {
    private final ExperimentRequest request;
    private final Loading.Loaded without;
    private final Map<String, String> change;
    private final PairedEnsemble pairs;
    private final List<Comparison> comparisons;

    CompareTask(ExperimentRequest request, Loading.Loaded without, Loading.Loaded with, Map<String, String> change,
            int threads) {
        this.request = request;
        this.without = without;
        this.change = change;
        pairs = new PairedEnsemble(new Model(without.scenario(), request.random()),
                List.of(new Model(with.scenario(), request.random())), request.firstSeed(), request.runs(), threads,
                OptionalDouble.empty());
        comparisons = pairs.comparisons();
    }

    @Override
    public int total() {
        return request.runs();
    }

    @Override
    public void run(RunListener listener) {
        pairs.run(comparisons, listener);
    }

    @Override
    public boolean begun() {
        return comparisons.getFirst().pairs() > 0;
    }

    @Override
    public CompareDocument document() {
        return CompareDocument.of(request.over(comparisons.getFirst().pairs()), without.scenario(), change,
                comparisons.getFirst());
    }
}
