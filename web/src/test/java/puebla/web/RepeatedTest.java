package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.web.http.Route;

/** Unknown and contradictory parts of a request are rejected on every route. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepeatedTest {
    private static final Served SERVED = Served.open();

    @AfterAll
    static void close() {
        SERVED.close();
    }

    static List<Route> routes() {
        return Described.routes();
    }

    private static String status(Route route, String query) {
        return SERVED.raw(route.method() + " " + route.path().replaceAll("\\{[a-z]+}", "x") + "?" + query
                + " HTTP/1.1\r\nHost: localhost:" + SERVED.server.port()
                + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void unknown_query_parameter_is_rejected(Route route) {
        assertThat(status(route, "colour=red")).contains(" 400 ");
        assertThat(status(route, "Seed=3")).contains(" 400 ");
    }

    static Stream<String[]> single() {
        return routes().stream()
                .flatMap(route -> route.single().stream().map(name -> new String[]{route.path(), name}));
    }

    @ParameterizedTest
    @MethodSource("single")
    void repeated_query_parameter_is_rejected_and_both_values_are_named(String path, String name) {
        var response = SERVED.get(path.replaceAll("\\{[a-z]+}", "x") + "?" + name + "=3&" + name + "=4");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Served.json(response).get("detail").asString()).contains("repeated").contains("'" + name + "'")
                .contains("'3'").contains("'4'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"change=levers.disease=2&change=levers.disease=3",
            "change=levers.disease=2&change=levers.disease=2", "change=levers.disease=2&change=%20levers.disease%20=3"})
    void repeated_change_is_rejected(String query) {
        for (String path : List.of("/api/war", "/api/war/chronicle", "/api/war/months.csv",
                "/api/scenarios/six-places")) {
            var response = SERVED.get(path + "?" + query);
            assertThat(response.statusCode()).as(path).isEqualTo(400);
            assertThat(Served.json(response).get("detail").asString()).contains("'levers.disease'");
        }
        assertThat(SERVED.get("/api/war/pair?" + query.replace("change=", "with=")).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"kind\":\"run\",\"runs\":1,\"runs\":2}|'runs'",
            "{\"kind\":\"run\",\"kind\":\"claims\"}|'kind'",
            "{\"kind\":\"run\",\"changes\":{\"a\":\"1\",\"a\":\"2\"}}|'a'"})
    void repeated_field_is_rejected(String body, String field) {
        var response = SERVED.post("/api/jobs", body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Served.json(response).get("detail").asString()).contains("repeated field").contains(field);
    }

    /** The blanks around a key have no meaning, in the query and in a body. */
    @ParameterizedTest
    @CsvSource({"run,changes", "compare,change"})
    void repeated_change_in_a_body_is_rejected_whatever_the_blanks_around_its_key(String kind, String field) {
        var response = SERVED.post("/api/jobs", "{\"kind\":\"" + kind + "\",\"runs\":1,\"" + field
                + "\":{\"levers.disease\":\"2\",\" levers.disease \":\"3\"}}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Served.json(response).get("detail").asString()).isEqualTo("repeated change of 'levers.disease'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: localhost", "Origin: http://localhost", "Sec-Fetch-Site: none",
            "Authorization: Bearer x", "Content-Type: text/plain"})
    void repeated_header_is_rejected(String header) {
        String name = header.substring(0, header.indexOf(':'));
        assertThat(SERVED.raw("POST /api/jobs HTTP/1.1\r\nHost: localhost:" + SERVED.server.port() + "\r\n" + header
                + "\r\n" + name + ": x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")).contains(" 400 ");
    }
}
