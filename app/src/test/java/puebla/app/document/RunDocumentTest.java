package puebla.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.Json;
import puebla.experiment.SmallWar;
import puebla.experiment.score.HistoryTally;
import puebla.experiment.summary.Share;
import puebla.experiment.summary.Summary;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunDocumentTest {
    @Test
    void document_contains_the_request() {
        var document = documentOfFourWars();

        assertThat(document.get("scenario").asString()).isEqualTo("small-war");
        assertThat(document.get("seed").asInt()).isEqualTo(1);
        assertThat(document.get("runs").asInt()).isEqualTo(4);
        assertThat(document.get("changes")).hasToString("{\"a.b\":\"1\",\"z\":\"off\"}");
    }

    @Test
    void outcomes_are_a_list_with_shares_and_intervals() {
        var outcomes = documentOfFourWars().get("outcomes");

        assertThat(outcomes.get(0)).hasToString("""
                {"id":"restored","share":0.75,"low":%s,"high":%s}""".formatted(new Share(3, 4).low(),
                new Share(3, 4).high()));
        assertThat(outcomes.size()).isEqualTo(2);
    }

    @Test
    void event_measure_is_a_date_and_never_is_null() {
        var capital = documentOfFourWars().get("measures").get("capital-taken");

        assertThat(capital.get("kind").asString()).isEqualTo("date");
        assertThat(capital.get("share").asDouble()).isEqualTo(0.5);
        assertThat(capital.get("n").asInt()).isEqualTo(2);
        assertThat(capital.get("given").asString()).isEqualTo("first-landing");
        assertThat(capital.get("share_given").asDouble()).isEqualTo(new Share(2, 3).share());
        assertThat(capital.get("low_given").asDouble()).isEqualTo(new Share(2, 3).low());
        assertThat(capital.get("p05").asString()).isEqualTo("1861-06-21");
        assertThat(capital.get("p50").asString()).isEqualTo("1861-07-01");
        assertThat(capital.get("p95").isNull()).isTrue();
        assertThat(capital.get("p95_if").asString()).isEqualTo("1861-07-01");
    }

    @Test
    void amount_has_a_unit_and_whole_numbers_have_no_decimal_point() {
        var dead = documentOfFourWars().get("measures").get("patron-dead");

        assertThat(dead).hasToString(
                "{\"kind\":\"amount\",\"unit\":\"men\",\"share\":1,\"low\":%s,\"high\":1,\"n\":4,\"p05\":5,\"p50\":6,\"p95\":8,\"p05_if\":5,\"p50_if\":6,\"p95_if\":8,\"p50_low\":null,\"p50_high\":null}"
                        .formatted(new Share(4, 4).low()));
    }

    @Test
    void undefined_values_are_null_and_not_nan() {
        var summary = Summary.of(SmallWar.scenario());
        summary.add(SmallWar.run(1, 0, -1, null, null, 0.0, 0.0, null));
        var text = Json.text(RunDocument.of(SmallWar.request(1, Map.of()), SmallWar.scenario(), SmallWar.metadata(),
                summary, new HistoryTally(SmallWar.metadata())));
        var document = DocumentTree.of(text);

        assertThat(document.get("measures").get("capital-taken").get("share_given").isNull()).isTrue();
        assertThat(document.get("measures").get("people-1862-01-01").get("p50").isNull()).isTrue();
        assertThat(document.get("decisions").get(0))
                .hasToString("{\"id\":\"home.repeal\",\"options\":{\"yes\":null,\"no\":null},\"n\":0}");
        assertThat(text).doesNotContain("NaN");
    }

    @Test
    void decision_has_a_share_per_option_and_the_number_of_runs_with_the_decision() {
        assertThat(documentOfFourWars().get("decisions").get(0))
                .hasToString("{\"id\":\"home.repeal\",\"options\":{\"yes\":0.25,\"no\":0.75},\"n\":4}");
    }

    private static JsonNode documentOfFourWars() {
        var summary = Summary.of(SmallWar.scenario());
        summary.add(SmallWar.run(1, 0, 1, 10.0, 20.0, 5.0, 100.5, 0.25));
        summary.add(SmallWar.run(2, 0, 1, 11.0, 30.0, 6.0, 100.5, 0.25));
        summary.add(SmallWar.run(3, 0, 1, 12.0, null, 7.0, 100.5, 0.25));
        summary.add(SmallWar.run(4, 1, 0, null, null, 8.0, 100.5, 0.25));
        return DocumentTree.of(
                RunDocument.of(SmallWar.request(4, Map.of("z", "off", "a.b", "1")), SmallWar.scenario(),
                        SmallWar.metadata(),
                        summary, new HistoryTally(SmallWar.metadata())));
    }
}
