package puebla.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import puebla.web.api.Api;
import puebla.web.http.Door;
import puebla.web.http.Guard;
import puebla.web.http.Pages;
import puebla.web.work.Jobs;
import puebla.web.work.Machine;

/** HTTP server of the web application. Each request runs on its own virtual thread. */
public final class WebServer implements AutoCloseable {
    private static final int BACKLOG = 512;

    static {
        // The JDK's server reads these properties once: time limits for request, response and idle connections [s],
        // then limits on headers and on open connections.
        limit("sun.net.httpserver.maxReqTime", "20");
        limit("sun.net.httpserver.maxRspTime", "900");
        limit("sun.net.httpserver.idleInterval", "30");
        limit("sun.net.httpserver.maxReqHeaders", "100");
        limit("jdk.httpserver.maxConnections", "2000");
        limit("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService calls;
    private final Jobs jobs;
    private final Shelf shelf;
    private final Path scratch;
    private final Api api;
    private final Door door;

    private WebServer(Settings settings) throws IOException {
        server = HttpServer.create(new InetSocketAddress(settings.address(), settings.port()), BACKLOG);
        scratch = Files.createTempDirectory("puebla-serve-");
        shelf = new Shelf(settings.scenarios(), scratch);
        var machine = new Machine(settings.threads());
        jobs = new Jobs(shelf, scratch, machine);
        api = new Api(shelf, jobs, machine, scratch);
        door = new Door(new Guard(settings.name(), server.getAddress().getPort(), settings.token()), api.routes(),
                new Pages());
        calls = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(calls);
        server.createContext("/", door);
    }

    private static void limit(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /**
     * Starts a server. It accepts requests as soon as this method returns.
     *
     * @throws IOException
     *             if the port is already in use
     */
    public static WebServer open(Settings settings) throws IOException {
        var web = new WebServer(settings);
        web.server.start();
        web.calls.execute(web::warmUp);
        return web;
    }

    private void warmUp() {
        try {
            api.warmUp();
        } catch (RuntimeException unsound) {
            // a request for that scenario reports its problems
        }
    }

    /** Returns the port that the server listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Returns the number of jobs that are queued or running. */
    public int underWay() {
        return jobs.underWay();
    }

    /** Returns the number of files and folders in the scratch folder, such as the stores of jobs. */
    int folders() {
        return Objects.requireNonNull(scratch.toFile().list()).length;
    }

    /** Returns the number of requests in progress, including open event streams. */
    public int openCalls() {
        return door.openCalls();
    }

    /** Cancels all jobs, stops the server and deletes the scratch folder. */
    @Override
    public void close() {
        jobs.close();
        server.stop(0);
        calls.shutdownNow();
        shelf.close();
        Shelf.remove(scratch);
    }
}
