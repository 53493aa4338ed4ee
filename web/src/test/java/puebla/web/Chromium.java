package puebla.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Headless Chromium for the page tests, driven by Playwright with the installed {@code node}. */
public final class Chromium implements AutoCloseable {
    private static final Path WEB =
            Path.of(System.getProperty("puebla.home", ".."), "web").toAbsolutePath().normalize();
    private static final Path NPM = WEB.resolve("src/test/npm");
    private static final Path SHIPPED = NPM.resolve("node_modules/@sparticuz/chromium");
    private static final Path TARGET = WEB.resolve("target");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Executable with its complete environment.
     *
     * @param installed
     *            whether it belongs to this machine and not to the packages of the tests
     */
    private record Program(Path file, Map<String, String> environment, boolean installed) {}

    /** Starts the browser that {@code PUEBLA_CHROMIUM} names, else one on the path, else the one that npm installed. */
    public static Chromium launch() throws IOException, InterruptedException {
        String node = onPath("node").orElseThrow(() -> lacking("node not found on PATH", "sudo apt install nodejs"))
                .toString();
        var program = find(node);
        boolean root = "root".equals(System.getProperty("user.name"));
        var options = new LaunchOptions().setHeadless(true).setExecutablePath(program.file())
                .setEnv(program.environment())
                // Playwright passes --no-sandbox by default. On some systems the shipped browser has no sandbox helper.
                .setChromiumSandbox(!root && program.installed())
                .setArgs(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync"));
        var playwright = playwright(node);
        try {
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            playwright.close();
            throw e;
        }
    }

    /** Returns the running browser. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Program find(String node) throws IOException, InterruptedException {
        String named = System.getenv("PUEBLA_CHROMIUM");
        if (named != null) {
            if (!isProgram(Path.of(named))) {
                throw lacking("PUEBLA_CHROMIUM is " + named + ", which is not an executable file",
                        "unset PUEBLA_CHROMIUM");
            }
            return new Program(Path.of(named).toAbsolutePath(), System.getenv(), true);
        }
        var installed = NAMES.stream().map(Chromium::onPath).flatMap(Optional::stream).findFirst();
        if (installed.isPresent()) {
            return new Program(installed.get(), System.getenv(), true);
        }
        boolean runsHere = "Linux amd64".equals(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        if (!runsHere || !Files.isDirectory(SHIPPED)) {
            throw lacking("no browser found: PUEBLA_CHROMIUM is not set, none of " + NAMES + " is on PATH, and "
                    + (runsHere ? SHIPPED + " is missing" : "the one in node_modules runs on Linux amd64 only"),
                    "sudo apt install chromium");
        }
        return shipped(node);
    }

    /** Unpacks the browser in {@code node_modules}, once, with its libraries and fonts. */
    private static Program shipped(String node) throws IOException, InterruptedException {
        Path folder = TARGET.resolve("chromium");
        if (!Files.exists(folder)) {
            Path fresh = Files.createTempDirectory(Files.createDirectories(TARGET), "chromium-");
            var unpacking = new ProcessBuilder(node, "--input-type=module", "--eval",
                    "import chromium from '@sparticuz/chromium'; await chromium.executablePath();")
                    .directory(NPM.toFile()).redirectOutput(Redirect.DISCARD).redirectError(Redirect.INHERIT);
            unpacking.environment().put("TMPDIR", fresh.toString()); // the folder to unpack to
            unpacking.environment().put("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs20.x"); // also unpacks libnss3 and related libraries
            if (unpacking.start().waitFor() != 0) {
                throw lacking("node could not unpack " + SHIPPED + " (see above)", "sudo apt install chromium");
            }
            Files.writeString(fresh.resolve("fonts.conf"), """
                    <?xml version="1.0"?>
                    <fontconfig>
                      <dir>%1$s/fonts</dir>
                      <dir>/usr/share/fonts</dir>
                      <cachedir>%1$s/fonts-cache</cachedir>
                    </fontconfig>
                    """.formatted(folder));
            Files.move(fresh, folder);
        }
        var environment = new HashMap<>(System.getenv());
        environment.put("LD_LIBRARY_PATH", folder.resolve("al2023/lib").toString());
        environment.put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
        return new Program(folder.resolve("chromium"), environment, false);
    }

    private static Playwright playwright(String node) throws IOException {
        System.setProperty("playwright.driver.tmpdir", Files.createDirectories(TARGET).toString());
        return Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name).toAbsolutePath()).filter(Chromium::isProgram).findFirst();
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private static IllegalStateException lacking(String what, String fix) {
        return new IllegalStateException(what + "\n  fix: " + fix);
    }
}
