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
 *   frame       from the page's load event to the first map of a war, with relief and marks, ms; each time another war
 *   opened      the same from the moment of going there
 *   dragging    frames a second while the day is moved by every frame over the whole war, all marks on; and its longest frame, ms
 * </pre>
 */
final class PageTimes {
    private static final int ROUNDS = 9;
    private static final int DRAG_FRAMES = 240;

    private PageTimes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Double> ready = new ArrayList<>();
        List<Double> frame = new ArrayList<>();
        List<Double> opened = new ArrayList<>();
        List<Double> perSecond = new ArrayList<>();
        List<Double> longest = new ArrayList<>();
        try (var chromium = Chromium.launch()) {
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                var server = new ProcessBuilder(Processes.home().resolve("puebla").toString(), "serve", "--port", "0", "--quiet")
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
                try {
                    String address = server.inputReader().readLine();
                    answered(address);
                    ready.add((System.nanoTime() - start) / 1e6);
                    look(chromium.browser(), address, round, frame, opened, perSecond, longest);
                } finally {
                    server.destroy();
                    server.waitFor();
                }
            }
        }
        say("ready, ms", ready);
        say("first map after load, ms", frame);
        say("first map after going there, ms", opened);
        say("dragging, frames a second", perSecond);
        say("dragging, longest frame, ms", longest);
    }

    private static void answered(String address) throws IOException {
        var call = (HttpURLConnection) URI.create(address + "api/health").toURL().openConnection();
        if (call.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(address + " answers " + call.getResponseCode());
        }
    }

    private static void look(Browser browser, String address, int round, List<Double> frame, List<Double> opened,
            List<Double> perSecond, List<Double> longest) {
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
            // wars of which the French part is long: all sorts of marks are on the map
            page.navigate(address + "?view=war&lang=en&seed=" + List.of(2, 3, 5, 6, 7).get(round % 5));
            page.waitForSelector(".map-frame[data-base][data-day]");
            page.waitForTimeout(300);
            double first = number(page.evaluate("firstMap"));
            opened.add(first);
            frame.add(first - number(page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")));
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
            perSecond.add(number(drag.get("perSecond")));
            longest.add(number(drag.get("longest")));
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
