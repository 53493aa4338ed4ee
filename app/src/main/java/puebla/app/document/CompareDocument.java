package puebla.app.document;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.paired.Comparison;
import puebla.experiment.paired.Difference;
import puebla.experiment.paired.FirstDivergence;
import puebla.experiment.paired.MeasureDifference;
import puebla.experiment.paired.OutcomeChanges;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.Scenario;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON document of comparisons.
 *
 * <ul>
 * <li>{@code changes} has the overrides of both runs, {@code change} those of the counterfactual run only.
 * <li>{@code differences}, {@code variance_ratio}, {@code first_divergence} and {@code flips} are the results. They
 * are at the top level if the request has one override or one bundle of overrides. Otherwise, each entry of
 * {@code each} has its own.
 * <li>{@code low} and {@code high} are the bounds of the 95 % Monte Carlo interval of a difference. They are null if
 * too few pairs differ.
 * </ul>
 */
public final class CompareDocument {
    private static final int[] PERCENTILES = {5, 50, 95};

    private final ExperimentRequest request;
    private final Scenario scenario;
    private final List<Map<String, String>> changes;
    private final List<Comparison> comparisons;

    /**
     * Creates a document.
     *
     * @param request
     *            request for the baseline
     * @param changes
     *            overrides of the counterfactuals, one map for each comparison
     */
    public CompareDocument(ExperimentRequest request, Scenario scenario, List<Map<String, String>> changes,
            List<Comparison> comparisons) {
        this.request = request;
        this.scenario = scenario;
        this.changes = List.copyOf(changes);
        this.comparisons = List.copyOf(comparisons);
    }

    /**
     * Returns the document.
     *
     * @param each
     *            whether every comparison is an entry of {@code each}; otherwise the document has the first
     *            comparison only
     */
    public ObjectNode json(boolean each) {
        var document = RunDocument.asked(request);
        if (!each) {
            fill(document, 0);
            return document;
        }
        var list = document.putArray("each");
        for (int c = 0; c < comparisons.size(); c++) {
            fill(list.addObject(), c);
        }
        return document;
    }

    private void fill(ObjectNode node, int which) {
        var change = node.putObject("change");
        changes.get(which).forEach(change::put);
        var comparison = comparisons.get(which);
        node.put("nothing_differs", comparison.nothingDiffers());
        differences(node.putObject("differences"), comparison);
        ratios(node.putObject("variance_ratio"), comparison);
        divergence(node.putObject("first_divergence"), comparison.divergence());
        outcomeChanges(node.putObject("flips"), comparison.outcomeChanges());
    }

    private void differences(ObjectNode differences, Comparison comparison) {
        var outcomes = differences.putObject("outcomes");
        for (int o = 0; o < scenario.outcomes().size(); o++) {
            difference(outcomes.putObject(scenario.outcomes().get(o).id()), comparison.outcomes().get(o));
        }
        var measures = differences.putObject("measures");
        var all = comparison.measures();
        var without = comparison.without().measures();
        var with = comparison.with().measures();
        for (int m = 0; m < all.size(); m++) {
            var measure = scenario.measures().get(m);
            var node = measures.putObject(measure.id());
            boolean date = measure.reading() instanceof Measure.Reading.FirstEvent;
            node.put("kind", date ? "date" : "amount");
            node.put("unit", date ? "days to the event, or to the horizon where it never comes" : measure.unit());
            measure(node, all.get(m));
            value(node, "p50_without", without.get(m).values().quantile(50), date);
            value(node, "p50_with", with.get(m).values().quantile(50), date);
            node.put("told_from_zero", all.get(m).significant());
        }
    }

    private static void measure(ObjectNode node, MeasureDifference over) {
        over.amount().ifPresent(amount -> difference(node, amount));
        difference(node.putObject("occurs"), over.occurs());
        over.rank().ifPresent(rank -> {
            var ranks = node.putObject("rank");
            Json.number(ranks, "sooner", rank.without());
            Json.number(ranks, "later", rank.with());
            Json.number(ranks, "later_minus_sooner", rank.difference());
            bounds(ranks, rank);
        });
    }

    private void value(ObjectNode node, String key, OptionalDouble value, boolean date) {
        if (date && value.isPresent()) {
            node.put(key, request.scenario().date((int) value.getAsDouble()).toString());
        } else {
            Json.number(node, key, value);
        }
    }

    private static void difference(ObjectNode node, Difference of) {
        Json.number(node, "without", of.without());
        Json.number(node, "with", of.with());
        Json.number(node, "difference", of.difference());
        bounds(node, of);
        node.put("n", of.pairs());
        node.put("told_from_zero", of.significant());
    }

    private static void bounds(ObjectNode node, Difference of) {
        Json.number(node, "low", finite(of.low()));
        Json.number(node, "high", finite(of.high()));
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private void ratios(ObjectNode node, Comparison comparison) {
        var outcomes = node.putObject("outcomes");
        for (int o = 0; o < scenario.outcomes().size(); o++) {
            Json.number(outcomes, scenario.outcomes().get(o).id(), comparison.outcomes().get(o).varianceRatio());
        }
        var measures = node.putObject("measures");
        var all = comparison.measures();
        for (int m = 0; m < all.size(); m++) {
            var over = all.get(m);
            Json.number(measures, scenario.measures().get(m).id(),
                    over.amount().map(Difference::varianceRatio).orElse(OptionalDouble.empty()));
        }
    }

    private static String key(int percent) {
        return percent < 10 ? "p0" + percent : "p" + percent;
    }

    private void divergence(ObjectNode node, FirstDivergence divergence) {
        ShareJson.write(node, "", divergence.share());
        for (int percent : PERCENTILES) {
            value(node, key(percent), divergence.quantile(percent), true);
        }
        for (int percent : PERCENTILES) {
            value(node, key(percent) + "_if", divergence.quantileIf(percent), true);
        }
        var events = node.putArray("events");
        for (var opening : divergence.openings()) {
            var one = events.addObject();
            one.put("kind", opening.type().id());
            one.put("world", opening.world().name().toLowerCase(java.util.Locale.ROOT));
            ShareJson.write(one, "", opening.share());
        }
    }

    private void outcomeChanges(ObjectNode node, OutcomeChanges outcomeChanges) {
        ShareJson.write(node, "", outcomeChanges.share());
        var ways = node.putArray("ways");
        for (var way : outcomeChanges.ways()) {
            var one = ways.addObject();
            one.put("from", scenario.outcomes().get(way.from()).id());
            one.put("to", scenario.outcomes().get(way.to()).id());
            ShareJson.write(one, "", way.share());
        }
    }
}
