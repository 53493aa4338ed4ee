package puebla.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import puebla.narrative.IcuMessageSyntax;
import puebla.scenario.Scenarios;
import puebla.web.Settings;
import puebla.web.WebServer;

/**
 * Runs the most common commands once after a build, so that later commands start faster. The launcher stores the loaded
 * classes and their profiles in an AOT cache. This class stores the shipped scenarios as parsed trees and prints
 * nothing.
 */
final class WarmUp {
    private static final String[] ASKED = {"", "api/scenarios/mexico-1861?lang=en", "api/war?seed=3",
            "api/war/chronicle?seed=3&lang=en", "api/scenarios/mexico-1861/map/layers.json"};

    private static final String[] SHIPPED = {"mexico-1861", "six-places"};

    /**
     * Number of runs for a representative profile. With a profile of two runs, a later command of 1,000 runs takes 10 %
     * longer.
     */
    private static final String WARS = "80";

    private WarmUp() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        MachineSettings.ignore();
        var scenarios = Path.of(System.getProperty("puebla.home", "")).resolve("scenarios");
        for (String shipped : SHIPPED) {
            Scenarios.writeCache(scenarios.resolve(shipped), new IcuMessageSyntax());
        }
        var nowhere = java.io.Writer.nullWriter();
        Main.commandLine(CliContext.ofProcess(), new PrintWriter(nowhere), new PrintWriter(nowhere),
                new ErrorHandler(Map.of()))
                .execute("run", "--runs", WARS, "--json", "--quiet");
        try (var server = WebServer.open(Settings.local(0, scenarios, 1)); var client = HttpClient.newHttpClient()) {
            for (String path : ASKED) {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/" + path)).build(),
                        BodyHandlers.discarding());
            }
        }
    }
}
