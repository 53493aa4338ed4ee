package puebla.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.narrative.Narrator;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventLogDocumentTest {
    private static final Path MEXICO = Path.of(System.getProperty("puebla.home", ".."), "scenarios", "mexico-1861");

    @Test
    void document_contains_only_events_of_the_narrative() {
        var loaded = (Loading.Loaded) Scenarios.load(MEXICO);
        var run = CompletedRun.of(loaded.scenario(), loaded.metadata(), 4);
        var request = new ExperimentRequest(loaded.metadata().info(), Collections.emptySortedMap(), 4, 1);
        var chronicle = DocumentTree.of(EventLogDocument.of(request, run, Language.FR));
        var told = DocumentTree.of(TellDocument.of(request, run, Narrator.of(Language.FR, true)));
        List<Integer> kept = new ArrayList<>();
        told.get("events").forEach(event -> kept.add(event.get("id").asInt()));
        chronicle.get("events").forEach(event -> {
            assertThat(kept).contains(event.get("id").asInt());
            assertThat(event.get("sentence").asString()).endsWith(".");
            assertThat(event.get("day").asInt()).isLessThanOrEqualTo(run.lastDay());
        });
        assertThat(chronicle.get("events").size()).isGreaterThan(100);
    }
}
