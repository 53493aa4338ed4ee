package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.web.http.Limits;

/** The server behind a proxy that ends TLS, as the how-to page sets it up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProxyTest {
    private static final Served SERVED = Served.shared(Limits.standard());
    private static AutoCloseable open = () -> {};
    private static String page = "";
    @TempDir
    static Path folder = Path.of("");
    private static javax.net.ssl.SSLContext trust;

    @BeforeAll
    static void open() throws Exception {
        var proxy = new TlsProxy(folder, SERVED.server.port(), "");
        open = proxy;
        trust = proxy.context();
        page = "https://localhost:" + proxy.port();
    }

    @AfterAll
    static void close() throws Exception {
        open.close();
        SERVED.close();
    }

    private static HttpRequest.Builder request(String address, String origin) {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60))
                .header("Cookie", "puebla-token-" + SERVED.server.port() + "=" + Served.TOKEN);
        return origin.isEmpty() ? request : request.header("Origin", origin);
    }

    /** Sends a request on a connection of its own. */
    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().sslContext(trust).version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder job(String address, String origin) {
        return request(address + "/api/jobs", origin).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"run\",\"scenario\":\"six-places\",\"runs\":5}"));
    }

    @Test
    void page_opened_with_the_token_gets_a_cookie_for_https_only() throws Exception {
        var welcome = send(HttpRequest.newBuilder(URI.create(page + "/?token=" + Served.TOKEN + "&view=odds")));
        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(welcome.headers().firstValue("Location")).contains("/?view=odds");
        assertThat(welcome.headers().firstValue("Set-Cookie").orElse("")).contains("; Secure").contains("HttpOnly")
                .startsWith("puebla-token-" + SERVED.server.port() + "=" + Served.TOKEN);
        assertThat(send(request(page + "/", "")).statusCode()).isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(URI.create(page + "/"))).statusCode()).isEqualTo(401);
    }

    @Test
    void page_submits_jobs_and_uploads_scenarios() throws Exception {
        assertThat(send(job(page, page)).statusCode()).isEqualTo(202);
        var upload = send(request(page + "/api/scenarios", page).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(UploadTest.files(Served.SMALL).toString())));
        assertThat(upload.statusCode()).as(upload.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "https://localhost", "https://localhost:1", "null", "file://",
            "https://localhost.evil.example:8861"})
    void page_of_another_site_is_rejected(String origin) throws Exception {
        assertThat(send(job(page, origin)).statusCode()).isEqualTo(403);
        assertThat(send(request(page + "/api/health", origin).header("X-Forwarded-Host", origin.replace("https://", ""))
                .header("Forwarded", "host=" + origin.replace("https://", ""))).statusCode()).isEqualTo(403);
    }

    @Test
    void events_arrive_while_the_job_runs() throws Exception {
        String body = "{\"kind\":\"run\",\"runs\":20000,\"seed\":7000000}";
        var asked = send(request(page + "/api/jobs", page).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        String id = Served.json(asked).get("id").asString();
        try (var client = HttpClient.newBuilder().sslContext(trust).build()) {
            var stream = client.send(request(page + "/api/jobs/" + id + "/events", "").build(),
                    BodyHandlers.ofInputStream());
            assertThat(stream.headers().firstValue("X-Accel-Buffering")).contains("no");
            try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.lines().filter(line -> line.startsWith("event: ")).findFirst())
                        .contains("event: news");
                assertThat(Served.json(send(request(page + "/api/jobs/" + id, ""))).get("state").asString())
                        .isEqualTo("running");
            }
            send(request(page + "/api/jobs/" + id, page).DELETE());
        }
    }

    @Test
    void proxy_that_replaces_the_host_is_told_to_pass_it_on() throws Exception {
        try (var other = new TlsProxy(folder, SERVED.server.port(), "127.0.0.1:" + SERVED.server.port())) {
            String address = "https://localhost:" + other.port();
            var refused = send(job(address, address));
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Served.json(refused).get("fix").asString()).contains("pass on the Host header");
        }
    }

    @ParameterizedTest
    @CsvSource({"h.example,https://h.example", "h.example:443,https://h.example", "H.example,https://h.example",
            "h.example,http://h.example", "h.example:80,http://h.example", "h.example:8443,https://h.example:8443",
            "[2001:db8::1],https://[2001:db8::1]"})
    void origin_of_the_host_is_accepted_with_either_scheme(String host, String origin) {
        assertThat(raw(host, origin)).contains(" 200 ");
    }

    @ParameterizedTest
    @CsvSource({"h.example,https://h.example:8443", "h.example:80,https://h.example", "h.example:443,http://h.example",
            "h.example,ftp://h.example", "h.example,h.example", "h.example,https://h.example/", "h.example,https://",
            "h.example,https://user@h.example"})
    void origin_of_another_port_or_form_is_rejected(String host, String origin) {
        assertThat(raw(host, origin)).contains(" 403 ");
    }

    private static String raw(String host, String origin) {
        return SERVED.raw("GET /api/health HTTP/1.1\r\nHost: " + host + "\r\nOrigin: " + origin
                + "\r\nAuthorization: bearer " + Served.TOKEN + "\r\nConnection: close\r\n\r\n");
    }
}
