package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables behind the pictures of the page, as files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(Visit.InBrowser.class)
class TablesTest {
    private static final Served SERVED = Served.open();

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @ParameterizedTest
    @CsvSource({"war, ar, 2", "odds, ar, 2", "whatif, ar, 3", "turns, ar, 1", "accounts, ar, 1", "war, fr, 2",
            "odds, es, 2"})
    void downloaded_tables_have_numbers_and_dates_that_programs_can_read(String view, String language, int tables)
            throws IOException {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=" + view + "&lang=" + language + "&scenario=" + Served.SMALL
                    + "&seed=2&day=1863-05-10&runs=20&branches=3&asked=yes&versus=levers.neighbour.pressure%3D3");
            if (view.equals("war")) {
                visit.told();
            } else {
                visit.standing("done");
            }
            visit.page.waitForCondition(() -> visit.page.locator(".behind").count() == tables);
            for (var behind : visit.page.locator(".behind").all()) {
                behind.locator("summary").click();
                behind.locator("table").waitFor();
                check(behind, saved(visit, behind.locator("button")));
            }
            assertThat(visit.complaints).isEmpty();
        }
    }

    /** Compares the file with the table on the page: where the page has a number, the file has one too. */
    private static void check(Locator behind, String file) {
        List<List<String>> rows = parsed(file);
        var shown = behind.locator("tbody tr").all();
        assertThat(rows).hasSize(shown.size() + 1);
        for (int r = 0; r < shown.size(); r++) {
            var cells = shown.get(r).locator("th, td");
            var row = rows.get(r + 1);
            assertThat(row).hasSize(cells.count());
            @SuppressWarnings("unchecked")
            var kinds = (List<String>) cells.evaluateAll("cells => cells.map((cell) => cell.className)");
            for (int c = 1; c < row.size(); c++) {
                if (kinds.get(c).equals("number")) {
                    assertThat(Double.parseDouble(row.get(c))).isFinite();
                } else {
                    assertThat(row.get(c)).doesNotContainPattern(
                            "^[\\u061c\\u200e\\u200f+\\-−]*[0-9\\u0660-\\u0669][^-]*[,.\\u066b\\u066c\\u202f\\u00a0][0-9\\u0660-\\u0669]+$")
                            .doesNotContainPattern("^[\\u061c\\u200e\\u200f]*[\\u0660-\\u0669]");
                }
            }
        }
    }

    /** Reads CSV with quoted fields (RFC 4180). */
    private static List<List<String>> parsed(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                field.append(file.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        return rows;
    }

    private static String saved(Visit visit, Locator by) throws IOException {
        return Files.readString(visit.page.waitForDownload(by::click).path());
    }
}
