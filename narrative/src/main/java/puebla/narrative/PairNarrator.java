package puebla.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puebla.kernel.event.Event;
import puebla.scenario.catalog.Language;

/**
 * The narrator of the baseline and the counterfactual run of one seed, from the point where they diverge.
 *
 * @param all
 *            whether every event that differs is told; otherwise only those of the main line and the events that led to
 *            them
 */
public record PairNarrator(Language language, boolean all) {
    private static final String ARROW = " ← ";

    /**
     * Returns the narrative of a pair.
     *
     * @param changes
     *            overrides of the counterfactual, by key
     * @throws MissingTextException
     *             when the scenario's texts lack a text
     */
    public PairNarrative tell(DivergedRuns runs, Map<String, String> changes) {
        var without = new NarrativeContext(runs.without(), language);
        var with = new NarrativeContext(runs.with(), language);
        var messages = without.messages;
        var entries = runs.entries(choice(without), choice(with));
        var lines = new ArrayList<PairNarrative.Line>();
        for (var entry : entries) {
            lines.add(line(entry, entry.with() ? with : without));
        }
        return new PairNarrative(without.run.metadata().info().name().in(language),
                opening(runs, without, changes), messages.say("pair.without", nothing()),
                messages.say("pair.with", nothing()), lines,
                without.closing().paragraphs(), with.closing().paragraphs(), messages.locale().isRightToLeft());
    }

    private DivergedRuns.Choice choice(NarrativeContext context) {
        return new DivergedRuns.Choice() {
            @Override
            public boolean told(Event event) {
                return context.chains.stands(event) && (all || context.salience.main(event));
            }

            @Override
            public Event deed(Event event) {
                return context.chains.deed(event);
            }
        };
    }

    private static PairNarrative.Line line(DivergedRuns.Entry entry, NarrativeContext context) {
        var run = context.run;
        String sentence = context.writer.undated(Item.of(entry.event()));
        Optional<String> elsewhen = entry.elsewhen().map(other -> context.messages.say("pair.elsewhen",
                nothing().put("date", context.dates.full(run.date(other)))));
        return new PairNarrative.Line(entry.number(), entry.with(), entry.event().id(),
                run.date(entry.event()).toString(), head(entry, context),
                elsewhen.map(said -> sentence + " (" + said + ")").orElse(sentence), entry.from());
    }

    private static String head(DivergedRuns.Entry entry, NarrativeContext context) {
        String head = context.messages.digits(entry.number()) + ". "
                + context.dates.full(context.run.date(entry.event()));
        return entry.from().isEmpty() ? head
                : head + ARROW + String.join(", ", entry.from().stream().map(context.messages::digits).toList());
    }

    private static List<String> opening(DivergedRuns runs, NarrativeContext context, Map<String, String> changes) {
        var keys = new ArrayList<String>();
        changes.forEach((key, value) -> keys.add(PlainTextLayout.isolated(key + "=" + value)));
        var arguments = nothing().put("seed", context.messages.digits(context.run.seed()))
                .put("changes", context.messages.list(keys))
                .put("days", context.messages.number(DivergedRuns.ALIKE_DAYS));
        var lines = new ArrayList<String>();
        lines.add(context.messages.say("pair.course", arguments));
        var divergence = runs.divergence();
        if (divergence.isEmpty()) {
            lines.add(context.messages.say("pair.same", arguments));
        } else {
            lines.add(context.messages.say("pair.part",
                    arguments.put("date", context.dates.full(context.run.date(divergence.get().day())))));
            lines.add(context.messages.say("pair.reading", arguments));
        }
        return lines;
    }

    private static Arguments nothing() {
        return new Arguments(Map.of());
    }
}
