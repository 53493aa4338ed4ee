package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.narrative.Headlines;
import puebla.scenario.catalog.Language;

/**
 * Document of the events of one run, for a page that follows the run day by day. Events that a reader would take as one
 * event are merged into one.
 *
 * @param request
 *            request for the one run
 * @param lang
 *            id of the language of the sentences
 * @param outcome
 *            id of the outcome
 * @param events
 *            events, in order
 */
public record EventLogDocument(@JsonUnwrapped RequestFields request, String lang, String outcome,
        List<EventSentence> events) {
    /**
     * An event.
     *
     * @param id
     *            id of the event in {@code tell --json}
     * @param day
     *            days since the scenario's first day
     * @param kind
     *            id of the event type
     * @param side
     *            −1 for the home side, 1 for the intervention, 0 for neither
     * @param place
     *            id of the place; null if the event has none
     * @param main
     *            whether it is one of the main events
     * @param sentence
     *            sentence that describes the event and its causes
     */
    public record EventSentence(int id, int day, String kind, int side, Optional<String> place, boolean main,
            String sentence) {
        private static EventSentence of(CompletedRun run, Headlines.Headline headline) {
            var event = headline.event();
            return new EventSentence(event.id(), event.day(), event.type().id(), event.side(),
                    event.place() < 0 ? Optional.empty() : Optional.of(run.scenario().places().get(event.place()).id()),
                    headline.main(), headline.sentence());
        }
    }

    /**
     * Creates a document.
     *
     * @throws puebla.narrative.MissingTextException
     *             if the scenario lacks a required text
     */
    public static EventLogDocument of(ExperimentRequest request, CompletedRun run, Language language) {
        return new EventLogDocument(RequestFields.of(request), language.id(), run.outcome(),
                new Headlines(run, language).of(0, run.lastDay()).stream()
                        .map(headline -> EventSentence.of(run, headline)).toList());
    }
}
