package puebla.app.document;

import java.util.Map;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.narrative.DivergedRuns;
import puebla.narrative.PairNarrator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A baseline and a counterfactual run as JSON: where they diverge, how they differ, and for each entry the numbers of
 * the entries that led to it. {@code event} is the id that {@code puebla tell} gives the event in its run.
 */
public final class PairDocument {
    private final ExperimentRequest request;
    private final DivergedRuns runs;
    private final PairNarrator narrator;
    private final Map<String, String> changes;

    /**
     * Creates a document.
     *
     * @param request
     *            request of the baseline
     * @param changes
     *            overrides of the counterfactual
     */
    public PairDocument(ExperimentRequest request, DivergedRuns runs, PairNarrator narrator,
            Map<String, String> changes) {
        this.request = request;
        this.runs = runs;
        this.narrator = narrator;
        this.changes = changes;
    }

    public ObjectNode json() {
        var document = RunDocument.asked(request);
        document.put("lang", narrator.language().id());
        var change = document.putObject("change");
        changes.forEach(change::put);
        run(document.putObject("without"), runs.without());
        run(document.putObject("with"), runs.with());
        runs.divergence().ifPresentOrElse(
                divergence -> document.put("first_divergence", runs.without().date(divergence.day()).toString()),
                () -> document.putNull("first_divergence"));
        var account = narrator.tell(runs, changes);
        document.put("direction", account.rightToLeft() ? "rtl" : "ltr");
        strings(document.putArray("opening"), account.opening());
        var entries = document.putArray("entries");
        for (var line : account.entries()) {
            var entry = entries.addObject();
            entry.put("number", line.number());
            entry.put("world", line.with() ? "with" : "without");
            entry.put("day", line.day());
            entry.put("event", line.event());
            var run = line.with() ? runs.with() : runs.without();
            entry.put("kind", run.events().get(line.event()).type().id());
            entry.put("sentence", line.sentence());
            var from = entry.putArray("from");
            line.from().forEach(from::add);
        }
        strings(document.putArray("ending_without"), account.endingWithout());
        strings(document.putArray("ending_with"), account.endingWith());
        return document;
    }

    private static void run(ObjectNode node, CompletedRun run) {
        node.put("outcome", run.outcome());
        node.put("end_date", run.date(run.lastDay()).toString());
    }

    private static void strings(ArrayNode array, Iterable<String> texts) {
        texts.forEach(array::add);
    }
}
