package puebla.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.narrative.DivergedRuns;
import puebla.narrative.PairNarrator;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.Language;
import puebla.scenario.override.Changes;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PairDocumentTest {
    private static final Path SIX_PLACES = Path.of(System.getProperty("puebla.home", ".."), "scenarios", "six-places");
    private static final Map<String, String> NO_EXILES = Map.of("levers.patron.shelters-exiles", "no");
    private static final PairNarrator NARRATOR = new PairNarrator(Language.FR, false);
    private static final DivergedRuns RUNS = firstWithEntries();

    @Test
    void document_has_both_runs_the_entries_and_their_causes() {
        var document = document(RUNS);
        var told = NARRATOR.tell(RUNS, NO_EXILES);

        assertThat(document.get("seed").asLong()).isEqualTo(RUNS.without().seed());
        assertThat(document.get("lang").asString()).isEqualTo("fr");
        assertThat(document.get("direction").asString()).isEqualTo("ltr");
        assertThat(document.get("change")).hasToString("{\"levers.patron.shelters-exiles\":\"no\"}");
        assertThat(document.get("without").get("outcome").asString()).isEqualTo(RUNS.without().outcome());
        assertThat(document.get("with").get("end_date").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(document.get("first_divergence").asString())
                .isEqualTo(document.get("entries").get(0).get("day").asString());
        assertThat(document.get("entries").size()).isEqualTo(told.entries().size());
        for (int e = 0; e < told.entries().size(); e++) {
            var entry = document.get("entries").get(e);
            var line = told.entries().get(e);
            var run = line.with() ? RUNS.with() : RUNS.without();
            assertThat(entry.get("world").asString()).isEqualTo(line.with() ? "with" : "without");
            assertThat(entry.get("kind").asString()).isEqualTo(run.events().get(line.event()).type().id());
            assertThat(entry.get("from").size()).isEqualTo(line.from().size());
        }
    }

    @Test
    void document_of_identical_runs_has_no_divergence_and_no_entries() {
        var document = document(new DivergedRuns(RUNS.without(), RUNS.without()));

        assertThat(document.get("first_divergence").isNull()).isTrue();
        assertThat(document.get("entries").size()).isZero();
        assertThat(document.get("ending_with")).isEqualTo(document.get("ending_without"));
    }

    private static JsonNode document(DivergedRuns runs) {
        var request =
                new ExperimentRequest(runs.without().metadata().info(), new TreeMap<>(), runs.without().seed(), 1);
        var document = PairDocument.of(request, runs, NARRATOR, NO_EXILES);
        assertThat(Json.text(document)).doesNotContain("NaN");
        return DocumentTree.of(document);
    }

    /** Returns the first pair with at least three main entries of which one led to another. */
    private static DivergedRuns firstWithEntries() {
        var without = load(List.of());
        var with = load(List.of("levers.patron.shelters-exiles=no"));
        for (long seed = 1; seed <= 60; seed++) {
            var runs = new DivergedRuns(CompletedRun.of(without.scenario(), without.metadata(), seed),
                    CompletedRun.of(with.scenario(), with.metadata(), seed));
            var main = NARRATOR.tell(runs, NO_EXILES).entries();
            if (main.size() > 2 && main.stream().anyMatch(entry -> !entry.from().isEmpty())) {
                return runs;
            }
        }
        throw new AssertionError("missing pair in the first 60 seeds of six-places");
    }

    private static Loading.Loaded load(List<String> changes) {
        return (Loading.Loaded) Scenarios.load(SIX_PLACES, Changes.parse(changes));
    }
}
