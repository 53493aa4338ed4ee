package puebla.lab.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The closing paragraphs: how the war ended, and what it cost. */
final class Closing {
    private final Tale tale;
    private final Words words;
    private final Dates dates;
    private final Counts counts;
    private final Scene scene;

    Closing(Tale tale, Words words, Dates dates, Counts counts, Scene scene) {
        this.tale = tale;
        this.words = words;
        this.dates = dates;
        this.counts = counts;
        this.scene = scene;
    }

    List<String> paragraphs() {
        var end = tale.date(tale.lastDay());
        var arguments = scene.setting(Integer.MAX_VALUE - 1).put("when", dates.whenFull(end)).put("span",
                counts.span(tale.date(0), end));
        String own = "ending." + tale.outcome();
        String outcome = tale.book().outcomes().stream().filter(o -> o.id().equals(tale.outcome())).findFirst()
                .map(o -> o.name().in(words.language())).orElse(tale.outcome());
        arguments.put("outcome", outcome);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(sentence(words.has(own) ? own : "ending.other", arguments));
        var figures = new ArrayList<String>();
        figures.add(sentence("figures.length", arguments));
        dead(figures, arguments);
        if (tale.cost() > 0) {
            figures.add(sentence("figures.cost", arguments.put("francs", counts.money("francs", tale.cost()))));
        }
        paragraphs.add(String.join(" ", figures));
        return paragraphs;
    }

    private void dead(List<String> figures, Arguments arguments) {
        var contingents = IntStream.range(0, tale.dead().size()).boxed().filter(c -> tale.dead().get(c) > 0)
                .sorted(Comparator.comparingLong((Integer c) -> -tale.dead().get(c))).toList();
        if (contingents.isEmpty()) {
            return;
        }
        var items = contingents.stream().map(c -> words.say("figures.dead-of",
                scene.setting(Integer.MAX_VALUE - 1).put("troops", scene.corps(c, Integer.MAX_VALUE)).put("n",
                        words.number(tale.dead().get(c)))))
                .toList();
        long all = contingents.stream().mapToLong(tale.dead()::get).sum();
        figures.add(sentence("figures.dead", arguments.put("n", words.number(all)).put("items", words.list(items))));
    }

    private String sentence(String key, Arguments arguments) {
        return Tidy.closed(Tidy.capital(words.say(key, arguments), words.javaLocale()));
    }
}
