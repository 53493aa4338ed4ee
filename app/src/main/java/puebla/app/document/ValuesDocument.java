package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.summary.Summary;
import puebla.kernel.scenario.Scenario;

/**
 * Document of all values of every measure of an ensemble, for charts of their distributions.
 *
 * @param request
 *            the request
 * @param firstDay
 *            first day of the scenario
 * @param values
 *            values by measure, in ascending order. Dates are days since the first day. A run without a value has no
 *            entry in the list
 */
public record ValuesDocument(@JsonUnwrapped RequestFields request, LocalDate firstDay,
        Map<String, List<Double>> values) {
    public static ValuesDocument of(ExperimentRequest request, Scenario scenario, Summary summary) {
        var values = new LinkedHashMap<String, List<Double>>();
        var measures = summary.measures();
        for (int m = 0; m < measures.size(); m++) {
            values.put(scenario.measures().get(m).id(),
                    Arrays.stream(measures.get(m).values().values()).boxed().toList());
        }
        return new ValuesDocument(RequestFields.of(request), request.scenario().firstDay(), values);
    }
}
