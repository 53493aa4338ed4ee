package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeds on the page have the same bounds as in the commands and the API: integers of at most 18 digits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(Visit.InBrowser.class)
class SeedTest {
    private static final Served SERVED = Served.open();
    private static final String SMALL = "&lang=en&scenario=" + Served.SMALL;

    @AfterAll
    static void close() {
        SERVED.close();
    }

    /** A number of JavaScript cannot represent this seed: it would be rounded to the next multiple of 16. */
    @Test
    void seed_of_eighteen_digits_is_shown_with_all_its_digits() throws IOException {
        String seed = "123456789012345678";
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=war&seed=" + seed + SMALL).told();
            assertThat(visit.page.locator("#seed").inputValue()).isEqualTo(seed);
            assertThat(visit.text(".ending")).contains(seed);
            assertThat(visit.page.url()).contains("seed=" + seed);
            visit.page.locator(".told").first().click();
            visit.until(() -> visit.page.url().contains("day="));
            assertThat(visit.page.url()).contains("seed=" + seed);
            Download download = visit.page.waitForDownload(visit.link("Months (CSV)")::click);
            assertThat(Files.readString(download.path()).lines().skip(1)).isNotEmpty()
                    .allMatch(line -> line.startsWith(seed + ","));

            var request =
                    visit.page.waitForRequest("**/api/jobs", () -> visit.open("?view=turns&asked=yes&branches=3&seed="
                            + seed + SMALL));
            assertThat(request.postData()).contains("\"seed\":" + seed + "}");
            visit.standing("done");
            assertThat(visit.complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "100000000000000000000", "seven"})
    void address_with_an_invalid_seed_is_refused_in_words(String seed) {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=war&seed=" + seed + SMALL);
            visit.page.waitForSelector(".wrong-seed");
            assertThat(visit.text(".wrong-seed")).contains("Invalid war number: " + seed).contains("18 digits")
                    .contains("for example 3");
            assertThat(visit.page.locator("#seed").inputValue()).isEqualTo(seed);
            assertThat(visit.page.locator(".map-frame").count()).isZero();
            visit.page.fill("#seed", "5");
            visit.page.locator("#seed").press("Enter");
            visit.told();
            assertThat(visit.text(".ending")).contains("war 5 ");
            assertThat(visit.page.locator(".wrong-seed").count()).isZero();
        }
    }

    @Test
    void typed_text_that_is_not_a_seed_is_refused_and_stays_in_the_field() {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=war&seed=3" + SMALL).mapped();
            visit.page.fill("#seed", "3.5");
            visit.page.locator("#seed").press("Enter");
            visit.page.waitForSelector(".wrong-seed");
            assertThat(visit.page.locator("#seed").inputValue()).isEqualTo("3.5");
            assertThat(visit.page.locator("#seed").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(visit.page.url()).contains("seed=3&");
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void invalid_number_of_runs_in_the_address_is_reported() {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=odds&runs=30000" + SMALL);
            visit.page.waitForSelector(".trouble");
            assertThat(visit.text(".trouble")).contains("runs").contains("30000").contains("from 1 to 20,000")
                    .contains("uses 400");
        }
    }
}
