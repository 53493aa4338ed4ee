package puebla.lab.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import puebla.kernel.Event;
import puebla.scenario.book.Language;

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
public record Teller(Language language, boolean all, LocalDate from, LocalDate to) {
    private static final int SENTENCES_A_PARAGRAPH = 8;

    /** Returns the narrator of the whole war. */
    public static Teller of(Language language, boolean all) {
        return new Teller(language, all, LocalDate.MIN, LocalDate.MAX);
    }

    /** Reports whether the narrative covers a day. */
    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /**
     * Returns the narrative of a war.
     *
     * @throws MissingText
     *             when the scenario's texts lack a text
     */
    public Account tell(Tale tale) {
        return tell(tale, Map.of());
    }

    /**
     * Returns the narrative of a war with overrides.
     *
     * @param changes
     *            overrides by key, as the user wrote them
     */
    public Account tell(Tale tale, Map<String, String> changes) {
        return new Telling(tale).account(changes);
    }

    private final class Telling {
        private final Voice voice;
        private final Tale tale;
        private final Words words;
        private final Dates dates;

        Telling(Tale tale) {
            this.tale = tale;
            voice = new Voice(tale, language);
            words = voice.words;
            dates = voice.dates;
        }

        Account account(Map<String, String> changes) {
            var window = tale.events().stream().filter(event -> covers(tale.date(event))).toList();
            var told = window.stream().filter(voice.chains::stands).filter(event -> all || voice.salience.main(event))
                    .toList();
            var items = new Merging(tale, words, voice.scene).gather(told);
            var years = new ArrayList<Account.Year>();
            byYear(items).forEach((year, of) -> years.add(year(of, rest(window, told, year))));
            boolean wholeEnd = !to.isBefore(tale.date(tale.lastDay()));
            return new Account(tale.book().info().name().in(language), opening(changes, items.isEmpty()), years,
                    wholeEnd ? voice.closing().paragraphs() : List.of(),
                    words.locale().isRightToLeft());
        }

        private Map<Integer, List<Item>> byYear(List<Item> items) {
            var years = new TreeMap<Integer, List<Item>>();
            items.forEach(item -> years.computeIfAbsent(item.from(tale).getYear(), y -> new ArrayList<>()).add(item));
            return years;
        }

        private List<Event> rest(List<Event> window, List<Event> told, int year) {
            Set<Event> done = new HashSet<>(told);
            return window.stream().filter(e -> tale.date(e).getYear() == year && !done.contains(voice.chains.deed(e)))
                    .toList();
        }

        private Account.Year year(List<Item> items, List<Event> rest) {
            var sections = new ArrayList<Account.Section>();
            for (var section : Sections.of(items, tale)) {
                sections.add(new Account.Section(heading(section), paragraphs(section)));
            }
            String year = dates.year(items.getFirst().from(tale));
            return new Account.Year(year, sections,
                    new Remainder(words, voice.chains, voice.scene).of(year, rest).stream().toList());
        }

        private String heading(List<Item> section) {
            String from = dates.month(section.getFirst().from(tale));
            String to = dates.month(section.getLast().from(tale));
            return Tidy
                    .capital(
                            from.equals(to) ? from
                                    : words.say("heading.months",
                                            new Arguments(Map.of()).put("from", from).put("to", to)),
                            words.javaLocale());
        }

        private List<String> paragraphs(List<Item> section) {
            var paragraphs = new ArrayList<String>();
            for (int i = 0; i < section.size(); i += SENTENCES_A_PARAGRAPH) {
                voice.scribe.newParagraph();
                paragraphs.add(String.join(" ", section.subList(i, Math.min(section.size(), i + SENTENCES_A_PARAGRAPH))
                        .stream().map(voice.scribe::sentence).toList()));
            }
            return paragraphs;
        }

        private List<String> opening(Map<String, String> changes, boolean nothing) {
            var arguments =
                    voice.scene.setting(0).put("from", dates.full(tale.date(0))).put("seed", words.digits(tale.seed()));
            var lines = new ArrayList<String>();
            lines.add(words.ownDigits(tale.book().info().summary().in(language)));
            String course = words.say("opening.course", arguments);
            if (!changes.isEmpty()) {
                var keys = new ArrayList<String>();
                changes.forEach((key, value) -> keys.add(Page.isolated(key + "=" + value)));
                course += " " + words.say("opening.changes", arguments.put("changes", words.list(keys)));
            }
            lines.add(course);
            if (from.isAfter(tale.date(0)) || to.isBefore(tale.date(tale.lastDay()))) {
                lines.add(words.say("opening.window", arguments.put("from", dates.full(later(from, tale.date(0))))
                        .put("to", dates.full(earlier(to, tale.date(tale.lastDay()))))));
            }
            if (nothing) {
                lines.add(words.say("opening.nothing", arguments));
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
