package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on paper. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(Visit.InBrowser.class)
class PrintTest {
    private static final Served SERVED = Served.open();
    /** Width and height of A4 between the margins of a browser [CSS pixels]. */
    private static final int WIDTH = 718;
    private static final int HEIGHT = 1046;

    @AfterAll
    static void close() {
        SERVED.close();
    }

    /** A browser that prints does not always redraw the map, so the test stops the observer that redraws it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void places_of_a_printed_map_keep_their_positions_on_the_land(boolean redrawn) {
        try (var visit = Visit.of(SERVED, 1440, 900)) {
            visit.page.addInitScript("""
                    const Original = ResizeObserver;
                    window.ResizeObserver = class extends Original {
                        constructor(callback) { super((...seen) => { if (!window.frozen) callback(...seen); }); }
                    };
                    """);
            visit.open("?view=war&seed=3&lang=en&day=1865-10-01&theme=dark").told();
            visit.page.waitForSelector(".places > g");
            var onScreen = positions(visit);
            visit.page.evaluate("frozen => { window.frozen = frozen; }", !redrawn);
            print(visit);
            if (redrawn) {
                visit.until("""
                        () => { const frame = document.querySelector('.map-frame');
                            return document.querySelector('.map-marks').viewBox.baseVal.width === frame.clientWidth; }
                        """);
                visit.page.evaluate(
                        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
            }
            var onPaper = positions(visit);
            assertThat(onPaper).hasSameSizeAs(onScreen).hasSizeGreaterThan(100);
            for (int i = 0; i < onPaper.size(); i++) {
                assertThat(onPaper.get(i)).as("place " + i / 2).isCloseTo(onScreen.get(i), within(0.01));
            }
            assertThat(stretch(visit, ".map-base")).isCloseTo(1, within(0.01));
            assertThat(stretch(visit, ".map-territory")).isCloseTo(1, within(0.01));
            visit.picture("print-map-" + redrawn);
        }
    }

    /** Returns the positions of the places, as fractions of the width and height of the canvas below them. */
    @SuppressWarnings("unchecked")
    private static List<Double> positions(Visit visit) {
        return ((List<Number>) visit.page.evaluate("""
                () => { const land = document.querySelector('.map-base').getBoundingClientRect();
                    return [...document.querySelectorAll('.places > g .dot')].flatMap((dot) => {
                        const box = dot.getBoundingClientRect();
                        return [(box.x + box.width / 2 - land.x) / land.width, (box.y + box.height / 2 - land.y) / land.height];
                    }); }
                """)).stream().map(Number::doubleValue).toList();
    }

    /** Returns the ratio of the horizontal to the vertical scale of a canvas. */
    private static double stretch(Visit visit, String canvas) {
        return ((Number) visit.page.evaluate("""
                (name) => { const canvas = document.querySelector(name); const box = canvas.getBoundingClientRect();
                    return (box.width / canvas.width) / (box.height / canvas.height); }
                """, canvas)).doubleValue();
    }

    private static void print(Visit visit) {
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visit.page.setViewportSize(WIDTH, HEIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"war", "odds", "whatif", "scenario"})
    void printed_page_has_its_title_and_no_controls(String view) {
        try (var visit = Visit.dark(SERVED)) {
            visit.open("?view=" + view + "&lang=en&seed=3&runs=60&versus=levers.neighbour.pressure%3D3&scenario="
                    + Served.SMALL);
            switch (view) {
                case "war" -> visit.told();
                case "scenario" -> visit.page.waitForSelector(".levers");
                default -> visit.standing("done");
            }
            print(visit);
            visit.until("document.documentElement.dataset.theme === 'light'");
            @SuppressWarnings("unchecked")
            var controls = (List<String>) visit.page.evaluate("""
                    () => [...document.querySelectorAll('nav, select, input, button:not(.told, .link), details:not([open]) > summary')]
                        .filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80))
                    """);
            assertThat(controls).isEmpty();
            @SuppressWarnings("unchecked")
            var title = (List<String>) visit.page.evaluate("""
                    () => { const title = document.querySelector('h1'); const box = title.getBoundingClientRect();
                        return [String(box.height > 15 && box.width > 100), getComputedStyle(title).color,
                            getComputedStyle(document.body).backgroundColor]; }
                    """);
            assertThat(title).containsExactly("true", "rgb(29, 35, 41)", "rgb(251, 250, 247)");
            assertThat((Integer) visit.page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isLessThanOrEqualTo(0);
            visit.picture("print-" + view);
        }
    }

    /**
     * Prints the page and looks at it after the event that precedes the layout for the printer. The page draws its
     * charts in the tasks that follow the event at once.
     */
    @Test
    void printer_gets_light_colours_and_divided_drawings() {
        try (var visit = Visit.dark(SERVED)) {
            visit.open("?view=odds&lang=en&runs=60");
            visit.standing("done");
            visit.page.waitForSelector(".dates [data-measure]");
            visit.page.evaluate("""
                    () => addEventListener('beforeprint', () => queueMicrotask(() => {
                        window.printed = [document.documentElement.dataset.theme,
                            String(document.querySelectorAll('.dates svg').length > 1)]; }))
                    """);
            visit.page.pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(visit.page.evaluate("window.printed")).isEqualTo(List.of("light", "true"));
            visit.until("document.documentElement.dataset.theme === 'dark'"
                    + " && document.querySelectorAll('.dates svg').length === 1");
            assertThat(visit.complaints).isEmpty();
        }
    }

    @Test
    void chart_of_dates_is_divided_into_drawings_that_fit_on_a_page() {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=odds&lang=en&runs=60");
            visit.standing("done");
            visit.page.waitForSelector(".dates [data-measure]");
            int rows = visit.page.locator(".dates [data-measure]").count();
            print(visit);
            visit.page.waitForCondition(() -> visit.page.locator(".dates svg").count() > 1);
            assertThat(visit.page.locator(".dates [data-measure]").count()).isEqualTo(rows);
            @SuppressWarnings("unchecked")
            var heights = (List<Number>) visit.page.locator(".dates svg")
                    .evaluateAll("drawings => drawings.map((drawing) => drawing.getBoundingClientRect().height)");
            assertThat(heights).allMatch(height -> height.doubleValue() < 0.7 * HEIGHT);
        }
    }
}
