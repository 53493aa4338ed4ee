package puebla.app;

import puebla.experiment.Ensemble;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.summary.Summary;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.scenario.Loading;

/** An experiment that summarizes the runs of a request. No run is kept after it was evaluated. */
public abstract class EnsembleExperiment implements Experiment {
    private final ExperimentRequest request;
    private final Loading.Loaded loaded;
    private final int threads;
    private final Model model;
    private final Summary summary;

    EnsembleExperiment(ExperimentRequest request, Loading.Loaded loaded, int threads) {
        this.request = request;
        this.loaded = loaded;
        this.threads = threads;
        model = request.model(loaded.scenario());
        summary = Summary.of(loaded.scenario());
    }

    /** Evaluates a run beyond the summary, which already contains it. */
    void evaluate(Run run) {}

    @Override
    public int total() {
        return request.runs();
    }

    @Override
    public int run(RunListener listener) {
        return new Ensemble(request.firstSeed(), request.runs(), threads).run(seed -> request.run(model, seed),
                this::take, listener);
    }

    final void take(Run run) {
        summary.add(run);
        evaluate(run);
    }

    @Override
    public final boolean begun() {
        return summary.runs() > 0;
    }

    /** Returns the request, limited to the finished runs. */
    public final ExperimentRequest finished() {
        return request.over(summary.runs());
    }

    public final Summary summary() {
        return summary;
    }

    final ExperimentRequest request() {
        return request;
    }

    final Loading.Loaded loaded() {
        return loaded;
    }

    final Model model() {
        return model;
    }

    final int threads() {
        return threads;
    }
}
