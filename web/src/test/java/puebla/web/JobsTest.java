package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Jobs: sharing, fair scheduling, cancellation and limits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JobsTest {
    private static final Served SERVED = Served.open();

    @AfterAll
    static void close() {
        SERVED.close();
    }

    private static String request(int runs, long seed) {
        return "{\"kind\":\"run\",\"scenario\":\"mexico-1861\",\"runs\":" + runs + ",\"seed\":" + seed + "}";
    }

    @Test
    void equal_requests_share_one_job() {
        String one = SERVED.ask("{\"kind\":\"run\",\"scenario\":\"six-places\",\"runs\":7,\"changes\":{\"a\":\"b\"}}"
                .replace("\"a\":\"b\"", "\"levers.disease\":\"1\""));
        assertThat(SERVED.ask(
                "{\"runs\":7,\"changes\":{\"levers.disease\":\"1\"},\"scenario\":\"six-places\",\"kind\":\"run\",\"seed\":1}"))
                .isEqualTo(one);
        assertThat(SERVED.ask("{\"kind\":\"run\",\"scenario\":\"six-places\",\"runs\":8}")).isNotEqualTo(one);
    }

    @Test
    void small_job_finishes_while_a_large_one_is_running() {
        String heavy = SERVED.ask(request(20_000, 1_000_000));
        String light = SERVED.ask(request(10, 2_000_000));
        assertThat(SERVED.over(light).get("state").asString()).isEqualTo("done");
        assertThat(SERVED.get("/api/war?seed=77").statusCode()).isEqualTo(200);
        var still = Served.json(SERVED.get("/api/jobs/" + heavy));
        assertThat(still.get("state").asString()).isEqualTo("running");
        SERVED.delete("/api/jobs/" + heavy);
        assertThat(SERVED.over(heavy).get("state").asString()).isEqualTo("stopped");
    }

    @Test
    void threads_of_a_job_are_named_after_jobs_and_runs() {
        String id = SERVED.ask(request(20_000, 6_000_000));
        while (Served.json(SERVED.get("/api/jobs/" + id)).get("finished").asInt() < 1) {
            Served.pause(20);
        }
        assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
                .anyMatch(name -> name.matches("job-[0-9]+")).anyMatch(name -> name.matches("runs-[0-9]+"));
        SERVED.delete("/api/jobs/" + id);
        SERVED.over(id);
    }

    @Test
    void result_of_a_cancelled_job_covers_the_finished_runs() {
        String id = SERVED.ask(request(20_000, 3_000_000));
        while (Served.json(SERVED.get("/api/jobs/" + id)).get("finished").asInt() < 20) {
            Served.pause(20);
        }
        SERVED.delete("/api/jobs/" + id);
        var job = SERVED.over(id);
        int finished = job.get("finished").asInt();
        assertThat(finished).isBetween(20, 19_999);
        var answer = Served.json(SERVED.get("/api/jobs/" + id + "/answer"));
        assertThat(answer.get("runs").asInt()).isEqualTo(finished);
        assertThat(Served.json(SERVED.get("/api/jobs/" + id + "/values")).get("runs").asInt()).isEqualTo(finished);
        assertThat(SERVED.get("/api/jobs/" + id + "/runs.csv").body().lines().count()).isEqualTo(finished + 1L);
        // an equal request starts a new job
        assertThat(Served.json(SERVED.post("/api/jobs", request(20_000, 3_000_000))).get("state").asString())
                .matches("waiting|running");
        SERVED.delete("/api/jobs/" + id);
        SERVED.over(id);
    }

    @Test
    void resubmitted_job_starts_again_while_it_is_being_cancelled() {
        String request = "{\"kind\":\"run\",\"scenario\":\"six-places\",\"runs\":3000}";
        String id = SERVED.ask(request);
        SERVED.delete("/api/jobs/" + id);
        assertThat(SERVED.ask(request)).isEqualTo(id);
        var job = SERVED.over(id);
        assertThat(job.get("state").asString()).isEqualTo("done");
        assertThat(job.get("finished").asInt()).isEqualTo(3000);
    }

    @Test
    void concurrent_equal_requests_leave_one_folder() throws Exception {
        try (var served = Served.open(); var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            String request = "{\"kind\":\"run\",\"scenario\":\"six-places\",\"runs\":50}";
            Callable<String> asking = () -> served.ask(request);
            var answers = callers.invokeAll(Collections.nCopies(12, asking));
            String id = answers.getFirst().get();
            assertThat(served.over(id).get("state").asString()).isEqualTo("done");
            assertThat(served.server.folders()).isEqualTo(1);
        }
    }

    @Test
    void repeated_submit_and_cancel_accumulates_no_jobs_or_folders() {
        try (var served = Served.open()) {
            for (int i = 0; i < 200; i++) {
                String id = served.ask(request(20_000, 50_000_000L + i));
                assertThat(Served.json(served.delete("/api/jobs/" + id)).get("stopped").asBoolean()).isTrue();
                served.over(id);
            }
            assertThat(served.server.underWay()).isZero();
            assertThat(served.server.folders()).isLessThanOrEqualTo(41);
        }
    }

    @Test
    void job_keeps_running_while_another_client_is_subscribed() throws IOException {
        String id = SERVED.ask(request(20_000, 4_000_000));
        try (var mine = listen(id); var theirs = listen(id)) {
            assertThat(event(mine)).isEqualTo("news");
            assertThat(event(theirs)).isEqualTo("news");
            assertThat(Served.json(SERVED.delete("/api/jobs/" + id)).get("stopped").asBoolean()).isFalse();
            assertThat(Served.json(SERVED.get("/api/jobs/" + id)).get("state").asString()).isEqualTo("running");
        }
        // the server notices that a client disconnected when it sends the next line
        for (int i = 0; i < 500 && !Served.json(SERVED.delete("/api/jobs/" + id)).get("stopped").asBoolean(); i++) {
            Served.pause(20);
        }
        assertThat(SERVED.over(id).get("state").asString()).isEqualTo("stopped");
    }

    @Test
    void event_stream_of_a_job_ends_with_the_over_event() throws IOException {
        String id = SERVED.ask("{\"kind\":\"claims\",\"scenario\":\"six-places\",\"runs\":30}");
        try (var socket = listen(id)) {
            var lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).lines()
                            .filter(line -> line.startsWith("event:")).toList();
            assertThat(lines).last().isEqualTo("event: over");
        }
    }

    /** The last event and the end of the stream race within microseconds, so the test is repeated. */
    @RepeatedTest(6)
    void shutdown_does_not_report_a_cancelled_job_as_finished() throws IOException {
        var ending = Served.open();
        String id = ending.ask(request(20_000, 5_000_000));
        try (var socket = listen(ending, id)) {
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var events = new ArrayList<String>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    events.add(line);
                    if (events.size() == 1) {
                        ending.close();
                    }
                }
            }
            assertThat(events).isNotEmpty().doesNotContain("event: over");
        }
    }

    @Test
    void jobs_beyond_the_limit_are_rejected() {
        try (var few = Served.open()) {
            int refused = 0;
            for (int i = 0; i < 60; i++) {
                var response = few.post("/api/jobs", request(20_000, 10_000_000L + i));
                if (response.statusCode() == 429) {
                    refused++;
                    assertThat(response.headers().firstValue("Retry-After")).isPresent();
                } else {
                    assertThat(response.statusCode()).isEqualTo(202);
                }
            }
            assertThat(refused).isEqualTo(60 - 12);
            assertThat(few.get("/api/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void invalid_or_ineffective_change_is_rejected_before_any_run() {
        var unknown = SERVED.post("/api/jobs", "{\"kind\":\"run\",\"changes\":{\"levers.us.presure\":\"0\"}}");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("levers.us.pressure");
        assertThat(SERVED.post("/api/jobs", "{\"kind\":\"compare\",\"change\":{\"levers.us.pressure\":\"1\"}}")
                .statusCode())
                .isEqualTo(422);
        assertThat(SERVED.post("/api/jobs", "{\"kind\":\"run\",\"scenario\":\"nowhere\"}").statusCode()).isEqualTo(404);
    }

    private static Socket listen(String id) throws IOException {
        return listen(SERVED, id);
    }

    private static Socket listen(Served served, String id) throws IOException {
        var socket = served.socket();
        socket.getOutputStream().write(("GET /api/jobs/" + id + "/events HTTP/1.1\r\nHost: localhost:"
                + served.server.port() + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Returns the name of the next event; empty if the stream ends. */
    private static String event(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                if (line.indexOf("event: ") == 0) {
                    return line.substring("event: ".length());
                }
                line.setLength(0);
            } else {
                line.append((char) c);
            }
        }
        return "";
    }
}
