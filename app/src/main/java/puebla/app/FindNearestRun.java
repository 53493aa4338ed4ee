package puebla.app;

import puebla.app.document.NearestDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.branching.NearestToRecord;
import puebla.kernel.Run;
import puebla.scenario.Loading;

/** Finds the run of an ensemble that is nearest to the historical record, like {@code puebla turns --like-history}. */
public final class FindNearestRun extends EnsembleExperiment {
    private final NearestToRecord search;

    public FindNearestRun(ExperimentRequest request, Loading.Loaded loaded, int threads) {
        super(request, loaded, threads);
        search = new NearestToRecord(loaded.metadata(), summary());
    }

    @Override
    void evaluate(Run run) {
        search.add(run);
    }

    /** Returns the number of measures that have a record. Without one, no run is nearest. */
    public int records() {
        return search.measures();
    }

    public NearestToRecord.Nearest nearest() {
        return search.nearest();
    }

    @Override
    public NearestDocument document() {
        return NearestDocument.of(finished(), nearest());
    }
}
