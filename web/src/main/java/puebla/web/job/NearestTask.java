package puebla.web.job;

import puebla.app.document.RunDocument;
import puebla.app.document.TurnsDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.branching.NearestToRecord;
import puebla.kernel.Run;
import puebla.scenario.Loading;
import tools.jackson.databind.node.ObjectNode;

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
    public ObjectNode document() {
        var experiment = request.over(summary.runs());
        var document = RunDocument.asked(experiment);
        TurnsDocument.like(document.putObject("like_history"), experiment, like.nearest());
        return document;
    }
}
