package puebla.scenario.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puebla.scenario.catalog.Language;

/**
 * Converts a schema to a JSON Schema (draft 2020-12) for editors. The schema covers the constraints of a single file:
 * keys, types, words and bounds. Only the reader validates constraints between entries and between files.
 */
public final class JsonSchema {
    private static final Map<String, Object> WORDS =
            ordered("type", "string", "pattern", "\\S", "maxLength", Limits.TEXT);
    private static final Map<String, Object> NAME =
            ordered("type", "string", "pattern", "\\S", "maxLength", Limits.NAME);

    private JsonSchema() {}

    /** Returns the schema of a file as JSON text. */
    public static String of(String file, Schema schema) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", "https://puebla.example/schema/" + file + ".schema.json");
        document.put("title", file + ".yaml of a Puebla scenario");
        document.putAll(schema(schema));
        return JsonText.of(document);
    }

    /**
     * Returns the schema of a text file: a tree of texts, with known keys under {@code events} and {@code reasons}.
     *
     * @param kinds
     *            ids of the event types
     * @param features
     *            ids of the features
     */
    public static String ofTexts(List<String> kinds, List<String> features) {
        Map<String, Object> tree = Map.of("$ref", "#/$defs/tree");
        Map<String, Object> sections = new LinkedHashMap<>();
        sections.put("events", ordered("type", "object", "propertyNames",
                Map.of("pattern", "^(" + String.join("|", kinds) + ")(\\..+)?$"), "additionalProperties", tree));
        sections.put("reasons",
                ordered("type", "object", "propertyNames", Map.of("enum", features), "additionalProperties", tree));
        Map<String, Object> branches = ordered("type", "object", "additionalProperties", tree);
        return JsonText.of(ordered("$schema", "https://json-schema.org/draft/2020-12/schema", "$id",
                "https://puebla.example/schema/texts.schema.json", "title",
                "texts/<language>.yaml of a Puebla scenario", "type", "object", "properties", sections,
                "additionalProperties", tree, "$defs",
                Map.of("tree", Map.of("anyOf", List.of(WORDS, branches)))));
    }

    private static Map<String, Object> schema(Schema schema) {
        return switch (schema) {
            case Schema.Text text -> WORDS;
            case Schema.Plain plain -> Map.of("type", List.of("string", "number", "boolean"));
            case Schema.Id id -> id();
            case Schema.Ref ref -> id();
            case Schema.Quantity number -> ordered("type", "number", "minimum", number.low(), "maximum", number.high());
            case Schema.Whole whole -> ordered("type", "integer", "minimum", whole.low(), "maximum", whole.high());
            case Schema.Word word -> Map.of("enum", word.words());
            case Schema.Flag flag -> Map.of("type", "boolean");
            case Schema.Date date ->
                    ordered("type", "string", "pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
            case Schema.PartOfDate part -> ordered("type", List.of("string", "integer"), "pattern",
                    "^" + SchemaValidator.PART_OF_DATE + "$", "minimum", 1000, "maximum", 9999);
            case Schema.Names names -> names(names);
            case Schema.Maybe maybe -> Map.of("anyOf", List.of(schema(maybe.schema()), Map.of("type", "null")));
            case Schema.Several several -> several(several);
            case Schema.OneOrSeveral some -> Map.of("anyOf", List.of(schema(some.item()),
                    ordered("type", "array", "minItems", 1, "maxItems", Limits.ENTRIES, "items",
                            schema(some.item()))));
            case Schema.Table table -> table(table);
            case Schema.Form form -> form(form);
            case Schema.Either either -> Map.of("anyOf", List.of(schema(either.single()), schema(either.compound())));
        };
    }

    private static Map<String, Object> id() {
        return ordered("type", "string", "pattern", "^" + SchemaValidator.ID + "$", "maxLength", Limits.ID);
    }

    private static Map<String, Object> names(Schema.Names names) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Language.ids().forEach(language -> properties.put(language, NAME));
        return ordered("type", "object", "properties", properties, "required",
                names.all() ? Language.ids() : List.of("en"), "additionalProperties", false);
    }

    private static Map<String, Object> several(Schema.Several several) {
        return ordered("type", "array", "minItems", several.least(), "maxItems", several.most(), "items",
                schema(several.item()));
    }

    private static Map<String, Object> table(Schema.Table table) {
        Map<String, Object> schema = ordered("type", "object", "propertyNames", schema(table.key()),
                "additionalProperties", schema(table.value()), "maxProperties", Limits.ENTRIES);
        if (table.every() && table.key() instanceof Schema.Word word) {
            schema.put("required", word.words());
        }
        return schema;
    }

    private static Map<String, Object> form(Schema.Form form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Schema.Key key : form.keys()) {
            properties.put(key.name(), schema(key.schema()));
            if (key.required()) {
                required.add(key.name());
            }
        }
        return ordered("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
