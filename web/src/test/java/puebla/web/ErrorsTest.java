package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.web.http.Limits;
import puebla.web.http.Route;
import tools.jackson.databind.JsonNode;

/** Errors are problem details (RFC 9457) with the invalid value and a fix, and without anything internal. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrorsTest {
    private static final Served SERVED = Served.open();

    @AfterAll
    static void close() {
        SERVED.close();
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Described.faults("Error", response.body())).as(response.body()).isEmpty();
        var problem = Served.json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("fix").asString()).isNotBlank();
        assertThat(response.body()).doesNotContain("REDACTED", "Source:", "jackson", "StreamRead", "\\tat ", "java.",
                "puebla.", "/home/");
        return problem;
    }

    @ParameterizedTest
    @CsvSource({"/api/nothing,404,Not Found,'/api/nothing'", "/nothing,404,Not Found,'/nothing'",
            "/api/war?seed=x,400,Bad Request,'x'", "/api/war?seed=1234567890123456789,400,Bad Request,123456789",
            "/api/war?scenario=mexico-1862,404,Not Found,'mexico-1862'",
            "/api/war?change=levers.disease,400,Bad Request,'levers.disease'",
            "/api/war/month.csv,404,Not Found,'month.csv'", "/api/jobs/none,404,Not Found,'none'",
            "/api/scenarios/mexico-1861?lang=de,400,Bad Request,'de'",
            "/api/scenarios/mexico-1861/map/x.png,404,Not Found,'x.png'",
            "/api/war?change=levers.us.presure=0,422,Unprocessable Content,1 problem"})
    void rejected_request_gets_a_problem_with_the_invalid_value(String path, int status, String title, String value) {
        var problem = problem(SERVED.get(path), status);
        assertThat(problem.get("title").asString()).isEqualTo(title);
        assertThat(problem.get("detail").asString()).contains(value);
    }

    @Test
    void invalid_change_lists_problems_with_the_nearest_names() {
        var problems = problem(SERVED.get("/api/war?change=levers.us.presure=0"), 422).get("problems");
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).get("fix").asString()).contains("levers.us.pressure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":", "{\"a\":1", "[1", "{\"a\":tru}", "{\"a\":01}", "{\"a\":\"\u0001\"}",
            "{\"a\":\"\\x\"}", "{'a':1}", "{\"kind\":\"run\"} x", "{\"kind\":\"run\"}{}", "\u00ff\u00fe"})
    void invalid_json_is_described_without_the_words_of_the_library(String body) {
        assertThat(problem(SERVED.post("/api/jobs", body), 400).get("detail").asString()).startsWith("invalid ");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', value = {
            "/api/jobs      ; {'kind':'compare','runs':1,'change':{'levers.disease':'\\ud800'}} ; levers.disease",
            "/api/jobs      ; {'kind':'run','runs':1,'changes':{'levers.\\udc00':'1'}}          ; the name of a field",
            "/api/jobs      ; {'kind':'run\\ud800'}                                            ; kind",
            "/api/jobs      ; {'kind':'run','scenario':'a\\udc00\\ud800'}                       ; scenario",
            "/api/jobs      ; {'\\ud800':1}                                                   ; the name of a field",
            "/api/jobs      ; {'kind':['\\ud800']}                                            ; a list",
            "/api/scenarios ; {'files':{'places.yaml':'\\ud83dx'}}                            ; places.yaml",
            "/api/scenarios ; {'files':{'\\ud83d.yaml':''}}                                   ; the name of a field"})
    void unpaired_surrogate_in_a_body_is_rejected_with_its_field(String path, String body, String field) {
        assertThat(problem(SERVED.post(path, body.replace('\'', '"')), 400).get("detail").asString())
                .startsWith("invalid text in ").contains(field, "without unpaired surrogates");
    }

    @Test
    void character_of_two_surrogates_in_a_body_is_not_rejected() {
        var problem = problem(SERVED.post("/api/jobs", "{\"kind\":\"run\",\"scenario\":\"\\ud83d\\ude00\"}"), 404);
        assertThat(problem.get("detail").asString()).contains("unknown scenario: '\uD83D\uDE00'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "%FF", "%C3", "%E9", "%C0%80", "%zz", "%"})
    void query_that_is_not_utf_8_is_rejected(String value) {
        for (String path : List.of("/api/war?scenario=", "/api/war?change=levers.disease=", "/api/war?change=",
                "/api/war?")) {
            assertThat(SERVED.raw("GET " + path + value + " HTTP/1.1\r\nHost: localhost:" + SERVED.server.port()
                    + "\r\nConnection: close\r\n\r\n")).as(path).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void query_that_is_not_utf_8_is_shown_in_the_problem() {
        assertThat(problem(SERVED.get("/api/war?scenario=M%E9xico"), 400).get("detail").asString())
                .isEqualTo("invalid percent-encoding in the query: 'M%E9xico' (expected text in UTF-8)");
        problem(SERVED.get("/api/war?scenario=M%C3%A9xico"), 404);
    }

    @Test
    void deeply_nested_json_is_described_without_the_words_of_the_library() {
        assertThat(problem(SERVED.post("/api/jobs", "[".repeat(50)), 400).get("detail").asString())
                .contains("nested deeper than 20");
    }

    @Test
    void unsupported_method_content_type_and_size_get_a_problem() {
        var put = SERVED.send(HttpRequest.newBuilder(SERVED.at("/api/jobs"))
                .PUT(HttpRequest.BodyPublishers.ofString("{}")));
        problem(put, 405);
        assertThat(put.headers().firstValue("Allow")).contains("OPTIONS, POST");
        assertThat(problem(SERVED.delete("/"), 405).get("detail").asString()).contains("'DELETE'");
        var text = SERVED.send(HttpRequest.newBuilder(SERVED.at("/api/jobs")).header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(problem(text, 415).get("detail").asString()).contains("'text/plain'");
        problem(SERVED.post("/api/jobs", "{\"kind\":\"" + "x".repeat(2 << 20) + "\"}"), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "file://", "https://evil.example", "http://evil.example:1"})
    void rejected_origin_is_named(String origin) {
        var response = SERVED.send(HttpRequest.newBuilder(SERVED.at("/api/health")).header("Origin", origin));
        assertThat(problem(response, 403).get("detail").asString()).contains("Origin: '" + origin + "'");
    }

    @Test
    void missing_token_gets_a_problem_that_shows_how_to_send_it() {
        try (var shared = Served.shared(Limits.standard())) {
            var response = shared.get("/api/health");
            assertThat(problem(response, 401).get("fix").asString()).contains("Authorization: Bearer TOKEN")
                    .contains("?token=");
            assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
    }

    @Test
    void unfinished_job_gets_a_problem() {
        String id = SERVED.ask("{\"kind\":\"run\",\"runs\":20000,\"seed\":9000000}");
        problem(SERVED.get("/api/jobs/" + id + "/values"), 409);
        SERVED.delete("/api/jobs/" + id);
    }

    @Test
    void control_characters_of_a_request_are_not_repeated() {
        var problem = problem(SERVED.get("/api/war?scenario=%1b%5b2Jx%0ay%e2%80%ae"), 404);
        assertThat(problem.get("detail").asString()).contains("'\\u001b[2Jx\\ny\\u202e'");
    }

    @Test
    void failing_handler_gets_a_problem_without_message_or_stack() throws IOException, InterruptedException {
        try (var own = new TestServer(Limits.standard(), Route.get("/api/broken", request -> {
            throw new IllegalStateException("/home/someone/secret");
        }), Route.get("/api/endless", request -> deeper(0)), Route.file("/api/disk", request -> {
            throw new IOException("/home/someone/full");
        }))) {
            for (String path : List.of("/api/broken", "/api/endless", "/api/disk")) {
                assertThat(problem(own.get("10.0.0.1", path), 500).get("detail").asString())
                        .startsWith("internal server error");
            }
            assertThat(own.quiet()).isTrue();
        }
    }

    private static puebla.web.http.ApiResponse deeper(int depth) {
        return depth < 0 ? puebla.web.http.ApiResponse.printed("{}") : deeper(depth + 1);
    }
}
