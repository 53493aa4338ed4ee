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
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
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

    /** A file with one word replaced. The text is built when it is read: a large file has thousands of these. */
    private record Spoiled(String what, String whole, int at, String old, String other, boolean always) {
        String text() {
            return whole.substring(0, at) + other + whole.substring(at + old.length());
        }
    }

    private static List<Spoiled> spoiled(String name, String text) {
        Node root = YamlReader.read(name, text, new Diagnostics()).orElseThrow();
        List<Spoiled> all = new ArrayList<>();
        collect(root, text, lineStarts(text), all);
        return all;
    }

    private static int[] lineStarts(String text) {
        return IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').map(at -> at + 1)).toArray();
    }

    private static void collect(Node node, String text, int[] lines, List<Spoiled> all) {
        switch (node) {
            case Node.Scalar scalar when !scalar.quoted() && !scalar.empty() -> {
                boolean number = scalar.number().isPresent();
                for (String other : List.of("[[x]]", "-12345678901234567", "zzz-zzz", "true", "\"\"", "{zzz: 1}")) {
                    replace(scalar.text() + " → " + other + " at " + scalar.location(), text, lines,
                            scalar.location(), scalar.text(), other, number && other.equals("[[x]]"), all);
                }
            }
            case Node.Scalar scalar -> {
                // a quoted or empty value is not corrupted
            }
            case Node.Sequence list -> list.items().forEach(item -> collect(item, text, lines, all));
            case Node.Mapping map -> map.entries().forEach((key, entry) -> {
                replace("key " + key + " → zzz at " + entry.key(), text, lines, entry.key(), key, "zzz", false, all);
                collect(entry.value(), text, lines, all);
            });
        }
    }

    /** Adds the text with the word at a location replaced, unless another word is there. */
    private static void replace(String what, String text, int[] lines, SourceLocation location, String old,
            String other,
            boolean always, List<Spoiled> all) {
        int at = text.offsetByCodePoints(lines[location.line() - 1], location.column() - 1);
        if (text.startsWith(old, at)) {
            all.add(new Spoiled(what, text, at, old, other, always));
        }
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
