package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Pictures that the page saves explain themselves: title, what and when, key, runs, version and credits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(Visit.InBrowser.class)
class PicturesTest {
    private static final Served SERVED = Served.open();
    private static final String VERSION = Served.json(SERVED.get("/api/health")).get("version").asString();

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Saved(String name, byte[] bytes) {
        Document svg() {
            try {
                return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            } catch (ParserConfigurationException | SAXException | IOException broken) {
                throw new AssertionError(name, broken);
            }
        }

        /** Returns all texts of the picture, in their order. */
        String text() {
            var nodes = svg().getElementsByTagName("text");
            return String.join("\n",
                    IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList());
        }
    }

    private static Saved saved(Visit visit, String button) throws IOException {
        Download download = visit.page.waitForDownload(visit.button(button)::click);
        Files.createDirectories(Visit.PICTURES);
        Files.copy(download.path(), Visit.PICTURES.resolve(download.suggestedFilename()),
                StandardCopyOption.REPLACE_EXISTING);
        return new Saved(download.suggestedFilename(), Files.readAllBytes(download.path()));
    }

    /** The PNG shows the whole SVG at twice its size. */
    private static void sameSize(Saved svg, Saved png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png.bytes));
        Element root = svg.svg().getDocumentElement();
        assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(root.getAttribute("width")));
        assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(root.getAttribute("height")));
        assertThat(png.name.replace(".png", "")).isEqualTo(svg.name.replace(".svg", ""));
    }

    @Test
    void map_has_its_war_day_legend_version_and_credits() throws IOException {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=war&seed=3&lang=en&day=1863-05-10&change=levers.disease%3D2").told();
            visit.page.waitForSelector(".places > g");
            var svg = saved(visit, "Image (SVG)");
            assertThat(svg.name).isEqualTo("war-3-1863-05-10-map.svg");
            assertThat(svg.text()).contains("Second French Intervention", "war 3", "10 May 1863", "Veracruz",
                    "seed 3", "levers.disease=2", "Puebla " + VERSION, "mexico-1861", "GeoNames (CC BY 4.0)",
                    "Natural Earth, GSHHG", "not a record");
            assertThat(svg.text().lines()).containsAll(visit.page.locator(".legend-control span, .legend-marks li")
                    .allInnerTexts().stream().map(String::strip).toList());
            assertThat(svg.svg().getElementsByTagName("image").getLength()).isEqualTo(2);
            sameSize(svg, saved(visit, "Image (PNG)"));
            assertThat(visit.complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, light", "ar, dark"})
    void odds_and_dates_have_their_runs_key_and_version(String language, String theme) throws IOException {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=odds&runs=60&lang=" + language + "&theme=" + theme);
            visit.standing("done");
            visit.page.waitForSelector(".shares svg:has(.bar)");
            visit.page.waitForSelector(".dates svg");
            boolean english = language.equals("en");
            var outcomes = saved(visit, english ? "Image (SVG)" : "صورة (SVG)");
            var dates = saved(visit, english ? "Dates (SVG)" : "التواريخ (SVG)");
            assertThat(List.of(outcomes.name, dates.name)).containsExactly("outcomes-60-runs.svg", "dates-60-runs.svg");
            for (var picture : List.of(outcomes, dates)) {
                assertThat(picture.text()).contains("Puebla " + VERSION).contains(english ? "60 runs, seeds 1 to 60"
                        : "٦٠ عملية محاكاة، البذور ١ إلى ٦٠").contains(english ? "1 June 1861" : "١ يونيو ١٨٦١");
            }
            assertThat(outcomes.text()).contains(visit.page.locator(".shares .name").first().textContent());
            assertThat(dates.text().lines()).containsAll(visit.page.locator(".dates + .key li").allInnerTexts().stream()
                    .map(String::strip).toList());
            assertThat(dates.bytes.length).isLessThan(200_000);
            sameSize(outcomes, saved(visit, english ? "Image (PNG)" : "صورة (PNG)"));
            sameSize(dates, saved(visit, english ? "Dates (PNG)" : "التواريخ (PNG)"));
            assertThat(visit.complaints).isEmpty();
        }
    }

    @Test
    void turning_points_have_a_key_with_the_colours_of_the_lines() throws IOException {
        try (var visit = Visit.of(SERVED)) {
            visit.open("?view=turns&seed=2&branches=10&asked=yes&lang=en&scenario=" + Served.SMALL);
            visit.standing("done");
            visit.page.waitForSelector(".odds-curve svg:has(.line)");
            var svg = saved(visit, "As shown (SVG)");
            assertThat(svg.name).isEqualTo("turns-2-odds.svg");
            assertThat(svg.text()).contains("When was it decided?", "1 March 1851", "seed 2, 10 branches",
                    "Puebla " + VERSION);
            var names = visit.page.locator(".odds-curve .key li").allInnerTexts().stream().map(String::strip).toList();
            assertThat(names).hasSizeGreaterThan(1);
            assertThat(svg.text().lines()).containsAll(names);
            sameSize(svg, saved(visit, "Image (PNG)"));
            Download server = visit.page.waitForDownload(visit.link("Image (SVG)")::click);
            assertThat(server.suggestedFilename()).isEqualTo("odds-by-day.svg");
        }
    }

    @Test
    void comparison_has_its_change_pairs_and_version() throws IOException {
        try (var visit = Visit.of(SERVED)) {
            visit.open(
                    "?view=whatif&runs=60&lang=en&change=levers.disease%3D2&versus=levers.neighbour.pressure%3D3&scenario="
                            + Served.SMALL);
            visit.standing("done");
            visit.page.waitForSelector(".differences svg:has(circle)");
            var svg = saved(visit, "Image (SVG)");
            assertThat(svg.name).isEqualTo("what-if-60-pairs.svg");
            assertThat(svg.text()).contains("How the outcomes differ", "With levers.neighbour.pressure=3",
                    "changes: levers.disease=2", "60 pairs, seeds 1 to 60", "Puebla " + VERSION, "1 March 1851");
            sameSize(svg, saved(visit, "Image (PNG)"));
        }
    }

    @Test
    void files_of_all_pictures_of_the_page_have_different_names() throws IOException {
        List<String> names = new ArrayList<>();
        try (var visit = Visit.of(SERVED)) {
            String small =
                    "&seed=2&runs=20&branches=3&asked=yes&lang=en&day=1863-05-10&versus=levers.neighbour.pressure%3D3&scenario="
                            + Served.SMALL;
            for (String view : List.of("war", "odds", "turns", "whatif")) {
                visit.open("?view=" + view + small);
                if (view.equals("war")) {
                    visit.told();
                } else {
                    visit.standing("done");
                    visit.page.waitForSelector(
                            ".shares svg:has(.bar), .odds-curve svg:has(.line), .differences svg:has(circle)");
                }
                for (var link : visit.page.locator(".downloads :is(button, a)").all()) {
                    if (link.innerText().matches(".*\\((SVG|PNG)\\)")) {
                        names.add(visit.page.waitForDownload(link::click).suggestedFilename());
                    }
                }
            }
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(9);
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }
}
