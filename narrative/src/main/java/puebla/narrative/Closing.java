package puebla.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import puebla.experiment.CompletedRun;

/** The closing paragraphs: how the war ended, and what it cost. */
final class Closing {
    private final CompletedRun run;
    private final MessageBundle messages;
    private final Dates dates;
    private final Counts counts;
    private final ArgumentResolver resolver;

    Closing(CompletedRun run, MessageBundle messages, Dates dates, Counts counts, ArgumentResolver resolver) {
        this.run = run;
        this.messages = messages;
        this.dates = dates;
        this.counts = counts;
        this.resolver = resolver;
    }

    List<String> paragraphs() {
        var end = run.date(run.lastDay());
        var arguments = resolver.setting(Integer.MAX_VALUE - 1).put("when", dates.whenFull(end)).put("span",
                counts.span(run.date(0), end));
        String own = "ending." + run.outcome();
        String outcome = run.metadata().outcomes().stream().filter(o -> o.id().equals(run.outcome())).findFirst()
                .map(o -> o.name().in(messages.language())).orElse(run.outcome());
        arguments.put("outcome", outcome);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(sentence(messages.has(own) ? own : "ending.other", arguments));
        var figures = new ArrayList<String>();
        figures.add(sentence("figures.length", arguments));
        dead(figures, arguments);
        if (run.cost() > 0) {
            figures.add(sentence("figures.cost", arguments.put("francs", counts.money("francs", run.cost()))));
        }
        paragraphs.add(String.join(" ", figures));
        return paragraphs;
    }

    private void dead(List<String> figures, Arguments arguments) {
        var contingents = IntStream.range(0, run.dead().size()).boxed().filter(c -> run.dead().get(c) > 0)
                .sorted(Comparator.comparingLong((Integer c) -> -run.dead().get(c))).toList();
        if (contingents.isEmpty()) {
            return;
        }
        var items = contingents.stream().map(c -> messages.say("figures.dead-of",
                resolver.setting(Integer.MAX_VALUE - 1).put("troops", resolver.corps(c, Integer.MAX_VALUE)).put("n",
                        messages.number(run.dead().get(c)))))
                .toList();
        long all = contingents.stream().mapToLong(run.dead()::get).sum();
        figures.add(
                sentence("figures.dead", arguments.put("n", messages.number(all)).put("items", messages.list(items))));
    }

    private String sentence(String key, Arguments arguments) {
        return Typography.closed(Typography.capital(messages.say(key, arguments), messages.javaLocale()));
    }
}
