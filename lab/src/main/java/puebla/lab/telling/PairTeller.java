package puebla.lab.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puebla.kernel.Event;
import puebla.scenario.book.Language;

/**
 * The narrator of the baseline and the counterfactual run of one seed, from the point where they diverge.
 *
 * @param all
 *            whether every event that differs is told; otherwise only those of the main line and the events that led to
 *            them
 */
public record PairTeller(Language language, boolean all) {
    private static final String ARROW = " ← ";

    /**
     * Returns the narrative of a pair.
     *
     * @param changes
     *            overrides of the counterfactual, by key
     * @throws MissingText
     *             when the scenario's texts lack a text
     */
    public PairAccount tell(TwoWorlds worlds, Map<String, String> changes) {
        var without = new Voice(worlds.without(), language);
        var with = new Voice(worlds.with(), language);
        var words = without.words;
        var entries = worlds.entries(choice(without), choice(with));
        var lines = new ArrayList<PairAccount.Line>();
        for (var entry : entries) {
            lines.add(line(entry, entry.with() ? with : without));
        }
        return new PairAccount(without.tale.book().info().name().in(language),
                opening(worlds, without, changes), words.say("pair.without", nothing()),
                words.say("pair.with", nothing()), lines,
                without.closing().paragraphs(), with.closing().paragraphs(), words.locale().isRightToLeft());
    }

    private TwoWorlds.Choice choice(Voice voice) {
        return new TwoWorlds.Choice() {
            @Override
            public boolean told(Event event) {
                return voice.chains.stands(event) && (all || voice.salience.main(event));
            }

            @Override
            public Event deed(Event event) {
                return voice.chains.deed(event);
            }
        };
    }

    private static PairAccount.Line line(TwoWorlds.Entry entry, Voice voice) {
        var tale = voice.tale;
        String sentence = voice.scribe.undated(Item.of(entry.event()));
        Optional<String> elsewhen = entry.elsewhen().map(other -> voice.words.say("pair.elsewhen",
                nothing().put("date", voice.dates.full(tale.date(other)))));
        return new PairAccount.Line(entry.number(), entry.with(), entry.event().id(),
                tale.date(entry.event()).toString(), head(entry, voice),
                elsewhen.map(said -> sentence + " (" + said + ")").orElse(sentence), entry.from());
    }

    private static String head(TwoWorlds.Entry entry, Voice voice) {
        String head = voice.words.digits(entry.number()) + ". "
                + voice.dates.full(voice.tale.date(entry.event()));
        return entry.from().isEmpty() ? head
                : head + ARROW + String.join(", ", entry.from().stream().map(voice.words::digits).toList());
    }

    private static List<String> opening(TwoWorlds worlds, Voice voice, Map<String, String> changes) {
        var keys = new ArrayList<String>();
        changes.forEach((key, value) -> keys.add(Page.isolated(key + "=" + value)));
        var arguments = nothing().put("seed", voice.words.digits(voice.tale.seed()))
                .put("changes", voice.words.list(keys))
                .put("days", voice.words.number(TwoWorlds.ALIKE_DAYS));
        var lines = new ArrayList<String>();
        lines.add(voice.words.say("pair.course", arguments));
        var parting = worlds.parting();
        if (parting.isEmpty()) {
            lines.add(voice.words.say("pair.same", arguments));
        } else {
            lines.add(voice.words.say("pair.part",
                    arguments.put("date", voice.dates.full(voice.tale.date(parting.get().day())))));
            lines.add(voice.words.say("pair.reading", arguments));
        }
        return lines;
    }

    private static Arguments nothing() {
        return new Arguments(Map.of());
    }
}
