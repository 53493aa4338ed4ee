package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Access control, and the responses to invalid requests. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DispatcherTest {
    private static final Served SERVED = Served.open();

    @AfterAll
    static void close() {
        SERVED.close();
    }

    private static String get(String path, String... headers) {
        return SERVED
                .raw("GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
    }

    private static String here() {
        return "Host: localhost:" + SERVED.server.port();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gzip|true", "br, gzip|true", "GZIP;q=0.5, br|true", "gzip ; q=0.01|true",
            "gzip;q=1.0|true", "identity|false", "br|false", "x-notgzip|false", "gzip;q=0|false",
            "identity, gzip; q=0.000|false"})
    void response_is_compressed_only_for_a_client_that_accepts_it(String accepted, boolean compressed) {
        var response = SERVED.send(HttpRequest.newBuilder(SERVED.at("/api/openapi.json")).header("Accept-Encoding",
                accepted));
        assertThat(response.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(compressed);
        assertThat(response.headers().firstValue("Vary")).contains("Accept-Encoding");
    }

    @Test
    void request_with_a_loopback_host_name_is_answered() {
        assertThat(get("/api/health", here())).contains("200");
        assertThat(get("/api/health", "Host: 127.0.0.1:" + SERVED.server.port())).contains("200");
        assertThat(get("/api/health", "Host: [::1]:" + SERVED.server.port())).contains("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8861", "localhost", "localhost:1", "127.0.0.1.evil.example:8861",
                    "localhost.evil.example:8861"})
    void request_with_any_other_host_name_is_rejected(String host) {
        assertThat(get("/api/health", "Host: " + host)).contains("403");
    }

    @Test
    void missing_or_repeated_host_header_is_rejected() {
        assertThat(get("/api/health", "X: y")).contains("400");
        assertThat(get("/api/health", here(), "Host: evil.example")).contains("400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "https://localhost:1", "null", "http://localhost:1", "file://"})
    void cross_origin_request_is_rejected(String origin) {
        assertThat(get("/api/health", here(), "Origin: " + origin)).contains("403");
        assertThat(SERVED.raw("POST /api/jobs HTTP/1.1\r\n" + here() + "\r\nOrigin: " + origin
                + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"))
                .contains("403");
    }

    @Test
    void cross_site_form_without_an_origin_header_is_rejected() {
        assertThat(get("/api/health", here(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors")).contains("403");
        assertThat(SERVED.raw("POST /api/jobs HTTP/1.1\r\n" + here()
                + "\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")).contains("415");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd",
            "/assets/../../../pom.xml",
            "//etc/passwd", "/index.html/..", "/.git/config", "/puebla/web/WebServer.class", "/assets/%00", "/\\..\\..",
            "/api/scenarios/..", "/api/scenarios/%2e%2e/map/layers.json",
            "/api/scenarios/mexico-1861/map/..%2fscenario.yaml",
            "/api/scenarios/mexico-1861/map/scenario.yaml", "/api/jobs/..%2f..", "/api/war/..%2fevents.csv"})
    void path_traversal_is_rejected(String path) {
        String answer = get(path, here());
        assertThat(answer).matches("(HTTP/1.1 40[04].*)?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GARBAGE", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u0000\u0001\u0002",
            "POST /api/jobs HTTP/1.1\r\nHost",
            "GET http://evil.example/ HTTP/1.1\r\n\r\n"})
    void malformed_http_does_not_stop_the_server(String bytes) {
        assertThat(SERVED.raw(bytes + "\r\n\r\n")).doesNotContain("200");
        assertThat(get("/api/health", here())).contains("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"kind\":}", "{\"kind\":\"run\",\"runs\":1e400}",
            "{\"kind\":\"run\",\"runs\":\"4\"}",
            "{\"kind\":\"run\",\"runs\":20001}", "{\"kind\":\"run\",\"runs\":-1}", "{\"kind\":\"play\"}",
            "{\"runs\":4}",
            "{\"kind\":\"run\",\"colour\":\"red\"}", "{\"kind\":\"run\",\"changes\":[]}",
            "{\"kind\":\"run\",\"changes\":{\"a\":1}}",
            "{\"kind\":\"compare\",\"runs\":4}", "{\"kind\":\"run\",\"change\":{\"levers.disease\":\"2\"}}",
            "{\"kind\":\"run\",\"lang\":\"de\"}",
            "{\"kind\":\"run\",\"seed\":9223372036854775807}", "{\"kind\":\"turns\",\"redraw_latents\":\"yes\"}"})
    void invalid_job_request_is_rejected_with_message_and_fix(String body) {
        var response = SERVED.post("/api/jobs", body);
        assertThat(response.statusCode()).isEqualTo(400);
        var refusal = Served.json(response);
        assertThat(refusal.get("detail").asString()).isNotBlank();
        assertThat(refusal.get("fix").asString()).isNotBlank();
    }

    @Test
    void deeply_nested_and_oversized_bodies_are_rejected() {
        assertThat(SERVED.post("/api/jobs", "[".repeat(100_000)).statusCode()).isEqualTo(400);
        assertThat(SERVED.post("/api/jobs", "{\"kind\":\"" + "x".repeat(2 << 20) + "\"}").statusCode()).isEqualTo(413);
        assertThat(SERVED.post("/api/scenarios", "{\"files\":{\"places.yaml\":\"" + "x".repeat(10_000_000) + "\"}}")
                .statusCode())
                .isEqualTo(413);
    }

    @Test
    void unknown_scenarios_and_keys_are_rejected_with_suggestions() {
        assertThat(SERVED.get("/api/war?scenario=mexico-1862").body()).contains("mexico-1861");
        assertThat(SERVED.get("/api/war?sed=3").body()).contains("seed");
        var refused = Served.json(SERVED.get("/api/war?change=levers.us.presure=0"));
        assertThat(refused.get("problems").get(0).get("fix").asString()).contains("levers.us.pressure");
        assertThat(SERVED.get("/api/war?lang=en&seed=3").statusCode()).isEqualTo(400);
        assertThat(SERVED.get("/api/war?" + "seed=1&".repeat(300)).statusCode()).isEqualTo(400);
        assertThat(SERVED.get("/api/war?seed=" + "1".repeat(9_000)).statusCode()).isEqualTo(400);
        assertThat(get("/api/war?seed=%zz", here())).contains("400");
    }

    @Test
    void comma_in_a_change_does_not_start_another_change() {
        assertThat(SERVED.get("/api/war?change=levers.disease=2&change=levers.us.arms=2").statusCode()).isEqualTo(200);
        assertThat(SERVED.get("/api/war?change=levers.disease=2%2C%20levers.us.arms=2").statusCode()).isEqualTo(422);
    }

    @Test
    void link_on_another_site_opens_the_page_but_not_the_api() {
        String[] link = {here(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"};
        String[] frame = {here(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"};
        assertThat(get("/", link)).contains("200");
        assertThat(get("/", frame)).contains("403");
        assertThat(get("/api/war", link)).contains("403");
        assertThat(get("/api/war", frame)).contains("403");
    }

    @Test
    void head_is_rejected_on_event_streams() {
        assertThat(SERVED.raw("HEAD /api/jobs/x/events HTTP/1.1\r\n" + here() + "\r\nConnection: close\r\n\r\n"))
                .contains("405");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/|GET, HEAD, OPTIONS", "/api/war|GET, HEAD, OPTIONS",
            "/api/scenarios|GET, HEAD, OPTIONS, POST", "/api/jobs/x|DELETE, GET, HEAD, OPTIONS"})
    void options_lists_the_methods_of_a_path(String path, String allow) {
        var response = SERVED.send(HttpRequest.newBuilder(SERVED.at(path)).method("OPTIONS",
                HttpRequest.BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Allow")).contains(allow);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void options_of_an_unknown_path_or_another_origin_is_rejected() {
        assertThat(SERVED.raw("OPTIONS /api/nothing HTTP/1.1\r\n" + here() + "\r\nConnection: close\r\n\r\n"))
                .contains("404");
        assertThat(SERVED.raw("OPTIONS /api/jobs HTTP/1.1\r\n" + here()
                + "\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\nConnection: close\r\n\r\n"))
                .contains("403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/health", "/api/war?scenario=six-places", "/api/nothing", "/nothing",
            "/api/war/months.csv?scenario=six-places", "/api/war?sed=3"})
    void head_has_the_status_and_type_of_get_without_a_body(String path) {
        var get = SERVED.get(path);
        var head = SERVED.send(HttpRequest.newBuilder(SERVED.at(path)).HEAD());
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.headers().firstValue("Content-Type")).isEqualTo(get.headers().firstValue("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void server_of_the_JDK_has_limits_on_times_headers_and_connections() {
        assertThat(WebServer.JDK_LIMITS).containsOnlyKeys("sun.net.httpserver.maxReqTime",
                "sun.net.httpserver.maxRspTime", "sun.net.httpserver.idleInterval", "sun.net.httpserver.maxReqHeaders",
                "sun.net.httpserver.maxReqHeaderSize", "jdk.httpserver.maxConnections", "sun.net.httpserver.nodelay");
        WebServer.JDK_LIMITS.forEach((property, value) -> assertThat(System.getProperty(property)).isEqualTo(value));
        assertThat(get("/api/health", here(), headers(90))).contains("200");
        assertThat(get("/api/health", here(), headers(101))).doesNotContain("200");
        assertThat(get("/api/health", here(), "X: " + "y".repeat(60_000))).contains("200");
        assertThat(get("/api/health", here(), "X: " + "y".repeat(66_000))).doesNotContain("200");
    }

    private static String headers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "X-" + i + ": y").collect(Collectors.joining("\r\n"));
    }

    @Test
    void unsupported_methods_and_unknown_paths_are_rejected() {
        var put = SERVED
                .send(HttpRequest.newBuilder(SERVED.at("/api/jobs")).PUT(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow")).contains("OPTIONS, POST");
        assertThat(SERVED.delete("/").statusCode()).isEqualTo(405);
        assertThat(SERVED.get("/api/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void every_response_has_the_security_headers() {
        for (String path : new String[]{"/", "/api/health", "/api/nothing", "/nothing"}) {
            var headers = SERVED.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'")
                    .contains("script-src 'self'").contains("frame-ancestors 'none'").doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void server_on_a_non_loopback_address_requires_a_token() throws UnknownHostException {
        var anywhere = InetAddress.getByName("0.0.0.0");
        assertThatThrownBy(() -> new Settings(anywhere, 0, "", Served.scenarios(), 1)).hasMessageContaining("token");
        try (var open = Served.open(new Settings(anywhere, 0, "secret", Served.scenarios(), 1))) {
            assertThat(open.get("/").statusCode()).isEqualTo(401);
            assertThat(open.get("/api/health").statusCode()).isEqualTo(401);
            assertThat(open.get("/?token=wrong").statusCode()).isEqualTo(401);
            var welcome = open.get("/?token=secret&view=odds");
            assertThat(welcome.statusCode()).isEqualTo(303);
            assertThat(welcome.headers().firstValue("Location")).contains("/?view=odds");
            String cookie = welcome.headers().firstValue("Set-Cookie").orElse("");
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
            assertThat(
                    open.send(HttpRequest.newBuilder(open.at("/api/health")).header("Cookie", cookie.split(";", -1)[0]))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(
                    open.send(HttpRequest.newBuilder(open.at("/api/health")).header("Authorization", "Bearer secret"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(open.send(HttpRequest.newBuilder(open.at("/api/health")).header("Authorization", "Bearer secre"))
                    .statusCode()).isEqualTo(401);
        }
    }
}
