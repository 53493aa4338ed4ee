package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API matches its routes and responses. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiTest {
    private static Served served = Served.open();
    private static ObjectNode description = Served.JSON.createObjectNode();

    @BeforeAll
    static void read() {
        description = (ObjectNode) Served.json(served.get("/api/openapi.json"));
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void description_lists_exactly_the_routes_and_query_parameters_of_the_api() {
        var routes = new TreeSet<String>();
        for (var route : Described.routes()) {
            routes.add(route.method() + " " + route.path() + " once " + new TreeSet<>(route.single()) + " many "
                    + new TreeSet<>(route.repeatable()));
        }
        var described = new TreeSet<String>();
        description.get("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(operation -> described.add(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " "
                        + path.getKey() + " once " + parameters(operation.getValue(), false) + " many "
                        + parameters(operation.getValue(), true))));
        assertThat(described).isEqualTo(routes);
    }

    private static Set<String> parameters(JsonNode operation, boolean repeatable) {
        var names = new TreeSet<String>();
        for (var parameter : operation.path("parameters")) {
            if (parameter.get("in").asString().equals("query")
                    && parameter.at("/schema/type").asString().equals("array") == repeatable) {
                names.add(parameter.get("name").asString());
            }
        }
        return names;
    }

    @Test
    void every_operation_describes_the_errors_that_any_request_can_have() {
        description.get("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(operation -> assertThat(operation.getValue().get("responses").propertyNames())
                        .as(operation.getKey() + " " + path.getKey())
                        .contains("400", "401", "403", "405", "429", "500", "503")));
    }

    @Test
    void responses_match_the_described_schemas() {
        String run = served.ask("{\"kind\":\"run\",\"scenario\":\"six-places\",\"runs\":20}");
        served.over(run);
        String turns = served.ask("{\"kind\":\"turns\",\"scenario\":\"six-places\",\"branches\":3}");
        served.over(turns);
        var wrong = new ArrayList<String>();
        check(wrong, "/api/health", "Health", served.get("/api/health"), 200);
        check(wrong, "/api/scenarios", "Scenarios", served.get("/api/scenarios"), 200);
        check(wrong, "/api/scenarios/{scenario}", "Scenario", served.get("/api/scenarios/mexico-1861?lang=ar"), 200);
        check(wrong, "/api/scenarios/{scenario}", "Scenario", served.get("/api/scenarios/six-places"), 200);
        check(wrong, "/api/war", "War", served.get("/api/war?scenario=six-places&seed=2"), 200);
        check(wrong, "/api/war", "War", served.get("/api/war?seed=3"), 200);
        check(wrong, "/api/war/chronicle", "Chronicle", served.get("/api/war/chronicle?seed=3&lang=fr"), 200);
        check(wrong, "/api/war/pair", "Pair", served.get("/api/war/pair?seed=3&with=levers.us.pressure=0"), 200);
        check(wrong, "/api/jobs", "Job",
                served.post("/api/jobs", "{\"kind\":\"run\",\"scenario\":\"six-places\",\"runs\":20}"), 202);
        check(wrong, "/api/jobs/{id}", "Job", served.get("/api/jobs/" + run), 200);
        check(wrong, "/api/jobs/{id}/answer", "Answer", served.get("/api/jobs/" + run + "/answer"), 200);
        check(wrong, "/api/jobs/{id}/answer", "Answer", served.get("/api/jobs/" + turns + "/answer"), 200);
        check(wrong, "/api/jobs/{id}/values", "Values", served.get("/api/jobs/" + run + "/values"), 200);
        check(wrong, "/api/war", "Error", served.get("/api/war?seed=x"), 400);
        check(wrong, "/api/war", "Error", served.get("/api/war?change=levers.us.presure=0"), 422);
        check(wrong, "/api/jobs/{id}", "Error", served.get("/api/jobs/none"), 404);
        check(wrong, "/api/jobs", "Error", served.post("/api/jobs", "{\"kind\":\"run\",\"runs\":0}"), 400);
        assertThat(wrong).isEmpty();
    }

    @Test
    void downloads_have_the_described_content_types() {
        String run = served.ask("{\"kind\":\"run\",\"scenario\":\"six-places\",\"runs\":20}");
        served.over(run);
        String turns = served.ask("{\"kind\":\"turns\",\"scenario\":\"six-places\",\"branches\":3}");
        served.over(turns);
        var types = Stream.of("/api/jobs/" + run + "/runs.csv", "/api/jobs/" + run + "/store.zip",
                "/api/jobs/" + turns + "/odds.svg", "/api/war/events.csv?scenario=six-places",
                "/api/scenarios/mexico-1861/map/relief.png", "/api/scenarios/mexico-1861/map/layers.json",
                "/api/jobs/" + run + "/events")
                .map(path -> served.get(path)).map(response -> response.statusCode() + " "
                        + response.headers().firstValue("Content-Type").orElse("").split(";", -1)[0])
                .toList();
        assertThat(types).containsExactly("200 text/csv", "200 application/zip", "200 image/svg+xml", "200 text/csv",
                "200 image/png", "200 application/json", "200 text/event-stream");
    }

    private static void check(List<String> wrong, String path, String schema, HttpResponse<String> response,
            int status) {
        String what = path + " " + status + " ";
        if (response.statusCode() != status) {
            wrong.add(what + "answered " + response.statusCode() + " " + response.body());
            return;
        }
        String type =
                response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "").replace("/", "~1");
        boolean described = description.at("/paths/" + path.replace("/", "~1")).properties().stream()
                .anyMatch(operation -> resolved(operation.getValue().at("/responses/" + status))
                        .at("/content/" + type + "/schema/$ref")
                        .asString("").equals("#/components/schemas/" + schema));
        if (!described) {
            wrong.add(what + "is not described as " + schema);
        }
        Described.faults(schema, response.body()).forEach(fault -> wrong.add(what + fault));
    }

    private static JsonNode resolved(JsonNode response) {
        JsonNode reference = response.get("$ref");
        return reference == null ? response : description.at(reference.asString().substring(1));
    }
}
