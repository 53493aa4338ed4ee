package puebla.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import puebla.web.Chromium;

/**
 * How fast {@code puebla serve} is for the person before it, in a real browser, headless and without a graphics card. Prints minimum,
 * median and maximum of each.
 *
 * <pre>
 *   ready       from the call of ./puebla serve to its first answer, ms
 *   first map   from the page's load event to the first map of a war that was not fought before, with relief and marks, ms: on a
 *               server that answered its first call a moment ago, and on one that has been up for some seconds
 *   dragging    frames a second while the day is moved by every frame over the whole war, all marks on; and its longest frame, ms
 * </pre>
 */
final class PageTimes {
    private static final int ROUNDS = 7;
    private static final int DRAG_FRAMES = 240;
    private static final long SETTLED_MILLIS = 6_000;
    /** Wars that are long: all sorts of marks are on the map. */
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
                    String address = server.inputReader().readLine();
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
        say("first map, server just begun, ms", cold);
        say("first map, server up, ms", warm);
        say("dragging, frames a second", perSecond);
        say("dragging, longest frame, ms", longest);
    }

    private static void answered(String address) throws IOException {
        var call = (HttpURLConnection) URI.create(address + "api/health").toURL().openConnection();
        if (call.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(address + " answers " + call.getResponseCode());
        }
    }

    /** Opens the page at a war; drags its day when there are lists for what comes of it. */
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
