package puebla.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import puebla.app.ScenarioRepository;
import puebla.web.api.Api;
import puebla.web.http.AccessFilter;
import puebla.web.http.Dispatcher;
import puebla.web.http.Limits;
import puebla.web.http.StaticFiles;
import puebla.web.job.CpuScheduler;
import puebla.web.job.Jobs;
import puebla.web.job.ScratchFolder;
import puebla.web.scenario.ServedScenarios;

/** HTTP server of the web application. Each request runs on its own virtual thread. */
public final class WebServer implements AutoCloseable {
    /**
     * Limits of the JDK's server, which reads these properties once: times for a request, a response and an idle
     * connection [s], then the numbers of headers, of bytes in them and of connections.
     */
    static final Map<String, String> JDK_LIMITS = Map.of("sun.net.httpserver.maxReqTime", "20",
            "sun.net.httpserver.maxRspTime", "900", "sun.net.httpserver.idleInterval", "30",
            "sun.net.httpserver.maxReqHeaders", "100", "sun.net.httpserver.maxReqHeaderSize", "65536",
            "jdk.httpserver.maxConnections", "2000", "sun.net.httpserver.nodelay", "true");

    static {
        JDK_LIMITS.forEach((property, value) -> {
            if (System.getProperty(property) == null) {
                System.setProperty(property, value);
            }
        });
    }

    private final List<HttpServer> servers;
    private final ExecutorService calls;
    private final Jobs jobs;
    private final Path scratch;
    private final Api api;
    private final Dispatcher dispatcher;

    private WebServer(Settings settings, Limits limits, CpuScheduler scheduler) throws IOException {
        servers = Listening.on(settings.addresses(), settings.port());
        scratch = Files.createTempDirectory("puebla-serve-");
        var scenarios = new ServedScenarios(new ScenarioRepository(settings.scenarios()));
        jobs = new Jobs(scenarios, scratch, scheduler);
        api = new Api(scenarios, jobs, scheduler, scratch);
        dispatcher = new Dispatcher(new AccessFilter(settings.name(), port(), settings.token()), api.routes(),
                new StaticFiles(), limits);
        calls = Executors.newVirtualThreadPerTaskExecutor();
        for (var server : servers) {
            server.setExecutor(calls);
            server.createContext("/", dispatcher);
        }
    }

    /**
     * Starts a server. It accepts requests as soon as this method returns.
     *
     * @throws IOException
     *             if the port is already in use
     */
    public static WebServer open(Settings settings) throws IOException {
        return open(settings, Limits.standard(), new CpuScheduler(settings.threads()));
    }

    /** Starts a server with other limits. */
    static WebServer open(Settings settings, Limits limits, CpuScheduler scheduler) throws IOException {
        var web = new WebServer(settings, limits, scheduler);
        web.servers.forEach(HttpServer::start);
        web.calls.execute(web::warmUp);
        return web;
    }

    private void warmUp() {
        try {
            api.warmUp();
        } catch (RuntimeException invalid) {
            // a request for that scenario reports its problems
        }
    }

    /** Returns the addresses and the port that the server listens on. */
    List<InetSocketAddress> addresses() {
        return servers.stream().map(HttpServer::getAddress).toList();
    }

    /** Returns the port that the server listens on. */
    public int port() {
        return servers.getFirst().getAddress().getPort();
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
        return dispatcher.openRequests();
    }

    /** Cancels all jobs, stops the server and deletes the scratch folder. */
    @Override
    public void close() {
        jobs.close();
        servers.forEach(server -> server.stop(0));
        calls.shutdownNow();
        ScratchFolder.remove(scratch);
    }
}
