package puebla.lab.diary;

import puebla.lab.Question;
import puebla.lab.summary.RunDocument;
import puebla.lab.telling.Headlines;
import puebla.lab.telling.Tale;
import puebla.scenario.book.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * The events of one war, each in a sentence that says because of what, so that a page can follow its day. Events that a reader takes for
 * one are one; {@code id} is that of {@code tell --json}.
 */
public record ChronicleDocument(Question question, Tale tale, Language language) {
    /** @throws puebla.lab.telling.MissingText when the scenario's texts lack something */
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
