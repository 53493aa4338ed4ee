package puebla.web.job;

import puebla.experiment.Ensemble;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.summary.Summary;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.scenario.Loading;

/** Result that is computed from many runs. A run is not kept after it was evaluated. */
abstract class EnsembleTask implements JobTask {
    final ExperimentRequest request;
    final Loading.Loaded loaded;
    final Summary summary;
    private final int threads;

    EnsembleTask(ExperimentRequest request, Loading.Loaded loaded, int threads) {
        this.request = request;
        this.loaded = loaded;
        this.threads = threads;
        summary = Summary.of(loaded.scenario());
    }

    /** Evaluates a run. The summary already contains it. */
    abstract void look(Run run);

    @Override
    public int total() {
        return request.runs();
    }

    @Override
    public void run(RunListener listener) {
        var model = new Model(loaded.scenario(), request.random());
        new Ensemble(request.firstSeed(), request.runs(), threads).run(
                seed -> Simulation.run(model, seed, Policy.HISTORICAL), run -> {
                    summary.add(run);
                    look(run);
                }, listener);
    }

    @Override
    public boolean begun() {
        return summary.runs() > 0;
    }
}
