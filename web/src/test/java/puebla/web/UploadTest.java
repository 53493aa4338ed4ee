package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.web.http.Limits;
import tools.jackson.databind.node.ObjectNode;

/** Uploaded scenarios: valid ones are kept, and files of strangers are rejected with the name of the file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadTest {
    private static final Served SERVED = Served.open();

    @AfterAll
    static void close() {
        SERVED.close();
    }

    /** Returns the body of an upload of a shipped scenario. */
    static ObjectNode files(String scenario) throws IOException {
        return files(Served.scenarios().resolve(scenario));
    }

    private static ObjectNode files(Path folder) throws IOException {
        var body = Served.JSON.createObjectNode();
        var files = body.putObject("files");
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return body;
    }

    private static HttpResponse<String> upload(String name, String content) {
        var body = Served.JSON.createObjectNode();
        body.putObject("files").put(name, content);
        return SERVED.post("/api/scenarios", body.toString());
    }

    private static String detail(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        return Served.json(response).get("detail").asString();
    }

    @Test
    void valid_scenario_is_available_and_an_invalid_one_gets_its_problems() throws IOException {
        var body = files(Served.SMALL);
        var taken = SERVED.post("/api/scenarios", body.toString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        String name = Served.json(taken).get("scenario").asString();
        assertThat(SERVED.get("/api/war?scenario=" + name).statusCode()).isEqualTo(200);
        assertThat(SERVED.get("/api/scenarios").body()).contains(name);

        ((ObjectNode) body.get("files")).put("places.yaml", "places: [{id: 3}]");
        var refused = SERVED.post("/api/scenarios", body.toString());
        assertThat(refused.statusCode()).isEqualTo(422);
        var problem = Served.json(refused).get("problems").valueStream()
                .filter(one -> one.get("file").asString().equals("places.yaml") && one.has("line")).findFirst()
                .orElseThrow();
        assertThat(problem.get("place").asString()).isEqualTo("places.yaml:" + problem.get("line").asInt() + ":"
                + problem.get("column").asInt());
    }

    @Test
    void scenario_with_few_submodels_and_one_language_is_served() throws IOException {
        var folder = Served.scenarios().resolveSibling("app/src/test/fixture/plain-invasion");
        var taken = SERVED.post("/api/scenarios", files(folder).toString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        String name = Served.json(taken).get("scenario").asString();

        var scenario = Served.json(SERVED.get("/api/scenarios/" + name));
        assertThat(scenario.get("submodels").valueStream().map(one -> one.asString())).contains("guerrilla")
                .doesNotContain("crown", "coalition", "debt");
        assertThat(scenario.get("languages").valueStream().map(one -> one.asString())).containsExactly("en");
        var war = Served.json(SERVED.get("/api/war?scenario=" + name));
        assertThat(war.has("ruler")).isFalse();
        assertThat(war.get("series").has("irregulars")).isTrue();
        assertThat(SERVED.get("/api/war/chronicle?scenario=" + name + "&lang=fr").body()).contains("come ashore");
    }

    @Test
    void store_of_an_uploaded_scenario_contains_its_files_and_that_of_a_shipped_one_does_not() throws IOException {
        var body = files(Served.SMALL);
        var sent = (ObjectNode) body.get("files");
        sent.put("scenario.yaml", sent.get("scenario.yaml").asString() + "\n# own\n");
        String own = Served.json(SERVED.post("/api/scenarios", body.toString())).get("scenario").asString();
        var expected = new TreeMap<String, String>();
        sent.properties().forEach(file -> expected.put("scenario/" + file.getKey(), file.getValue().asString()));

        for (String scenario : List.of(own, Served.SMALL)) {
            String job = SERVED.ask("{\"kind\":\"run\",\"runs\":2,\"scenario\":\"" + scenario + "\"}");
            assertThat(SERVED.over(job).get("state").asString()).isEqualTo("done");
            for (String path : List.of("/api/war/store.zip?scenario=" + scenario, "/api/jobs/" + job + "/store.zip")) {
                var files = unzipped(path);

                assertThat(files).as(path).containsKeys("manifest.json", "runs/chunk-00001.parquet");
                files.keySet().removeIf(name -> !name.endsWith(".yaml"));
                var defaults = new TreeMap<>(files.subMap("scenario/base/", "scenario/base0"));
                files.keySet().removeAll(defaults.keySet());
                assertThat(files).as(path).isEqualTo(scenario.equals(own) ? expected : Map.of());
                assertThat(defaults.containsKey("scenario/base/debt/parameters.yaml")).isEqualTo(scenario.equals(own));
            }
        }
    }

    /** Returns the files of a store by their names in it. */
    private static SortedMap<String, String> unzipped(String path) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(SERVED.at(path).toURL().openStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).startsWith("puebla-wars/");
                files.put(entry.getName().substring("puebla-wars/".length()),
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.yaml", "..\\x.yaml", "/etc/x.yaml", "C:\\x.yaml", "x/../../y.yaml", "texts/../x.yaml",
            "texts/en.yaml/x", ".yaml", "", " places.yaml", "places.yaml ", "places.yaml\u0000", "pla\nces.yaml",
            "pla\u001b[2Jces.yaml", "\u202eplaces.yaml", "Places.yaml", "places.YAML", "places.yml", "._places.yaml",
            "map/layers.json", "layers.json", "relief.png", "map/relief.png", "manifest.json", "texts/eng.yaml",
            "base/../x.yaml", "base//x.yaml", "base/debt/x/y.yaml", "base/Debt/levers.yaml", "base/texts/x/en.yaml",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml"})
    void file_name_outside_a_scenario_is_rejected_and_shown(String name) {
        String detail = detail(upload(name, "x: 1"));
        assertThat(detail).startsWith("invalid file name: '")
                .contains(name.matches("[ -~]{0,60}") ? "'" + name + "'" : "'");
        assertThat(detail.codePoints()).noneMatch(point -> point < ' ' || point == 0x202e);
        assertThat(detail.length()).isLessThan(200);
    }

    @Test
    void repeated_file_name_is_rejected() {
        assertThat(detail(SERVED.post("/api/scenarios", "{\"files\":{\"places.yaml\":\"a\",\"places.yaml\":\"b\"}}")))
                .contains("repeated field: 'places.yaml'");
        assertThat(detail(SERVED.post("/api/scenarios", "{\"files\":{},\"files\":{}}"))).contains("'files'");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 501, 10_000})
    void number_of_files_beyond_the_bound_is_rejected_and_shown(int number) {
        var body = Served.JSON.createObjectNode();
        var files = body.putObject("files");
        IntStream.range(0, number).forEach(i -> files.put("f" + i + ".yaml", ""));
        assertThat(detail(SERVED.post("/api/scenarios", body.toString()))).contains("number of files: " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"files\":{\"places.yaml\":3}}", "{\"files\":{\"places.yaml\":null}}",
            "{\"files\":[\"places.yaml\"]}", "{\"files\":{\"places.yaml\":{\"x\":\"y\"}}}", "{}", "{\"file\":{}}",
            "{\"files\":{},\"more\":1}", "{\"files\":{\"places.yaml\":\"\\ud800\"}}"})
    void body_that_is_not_an_object_of_texts_is_rejected(String body) {
        assertThat(detail(SERVED.post("/api/scenarios", body))).isNotBlank();
    }

    @Test
    void uploads_of_one_client_do_not_remove_those_of_another() throws IOException {
        try (var shared = Served.shared(Limits.standard())) {
            String kept = named(shared, "10.0.0.1", -1);
            for (int i = 0; i < 30; i++) {
                named(shared, "10.0.0.2", i);
            }
            var names = Served.json(shared.send("10.0.0.1",
                    java.net.http.HttpRequest.newBuilder(shared.at("/api/scenarios")))).get("scenarios").valueStream()
                    .map(name -> name.asString()).filter(name -> name.startsWith("dropped-")).toList();
            assertThat(names).hasSize(24).contains(kept);
        }
    }

    /** Uploads a scenario that differs from the others in a comment. */
    private static String named(Served shared, String client, int variant) throws IOException {
        var body = files(Served.SMALL);
        var files = (ObjectNode) body.get("files");
        files.put("scenario.yaml", files.get("scenario.yaml").asString() + "\n# " + variant + "\n");
        var response = shared.send(client, shared.posted("/api/scenarios", body.toString()));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Served.json(response).get("scenario").asString();
    }
}
