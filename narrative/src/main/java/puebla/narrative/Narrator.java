package puebla.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.scenario.catalog.Language;

/**
 * The narrator of a war in one language: who, where, how many and why, by year and month, and how the war ended.
 *
 * @param all
 *            whether every event is told; otherwise the main line is told, and the other events are counted by year
 * @param from
 *            first day of the narrative
 * @param to
 *            last day of the narrative
 */
public record Narrator(Language language, boolean all, LocalDate from, LocalDate to) {
    private static final int SENTENCES_A_PARAGRAPH = 8;

    /** Returns the narrator of the whole war. */
    public static Narrator of(Language language, boolean all) {
        return new Narrator(language, all, LocalDate.MIN, LocalDate.MAX);
    }

    /** Reports whether the narrative covers a day. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /**
     * Returns the narrative of a war.
     *
     * @throws MissingTextException
     *             when the scenario's texts lack a text
     */
    public Narrative tell(CompletedRun run) {
        return tell(run, Map.of());
    }

    /**
     * Returns the narrative of a war with overrides.
     *
     * @param changes
     *            overrides by key, as the user wrote them
     */
    public Narrative tell(CompletedRun run, Map<String, String> changes) {
        return new Telling(run).narrative(changes);
    }

    private final class Telling {
        private final NarrativeContext context;
        private final CompletedRun run;
        private final MessageBundle messages;
        private final Dates dates;

        Telling(CompletedRun run) {
            this.run = run;
            context = new NarrativeContext(run, language);
            messages = context.messages;
            dates = context.dates;
        }

        Narrative narrative(Map<String, String> changes) {
            var window = run.events().stream().filter(event -> covers(run.date(event))).toList();
            var told =
                    window.stream().filter(context.chains::stands).filter(event -> all || context.salience.main(event))
                            .toList();
            var items = new Merging(run, messages, context.resolver).gather(told);
            var years = new ArrayList<Narrative.Year>();
            byYear(items).forEach((year, of) -> years.add(year(of, rest(window, told, year))));
            boolean wholeEnd = !to.isBefore(run.date(run.lastDay()));
            return new Narrative(run.metadata().info().name().in(language), opening(changes, items.isEmpty()), years,
                    wholeEnd ? context.closing().paragraphs() : List.of(),
                    messages.locale().isRightToLeft());
        }

        private Map<Integer, List<Item>> byYear(List<Item> items) {
            var years = new TreeMap<Integer, List<Item>>();
            items.forEach(item -> years.computeIfAbsent(item.from(run).getYear(), y -> new ArrayList<>()).add(item));
            return years;
        }

        private List<Event> rest(List<Event> window, List<Event> told, int year) {
            Set<Event> done = new HashSet<>(told);
            return window.stream().filter(e -> run.date(e).getYear() == year && !done.contains(context.chains.deed(e)))
                    .toList();
        }

        private Narrative.Year year(List<Item> items, List<Event> rest) {
            var sections = new ArrayList<Narrative.Section>();
            for (var section : Sections.of(items, run)) {
                sections.add(new Narrative.Section(heading(section), paragraphs(section)));
            }
            String year = dates.year(items.getFirst().from(run));
            return new Narrative.Year(year, sections,
                    new Remainder(messages, context.chains, context.resolver).of(year, rest).stream().toList());
        }

        private String heading(List<Item> section) {
            String from = dates.month(section.getFirst().from(run));
            String to = dates.month(section.getLast().from(run));
            return Typography
                    .capital(
                            from.equals(to) ? from
                                    : messages.say("heading.months",
                                            new Arguments(Map.of()).put("from", from).put("to", to)),
                            messages.javaLocale());
        }

        private List<String> paragraphs(List<Item> section) {
            var paragraphs = new ArrayList<String>();
            for (int i = 0; i < section.size(); i += SENTENCES_A_PARAGRAPH) {
                context.writer.newParagraph();
                paragraphs.add(String.join(" ", section.subList(i, Math.min(section.size(), i + SENTENCES_A_PARAGRAPH))
                        .stream().map(context.writer::sentence).toList()));
            }
            return paragraphs;
        }

        private List<String> opening(Map<String, String> changes, boolean nothing) {
            var arguments =
                    context.resolver.setting(0).put("from", dates.full(run.date(0))).put("seed",
                            messages.digits(run.seed()));
            var lines = new ArrayList<String>();
            lines.add(messages.ownDigits(run.metadata().info().summary().in(language)));
            String course = messages.say("opening.course", arguments);
            if (!changes.isEmpty()) {
                var keys = new ArrayList<String>();
                changes.forEach((key, value) -> keys.add(PlainTextLayout.isolated(key + "=" + value)));
                course += " " + messages.say("opening.changes", arguments.put("changes", messages.list(keys)));
            }
            lines.add(course);
            if (from.isAfter(run.date(0)) || to.isBefore(run.date(run.lastDay()))) {
                lines.add(messages.say("opening.window", arguments.put("from", dates.full(later(from, run.date(0))))
                        .put("to", dates.full(earlier(to, run.date(run.lastDay()))))));
            }
            if (nothing) {
                lines.add(messages.say("opening.nothing", arguments));
            }
            return lines;
        }

        private static LocalDate later(LocalDate a, LocalDate b) {
            return a.isAfter(b) ? a : b;
        }

        private static LocalDate earlier(LocalDate a, LocalDate b) {
            return a.isBefore(b) ? a : b;
        }
    }
}
