package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.branching.NearestToRecord;

/**
 * Document of the search for the run nearest to the historical record.
 *
 * @param request
 *            the request
 * @param likeHistory
 *            the nearest run
 */
public record NearestDocument(@JsonUnwrapped RequestFields request, NearestRun likeHistory) {
    public static NearestDocument of(ExperimentRequest request, NearestToRecord.Nearest nearest) {
        return new NearestDocument(RequestFields.of(request), NearestRun.of(request.scenario(), nearest));
    }
}
