package puebla.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puebla.web.Settings;
import puebla.web.WebServer;
import puebla.web.http.Pages;

/** {@code puebla serve}: all of it in a browser. */
@Command(name = "serve", sortOptions = false,
        description = "All of it in a browser: the war on a map, how likely it was, what if, when it was decided, and the accounts.",
        footer = {"", "Examples:", "  puebla serve", "      then open http://localhost:8861/; Ctrl-C ends it",
                "  puebla serve --port 0", "      on any port that is free",
                "  puebla serve --address 0.0.0.0",
                "      for other machines too: whoever has the address with its token may ask"})
final class ServeCommand implements Callable<Integer> {
    private static final int TOKEN_BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{16,200}");

    @Option(names = "--port", paramLabel = "P", converter = Numbers.Port.class,
            description = "Port to listen on; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 8861;

    @Option(names = "--address", paramLabel = "A",
            description = "Address to listen on (default: this machine alone). Another one can be reached from elsewhere; "
                    + "it asks everybody for a token.")
    private String address = "localhost";

    @Option(names = "--token", paramLabel = "T",
            description = "The token for --address (default: a new one each time).")
    private String token = "";

    @Option(names = "--threads", paramLabel = "N", converter = Numbers.Threads.class,
            description = "Wars fought at a time (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Prints the address and nothing else.")
    private boolean quiet;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "This help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    ServeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws InterruptedException {
        var where = where();
        String asked = where.isLoopbackAddress() ? "" : token.isEmpty() ? newToken() : token;
        if (where.isLoopbackAddress() && !token.isEmpty()) {
            throw new Mistake("--token is for an --address that others can reach", "leave it out.");
        }
        if (!asked.isEmpty() && !TOKEN.matcher(asked).matches()) {
            throw new Mistake("--token has other than letters, digits, - and _, or fewer than 16 of them",
                    "leave it out for a new one each time.");
        }
        var settings = new Settings(where, port, asked, desk.shelf().scenarios(), threads);
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
            }, "serve-ends"));
            ended.await();
        } catch (BindException taken) {
            throw new Mistake("port " + port + " of " + address + " cannot be had: " + taken.getMessage(),
                    "end what listens there, or give another, as in --port " + (port == 0 ? 8861 : port + 1) + ".");
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException("the server cannot be opened: " + fault.getMessage(), fault);
        } finally {
            closed.countDown();
        }
        return Status.DONE;
    }

    private InetAddress where() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException nowhere) {
            throw new Mistake("--address " + address + " is no address of this machine",
                    "write one, such as --address 0.0.0.0 for all, or leave it out for this machine alone.");
        }
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void say(Settings settings, int listening) {
        String asked = settings.token();
        var out = spec.commandLine().getOut();
        String name = settings.address().isAnyLocalAddress() ? "THIS-MACHINE" : settings.name();
        out.println("http://" + name + ":" + listening + "/" + (asked.isEmpty() ? "" : "?token=" + asked));
        out.flush();
        if (!quiet) {
            var err = spec.commandLine().getErr();
            if (!Pages.there()) {
                err.println(
                        "puebla serve: the page was not built, for there was no Node.js 20.19 or newer; the API is there.\n"
                                + "  fix: install Node.js, then touch web/pom.xml and start again.");
            }
            err.println("puebla serve: open this address in a browser; Ctrl-C ends it.");
            if (!asked.isEmpty()) {
                err.println("puebla serve: " + address
                        + " can be reached from other machines. Whoever has the address with its "
                        + "token may use it, and what passes is not encrypted.");
            }
            err.flush();
        }
    }
}
