package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.app.chart.OddsChart;
import tools.jackson.databind.JsonNode;

/** An outcome has the same colour in every view of the page and in the chart of the server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(Visit.InBrowser.class)
class ColoursTest {
    private static final Served SERVED = Served.open();

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void outcome_has_the_colour_of_the_table_in_all_charts(String theme) throws IOException {
        String common = "&seed=2&runs=60&branches=10&asked=yes&lang=en&versus=levers.neighbour.pressure%3D3&scenario="
                + Served.SMALL + "&theme=" + theme;
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=odds" + common);
            drawn(visit, ".shares svg:has(.bar)");
            var table = table(theme);
            assertThat(colours(visit.page.locator(".shares [data-outcome]"), ".bar", "fill")).isEqualTo(table);

            visit.open("?view=whatif" + common);
            drawn(visit, ".differences svg:has(circle)");
            assertThat(colours(visit.page.locator(".differences [data-outcome]"), "circle", "stroke")).isEqualTo(table);

            visit.open("?view=turns" + common);
            drawn(visit, ".odds-curve svg:has(.line)");
            var lines = colours(visit.page.locator(".odds-curve svg:has(.line)"), ".line", "stroke");
            assertThat(lines).hasSizeGreaterThan(1);
            assertThat(table).containsAllEntriesOf(lines);
            assertThat(colours(visit.page.locator(".odds-curve .key li"), "path", "stroke")).isEqualTo(lines);
        }
    }

    /** Waits until a job is done and its chart is drawn: a chart is drawn when its width is known. */
    private static void drawn(Visit visit, String chart) {
        visit.standing("done");
        visit.page.waitForSelector(chart);
    }

    /** Returns colours by outcome: of the marks within the elements, whose outcome they or their elements state. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> colours(Locator elements, String mark, String property) {
        return new TreeMap<>((Map<String, String>) elements.evaluateAll("""
                (elements, [mark, property]) => Object.fromEntries(elements.flatMap((element) =>
                    [...element.querySelectorAll(mark)].map((one) => [one.closest('[data-outcome]').dataset.outcome,
                        getComputedStyle(one)[property]])))
                """, List.of(mark, property)));
    }

    private static Map<String, String> table(String theme) throws IOException {
        try (InputStream in = Objects.requireNonNull(OddsChart.class.getResourceAsStream("outcome-colours.json"))) {
            JsonNode outcomes = Served.JSON.readTree(in).get("outcomes");
            Map<String, String> colours = new TreeMap<>();
            outcomes.properties().forEach(outcome -> {
                int rgb = Integer.parseInt(outcome.getValue().get(theme).asString().substring(1), 16);
                colours.put(outcome.getKey(), "rgb(%d, %d, %d)".formatted(rgb >> 16, rgb >> 8 & 255, rgb & 255));
            });
            return colours;
        }
    }
}
