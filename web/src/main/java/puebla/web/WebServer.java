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

/** The web application on one port. A call has a virtual thread of its own. */
public final class WebServer implements AutoCloseable {
    private static final int BACKLOG = 512;

    static {
        // read once by the JDK's server: how long a call may take to arrive and to be taken, and how many may be open
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
     * Opens the server; it answers when this returns.
     *
     * @throws IOException
     *             when the port is taken
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
            // whoever asks for that scenario is told what is wrong with it
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Long questions under way. */
    public int underWay() {
        return jobs.underWay();
    }

    /** Folders of wars that are kept. */
    int folders() {
        return Objects.requireNonNull(scratch.toFile().list()).length;
    }

    /** Calls that are being answered, streams of events among them. */
    public int openCalls() {
        return door.openCalls();
    }

    /** Stops what is under way and forgets it. */
    @Override
    public void close() {
        jobs.close();
        server.stop(0);
        calls.shutdownNow();
        shelf.close();
        Shelf.remove(scratch);
    }
}
