package puebla.app.document;

import java.util.OptionalDouble;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.Version;
import puebla.experiment.summary.MeasureSummary;
import puebla.experiment.summary.Summary;
import puebla.kernel.random.Generator;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.Scenario;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON document of a summary.
 *
 * <ul>
 * <li>{@code share} is the share of runs in which a measure has a value, and {@code n} is their number.
 * <li>{@code …_given} is the share among the runs in which the measure {@code given} has a value.
 * <li>{@code p05}, {@code p50} and {@code p95} are percentiles over all runs. Null means never, which ranks last.
 * <li>{@code …_if} are percentiles over the runs with a value.
 * <li>{@code low} and {@code high} are the bounds of the 95 % Monte Carlo interval of a share.
 * </ul>
 */
public final class RunDocument {
    private static final int[] PERCENTILES = {5, 50, 95};

    private final ExperimentRequest request;
    private final Scenario scenario;
    private final Summary summary;

    public RunDocument(ExperimentRequest request, Scenario scenario, Summary summary) {
        this.request = request;
        this.scenario = scenario;
        this.summary = summary;
    }

    public ObjectNode json() {
        var document = asked(request);
        outcomes(document);
        measures(document.putObject("measures"));
        decisions(document);
        return document;
    }

    /** Returns a new document with the fields that start every document about an ensemble: the request. */
    public static ObjectNode asked(ExperimentRequest request) {
        var document = Json.object();
        document.put("scenario", request.scenario().id());
        document.put("version", Version.VERSION);
        document.put("model_digest", Version.modelDigest());
        document.put("scenario_version", request.scenario().version());
        document.put("scenario_hash", request.scenario().hash());
        document.put("seed", request.firstSeed());
        document.put("runs", request.runs());
        if (request.random() != Generator.SPLITMIX) {
            document.put("dice", request.random().id());
        }
        var changes = document.putObject("changes");
        request.changes().forEach(changes::put);
        return document;
    }

    private void outcomes(ObjectNode document) {
        var list = document.putArray("outcomes");
        var shares = summary.outcomes();
        for (int o = 0; o < shares.size(); o++) {
            var outcome = list.addObject();
            outcome.put("id", scenario.outcomes().get(o).id());
            ShareJson.write(outcome, "", shares.get(o));
        }
    }

    private void measures(ObjectNode all) {
        var summaries = summary.measures();
        for (int m = 0; m < summaries.size(); m++) {
            var measure = scenario.measures().get(m);
            measure(all.putObject(measure.id()), measure, summaries.get(m));
        }
    }

    private void measure(ObjectNode node, Measure measure, MeasureSummary over) {
        boolean date = measure.reading() instanceof Measure.Reading.FirstEvent;
        node.put("kind", date ? "date" : "amount");
        if (!date) {
            node.put("unit", measure.unit());
        }
        ShareJson.write(node, "", over.share());
        node.put("n", over.values().n());
        over.given().ifPresent(given -> {
            node.put("given", scenario.measures().get(measure.given()).id());
            ShareJson.write(node, "_given", given.share());
        });
        for (int percent : PERCENTILES) {
            value(node, key(percent), over.values().quantile(percent), date);
        }
        for (int percent : PERCENTILES) {
            value(node, key(percent) + "_if", over.values().quantileIf(percent), date);
        }
    }

    private static String key(int percent) {
        return percent < 10 ? "p0" + percent : "p" + percent;
    }

    private void value(ObjectNode node, String key, OptionalDouble value, boolean date) {
        if (date && value.isPresent()) {
            node.put(key, request.scenario().date((int) value.getAsDouble()).toString());
        } else {
            Json.number(node, key, value);
        }
    }

    private void decisions(ObjectNode document) {
        var list = document.putArray("decisions");
        var summaries = summary.decisions();
        for (int d = 0; d < summaries.size(); d++) {
            var decision = scenario.decisions().get(d);
            var over = summaries.get(d);
            var node = list.addObject();
            node.put("id", decision.id());
            var options = node.putObject("options");
            for (int o = 0; o < decision.options().size(); o++) {
                var share = over.options().get(o);
                Json.number(options, decision.options().get(o),
                        share.known() ? OptionalDouble.of(share.share()) : OptionalDouble.empty());
            }
            node.put("n", over.n());
        }
    }
}
