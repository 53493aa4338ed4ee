package puebla.app.document;

import java.util.List;
import java.util.Locale;
import puebla.experiment.Json;
import puebla.experiment.Version;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Evidence;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.catalog.ScenarioMetadata;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Description of a scenario for the page: places, routes, actors, outcomes, measures, levers, accounts and sources.
 *
 * @param name
 *            name of the scenario in requests
 * @param language
 *            language of names and meanings
 * @param withMap
 *            whether the scenario has map layers
 */
public record ScenarioDocument(String name, Loading.Loaded loaded, Language language, boolean withMap) {
    public ObjectNode json() {
        var metadata = loaded.metadata();
        var scenario = loaded.scenario();
        var info = metadata.info();
        var document = Json.object();
        document.put("scenario", name);
        document.put("version", Version.VERSION);
        document.put("scenario_version", info.version());
        document.put("scenario_hash", info.hash());
        document.put("lang", language.id());
        document.put("title", info.name().in(language));
        document.put("summary", info.summary().in(language));
        document.put("first_day", info.firstDay().toString());
        document.put("horizon", info.horizon().toString());
        document.put("map", withMap);
        places(document.putArray("places"), scenario, metadata);
        routes(document.putArray("routes"), scenario);
        contingents(document.putArray("contingents"), scenario, metadata);
        actors(document.putArray("actors"), scenario, metadata);
        outcomes(document.putArray("outcomes"), metadata);
        measures(document.putArray("measures"), metadata);
        levers(document.putArray("levers"), metadata);
        accounts(document.putArray("accounts"), metadata);
        claimedDates(document.putArray("claimed_dates"), metadata);
        sources(document.putArray("sources"), metadata);
        return document;
    }

    private void places(ArrayNode list, Scenario scenario, ScenarioMetadata metadata) {
        for (int p = 0; p < scenario.places().size(); p++) {
            var place = scenario.places().get(p);
            var node = list.addObject();
            node.put("id", place.id());
            node.put("name", metadata.name(ScenarioFile.PLACES, place.id(), language));
            node.put("lat", place.latitude());
            node.put("lon", place.longitude());
            node.put("state", metadata.name(ScenarioFile.STATES, place.state(), language));
            node.put("kind", place.kind().name().toLowerCase(Locale.ROOT));
            node.put("importance", place.importance());
            node.put("town", place.town());
            node.put("people", place.people());
            node.put("capital", p == scenario.capital());
        }
    }

    private static void routes(ArrayNode list, Scenario scenario) {
        for (var route : scenario.routes()) {
            var node = list.addObject();
            node.put("from", route.from());
            node.put("to", route.to());
            node.put("kind", route.kind().name().toLowerCase(Locale.ROOT));
            Json.number(node, "km", route.km());
        }
    }

    private void contingents(ArrayNode list, Scenario scenario, ScenarioMetadata metadata) {
        for (var contingent : scenario.contingents()) {
            var node = list.addObject();
            node.put("id", contingent.id());
            node.put("name", metadata.name(ScenarioFile.CONTINGENTS, contingent.id(), language));
            node.put("side", contingent.intervention() ? 1 : -1);
            node.put("kind", contingent.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private void actors(ArrayNode list, Scenario scenario, ScenarioMetadata metadata) {
        for (int a = 0; a < scenario.actors().size(); a++) {
            var actor = scenario.actors().get(a);
            var node = list.addObject();
            node.put("id", actor.id());
            node.put("name", metadata.name(ScenarioFile.ACTORS, actor.id(), language));
            node.put("role", actor.role().name().toLowerCase(Locale.ROOT));
            node.put("currency", a == scenario.patron() ? "francs" : "pesos");
        }
    }

    private void outcomes(ArrayNode list, ScenarioMetadata metadata) {
        for (var outcome : metadata.outcomes()) {
            var node = list.addObject();
            node.put("id", outcome.id());
            node.put("name", outcome.name().in(language));
            node.put("means", outcome.means().in(language));
        }
    }

    private void measures(ArrayNode list, ScenarioMetadata metadata) {
        for (var measure : metadata.measures()) {
            var node = list.addObject();
            node.put("id", measure.id());
            node.put("name", measure.name().in(language));
            node.put("kind", measure.date() ? "date" : "amount");
            node.put("tallied", measure.kind());
            node.put("unit", measure.unit());
            node.put("given", measure.given());
            node.put("record", measure.recorded());
            evidence(node, measure.evidence());
        }
    }

    private void levers(ArrayNode list, ScenarioMetadata metadata) {
        for (var lever : metadata.levers()) {
            var node = list.addObject();
            node.put("key", lever.key());
            node.put("kind", lever.kind());
            strings(node.putArray("values"), lever.values());
            node.put("default", lever.standard());
            node.put("value", lever.value());
            node.put("means", lever.means().in(language));
            strings(node.putArray("affects"), lever.affects());
        }
    }

    private void accounts(ArrayNode list, ScenarioMetadata metadata) {
        for (var account : metadata.accounts()) {
            var node = list.addObject();
            node.put("id", account.id());
            node.put("name", account.name().in(language));
            node.put("language", account.language());
        }
    }

    /** Adds the dates that the accounts give for measures. */
    private static void claimedDates(ArrayNode list, ScenarioMetadata metadata) {
        for (var claim : metadata.claims()) {
            for (var version : claim.versions()) {
                if (!version.says().isEmpty() && !version.measure().isEmpty()) {
                    var node = list.addObject();
                    node.put("claim", claim.id());
                    node.put("measure", version.measure());
                    node.put("says", version.says());
                    strings(node.putArray("accounts"), version.accounts());
                }
            }
        }
    }

    private static void sources(ArrayNode list, ScenarioMetadata metadata) {
        for (var source : metadata.sources().values()) {
            var node = list.addObject();
            node.put("id", source.id());
            node.put("title", source.title());
            node.put("url", source.url());
        }
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        strings(node.putArray("sources"), evidence.sources());
        node.put("confidence", evidence.confidence());
        node.put("note", evidence.note());
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
