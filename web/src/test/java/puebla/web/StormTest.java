package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Load with many, slow and reconnecting clients: no crash, no leak, valid responses. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StormTest {
    private static final int PARALLEL = 500;
    private static final int RECONNECTS = 3_000;

    @Test
    void heavy_load_leaks_no_requests_jobs_or_memory() throws Exception {
        try (var served = Served.open(Settings.local(0, Served.scenarios(), 1))) {
            parallel(served);
            reconnects(served, 200);
            slow(served);
            greedy(served);
            waitFor(served);
            served.hangUp();
            long before = heap();
            parallel(served);
            reconnects(served, RECONNECTS);
            slow(served);
            greedy(served);
            assertThat(served.get("/api/health").statusCode()).isEqualTo(200);
            waitFor(served);
            assertThat(served.server.openCalls()).isZero();
            served.hangUp();
            assertThat((double) heap() / before).as("heap after over heap before").isLessThan(1.10);
        }
    }

    private static void parallel(Served served) throws InterruptedException, ExecutionException {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < PARALLEL; i++) {
            String path = switch (i % 5) {
                case 0 -> "/";
                case 1 -> "/api/health";
                case 2 -> "/api/war?scenario=six-places&seed=" + i;
                case 3 -> "/api/scenarios/six-places";
                default -> "/api/nothing";
            };
            int expected = i % 5 == 4 ? 404 : 200;
            calls.add(() -> served.get(path).statusCode() == expected ? 0 : served.get(path).statusCode());
        }
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> call : callers.invokeAll(calls)) {
                assertThat(call.get()).isZero();
            }
        }
    }

    /** Clients that subscribe and disconnect at once. */
    private static void reconnects(Served served, int times) throws IOException {
        String id = served.ask("{\"kind\":\"run\",\"scenario\":\"mexico-1861\",\"runs\":20000,\"seed\":" + times + "}");
        int refused = 0;
        for (int i = 0; i < times; i++) {
            try (var socket = served.socket()) {
                send(socket, "GET /api/jobs/" + id + "/events HTTP/1.1\r\nHost: localhost:" + served.server.port()
                        + "\r\n\r\n");
                String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                assertThat(answer).isIn("HTTP/1.1 200", "HTTP/1.1 429");
                refused += answer.endsWith("429") ? 1 : 0;
            }
        }
        assertThat(refused).as("subscriptions rejected because earlier clients were still counted").isLessThan(times);
        // a disconnected client counts as subscribed until the server sends it the next line
        while (!Served.json(served.delete("/api/jobs/" + id)).get("stopped").asBoolean()) {
            Served.pause(50);
        }
        waitFor(served);
    }

    /** Clients that never complete their request, or do not read the response. */
    private static void slow(Served served) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                var half = served.socket();
                send(half, "GET / HTTP/1.1\r\nHost: loc");
                sockets.add(half);
                var deaf = served.socket();
                deaf.setReceiveBufferSize(1024);
                send(deaf, "GET /api/war?seed=3 HTTP/1.1\r\nHost: localhost:" + served.server.port() + "\r\n\r\n");
                sockets.add(deaf);
                var promised = served.socket();
                send(promised, "POST /api/jobs HTTP/1.1\r\nHost: localhost:" + served.server.port()
                        + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{");
                sockets.add(promised);
            }
            assertThat(IntStream.range(0, 20).map(i -> served.get("/api/health").statusCode()).distinct().toArray())
                    .containsExactly(200);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    /** A client that takes more event streams, jobs and uploads than it may, and then leaves all of them. */
    private static void greedy(Served served) throws IOException {
        String host = " HTTP/1.1\r\nHost: localhost:" + served.server.port() + "\r\n";
        List<Socket> sockets = new ArrayList<>();
        List<String> jobs = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                var response =
                        served.post("/api/jobs", "{\"kind\":\"run\",\"runs\":20000,\"seed\":" + (-1000 * i) + "}");
                assertThat(response.statusCode()).isIn(202, 429);
                if (response.statusCode() == 202) {
                    jobs.add(Served.json(response).get("id").asString());
                }
            }
            for (int i = 0; i < 200; i++) {
                var stream = served.socket();
                send(stream, "GET /api/jobs/" + jobs.getFirst() + "/events" + host + "\r\n");
                sockets.add(stream);
                var upload = served.socket();
                send(upload, "POST /api/scenarios" + host
                        + "Content-Type: application/json\r\nContent-Length: 8000000\r\n\r\n{");
                sockets.add(upload);
            }
            assertThat(served.get("/api/health").statusCode()).isEqualTo(200);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
        for (String job : jobs) {
            while (!served.get("/api/jobs/" + job).body().contains("\"state\":\"stopped\"")) {
                served.delete("/api/jobs/" + job);
                Served.pause(50);
            }
        }
        waitFor(served);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Waits until no request is in progress. A disconnected client is noticed within one heartbeat. */
    private static void waitFor(Served served) {
        for (int i = 0; i < 3_000 && (served.server.openCalls() > 0 || served.server.underWay() > 0); i++) {
            Served.pause(20);
        }
    }

    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Served.pause(200);
            var runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
