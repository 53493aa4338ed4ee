package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.paired.Comparison;
import puebla.kernel.scenario.Scenario;

/**
 * Document of the comparisons of a baseline with several counterfactuals.
 *
 * @param request
 *            request for the baseline
 * @param each
 *            the results of each counterfactual
 */
public record CompareEachDocument(@JsonUnwrapped RequestFields request, List<ComparisonFields> each) {
    /**
     * Creates a document.
     *
     * @param request
     *            request for the baseline
     * @param changes
     *            overrides of the counterfactuals, one map for each comparison
     */
    public static CompareEachDocument of(ExperimentRequest request, Scenario scenario,
            List<Map<String, String>> changes, List<Comparison> comparisons) {
        List<ComparisonFields> each = new ArrayList<>();
        for (int c = 0; c < comparisons.size(); c++) {
            each.add(ComparisonFields.of(request.scenario(), scenario, changes.get(c), comparisons.get(c)));
        }
        return new CompareEachDocument(RequestFields.of(request), each);
    }
}
