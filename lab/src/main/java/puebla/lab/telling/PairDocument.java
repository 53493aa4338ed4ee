package puebla.lab.telling;

import java.util.Map;
import puebla.lab.Question;
import puebla.lab.summary.RunDocument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A baseline and a counterfactual run as JSON: where they diverge, how they differ, and for each entry the numbers of
 * the entries that led to it. {@code event} is the id that {@code puebla tell} gives the event in its run.
 */
public final class PairDocument {
    private final Question question;
    private final TwoWorlds worlds;
    private final PairTeller teller;
    private final Map<String, String> changes;

    /**
     * Creates a document.
     *
     * @param question
     *            request of the baseline
     * @param changes
     *            overrides of the counterfactual
     */
    public PairDocument(Question question, TwoWorlds worlds, PairTeller teller, Map<String, String> changes) {
        this.question = question;
        this.worlds = worlds;
        this.teller = teller;
        this.changes = changes;
    }

    public ObjectNode json() {
        var document = RunDocument.asked(question);
        document.put("lang", teller.language().id());
        var change = document.putObject("change");
        changes.forEach(change::put);
        world(document.putObject("without"), worlds.without());
        world(document.putObject("with"), worlds.with());
        worlds.parting().ifPresentOrElse(
                parting -> document.put("first_divergence", worlds.without().date(parting.day()).toString()),
                () -> document.putNull("first_divergence"));
        var account = teller.tell(worlds, changes);
        document.put("direction", account.rightToLeft() ? "rtl" : "ltr");
        strings(document.putArray("opening"), account.opening());
        var entries = document.putArray("entries");
        for (var line : account.entries()) {
            var entry = entries.addObject();
            entry.put("number", line.number());
            entry.put("world", line.with() ? "with" : "without");
            entry.put("day", line.day());
            entry.put("event", line.event());
            var tale = line.with() ? worlds.with() : worlds.without();
            entry.put("kind", tale.events().get(line.event()).kind().id());
            entry.put("sentence", line.sentence());
            var from = entry.putArray("from");
            line.from().forEach(from::add);
        }
        strings(document.putArray("ending_without"), account.endingWithout());
        strings(document.putArray("ending_with"), account.endingWith());
        return document;
    }

    private static void world(ObjectNode node, Tale tale) {
        node.put("outcome", tale.outcome());
        node.put("end_date", tale.date(tale.lastDay()).toString());
    }

    private static void strings(ArrayNode array, Iterable<String> texts) {
        texts.forEach(array::add);
    }
}
