package puebla.narrative;

import java.util.List;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.scenario.catalog.Language;

/** The events of selected days of a war, each as a separate sentence. */
public final class Headlines {
    private final List<Headline> all;
    private final Language language;

    /**
     * Creates the sentences of all events, in order. A sentence therefore does not depend on which days are requested.
     */
    public Headlines(CompletedRun run, Language language) {
        this.language = language;
        var context = new NarrativeContext(run, language);
        all = run.events().stream().filter(context.chains::stands)
                .map(event -> new Headline(event, context.salience.main(event), context.writer.undated(Item.of(event))))
                .toList();
    }

    /** Returns the language of the sentences. */
    public Language language() {
        return language;
    }

    /**
     * An event as a sentence.
     *
     * @param main
     *            whether the event belongs to the main line of the war
     */
    public record Headline(Event event, boolean main, String sentence) {}

    /** Returns the events between two days, both included. Events that a reader regards as one are one event. */
    public List<Headline> of(int firstDay, int lastDay) {
        return all.stream().filter(headline -> headline.event().day() >= firstDay && headline.event().day() <= lastDay)
                .toList();
    }

    /**
     * Returns the first events of the main line. A minor event does not explain a shift of the odds, however close it
     * is.
     */
    public List<Headline> notable(int firstDay, int lastDay, int most) {
        return of(firstDay, lastDay).stream().filter(Headline::main).limit(most).toList();
    }
}
