package puebla.web.job;

import puebla.app.document.NearestDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.branching.NearestToRecord;
import puebla.kernel.Run;
import puebla.scenario.Loading;

/**
 * Job that finds the run nearest to the historical record, with the distance that {@code puebla turns --like-history}
 * uses.
 */
final class NearestTask extends EnsembleTask {
    private final NearestToRecord like;

    NearestTask(ExperimentRequest request, Loading.Loaded loaded, int threads) {
        super(request, loaded, threads);
        like = new NearestToRecord(loaded.metadata(), summary);
    }

    @Override
    void look(Run run) {
        like.add(run);
    }

    @Override
    public NearestDocument document() {
        return NearestDocument.of(request.over(summary.runs()), like.nearest());
    }
}
