package puebla.app.document;

import puebla.experiment.ExperimentRequest;
import puebla.experiment.summary.Summary;
import puebla.kernel.scenario.Scenario;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON document of all values of every measure of an ensemble, for charts of their distributions. The values of a
 * measure are in ascending order. Dates are days since {@code first_day}. A run without a value has no entry in the
 * list of the measure.
 */
public record ValuesDocument(ExperimentRequest request, Scenario scenario, Summary summary) {
    private static final double LARGEST_WHOLE = 0x1p53;

    public ObjectNode json() {
        var document = RunDocument.asked(request);
        document.put("first_day", request.scenario().firstDay().toString());
        var all = document.putObject("values");
        var measures = summary.measures();
        for (int m = 0; m < measures.size(); m++) {
            var list = all.putArray(scenario.measures().get(m).id());
            for (double value : measures.get(m).values().values()) {
                if (value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE) {
                    list.add((long) value);
                } else {
                    list.add(value);
                }
            }
        }
        return document;
    }
}
