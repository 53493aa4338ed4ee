package puebla.web.http;

import java.util.regex.Pattern;
import puebla.scenario.diagnostic.UntrustedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Parser of request bodies: one JSON object of Unicode text, without repeated fields. */
final class JsonBody {
    private static final int DEEPEST = 20;
    private static final ObjectMapper READER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                    .maxStringLength(ApiRequest.LARGEST_BODY).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final Pattern REPEATED = Pattern.compile("Duplicate Object property \"(.*)\"", Pattern.DOTALL);
    /** Parts of the library's messages that name its source, its classes or its settings. */
    private static final Pattern INTERNAL =
            Pattern.compile("\\s*\\(?(start marker at \\[|for `|from `|`|through reference).*", Pattern.DOTALL);

    private JsonBody() {}

    /**
     * Parses a body.
     *
     * @throws ApiException
     *             if it is not one JSON object, repeats a field, or contains an unpaired surrogate
     */
    static ObjectNode parse(byte[] bytes) {
        try {
            if (READER.readTree(bytes) instanceof ObjectNode object) {
                refuseUnpaired(object);
                return object;
            }
        } catch (JacksonException broken) {
            throw invalid(broken);
        }
        throw ApiException.wrong("invalid body (expected a JSON object)",
                "send an object such as {\"kind\": \"run\", \"runs\": 100}.");
    }

    /** Rejects half of a character, which an escape such as <code>&#92;ud800</code> can write and no response can. */
    private static void refuseUnpaired(JsonNode node) {
        for (var field : node.properties()) {
            refuseUnpaired(field.getKey(), "the name of a field");
            if (field.getValue().isString()) {
                refuseUnpaired(field.getValue().asString(),
                        "the value of field " + UntrustedText.quoted(field.getKey()));
            }
        }
        for (var inside : node) {
            refuseUnpaired(inside.asString(""), "a list");
            refuseUnpaired(inside);
        }
    }

    private static void refuseUnpaired(String text, String where) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw unpaired(where);
        }
    }

    private static ApiException unpaired(String where) {
        return ApiException.wrong(
                "invalid text in " + where + " (expected Unicode text without unpaired surrogates)",
                "send whole characters, in UTF-8 or as escapes in pairs such as \\ud83d\\ude00.");
    }

    private static ApiException invalid(JacksonException broken) {
        var location = broken.getLocation();
        String where = location == null || location.getLineNr() < 1 ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        if (broken instanceof StreamConstraintsException) {
            return ApiException.wrong("invalid JSON: nested deeper than " + DEEPEST
                    + " levels, or with a number or name that is too long" + where, "send a smaller JSON object.");
        }
        String message = broken.getOriginalMessage();
        if (message.contains("surrogate")) { // some versions of the parser reject them in names, others do not
            return unpaired("the name of a field" + where);
        }
        var repeated = REPEATED.matcher(message);
        if (repeated.find()) {
            return ApiException.wrong("repeated field: " + UntrustedText.quoted(repeated.group(1)) + where,
                    "send each field once.");
        }
        return ApiException.wrong("invalid JSON: " + INTERNAL.matcher(message).replaceFirst("") + where,
                "send one JSON object.");
    }
}
