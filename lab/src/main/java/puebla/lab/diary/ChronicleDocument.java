package puebla.lab.diary;

import puebla.lab.Question;
import puebla.lab.summary.RunDocument;
import puebla.lab.telling.Headlines;
import puebla.lab.telling.Tale;
import puebla.scenario.book.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON document of the events of one run, for a page that follows the run day by day. Each event has a sentence that
 * states its causes. Events that a reader would take as one event are merged into one. {@code id} is the id of the
 * event in {@code tell --json}.
 */
public record ChronicleDocument(Question question, Tale tale, Language language) {
    /**
     * Returns the document.
     *
     * @throws puebla.lab.telling.MissingText
     *             if the scenario lacks a required text
     */
    public ObjectNode json() {
        var document = RunDocument.asked(question);
        document.put("lang", language.id());
        document.put("outcome", tale.outcome());
        var events = document.putArray("events");
        for (var headline : new Headlines(tale, language).of(0, tale.lastDay())) {
            var event = headline.event();
            var node = events.addObject();
            node.put("id", event.id());
            node.put("day", event.day());
            node.put("kind", event.kind().id());
            node.put("side", event.side());
            if (event.place() < 0) {
                node.putNull("place");
            } else {
                node.put("place", tale.scenario().places().get(event.place()).id());
            }
            node.put("main", headline.main());
            node.put("sentence", headline.sentence());
        }
        return document;
    }
}
