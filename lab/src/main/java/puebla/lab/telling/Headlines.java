package puebla.lab.telling;

import java.util.List;
import puebla.kernel.Event;
import puebla.scenario.book.Language;

/** The events of some days of a war, each in a sentence of its own. */
public final class Headlines {
    private final List<Headline> all;

    /** Told once, from the first to the last: a sentence does not depend on which days are asked for. */
    public Headlines(Tale tale, Language language) {
        var voice = new Voice(tale, language);
        all = tale.events().stream().filter(voice.chains::stands)
                .map(event -> new Headline(event, voice.salience.main(event), voice.scribe.undated(Item.of(event))))
                .toList();
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
        return all.stream().filter(headline -> headline.event().day() >= firstDay && headline.event().day() <= lastDay)
                .toList();
    }

    /** The first few that are worth naming: those of the main line, else the others. */
    public List<Headline> notable(int firstDay, int lastDay, int most) {
        var these = of(firstDay, lastDay);
        var main = these.stream().filter(Headline::main).toList();
        return (main.isEmpty() ? these : main).stream().limit(most).toList();
    }
}
