package puebla.cli;

import java.util.List;
import java.util.Locale;
import puebla.lab.Json;
import puebla.scenario.book.Evidence;
import puebla.scenario.book.Language;
import puebla.scenario.book.ScenarioBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a scenario lets a person turn and read, as JSON. */
final class ListDocument {
    private ListDocument() {}

    static void fill(ArrayNode list, String topic, ScenarioBook book) {
        switch (topic) {
            case "levers" -> levers(list, book);
            case "measures" -> measures(list, book);
            case "parameters" -> parameters(list, book);
            default -> outcomes(list, book);
        }
    }

    private static void levers(ArrayNode list, ScenarioBook book) {
        for (var lever : book.levers()) {
            var node = list.addObject();
            node.put("key", lever.key());
            node.put("kind", lever.kind());
            strings(node, "values", lever.values());
            node.put("default", lever.standard());
            node.put("means", lever.means().in(Language.EN));
            strings(node, "affects", lever.affects());
        }
    }

    private static void measures(ArrayNode list, ScenarioBook book) {
        for (var measure : book.measures()) {
            var node = list.addObject();
            node.put("id", measure.id());
            node.put("name", measure.name().in(Language.EN));
            node.put("kind", measure.date() ? "date" : "amount");
            node.put("tallied", measure.kind());
            node.put("unit", measure.unit());
            textOrNull(node, "given", measure.given());
            textOrNull(node, "record", measure.recorded());
            evidence(node, measure.evidence());
        }
    }

    private static void parameters(ArrayNode list, ScenarioBook book) {
        for (var parameter : book.parameters()) {
            var node = list.addObject();
            node.put("id", parameter.id());
            Json.number(node, "value", parameter.prior().value());
            Json.number(node, "low", parameter.prior().low());
            Json.number(node, "high", parameter.prior().high());
            node.put("prior", parameter.prior().shape().name().toLowerCase(Locale.ROOT));
            node.put("unit", parameter.unit());
            node.put("trait", parameter.trait());
            evidence(node, parameter.evidence());
        }
    }

    private static void outcomes(ArrayNode list, ScenarioBook book) {
        for (var outcome : book.outcomes()) {
            var node = list.addObject();
            node.put("id", outcome.id());
            node.put("name", outcome.name().in(Language.EN));
            node.put("means", outcome.means().in(Language.EN));
        }
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        strings(node, "sources", evidence.sources());
        textOrNull(node, "confidence", evidence.confidence());
        textOrNull(node, "note", evidence.note());
    }

    private static void textOrNull(ObjectNode node, String key, String text) {
        if (text.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, text);
        }
    }

    private static void strings(ObjectNode node, String key, List<String> values) {
        var array = node.putArray(key);
        values.forEach(array::add);
    }
}
