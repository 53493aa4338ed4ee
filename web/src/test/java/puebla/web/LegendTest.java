package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The legend of the map names its colours correctly in both writing directions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(Visit.InBrowser.class)
class LegendTest {
    private static final Served SERVED = Served.open();
    private static final String HOME = "rgb(0, 114, 178)";
    private static final String INTERVENTION = "rgb(213, 94, 0)";

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @ParameterizedTest
    @CsvSource({"en, Republican side, Intervention side", "ar, جانب الجمهورية, جانب التدخل"})
    void names_stand_at_the_ends_of_the_ramp_that_have_their_colours(String language, String home,
            String intervention) {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=war&lang=" + language + "&scenario=" + Served.SMALL).mapped();
            visit.page.waitForSelector(".legend-control rect");
            @SuppressWarnings("unchecked")
            var fromLeft = (List<String>) visit.page.evaluate("""
                    () => [...document.querySelectorAll('.legend-control span, .legend-control rect')].map((part) => {
                        const box = part.getBoundingClientRect();
                        return {x: box.x + box.width / 2, shown: part.textContent || getComputedStyle(part).fill}; })
                        .sort((a, b) => a.x - b.x).map(({shown}) => shown)
                    """);
            assertThat(fromLeft).hasSize(9).startsWith(home, HOME).endsWith(INTERVENTION, intervention);
        }
    }
}
