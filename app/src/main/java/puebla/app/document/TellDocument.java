package puebla.app.document;

import java.util.List;
import java.util.function.IntFunction;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Scenario;
import puebla.narrative.EventChains;
import puebla.narrative.Narrative;
import puebla.narrative.Narrator;
import puebla.narrative.Salience;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The narrative of a war as JSON: the request, the outcome, the events with indices resolved to ids, and the text.
 * Events keep the numbers that {@code causes} refers to, even if only the main events are listed. {@code actors} lists
 * the actor that acts and the actor that is concerned.
 */
public final class TellDocument {
    private final ExperimentRequest request;
    private final CompletedRun run;
    private final Narrator narrator;

    public TellDocument(ExperimentRequest request, CompletedRun run, Narrator narrator) {
        this.request = request;
        this.run = run;
        this.narrator = narrator;
    }

    public ObjectNode json() {
        var document = RunDocument.asked(request);
        document.put("lang", narrator.language().id());
        document.put("detail", narrator.all() ? "all" : "main");
        document.put("outcome", run.outcome());
        document.put("end_date", run.date(run.lastDay()).toString());
        var salience = new Salience(run, new EventChains(run.events()));
        var events = document.putArray("events");
        for (var event : run.events()) {
            boolean main = salience.main(event);
            if (narrator.covers(run.date(event)) && (narrator.all() || main)) {
                event(events.addObject(), event, main);
            }
        }
        account(document.putObject("account"), narrator.tell(run, request.changes()));
        return document;
    }

    private void event(ObjectNode node, Event event, boolean main) {
        Scenario scenario = run.scenario();
        node.put("id", event.id());
        node.put("day", run.date(event).toString());
        node.put("kind", event.type().id());
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

    private static void account(ObjectNode node, Narrative narrative) {
        node.put("title", narrative.title());
        node.put("direction", narrative.rightToLeft() ? "rtl" : "ltr");
        strings(node.putArray("opening"), narrative.opening());
        var years = node.putArray("years");
        for (var year : narrative.years()) {
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
        strings(node.putArray("ending"), narrative.ending());
    }

    private static void strings(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
