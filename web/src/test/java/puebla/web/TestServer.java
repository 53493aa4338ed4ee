package puebla.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import puebla.web.http.AccessFilter;
import puebla.web.http.Dispatcher;
import puebla.web.http.Limits;
import puebla.web.http.Route;
import puebla.web.http.StaticFiles;

/** Server with routes of a test, for several clients behind a proxy. */
final class TestServer implements AutoCloseable {
    final Dispatcher dispatcher;
    private final HttpServer server;

    TestServer(Limits limits, Route... routes) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        dispatcher = new Dispatcher(new AccessFilter("localhost", server.getAddress().getPort(), Served.TOKEN),
                List.of(routes),
                new StaticFiles(), limits);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", dispatcher);
        server.start();
    }

    HttpResponse<String> get(String client, String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest
                    .newBuilder(URI.create("http://localhost:" + server.getAddress().getPort() + path))
                    .header("Authorization", "Bearer " + Served.TOKEN).header("X-Forwarded-For", client).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Sends a request and reads nothing of the response but its first line. */
    Socket deaf(String client, String path) throws IOException {
        return sent("GET " + path + " HTTP/1.1\r\n" + Served.of(client) + "\r\n");
    }

    /** Sends a request for {@code /api/me} with other headers. */
    Socket deaf(String headers) throws IOException {
        return sent("GET /api/me HTTP/1.1\r\n" + headers + "\r\n");
    }

    private Socket sent(String request) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.setSoTimeout(60_000);
        socket.connect(server.getAddress());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Waits until no request is in progress, for at most a minute. Returns whether that is so. */
    boolean quiet() {
        for (int i = 0; i < 3_000 && dispatcher.openRequests() > 0; i++) {
            Served.pause(20);
        }
        return dispatcher.openRequests() == 0;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
