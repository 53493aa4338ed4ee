package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.paired.Comparison;
import puebla.kernel.scenario.Scenario;

/**
 * Document of the comparison of a baseline with one counterfactual.
 *
 * @param request
 *            request for the baseline
 * @param comparison
 *            the results
 */
public record CompareDocument(@JsonUnwrapped RequestFields request, @JsonUnwrapped ComparisonFields comparison) {
    /**
     * Creates a document.
     *
     * @param request
     *            request for the baseline
     * @param change
     *            overrides of the counterfactual
     */
    public static CompareDocument of(ExperimentRequest request, Scenario scenario, Map<String, String> change,
            Comparison comparison) {
        return new CompareDocument(RequestFields.of(request),
                ComparisonFields.of(request.scenario(), scenario, change, comparison));
    }
}
