package puebla.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import puebla.app.document.TurnsDocument;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.branching.BaseTrajectory;
import puebla.experiment.branching.PredictableScenarios;
import puebla.experiment.branching.TurningPoints;
import puebla.kernel.Model;
import puebla.kernel.decision.Policy;
import puebla.narrative.Headlines;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LocalizedText;
import puebla.scenario.catalog.ScenarioIdentity;
import puebla.scenario.catalog.ScenarioMetadata;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests of the chart, the document and the headlines of one run. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OddsChartTest {
    private static final int BRANCHES = 12;
    private static String svg = "";
    private static Document picture = parsed("<svg/>");
    private static BaseTrajectory base =
            BaseTrajectory.of(new Model(PredictableScenarios.sixPlaces()), 1, Policy.HISTORICAL);
    private static TurningPoints points = PredictableScenarios.points(base, BRANCHES);

    @BeforeAll
    static void draw() {
        points.grid(150, List.of());
        points.refine(10);
        svg = new OddsChart(base, metadata(), points, headlines(Language.EN), BRANCHES).svg();
        picture = parsed(svg);
    }

    @Test
    void svg_is_well_formed_and_its_title_names_scenario_and_seed() {
        assertThat(picture.getDocumentElement().getNodeName()).isEqualTo("svg");
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent()).startsWith("Six & <places>")
                .contains("run " + base.run().seed());
        assertThat(svg).contains("Six &amp; &lt;places&gt;");
    }

    @Test
    void svg_has_no_missing_number_and_nothing_outside_its_bounds() {
        assertThat(svg).doesNotContain("NaN", "Infinity", "null", "var(");
        int width = Integer.parseInt(picture.getDocumentElement().getAttribute("width"));
        int height = Integer.parseInt(picture.getDocumentElement().getAttribute("height"));
        for (var text : elements("text")) {
            assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, width - 20.0);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height - 10.0);
        }
        for (String tag : List.of("polyline", "polygon")) {
            for (var shape : elements(tag)) {
                for (String point : shape.getAttribute("points").split(" ", -1)) {
                    assertThat(Double.parseDouble(point.split(",", -1)[0])).isBetween(0.0, (double) width);
                    assertThat(Double.parseDouble(point.split(",", -1)[1])).isBetween(0.0, (double) height);
                }
            }
        }
    }

    @Test
    void every_outcome_that_reaches_3_percent_has_its_own_line_name_and_colour() {
        List<String> mattered = IntStream.range(0, metadata().outcomes().size())
                .filter(o -> points.points().stream().anyMatch(point -> point.odds(o).share() >= 0.03))
                .mapToObj(o -> metadata().outcomes().get(o).name().in(Language.EN)).toList();
        var names = outcomes();
        var lines =
                elements("polyline").stream().filter(line -> line.getAttribute("class").startsWith("line")).toList();

        assertThat(names).extracting(Element::getTextContent).containsExactlyInAnyOrderElementsOf(mattered);
        assertThat(lines).hasSameSizeAs(mattered).hasSizeGreaterThan(1);
        assertThat(new HashSet<>(lines.stream().map(line -> line.getAttribute("class")).toList()))
                .hasSameSizeAs(mattered);
        for (var line : lines) {
            assertThat(line.getAttribute("points").split(" ")).hasSameSizeAs(points.points());
        }
    }

    @Test
    void outcome_names_do_not_overlap_and_are_not_below_the_axis() {
        var heights = outcomes().stream().mapToDouble(name -> Double.parseDouble(name.getAttribute("y"))).sorted()
                .toArray();
        for (int i = 1; i < heights.length; i++) {
            assertThat(heights[i] - heights[i - 1]).isGreaterThanOrEqualTo(16);
        }
        var ticks = elements("text").stream().filter(text -> text.getTextContent().equals("0 %")).findFirst();
        assertThat(heights[heights.length - 1])
                .isLessThanOrEqualTo(Double.parseDouble(ticks.orElseThrow().getAttribute("y")) + 1);
    }

    @Test
    void spread_positions_keep_their_order_and_stay_within_the_bounds() {
        assertThat(OddsChart.spread(new double[]{}, 10, 0, 100)).isEmpty();
        assertThat(OddsChart.spread(new double[]{5, 50}, 10, 0, 100)).containsExactly(5, 50);
        assertThat(OddsChart.spread(new double[]{50, 50, 51}, 10, 0, 100)).containsExactly(50, 60, 70);
        assertThat(OddsChart.spread(new double[]{99, 99, 100}, 10, 0, 100)).containsExactly(80, 90, 100);
        assertThat(OddsChart.spread(new double[]{-3, 100}, 10, 0, 100)).containsExactly(0, 100);
    }

    @Test
    void svg_has_colours_for_light_and_dark_pages() {
        assertThat(svg).contains("@media (prefers-color-scheme:dark)");
        for (String rule : List.of(".page{fill:", "text{fill:", ".rule{stroke:", ".l0{stroke:", ".f6{fill:")) {
            assertThat(svg.split(Pattern.quote(rule), -1)).as(rule).hasSize(3);
        }
    }

    @Test
    void colour_of_a_line_is_that_of_its_outcome() {
        var colours = OutcomeColours.of(metadata().outcomes().stream().map(outcome -> outcome.id()).toList());
        for (int o = 0; o < colours.size(); o++) {
            String rule = ".l" + o + "{stroke:";
            assertThat(svg).contains(rule + colours.get(o).light(), rule + colours.get(o).dark());
        }
    }

    // --- document -----------------------------------------------------------------------------------------------

    @Test
    void document_has_odds_by_day_and_shifts() {
        var document = document(points);

        assertThat(document.get("odds")).hasSameSizeAs(points.points());
        for (var point : document.get("odds")) {
            double sum = 0;
            for (var share : point.get("outcomes")) {
                assertThat(share.get("share").asDouble()).isBetween(share.get("low").asDouble(),
                        share.get("high").asDouble());
                sum += share.get("share").asDouble();
            }
            assertThat(sum).isEqualTo(1, within(1e-9));
        }
        var last = document.get("odds").get(document.get("odds").size() - 1);
        assertThat(last.get("outcomes").get(document.get("outcome").asString()).get("share").asDouble()).isEqualTo(1);
        for (var share : last.get("outcomes")) {
            assertThat(share.get("share").asDouble()).isIn(0.0, 1.0).isEqualTo(share.get("low").asDouble())
                    .isEqualTo(share.get("high").asDouble());
        }
        double before = 1;
        for (var shift : document.get("moves")) {
            assertThat(shift.propertyNames()).contains("day", "until", "outcome", "size", "low", "high", "events");
            assertThat(Math.abs(shift.get("size").asDouble())).isLessThanOrEqualTo(before);
            before = Math.abs(shift.get("size").asDouble());
            for (var event : shift.get("events")) {
                assertThat(event.get("day").asString()).isBetween(shift.get("day").asString(),
                        shift.get("until").asString()).isNotEqualTo(shift.get("until").asString());
            }
        }
    }

    @Test
    void odds_of_a_day_do_not_change_when_more_days_are_requested() {
        var more = PredictableScenarios.points(base, BRANCHES);
        more.grid(150, List.of(77, base.lastDay() - 10));
        List<String> entries = new ArrayList<>();
        document(more).get("odds").forEach(entry -> entries.add(entry.toString()));
        var few = PredictableScenarios.points(base, BRANCHES);
        few.grid(300, List.of());

        document(few).get("odds").forEach(entry -> assertThat(entries).contains(entry.toString()));
    }

    // --- headlines ----------------------------------------------------------------------------------------------

    @Test
    void headlines_are_the_events_of_the_requested_days() {
        var headlines = headlines(Language.EN);
        int days = base.lastDay();
        var all = headlines.of(0, days);

        assertThat(all).isNotEmpty().allMatch(headline -> !headline.sentence().isBlank());
        assertThat(all).extracting(headline -> headline.event().day()).isSorted();
        int middle = all.get(all.size() / 2).event().day();
        assertThat(headlines.of(0, middle - 1).size() + headlines.of(middle, days).size()).isEqualTo(all.size());
        assertThat(headlines.of(middle, middle)).isNotEmpty().allMatch(headline -> headline.event().day() == middle);
        assertThat(headlines.of(days + 1, days + 9)).isEmpty();
    }

    @Test
    void notable_headlines_are_the_first_main_ones_and_never_minor_ones() {
        var headlines = headlines(Language.EN);
        var all = headlines.of(0, base.lastDay());
        var minor = all.stream().filter(headline -> !headline.main() && headlines
                .of(headline.event().day(), headline.event().day()).stream().noneMatch(Headlines.Headline::main))
                .findFirst().orElseThrow();

        assertThat(headlines.notable(0, base.lastDay(), 3)).hasSize(3).isEqualTo(
                all.stream().filter(Headlines.Headline::main).limit(3).toList());
        assertThat(headlines.notable(minor.event().day(), minor.event().day(), 1)).isEmpty();
    }

    @Test
    void shift_without_main_events_is_stated_as_such() {
        var none = new Headlines(CompletedRun.of(base.model().scenario(), metadata(), base.finished(), List.of()),
                Language.EN);
        String chart = new OddsChart(base, metadata(), points, none, BRANCHES).svg();
        assertThat(points.shifts()).isNotEmpty();
        assertThat(chart.split("No event of the chronicle stands out on these days", -1))
                .hasSize(Math.min(8, points.shifts().size()) + 1);
    }

    @Test
    void headlines_exist_in_every_language() {
        for (var language : Language.values()) {
            assertThat(headlines(language).of(0, base.lastDay())).hasSameSizeAs(headlines(Language.EN)
                    .of(0, base.lastDay()));
        }
    }

    private static JsonNode document(TurningPoints of) {
        var document = TurnsDocument.of(new ExperimentRequest(metadata().info(), new TreeMap<>(), 2, 1), base, of,
                headlines(Language.EN), Optional.empty(), BRANCHES, false);
        return JsonMapper.shared().readTree(Json.text(document));
    }

    private static Headlines headlines(Language language) {
        return new Headlines(CompletedRun.of(base.model().scenario(), metadata(), base.finished(), base.events()),
                language);
    }

    /** Returns metadata whose scenario name has characters that XML must escape. */
    private static ScenarioMetadata metadata() {
        var it = PredictableScenarios.metadata();
        var info = it.info();
        var odd = new ScenarioIdentity(info.id(), info.version(), info.hash(), info.firstDay(), info.horizon(),
                info.languages(),
                new LocalizedText(Language.EN, Map.of(Language.EN, "Six & <places>")), info.summary());
        return new ScenarioMetadata(odd, it.names(), it.parameters(), it.decisions(), it.levers(), it.measures(),
                it.outcomes(), it.accounts(), it.claims(), it.sources(), it.messages());
    }

    /** Returns the names of the outcomes, which are to the right of the lines. */
    private static List<Element> outcomes() {
        return elements("text").stream().filter(text -> text.getAttribute("class").equals("name")
                && Double.parseDouble(text.getAttribute("x")) > 800).toList();
    }

    private static List<Element> elements(String tag) {
        var nodes = picture.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static Document parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException
                | IOException broken) {
            throw new AssertionError(xml, broken);
        }
    }
}
