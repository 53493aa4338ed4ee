package puebla.lab.telling;

import java.util.List;
import java.util.function.IntFunction;
import puebla.kernel.Event;
import puebla.kernel.Scenario;
import puebla.kernel.data.Amount;
import puebla.kernel.data.Feature;
import puebla.lab.Question;
import puebla.lab.summary.RunDocument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The narrative of a war as JSON: the request, the outcome, the events with indices resolved to ids, and the text.
 * Events keep the numbers that {@code causes} refers to, even if only the main events are listed. {@code actors} lists
 * the actor that acts and the actor that is concerned.
 */
public final class TellDocument {
    private final Question question;
    private final Tale tale;
    private final Teller teller;

    public TellDocument(Question question, Tale tale, Teller teller) {
        this.question = question;
        this.tale = tale;
        this.teller = teller;
    }

    public ObjectNode json() {
        var document = RunDocument.asked(question);
        document.put("lang", teller.language().id());
        document.put("detail", teller.all() ? "all" : "main");
        document.put("outcome", tale.outcome());
        document.put("end_date", tale.date(tale.lastDay()).toString());
        var salience = new Salience(tale, new Chains(tale.events()));
        var events = document.putArray("events");
        for (var event : tale.events()) {
            boolean main = salience.main(event);
            if (teller.covers(tale.date(event)) && (teller.all() || main)) {
                event(events.addObject(), event, main);
            }
        }
        account(document.putObject("account"), teller.tell(tale, question.changes()));
        return document;
    }

    private void event(ObjectNode node, Event event, boolean main) {
        Scenario scenario = tale.scenario();
        node.put("id", event.id());
        node.put("day", tale.date(event).toString());
        node.put("kind", event.kind().id());
        node.put("salience", main ? "main" : "minor");
        named(node, "side", event.side() == 0 ? -1 : event.side() < 0 ? 0 : 1,
                side -> side == 0 ? "home" : "intervention");
        named(node, "place", event.place(), place -> scenario.places().get(place).id());
        var actors = node.putArray("actors");
        if (event.actor() >= 0) {
            actors.add(scenario.actors().get(event.actor()).id());
        }
        if (event.otherActor() >= 0) {
            actors.add(scenario.actors().get(event.otherActor()).id());
        }
        named(node, "leader", event.leader(), leader -> scenario.leaders().get(leader).id());
        named(node, "contingent", event.contingent(), contingent -> scenario.contingents().get(contingent).id());
        named(node, "external", event.external(), entry -> scenario.calendar().get(entry).id());
        var amounts = node.putObject("amounts");
        for (var amount : Amount.values()) {
            long value = event.amounts().get(amount.ordinal());
            if (value >= 0) {
                amounts.put(amount.id(), value);
            }
        }
        var causes = node.putArray("causes");
        event.causes().forEach(causes::add);
        strings(node.putArray("because"), event.because().stream().map(Feature::id).toList());
    }

    private static void named(ObjectNode node, String key, int index, IntFunction<String> id) {
        if (index < 0) {
            node.putNull(key);
        } else {
            node.put(key, id.apply(index));
        }
    }

    private static void account(ObjectNode node, Account account) {
        node.put("title", account.title());
        node.put("direction", account.rightToLeft() ? "rtl" : "ltr");
        strings(node.putArray("opening"), account.opening());
        var years = node.putArray("years");
        for (var year : account.years()) {
            var one = years.addObject();
            one.put("heading", year.heading());
            var sections = one.putArray("sections");
            for (var section : year.sections()) {
                var part = sections.addObject();
                part.put("heading", section.heading());
                strings(part.putArray("paragraphs"), section.paragraphs());
            }
            strings(one.putArray("also"), year.also());
        }
        strings(node.putArray("ending"), account.ending());
    }

    private static void strings(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
