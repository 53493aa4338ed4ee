package puebla.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import puebla.web.Chromium;

/**
 * Measures response times of {@code puebla serve} in headless Chromium without a graphics card. Prints minimum,
 * median and maximum of each measurement.
 *
 * <pre>
 *   ready       from the start of ./puebla serve to its first response [ms]
 *   first map   from the page's load event to the first map, with relief and marks, of a war that the server has not
 *               yet run [ms]: immediately after the server's first response, and six seconds later
 *   dragging    frame rate while the day moves with every frame over the whole war, all marks shown [1/s]; longest
 *               frame [ms]
 * </pre>
 */
final class PageTimes {
    private static final int ROUNDS = 7;
    private static final int DRAG_FRAMES = 240;
    private static final long SETTLED_MILLIS = 6_000;
    /** Seeds of long wars, whose maps show all kinds of marks. */
    private static final List<Integer> SEEDS = List.of(2, 3, 5, 6, 7);

    private PageTimes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Double> ready = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        List<Double> perSecond = new ArrayList<>();
        List<Double> longest = new ArrayList<>();
        try (var chromium = Chromium.launch()) {
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                var server = new ProcessBuilder(Processes.home().resolve("puebla").toString(), "serve", "--port", "0",
                        "--quiet")
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
                try {
                    String address = server.inputReader(StandardCharsets.UTF_8).readLine();
                    answered(address);
                    ready.add((System.nanoTime() - start) / 1e6);
                    look(chromium.browser(), address, SEEDS.get(round % SEEDS.size()), cold, List.of());
                    Thread.sleep(SETTLED_MILLIS);
                    look(chromium.browser(), address, SEEDS.get((round + 1) % SEEDS.size()), warm,
                            List.of(perSecond, longest));
                } finally {
                    server.destroy();
                    server.waitFor();
                }
            }
        }
        say("ready, ms", ready);
        say("first map, new server, ms", cold);
        say("first map, after 6 s, ms", warm);
        say("dragging, frames per second", perSecond);
        say("dragging, longest frame, ms", longest);
    }

    private static void answered(String address) throws IOException {
        var call = (HttpURLConnection) URI.create(address + "api/health").toURL().openConnection();
        if (call.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(address + " returned HTTP status " + call.getResponseCode());
        }
    }

    /**
     * Opens the page of a war and times its first map; also drags the day if {@code dragged} has lists for the
     * figures.
     */
    private static void look(Browser browser, String address, int seed, List<Double> frame,
            List<List<Double>> dragged) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB"))) {
            Page page = context.newPage();
            page.addInitScript("""
                    new MutationObserver((_, watch) => {
                        if (!document.querySelector('.map-frame[data-base][data-day]')) return;
                        watch.disconnect();
                        requestAnimationFrame(() => window.firstMap = performance.now());
                    }).observe(document, {subtree: true, childList: true, attributes: true});
                    """);
            page.navigate(address + "?view=war&lang=en&seed=" + seed);
            page.waitForSelector(".map-frame[data-base][data-day]");
            page.waitForTimeout(300);
            frame.add(number(page.evaluate("firstMap"))
                    - number(page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")));
            if (dragged.isEmpty()) {
                return;
            }
            page.waitForSelector(".told");
            page.waitForTimeout(500);
            Map<?, ?> drag = (Map<?, ?>) page.evaluate("""
                    async (frames) => {
                        const slider = document.querySelector('input.day');
                        const last = Number(slider.max);
                        const next = () => new Promise(requestAnimationFrame);
                        let before = await next();
                        const start = before;
                        let longest = 0;
                        for (let i = 0; i < frames; i++) {
                            slider.value = String(Math.round((last * i) / frames));
                            slider.dispatchEvent(new InputEvent('input', {bubbles: true}));
                            const now = await next();
                            longest = Math.max(longest, now - before);
                            before = now;
                        }
                        return {perSecond: frames * 1000 / (before - start), longest};
                    }
                    """, DRAG_FRAMES);
            dragged.getFirst().add(number(drag.get("perSecond")));
            dragged.getLast().add(number(drag.get("longest")));
        }
    }

    private static double number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }

    private static void say(String what, List<Double> values) {
        Collections.sort(values);
        System.out.printf(Locale.ROOT, "%-34s %7.1f – %7.1f – %7.1f%n", what, values.getFirst(),
                values.get(values.size() / 2), values.getLast());
    }
}
