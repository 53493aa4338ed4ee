package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import puebla.experiment.summary.Summary;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

/** The page, tested in a browser as a user operates it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(Visit.InBrowser.class)
class PageTest {
    private static final Served SERVED = Served.open();
    private static final long PAGE_BYTES = 2_000_000;

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @Test
    void first_visit_plays_the_war_shows_the_odds_and_compares_a_change() {
        try (var visit = Visit.of(SERVED)) {
            visit.open("").told();
            assertThat(visit.page.title()).contains("Puebla");
            int first = day(visit);
            visit.page.locator("button.play").click();
            visit.until(() -> day(visit) > first + 40);
            visit.page.locator("button.play").click();
            int stopped = day(visit);
            visit.page.waitForTimeout(300);
            assertThat(day(visit)).isEqualTo(stopped);
            assertThat(visit.page.locator(".told").count()).isGreaterThan(20);

            visit.link("How likely?").click();
            visit.page.selectOption("#runs", "100");
            visit.standing("done");
            assertThat(visit.page.locator(".shares [data-outcome]").count()).isEqualTo(7);
            assertThat(drawn(visit, ".shares [data-outcome=republic-restored] .figure"))
                    .matches("\\d+% \\(\\d+% to \\d+%\\)");

            visit.link("What if?").click();
            visit.page.fill("[id='versus-levers.us.pressure']", "0");
            visit.page.locator("[id='versus-levers.us.pressure']").press("Tab");
            visit.page.selectOption("#pairs", "100");
            visit.button("Compare").click();
            visit.standing("done");
            assertThat(drawn(visit, ".differences [data-outcome=republic-restored] .figure")).contains("→")
                    .contains("points");
            assertThat(visit.page.locator(".moved li").allInnerTexts()).noneMatch(PageTest::coversZero);
            visit.mapped();
            assertThat(visit.page.locator(".side-by-side .map-frame").count()).isEqualTo(2);
            assertThat(visit.page.url()).contains("versus=levers.us.pressure%3D0");
            assertThat(visit.complaints).isEmpty();
        }
    }

    /**
     * Reports whether an interval of a text, such as "(-45 to +22)", has bounds of different signs or a bound of zero.
     */
    private static boolean coversZero(String text) {
        return Pattern.compile("\\((\\S+) to (\\S+)\\)").matcher(text).results()
                .anyMatch(bounds -> bounds.group(1).charAt(0) != bounds.group(2).charAt(0)
                        || bounds.group(1).equals("0"));
    }

    private static String drawn(Visit visit, String selector) {
        return visit.page.locator(selector).first().textContent();
    }

    private static int day(Visit visit) {
        return Integer.parseInt(visit.page.locator(".today").getAttribute("data-day"));
    }

    @Test
    void url_parameters_restore_the_view() {
        String address = "?view=war&seed=7&day=1864-02-03&lang=es&change=levers.disease%3D2&detail=all&theme=dark";
        try (var visit = Visit.of(SERVED)) {
            visit.open(address).mapped();
            assertThat(visit.page.locator("#seed").inputValue()).isEqualTo("7");
            assertThat(visit.text(".today")).isEqualTo("3 de febrero de 1864");
            assertThat(visit.text(".in-force")).contains("levers.disease=2");
            assertThat(visit.page.locator(".chronicle input[type=checkbox]").isChecked()).isTrue();
            assertThat(visit.page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
            visit.page.reload();
            visit.mapped();
            assertThat(visit.text(".today")).isEqualTo("3 de febrero de 1864");
            visit.link("¿Cuán probable?").click();
            visit.page.waitForSelector(".odds");
            visit.page.goBack();
            visit.mapped();
            assertThat(visit.text(".today")).isEqualTo("3 de febrero de 1864");
        }
    }

    @Test
    void back_button_restores_the_war_and_its_day() {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=war&seed=4&lang=en&day=1866-05-04").mapped();
            visit.page.fill("#seed", "1");
            visit.page.locator("#seed").press("Enter");
            visit.until(() -> visit.page.locator(".ending").isVisible() && visit.text(".ending").contains("war 1 "));
            visit.page.goBack();
            visit.until(() -> visit.page.locator(".ending").isVisible() && visit.text(".ending").contains("war 4 "));
            visit.mapped();
            visit.page.waitForTimeout(500);
            assertThat(visit.text(".today")).isEqualTo("4 May 1866");
            assertThat(visit.page.url()).contains("day=1866-05-04");
        }
    }

    @Test
    void click_on_an_event_moves_the_timeline_to_its_day() {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=war&seed=3&lang=en").mapped();
            var told = visit.page.locator(".told").nth(20);
            String when = told.locator("time").getAttribute("datetime");
            told.click();
            visit.until(() -> visit.page.url().contains("day=" + when));
            assertThat(told.getAttribute("aria-current")).isEqualTo("date");
        }
    }

    /** The figures on the page equal those of the command line, digit for digit. */
    @Test
    void shares_on_the_page_equal_those_of_the_laboratory() {
        var loaded = (Loading.Loaded) Scenarios.load(Served.scenarios().resolve("mexico-1861"));
        var summary = Summary.of(loaded.scenario());
        var model = new Model(loaded.scenario());
        for (int seed = 1; seed <= 60; seed++) {
            summary.add(Simulation.run(model, seed, Policy.HISTORICAL));
        }
        List<String> expected = new ArrayList<>();
        summary.outcomes().forEach(share -> {
            expected.add(number(share.share()));
            expected.add(number(share.low()));
            expected.add(number(share.high()));
        });
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=odds&runs=60&lang=en");
            visit.standing("done");
            visit.page.locator(".behind summary").first().click();
            visit.page.waitForSelector(".behind td.number");
            assertThat(visit.page.locator(".behind").first().locator("td.number").allInnerTexts()).isEqualTo(expected);
        }
    }

    /** Formats a number as JavaScript does. */
    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    @Test
    void page_with_map_and_war_is_smaller_than_two_megabytes() {
        try (var visit = Visit.of(SERVED)) {
            List<Response> responses = Collections.synchronizedList(new ArrayList<>());
            visit.page.onResponse(responses::add);
            visit.open("?lang=en").told();
            long bytes = responses.stream().filter(response -> !response.url().startsWith("data:"))
                    .mapToLong(response -> Long.parseLong(response.headers().getOrDefault("content-length", "0")))
                    .sum();
            assertThat(responses).hasSizeGreaterThan(7);
            assertThat(bytes).isBetween(300_000L, PAGE_BYTES);
            assertThat(visit.complaints).isEmpty();
        }
    }

    @Test
    void cancelled_job_keeps_its_results_and_can_run_again() {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=odds&runs=4000&lang=en");
            visit.page.waitForSelector(".shares [data-outcome]");
            visit.button("Cancel").click();
            visit.standing("stopped");
            assertThat(visit.text(".progress-state")).startsWith("Cancelled after").contains("of 4,000");
            assertThat(visit.page.locator(".shares [data-outcome]").count()).isEqualTo(7);
            visit.page.selectOption("#runs", "100");
            visit.standing("done");
            visit.page.selectOption("#runs", "4000");
            visit.page.waitForSelector(".progress-state[data-state=stopped], .progress-state[data-state=running]");
            visit.page.evaluate("document.querySelector('.progress button.quiet')?.click()");
            visit.standing("stopped");
            visit.button("Run again").click();
            visit.standing("running");
            visit.button("Cancel").click();
            visit.standing("stopped");
        }
    }

    @Test
    void cancelling_in_one_tab_does_not_cancel_a_job_shared_with_another_tab() {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=odds&runs=4000&lang=en&seed=9");
            visit.page.waitForSelector(".shares [data-outcome]");
            var second = visit.tab().open("?view=odds&runs=4000&lang=en&seed=9");
            second.page.waitForSelector(".shares [data-outcome]");
            visit.button("Cancel").click();
            visit.page.waitForTimeout(800);
            assertThat(second.page.locator(".progress-state").getAttribute("data-state")).isEqualTo("running");
            second.link("The war").click();
            second.mapped();
            visit.until(() -> {
                visit.page.evaluate("document.querySelector('.progress button')?.click()");
                return visit.page.locator(".progress-state").getAttribute("data-state").equals("stopped");
            });
        }
    }

    @Test
    void page_reports_a_stopped_server_and_reconnects_after_its_restart() throws IOException {
        var first = WebServer.open(Settings.local(0, Served.scenarios(), 2));
        int port = first.port();
        try (var visit = Visit.of(SERVED)) {
            visit.page.navigate("http://localhost:" + port + "/?view=odds&runs=4000&lang=en");
            visit.page.waitForSelector(".shares [data-outcome]");
            first.close();
            visit.page.waitForSelector(".away");
            assertThat(visit.text(".away")).contains("./puebla serve");
            try (var again = WebServer.open(Settings.local(port, Served.scenarios(), 2))) {
                visit.page.waitForSelector(".away", new com.microsoft.playwright.Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
                visit.page.selectOption("#runs", "100");
                visit.standing("done");
                assertThat(again.port()).isEqualTo(port);
            }
        } finally {
            first.close();
        }
    }

    @Test
    void oversized_and_invalid_scenarios_are_reported_on_the_page(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("places.yaml"), "places: []\n# " + "x".repeat(10_000_000));
        Files.writeString(folder.resolve("scenario.yaml"), "id: mine\n");
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=scenario&lang=en");
            visit.page.locator("#own-scenario").setInputFiles(folder);
            visit.page.waitForSelector(".drop .trouble");
            assertThat(visit.text(".drop .trouble")).contains("10 MB").contains("8.4 MB");

            Files.writeString(folder.resolve("places.yaml"), "places: [{id: 3}]\n");
            visit.page.locator("#own-scenario").setInputFiles(folder);
            visit.until(() -> visit.text(".drop .trouble").contains("invalid scenario"));
            assertThat(visit.text(".drop .trouble")).contains("places.yaml:1:").contains("missing file");
        }
    }

    @Test
    void valid_uploaded_scenario_is_shown() throws IOException {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=scenario&lang=en");
            visit.page.locator("#own-scenario").setInputFiles(Served.scenarios().resolve(Served.SMALL));
            visit.mapped();
            assertThat(visit.page.url()).contains("scenario=dropped-");
            // The map is drawn again when the chronicle arrives, so these states may come twice.
            visit.page.waitForSelector(".map-frame[data-base=none]");
            visit.until(() -> visit.page.locator(".places > g").count() == 6);
        }
    }

    @Test
    void invalid_change_is_reported_with_its_fix() {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=war&lang=en&change=levers.us.presure%3D0");
            visit.page.waitForSelector(".trouble");
            assertThat(visit.text(".trouble")).contains("levers.us.pressure");
        }
    }

    @Test
    void images_and_tables_can_be_downloaded() throws IOException {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=war&seed=3&lang=en&day=1863-05-10").told();
            assertThat(saved(visit, visit.button("Image (SVG)"))).startsWith("<svg").contains("Veracruz")
                    .contains("data:image/png");
            assertThat(saved(visit, visit.button("Image (PNG)"))).startsWith("\u0089PNG");
            assertThat(saved(visit, visit.link("Events (CSV)"))).startsWith("seed,id,day,kind");
            assertThat(saved(visit, visit.link("Parquet (ZIP)"))).startsWith("PK");
            visit.open("?view=odds&runs=60&lang=en");
            visit.standing("done");
            assertThat(saved(visit, visit.link("Runs (CSV)")).lines().count()).isEqualTo(61);
            assertThat(saved(visit, visit.link("JSON"))).contains("\"runs\": 60");
            visit.page.locator(".behind summary").first().click();
            assertThat(saved(visit, visit.button("CSV").first())).startsWith("Outcome,Share,");
            assertThat(visit.complaints).isEmpty();
        }
    }

    private static String saved(Visit visit, Locator by) throws IOException {
        Download download = visit.page.waitForDownload(by::click);
        return Files.readString(download.path(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void all_controls_work_with_the_keyboard_alone() {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=war&seed=3&lang=en").told();
            visit.page.keyboard().press("Tab");
            assertThat(focused(visit)).contains("Skip to content");
            List<String> reached = new ArrayList<>();
            for (int i = 0; i < 400 && reached.stream().noneMatch(name -> name.contains("Image (PNG)")); i++) {
                visit.page.keyboard().press("Tab");
                reached.add(focused(visit));
            }
            assertThat(String.join("\n", reached)).contains("The war", "How likely?", "Scenario", "language", "theme",
                    "seed",
                    "Show a random war", "Find the war closest to history", "map-frame", "Zoom in", "Play", "day",
                    "Show all events",
                    "Show as table", "How are these numbers computed?", "Months (CSV)", "Image (PNG)");
            visit.page.locator("input.day").focus();
            visit.page.keyboard().press("ArrowRight");
            assertThat(day(visit)).isEqualTo(1);
            visit.page.locator("button.play").focus();
            visit.page.keyboard().press("Space");
            visit.until(() -> day(visit) > 20);
            visit.page.keyboard().press("Space");
            visit.page.locator(".map-frame").focus();
            visit.page.keyboard().press("+");
            visit.page.keyboard().press("ArrowLeft");
            visit.page.locator(".told").nth(5).focus();
            visit.page.keyboard().press("Enter");
            assertThat(visit.page.locator(".told").nth(5).getAttribute("aria-current")).isEqualTo("date");
            assertThat(visit.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
        }
    }

    private static String focused(Visit visit) {
        return String.valueOf(visit.page.evaluate("""
                () => { const a = document.activeElement;
                    return [a.id, a.className, a.getAttribute('aria-label'), a.textContent.slice(0, 80),
                        a.labels?.[0]?.textContent].join(' '); }
                """));
    }

    @Test
    void page_fits_every_width_from_phone_to_wall_display() {
        for (int width : new int[]{360, 768, 1440, 3840}) {
            for (String view : List.of("war", "scenario", "whatif")) {
                try (var visit = Visit.of(SERVED, width, width < 500 ? 780 : width * 9 / 16)) {
                    visit.open("?view=" + view + "&lang=fr&seed=3&day=1863-05-10");
                    if (view.equals("war")) {
                        visit.told();
                    } else {
                        visit.page.waitForSelector(".levers");
                    }
                    visit.picture("width-" + width + "-" + view);
                    assertThat((Integer) visit.page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                            .as(view + " at " + width).isLessThanOrEqualTo(0);
                }
            }
        }
    }

    @Test
    void place_names_on_the_map_do_not_overlap() {
        try (var visit = Visit.of(SERVED)) {
            for (String language : List.of("en", "ar")) {
                visit.open("?view=war&seed=3&day=1865-05-10&lang=" + language).mapped();
                for (int zoom = 0; zoom < 3; zoom++) {
                    visit.page.waitForTimeout(400);
                    assertThat((Integer) visit.page.evaluate("document.querySelectorAll('.labels text').length"))
                            .isGreaterThan(zoom == 0 ? 25 : 5);
                    assertThat((Integer) visit.page.evaluate("""
                            () => { const boxes = [...document.querySelectorAll('.labels text')].map((text) => text.getBBox());
                                return boxes.filter((a, i) => boxes.some((b, j) => j < i && a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width
                                    && a.y + a.height * 0.25 < b.y + b.height * 0.8 && b.y + b.height * 0.25 < a.y + a.height * 0.8)).length; }
                            """)).as(language + " at zoom " + zoom).isZero();
                    visit.page.locator(".map-buttons button").first().click();
                }
            }
        }
    }

    @Test
    void reduced_motion_setting_limits_animation() {
        var options = new Browser.NewContextOptions().setViewportSize(1280, 860).setLocale("en-GB")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
        try (var visit = Visit.with(SERVED, options)) {
            visit.open("?view=war&seed=3&lang=en").mapped();
            visit.page.evaluate("""
                    () => { window.seen = new Set(); new MutationObserver(() =>
                        seen.add(document.querySelector('.today').dataset.day)).observe(document.querySelector('.today'), {attributes: true}); }
                    """);
            visit.page.locator("button.play").click();
            visit.page.waitForTimeout(2_500);
            visit.page.locator("button.play").click();
            assertThat((Integer) visit.page.evaluate("seen.size")).isBetween(1, 4);
        }
    }

    @Test
    void page_uses_the_language_of_the_browser() {
        for (var language : List.of("es-MX", "fr-FR", "it-IT", "pt-BR", "ar-EG")) {
            try (var visit = Visit.with(SERVED, new Browser.NewContextOptions().setLocale(language))) {
                visit.open("").mapped();
                assertThat(visit.page.locator("html").getAttribute("lang")).isEqualTo(language.substring(0, 2));
                assertThat(visit.text("nav")).doesNotContain("How likely");
                assertThat(visit.text("body")).doesNotContainPattern(Pattern.compile("\\{\\w+}"));
            }
        }
    }
}
