package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.web.http.ApiException;
import puebla.web.http.ApiResponse;
import puebla.web.http.Client;
import puebla.web.http.ConcurrencyLimit;
import puebla.web.http.Download;
import puebla.web.http.Limits;
import puebla.web.http.Route;
import puebla.web.job.CpuScheduler;

/** One client that takes all it can get does not keep the others out, and loses what it does not use. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(300)
class FairnessTest {
    private static final String GREEDY = "10.0.0.1";
    private static final String OTHER = "10.0.0.2";
    private static final String LARGE_JOB = "{\"kind\":\"run\",\"runs\":20000,\"seed\":%d}";
    private static final int LARGE_FILE = 32 << 20;

    @Test
    void client_with_all_its_event_streams_leaves_streams_for_others() throws IOException {
        try (var served = Served.shared(Limits.standard())) {
            String id = submitted(served, GREEDY, LARGE_JOB.formatted(1));
            var streams = new ArrayList<Socket>();
            try {
                String line = "";
                for (int i = 0; i <= 64; i++) {
                    var socket = served.socket();
                    streams.add(socket);
                    line = statusLine(socket, "GET /api/jobs/" + id + "/events HTTP/1.1\r\n" + Served.of(GREEDY)
                            + "\r\n");
                    assertThat(line).contains(i < 64 ? " 200 " : " 429 ");
                }
                try (var other = served.socket()) {
                    assertThat(statusLine(other, "GET /api/jobs/" + id + "/events HTTP/1.1\r\n" + Served.of(OTHER)
                            + "\r\n")).contains(" 200 ");
                }
            } finally {
                for (var socket : streams) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void client_with_all_its_jobs_leaves_jobs_and_runs_for_others() {
        try (var served = Served.shared(Limits.standard())) {
            for (int i = 0; i < 12; i++) {
                submitted(served, GREEDY, LARGE_JOB.formatted(i * 100_000));
            }
            var refused = served.send(GREEDY, served.posted("/api/jobs", LARGE_JOB.formatted(-1)));
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            String small = submitted(served, OTHER, "{\"kind\":\"run\",\"scenario\":\"six-places\",\"runs\":20}");
            String state = "";
            for (int i = 0; i < 3_000 && !state.equals("done"); i++) {
                state = Served.json(served.send(OTHER, HttpRequest.newBuilder(served.at("/api/jobs/" + small))))
                        .get("state").asString();
                Served.pause(20);
            }
            assertThat(state).isEqualTo("done");
        }
    }

    @Test
    void client_that_sends_bodies_slowly_delays_no_other_and_loses_its_connections() throws IOException {
        try (var served = Served.shared(Limits.of(Duration.ofSeconds(2), Duration.ofSeconds(30)))) {
            var slow = new ArrayList<Socket>();
            try {
                for (int i = 0; i < 6; i++) {
                    var socket = served.socket();
                    slow.add(socket);
                    socket.getOutputStream().write(("POST /api/scenarios HTTP/1.1\r\n" + Served.of(GREEDY)
                            + "Content-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
                }
                var upload = served.send(OTHER,
                        served.posted("/api/scenarios", UploadTest.files(Served.SMALL).toString()));
                assertThat(upload.statusCode()).as(upload.body()).isEqualTo(200);
                for (var socket : slow) {
                    // two lose their connections, the others are refused
                    assertThat(first(socket)).isIn("", "HTTP/1.1 429 ");
                }
            } finally {
                for (var socket : slow) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void client_that_reads_no_download_leaves_downloads_for_others_and_loses_its_connections(@TempDir Path folder)
            throws Exception {
        var limits = Limits.of(Duration.ofSeconds(20), Duration.ofSeconds(2));
        try (var own = new TestServer(limits, Route.file("/api/large", request -> large(folder)))) {
            var deaf = new ArrayList<Socket>();
            try {
                for (int i = 0; i < 3; i++) {
                    deaf.add(own.deaf(GREEDY, "/api/large"));
                    assertThat(first(deaf.getLast())).contains(" 200 ");
                }
                assertThat(own.get(GREEDY, "/api/large").statusCode()).isEqualTo(429);
                var other = own.get(OTHER, "/api/large");
                assertThat(other.statusCode()).isEqualTo(200);
                assertThat(other.body()).hasSize(LARGE_FILE);
                assertThat(own.quiet()).as("connections of the clients that do not read are closed").isTrue();
                assertThat(own.get(GREEDY, "/api/large").statusCode()).isEqualTo(200);
                try (var left = Files.list(folder)) {
                    assertThat(left).isEmpty();
                }
            } finally {
                for (var socket : deaf) {
                    socket.close();
                }
            }
        }
    }

    private static Download large(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "large", "");
        try (var out = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(LARGE_FILE);
        }
        return new Download("text/plain", "large.txt", file);
    }

    @Test
    void client_that_reads_no_response_or_event_loses_its_connection() throws Exception {
        var limits = Limits.of(Duration.ofSeconds(20), Duration.ofSeconds(2));
        byte[] body = new byte[LARGE_FILE];
        try (var own = new TestServer(limits,
                Route.get("/api/whole", request -> ApiResponse.of(200, "text/plain", body)),
                Route.events("/api/events", request -> stream -> {
                    while (true) {
                        stream.event("news", body);
                    }
                }))) {
            try (var whole = own.deaf(GREEDY, "/api/whole"); var events = own.deaf(GREEDY, "/api/events")) {
                assertThat(first(whole)).contains(" 200 ");
                assertThat(first(events)).contains(" 200 ");
                assertThat(own.quiet()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/war", "/api/war/chronicle", "/api/war/pair?with=levers.us.pressure=0",
            "/api/war/months.csv", "/api/war/events.csv", "/api/war/store.zip"})
    void run_within_a_request_ends_at_its_time_limit(String path) {
        try (var served = Served.open(Settings.local(0, Served.scenarios(), 1), Limits.standard(),
                new CpuScheduler(1, Duration.ZERO))) {
            var response = served.get(path);
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(Served.json(response).get("detail").asString()).contains("took longer than 0 seconds");
            assertThat(response.headers().firstValue("Retry-After")).isEmpty();
            assertThat(served.server.folders()).isZero();
        }
    }

    @Test
    void computation_of_one_client_that_uses_all_threads_does_not_delay_another() throws Exception {
        var scheduler = new CpuScheduler(2);
        var greedy = new Client(GREEDY);
        var begun = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 20; i++) {
            threads.add(Thread.ofVirtual().start(() -> scheduler.inPassing(greedy, listener -> {
                begun.countDown();
                try {
                    return end.await(1, java.util.concurrent.TimeUnit.MINUTES);
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
            })));
        }
        begun.await();
        int answer = scheduler.inPassing(new Client(OTHER), listener -> 42);
        assertThat(answer).isEqualTo(42);
        end.countDown();
        for (var thread : threads) {
            thread.join();
        }
    }

    @Test
    void limit_refuses_one_client_before_all_and_all_before_more() {
        var limit = new ConcurrencyLimit("things", 3, 2, Duration.ZERO);
        var first = new Client(GREEDY);
        var second = new Client(OTHER);
        limit.begin(first);
        limit.begin(first);
        assertThatThrownBy(() -> limit.begin(first)).isInstanceOfSatisfying(ApiException.class,
                error -> assertThat(error.status()).isEqualTo(429));
        limit.begin(second);
        assertThatThrownBy(() -> limit.begin(second)).isInstanceOfSatisfying(ApiException.class,
                error -> assertThat(error.status()).isEqualTo(503));
        limit.end(first);
        limit.begin(second);
        limit.end(second);
        limit.end(second);
        limit.end(first);
        assertThat(limit.callers()).as("clients without operations are forgotten").isZero();
        assertThatThrownBy(() -> new ConcurrencyLimit("things", 2, 2, Duration.ZERO)).hasMessageContaining("things");
    }

    @Test
    void client_is_an_ipv4_address_or_an_ipv6_network() {
        assertThat(client("10.0.0.1")).isNotEqualTo(client("10.0.0.2"));
        assertThat(client("2001:db8::1")).isEqualTo(client("2001:db8::2")).isNotEqualTo(client("2001:db8:0:1::1"));
        assertThat(client("127.0.0.1")).isEqualTo(client("::1"));
    }

    private static Client client(String address) {
        return Client.of(InetAddress.ofLiteral(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1, 10.0.0.2", "10.0.0.2", "10.0.0.1\r\nX-Forwarded-For: 10.0.0.2"})
    void client_behind_a_proxy_is_the_last_address_that_the_proxy_names(String forwarded) throws IOException {
        assertThat(named(Served.of(forwarded))).isEqualTo("10.0.0.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "localhost", "10.0.0.2, x", "999.1.1.1", "10.0.0.2:80"})
    void client_with_an_invalid_forwarded_address_is_the_proxy(String forwarded) throws IOException {
        assertThat(named(Served.of(forwarded))).isEqualTo("loopback");
    }

    private static String named(String headers) throws IOException {
        var seen = new ArrayList<String>();
        try (var own = new TestServer(Limits.standard(), Route.get("/api/me", request -> {
            seen.add(request.client().name());
            return ApiResponse.printed("{}");
        })); var socket = own.deaf(headers)) {
            first(socket);
        }
        return String.join(",", seen);
    }

    private static String submitted(Served served, String client, String request) {
        var response = served.send(client, served.posted("/api/jobs", request));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return Served.json(response).get("id").asString();
    }

    private static String statusLine(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return first(socket);
    }

    /** Returns the first line of a response; empty if the connection is closed before one. */
    private static String first(Socket socket) throws IOException {
        var line = new StringBuilder();
        try {
            for (int c = socket.getInputStream().read(); c >= 0 && c != '\r'; c = socket.getInputStream().read()) {
                line.append((char) c);
            }
        } catch (java.net.SocketTimeoutException waiting) {
            throw waiting;
        } catch (IOException reset) {
            return "";
        }
        return line.toString();
    }
}
