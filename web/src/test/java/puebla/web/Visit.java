package puebla.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Browser session of one user. Records browser errors and requests to other servers. */
final class Visit implements AutoCloseable {
    static final Path PICTURES = Path.of("target", "screenshots");
    private static final double PATIENCE_MILLIS = 60_000;

    final Page page;
    /** Console errors and warnings, uncaught script errors, and requests to other servers. */
    final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final BrowserContext context;
    private final String base;

    private Visit(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("blob:")
                    && !request.url().startsWith("data:")) {
                complaints.add("request to another server: " + request.url());
            }
        });
    }

    /** One browser for all tests of this process. */
    static final class InBrowser implements BeforeAllCallback {
        private static @Nullable Chromium chromium;

        @Override
        public void beforeAll(ExtensionContext test) throws Exception {
            test.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(InBrowser.class, key -> {
                try {
                    chromium = Chromium.launch();
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(stop);
                }
                return browserOf();
            });
        }

        private static Chromium browserOf() {
            return Objects.requireNonNull(chromium, "add @ExtendWith(Visit.InBrowser.class) to the test");
        }
    }

    static Visit of(Served served) {
        return of(served, 1280, 860);
    }

    static Visit of(Served served, int width, int height) {
        return with(served, new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-GB"));
    }

    static Visit dark(Served served) {
        return with(served, new Browser.NewContextOptions().setViewportSize(1280, 860).setLocale("en-GB")
                .setColorScheme(ColorScheme.DARK));
    }

    static Visit with(Served served, Browser.NewContextOptions options) {
        return new Visit(InBrowser.browserOf().browser().newContext(options.setAcceptDownloads(true)),
                "http://localhost:" + served.server.port());
    }

    /** Opens a second tab of the same user. */
    Visit tab() {
        return new Visit(context, base);
    }

    Visit open(String query) {
        page.navigate(base + "/" + query);
        return this;
    }

    /** Waits until the map is drawn, including its relief if the scenario has one. */
    Visit mapped() {
        page.waitForSelector(".map-frame[data-base][data-day]");
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /**
     * Waits until a job has a state. The job must have had another state before; otherwise the page may still show the
     * old one.
     */
    void standing(String state) {
        page.waitForSelector(".progress-state[data-state=" + state + "]");
    }

    /**
     * Waits until an expression of the page is true. Playwright's own {@code waitForFunction} evaluates a string in the
     * page when the expression is not true at once, which the page's Content Security Policy forbids.
     */
    void until(String expression) {
        until(() -> Boolean.TRUE.equals(page.evaluate(expression)));
    }

    /** Waits until the chronicle is shown; the map then has the names of the places that matter in this war. */
    Visit told() {
        mapped().page.waitForSelector(".told");
        return this;
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    void until(BooleanSupplier true_) {
        for (int i = 0; i < PATIENCE_MILLIS / 50; i++) {
            if (true_.getAsBoolean()) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("timed out; text of the page: " + page.locator("body").innerText());
    }

    /** Saves a picture of the whole page for people, with {@code -Dpuebla.pictures=true}. No test reads it. */
    void picture(String name) {
        if (!Boolean.getBoolean("puebla.pictures")) {
            return;
        }
        try {
            Files.createDirectories(PICTURES);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        var whole = new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true);
        try {
            page.screenshot(whole);
        } catch (PlaywrightException busy) { // without a GPU, a screenshot of a very wide page sometimes fails
            page.waitForTimeout(1_000);
            page.screenshot(whole);
        }
    }

    /** Returns the accessibility violations that axe finds, one line each. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        try {
            page.evaluate(Files.readString(Path.of("src/test/npm/node_modules/axe-core/axe.min.js")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return (List<String>) page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(
                    (found) => found.nodes.map((node) => `${found.id}: ${node.html.slice(0, 160)} ${node.any.map((a) => a.message).join(' ')}`))
                """);
    }

    @Override
    public void close() {
        context.close();
    }
}
