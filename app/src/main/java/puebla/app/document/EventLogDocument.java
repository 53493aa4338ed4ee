package puebla.app.document;

import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.narrative.Headlines;
import puebla.scenario.catalog.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON document of the events of one run, for a page that follows the run day by day. Each event has a sentence that
 * states its causes. Events that a reader would take as one event are merged into one. {@code id} is the id of the
 * event in {@code tell --json}.
 */
public record EventLogDocument(ExperimentRequest request, CompletedRun run, Language language) {
    /**
     * Returns the document.
     *
     * @throws puebla.narrative.MissingTextException
     *             if the scenario lacks a required text
     */
    public ObjectNode json() {
        var document = RunDocument.asked(request);
        document.put("lang", language.id());
        document.put("outcome", run.outcome());
        var events = document.putArray("events");
        for (var headline : new Headlines(run, language).of(0, run.lastDay())) {
            var event = headline.event();
            var node = events.addObject();
            node.put("id", event.id());
            node.put("day", event.day());
            node.put("kind", event.type().id());
            node.put("side", event.side());
            if (event.place() < 0) {
                node.putNull("place");
            } else {
                node.put("place", run.scenario().places().get(event.place()).id());
            }
            node.put("main", headline.main());
            node.put("sentence", headline.sentence());
        }
        return document;
    }
}
