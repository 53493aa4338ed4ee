package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view, in left-to-right and right-to-left languages, in the light and the dark theme: it renders, the browser
 * reports no errors, and axe finds no accessibility violations.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(Visit.InBrowser.class)
class ViewsTest {
    private static final Served SERVED = Served.open();

    @AfterAll
    static void close() {
        SERVED.close();
    }

    static Stream<Arguments> views() {
        return Stream.of("war", "odds", "whatif", "turns", "accounts", "scenario")
                .flatMap(view -> Stream.of(Arguments.of(view, "en", false), Arguments.of(view, "ar", false),
                        Arguments.of(view, "fr", true)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_view_renders_without_browser_errors_or_accessibility_violations(String view, String language,
            boolean dark) {
        try (var visit = dark ? Visit.dark(SERVED) : Visit.of(SERVED)) {
            visit.open("?view=" + view + "&lang=" + language + "&seed=3&day=1863-05-10&runs=60&branches=10&asked=yes"
                    + (view.equals("whatif") ? "&versus=levers.us.pressure%3D0" : ""));
            switch (view) {
                case "war" -> visit.mapped().page.waitForSelector(".told[aria-current]");
                case "scenario" -> visit.page.waitForSelector(".levers");
                case "whatif" -> {
                    visit.standing("done");
                    visit.mapped().page.waitForSelector(".pair-told");
                }
                case "odds" -> {
                    visit.standing("done");
                    visit.page.waitForSelector(".dates svg");
                }
                default -> visit.standing("done");
            }
            visit.page.locator("details:not([open]) > summary").all().forEach(summary -> {
                if (summary.isVisible()) {
                    summary.click();
                }
            });
            visit.picture(view + "-" + language + (dark ? "-dark" : ""));
            assertThat(visit.page.locator("html").getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            assertThat(visit.page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.complaints).isEmpty();
        }
    }
}
