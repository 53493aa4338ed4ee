package puebla.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puebla.app.Bounds;
import puebla.web.Settings;
import puebla.web.WebServer;
import puebla.web.http.StaticFiles;

/** {@code puebla serve}: starts the web page and the HTTP API. */
@Command(name = "serve", sortOptions = false,
        description = "Starts a web server: a page with maps, odds, counterfactuals, turning points and accounts, and an HTTP API.",
        footer = {"", "Examples:", "  puebla serve",
                "      then open http://localhost:8861/; Ctrl-C stops the server",
                "  puebla serve --port 0", "      uses any free port",
                "  puebla serve --address 0.0.0.0",
                "      accepts requests from other machines, with the printed token",
                "  puebla serve --token \"$(openssl rand -hex 16)\"",
                "      accepts requests that a TLS proxy on this machine forwards"})
final class ServeCommand implements Callable<Integer> {
    private static final int TOKEN_BYTES = 16;
    private static final int USUAL = 8861;
    /** First port that a program without administrator rights may use on any system. */
    private static final int UNRESERVED = 1024;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{16,200}");

    @Option(names = "--port", paramLabel = "P", converter = OptionConverters.Port.class,
            description = "Port; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port = USUAL;

    @Option(names = "--address", paramLabel = "A",
            description = "Address (default: localhost). Any other address accepts requests from other machines and "
                    + "requires a token.")
    private String address = "localhost";

    @Option(names = "--token", paramLabel = "T",
            description = "Token that every request must carry (default: none on localhost, otherwise a new random "
                    + "token).")
    private @Nullable String token;

    @Option(names = "--threads", paramLabel = "N", converter = OptionConverters.Threads.class,
            description = "Number of threads (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Prints only the address.")
    private boolean quiet;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it, prints the help and does not call the command
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    ServeCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        var where = where();
        if (token != null && !TOKEN.matcher(token).matches()) {
            throw new UsageException("invalid value for --token (expected 16 to 200 letters, digits, - or _)",
                    "write, for example, --token " + newToken() + ".");
        }
        String required = token != null ? token : where.isLoopbackAddress() ? "" : newToken();
        var settings = new Settings(where, port, required, context.scenarios().scenarios().shipped(), threads);
        var ended = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        try (var server = WebServer.open(settings)) {
            say(settings, server.port());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                ended.countDown();
                try {
                    closed.await();
                } catch (InterruptedException enough) {
                    Thread.currentThread().interrupt();
                }
            }, "serve-shutdown"));
            ended.await();
        } catch (BindException refused) {
            throw new UsageException("cannot listen on " + address + ":" + port + ": " + refused.getMessage(),
                    otherPort(port));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException("cannot start the server: " + fault.getMessage(), fault);
        } finally {
            closed.countDown();
        }
        return Status.DONE;
    }

    /** Returns the fix for a port that cannot be used. */
    static String otherPort(int port) {
        return port > 0 && port < UNRESERVED
                ? "choose a port from " + UNRESERVED + ", such as --port " + USUAL
                        + "; ports below it may be in use or reserved for administrators."
                : "stop the process that uses the port, or choose another, such as --port "
                        + (port == 0 || port == Bounds.HIGHEST_PORT ? USUAL : port + 1) + ".";
    }

    private InetAddress where() {
        try {
            // Java takes an empty name for localhost
            var where = address.isEmpty() ? null : InetAddress.getByName(address);
            if (where != null && Settings.ofThisMachine(where)) {
                return where;
            }
        } catch (IOException unknown) {
            // rejected below
        }
        throw UsageException.invalid("--address", address, "an address of this machine",
                "write --address 0.0.0.0 for all addresses, or remove the option for localhost.");
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void say(Settings settings, int listening) {
        String required = settings.token();
        var out = spec.commandLine().getOut();
        String name = settings.address().isAnyLocalAddress() ? "THIS-MACHINE" : settings.name();
        out.println("http://" + name + ":" + listening + "/" + (required.isEmpty() ? "" : "?token=" + required));
        out.flush();
        if (!quiet) {
            var err = spec.commandLine().getErr();
            if (!StaticFiles.there()) {
                err.println(
                        "puebla serve: web page unavailable: Node.js 20.19+ was not found at build time; the API is running\n"
                                + "  fix: install Node.js, run touch web/pom.xml (forces a build) and start the server again.");
            }
            err.println("puebla serve: open this address in a browser; Ctrl-C stops the server.");
            if (!required.isEmpty()) {
                if (settings.address().isAnyLocalAddress()) {
                    err.println("puebla serve: replace THIS-MACHINE with the name or address of this machine.");
                }
                err.println("puebla serve: anyone with the token can use the server. The connection is not encrypted.");
            }
            err.flush();
        }
    }
}
