package puebla.app.document;

import puebla.experiment.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document as a reader of its text sees it. */
final class DocumentTree {
    private DocumentTree() {}

    static JsonNode of(Record document) {
        return of(Json.text(document));
    }

    static JsonNode of(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
