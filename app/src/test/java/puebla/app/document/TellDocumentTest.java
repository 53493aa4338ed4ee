package puebla.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.narrative.Narrator;
import puebla.narrative.NarratorTest;
import puebla.scenario.catalog.Language;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellDocumentTest {
    @Test
    void event_indices_are_resolved_to_ids() {
        var document = document(true);
        var repulse = document.get("events").get(11);

        assertThat(document.get("outcome").asString()).isEqualTo("republic-restored");
        assertThat(document.get("end_date").asString()).isEqualTo("1867-07-15");
        assertThat(repulse.get("id").asInt()).isEqualTo(11);
        assertThat(repulse.get("day").asString()).isEqualTo("1862-05-05");
        assertThat(repulse.get("kind").asString()).isEqualTo("assault-repulsed");
        assertThat(repulse.get("side").asString()).isEqualTo("home");
        assertThat(repulse.get("place").asString()).isEqualTo("puebla");
        assertThat(repulse.get("leader").asString()).isEqualTo("charles-de-lorencez");
        assertThat(repulse.get("amounts").get("lost").asLong()).isEqualTo(476);
        assertThat(repulse.get("causes").get(0).asInt()).isEqualTo(10);
        assertThat(repulse.get("because").get(0).asString()).isEqualTo("place-works");
        assertThat(repulse.get("salience").asString()).isEqualTo("main");
        assertThat(repulse.get("external").isNull()).isTrue();
        assertThat(document.get("events").get(1).get("actors").toString()).isEqualTo("[\"france\",\"republic\"]");
    }

    @Test
    void main_events_keep_their_ids_when_minor_events_are_omitted() {
        var all = document(true).get("events");
        var main = document(false).get("events");

        assertThat(main.size()).isPositive().isLessThan(all.size());
        for (var event : main) {
            assertThat(event).isEqualTo(all.get(event.get("id").asInt()));
        }
    }

    @Test
    void document_contains_the_narrative() {
        var account = document(false).get("account");

        assertThat(account.get("direction").asString()).isEqualTo("ltr");
        assertThat(account.get("years").get(1).get("heading").asString()).isEqualTo("1862");
        assertThat(account.get("ending").size()).isEqualTo(2);
    }

    private static JsonNode document(boolean all) {
        var run = NarratorTest.smallWar();
        var request = new ExperimentRequest(run.metadata().info(), new TreeMap<>(), run.seed(), 1);
        var document = TellDocument.of(request, run, Narrator.of(Language.FR, all));
        assertThat(Json.text(document)).doesNotContain("NaN");
        return DocumentTree.of(document);
    }
}
