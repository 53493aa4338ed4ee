package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.JsonSchemas;
import puebla.scenario.source.Node;
import puebla.scenario.source.YamlReader;

/** The JSON Schemas for editors agree with the reader about each single file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemasTest {
    private static final Path RESOURCES = Path.of("src/main/resources/puebla/schema");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

    @TempDir
    Path folder;

    /**
     * Compares the JSON Schemas in the resources with the schemas of the reader. The system property
     * {@code puebla.write-schemas=true} updates the resources first.
     */
    @Test
    void schema_resources_match_the_schemas_of_the_reader() throws IOException {
        if (Boolean.getBoolean("puebla.write-schemas")) {
            Files.createDirectories(RESOURCES);
            for (var schema : JsonSchemas.all().entrySet()) {
                Files.writeString(RESOURCES.resolve(schema.getKey()), schema.getValue());
            }
        }
        for (var schema : JsonSchemas.all().entrySet()) {
            boolean same = resource(schema.getKey()).equals(schema.getValue());
            assertThat(same).as(schema.getKey()
                    + " differs from the schema of the reader or from the ids of the kernel; update it with "
                    + "mvn -pl scenario -am test -Dtest=SchemasTest -Dsurefire.failIfNoSpecifiedTests=false -Dpuebla.write-schemas=true")
                    .isTrue();
        }
    }

    @Test
    void a_valid_scenario_passes_the_schemas() throws IOException {
        fits(SampleScenario.in(folder).write());
    }

    @Test
    void a_file_rejected_by_its_schema_is_rejected_by_the_reader() throws IOException {
        spoil(SampleScenario.in(folder).write(), 15);
    }

    /** Asserts that every file of a folder passes its schema. */
    static void fits(Path scenario) throws IOException {
        for (var file : filesOf(scenario).entrySet()) {
            assertThat(errors(file.getKey(), file.getValue())).as(file.getKey()).isEmpty();
        }
    }

    /**
     * Corrupts single values and keys of a valid folder. The reader must reject every file that the schema rejects.
     * Both must reject a list in place of a number.
     */
    static void spoil(Path scenario, int trials) throws IOException {
        var random = new Random(1861);
        for (var file : filesOf(scenario).entrySet()) {
            List<Spoiled> all = spoiled(file.getKey(), file.getValue());
            for (int trial = 0; trial < Math.min(trials, all.size()); trial++) {
                Spoiled one = all.get(random.nextInt(all.size()));
                boolean schemaRefuses = !errors(file.getKey(), one.text()).isEmpty();
                Files.writeString(scenario.resolve(file.getKey()), one.text());
                boolean readerRefuses = Scenarios.load(scenario) instanceof Loading.Invalid;
                if (schemaRefuses || one.always()) {
                    assertThat(readerRefuses).as("the reader rejects " + one.what() + " in " + file.getKey()).isTrue();
                }
                if (one.always()) {
                    assertThat(schemaRefuses).as("the schema rejects " + one.what() + " in " + file.getKey()).isTrue();
                }
            }
            Files.writeString(scenario.resolve(file.getKey()), file.getValue());
        }
    }

    private record Spoiled(String what, String text, boolean always) {}

    private static List<Spoiled> spoiled(String name, String text) {
        Node root = YamlReader.read(name, text, new Diagnostics()).orElseThrow();
        List<Spoiled> all = new ArrayList<>();
        collect(root, name, text, all);
        return all;
    }

    private static void collect(Node node, String name, String text, List<Spoiled> all) {
        switch (node) {
            case Node.Scalar scalar when !scalar.quoted() && !scalar.empty() -> {
                boolean number = scalar.number().isPresent();
                for (String other : List.of("[[x]]", "-12345678901234567", "zzz-zzz", "true", "\"\"", "{zzz: 1}")) {
                    replaced(text, scalar, scalar.text(), other)
                            .ifPresent(spoilt -> all
                                    .add(new Spoiled(scalar.text() + " → " + other + " at " + scalar.location(),
                                            spoilt, number && other.equals("[[x]]"))));
                }
            }
            case Node.Scalar scalar -> {
                // a quoted or empty value is not corrupted
            }
            case Node.Sequence list -> list.items().forEach(item -> collect(item, name, text, all));
            case Node.Mapping map -> map.entries().forEach((key, entry) -> {
                replaced(text, new Node.Scalar(entry.key(), key, false), key, "zzz")
                        .ifPresent(spoilt -> all
                                .add(new Spoiled("key " + key + " → zzz at " + entry.key(), spoilt, false)));
                collect(entry.value(), name, text, all);
            });
        }
    }

    /** Returns the text with the word at a node's location replaced, or an empty result if another word is there. */
    private static Optional<String> replaced(String text, Node.Scalar scalar, String old, String other) {
        int at = 0;
        for (int line = 1; line < scalar.location().line(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        at = text.offsetByCodePoints(at, scalar.location().column() - 1);
        return text.startsWith(old, at) ? Optional.of(text.substring(0, at) + other + text.substring(at + old.length()))
                : Optional.empty();
    }

    static Map<String, String> filesOf(Path scenario) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.walk(scenario)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                files.put(scenario.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static List<Error> errors(String file, String text) {
        return schema(file.startsWith("texts/") ? "texts" : file.replace(".yaml", "")).validate(text, InputFormat.YAML);
    }

    private static Schema schema(String topic) {
        return SCHEMAS.computeIfAbsent(topic, name -> REGISTRY
                .getSchema(String.valueOf(JsonSchemas.all().get(name + ".schema.json")), InputFormat.JSON));
    }

    private static String resource(String name) throws IOException {
        Path file = RESOURCES.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "missing: " + file;
    }
}
