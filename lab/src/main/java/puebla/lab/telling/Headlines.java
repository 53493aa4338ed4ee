package puebla.lab.telling;

import java.util.List;
import puebla.kernel.Event;
import puebla.scenario.book.Language;

/** The events of some days of a war, each in a sentence of its own. */
public final class Headlines {
    private final Voice voice;

    public Headlines(Tale tale, Language language) {
        voice = new Voice(tale, language);
    }

    /**
     * An event in words.
     *
     * @param main
     *            it belongs to the main line of the war
     */
    public record Headline(Event event, boolean main, String sentence) {}

    /** What happens from one day to another, both included; events that a reader takes for one are one. */
    public List<Headline> of(int firstDay, int lastDay) {
        return voice.tale.events().stream().filter(event -> event.day() >= firstDay && event.day() <= lastDay)
                .filter(voice.chains::stands)
                .map(event -> new Headline(event, voice.salience.main(event),
                        voice.scribe.undated(Item.of(event))))
                .toList();
    }
}
