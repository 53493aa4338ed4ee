package puebla.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import puebla.web.http.Limits;
import puebla.web.job.CpuScheduler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Server for a test, with an HTTP client and raw sockets. */
final class Served implements AutoCloseable {
    /** Scenario that runs very fast. */
    static final String SMALL = "six-places";
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final String TOKEN = "0123456789abcdef";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final WebServer server;
    private HttpClient client = client();

    private Served(WebServer server) {
        this.server = server;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** Closes the idle connections of the client. They occupy memory in the client and the server. */
    void hangUp() {
        client.close();
        client = client();
    }

    static Path scenarios() {
        return Path.of(System.getProperty("puebla.home", ".."), "scenarios");
    }

    static Served open() {
        return open(Settings.local(0, scenarios(), 2));
    }

    static Served open(Settings settings) {
        return open(settings, Limits.standard(), new CpuScheduler(settings.threads()));
    }

    static Served open(Settings settings, Limits limits, CpuScheduler scheduler) {
        try {
            return new Served(WebServer.open(settings, limits, scheduler));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Opens a server for several clients behind a proxy on this machine: {@link #of} names the client. */
    static Served shared(Limits limits) {
        return open(new Settings(InetAddress.getLoopbackAddress(), 0, TOKEN, scenarios(), 2), limits,
                new CpuScheduler(2));
    }

    /** Returns the headers of a client behind a proxy, each on its own line. */
    static String of(String client) {
        return "Host: puebla.example.org\r\nAuthorization: Bearer " + TOKEN + "\r\nX-Forwarded-For: " + client
                + "\r\n";
    }

    /** Sends a request of a client behind a proxy. */
    HttpResponse<String> send(String client, HttpRequest.Builder request) {
        return send(request.header("Authorization", "Bearer " + TOKEN).header("X-Forwarded-For", client));
    }

    HttpRequest.Builder posted(String path, String json) {
        return HttpRequest.newBuilder(at(path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send(posted(path, json));
    }

    HttpResponse<String> delete(String path) {
        return send(HttpRequest.newBuilder(at(path)).DELETE());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** Creates a job and returns its id. */
    String ask(String request) {
        var response = post("/api/jobs", request);
        if (response.statusCode() != 202) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return json(response).get("id").asString();
    }

    /** Waits until a job is over and returns its final state. */
    JsonNode over(String id) {
        for (int i = 0; i < 3_000; i++) {
            var job = json(get("/api/jobs/" + id));
            if (!job.get("state").asString().matches("waiting|running")) {
                return job;
            }
            pause(20);
        }
        throw new IllegalStateException("job " + id + " took too long");
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    Socket socket() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    /**
     * Sends raw bytes. Returns the first line of the response; empty if the server closes the connection without one.
     */
    String raw(String bytes) {
        try (var socket = socket()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readNBytes(200), StandardCharsets.ISO_8859_1);
            return answer.lines().findFirst().orElse("");
        } catch (IOException closed) {
            return "";
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
