package puebla.narrative;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;

/**
 * The writer of consecutive sentences. It avoids the wording that was used last, and gives the date in the form that
 * reads best.
 */
final class SentenceWriter {
    /** Longest interval for "four days later", which is easier to read than a date [days]. */
    private static final int SHORTLY = 9;
    /** Id of the previous event when there is none. */
    private static final int NOTHING = -1;

    private final CompletedRun run;
    private final MessageBundle messages;
    private final Dates dates;
    private final Counts counts;
    private final ArgumentResolver resolver;
    private final Reasons reasons;
    private final Map<String, String> lastWording = new HashMap<>();
    private int previous = NOTHING;
    private @Nullable LocalDate told;

    SentenceWriter(CompletedRun run, EventChains chains, MessageBundle messages, Dates dates, Counts counts,
            ArgumentResolver resolver) {
        this.run = run;
        this.messages = messages;
        this.dates = dates;
        this.counts = counts;
        this.resolver = resolver;
        reasons = new Reasons(run, chains, messages, counts, resolver);
    }

    /** Starts a new paragraph. Its first sentence gives the date with the month. */
    void newParagraph() {
        told = null;
    }

    String sentence(Item item) {
        String sentence = finished(dated(item, text(item)));
        previous = item.last().id();
        told = item.several() ? null : item.to(run);
        return sentence;
    }

    /** Returns a sentence without a date. */
    String undated(Item item) {
        return finished(text(item));
    }

    private String finished(String text) {
        return Typography.closed(Typography.capital(text, messages.javaLocale()));
    }

    private String text(Item item) {
        var arguments = item.several() ? resolver.of(item.events()) : resolver.of(item.first());
        arguments.put("because", item.several() ? "" : reasons.of(item.first(), previous));
        String prefix = MessageKeys.of(messages, item.first(), resolver);
        return messages.say(item.several() ? prefix + ".many" : wording(prefix, item.first()), arguments);
    }

    private String wording(String prefix, Event event) {
        List<String> all = messages.variants(prefix);
        if (all.isEmpty()) {
            throw new MissingTextException(messages.language(), prefix + ".a");
        }
        return another(prefix, all, event);
    }

    /** Returns the text with its date. */
    private String dated(Item item, String text) {
        var from = item.from(run);
        var to = item.to(run);
        var arguments = new Arguments(Map.of()).put("text", text);
        if (!from.equals(to)) {
            arguments.put("from", from.getMonth() == to.getMonth() ? dates.theDay(from) : dates.the(from)).put("to",
                    dates.the(to));
            boolean two = item.events().stream().map(Event::day).distinct().count() == 2;
            return messages.say(two ? "lead.both" : "lead.between", arguments);
        }
        long days = told == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(told, from);
        if (days == 0 || days == 1) {
            return messages.say(alternative(days == 0 ? "lead.same-day" : "lead.next-day", item), arguments);
        }
        boolean elsewhere = item.first().external() >= 0;
        if (!elsewhere && days > 1 && days <= SHORTLY && WordingChoice.pick(item.first().id(), 3) == 0) {
            return messages.say("lead.later", arguments.put("later", counts.of("days-later", days)));
        }
        boolean sameMonth =
                told != null && days > 0 && from.getMonth() == told.getMonth() && from.getYear() == told.getYear();
        return sameMonth ? messages.say("lead.in-month", arguments.put("when", dates.whenInMonth(from)))
                : messages.say("lead.date", arguments.put("when", dates.when(from)));
    }

    private String alternative(String prefix, Item item) {
        return another(prefix, messages.variants(prefix), item.first());
    }

    private String another(String prefix, List<String> all, Event event) {
        String key = WordingChoice.another(all, event.id(), lastWording.getOrDefault(prefix, ""));
        lastWording.put(prefix, key);
        return key;
    }
}
