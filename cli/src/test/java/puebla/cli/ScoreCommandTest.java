package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests {@code score} on one store of ten runs of mexico-1861. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreCommandTest {
    private static final String MEXICO = "mexico-1861";

    @TempDir
    private static Path temporary;
    private static String store = "";

    @BeforeAll
    static void ten_runs() {
        store = temporary.resolve("wars").toString();
        assertThat(CommandResult.with("run", MEXICO, "--runs", "10", "--json", "--out", store).status()).isZero();
    }

    @Test
    void store_has_the_score_of_the_same_runs() {
        var ofStore = json("score", store, "--json");
        var ofRuns = json("score", MEXICO, "--runs", "10", "--json");

        assertThat(ofStore.get("facts")).hasToString(ofRuns.get("facts").toString());
        assertThat(ofStore.get("coarse_history")).hasToString(ofRuns.get("coarse_history").toString());
        assertThat(ofStore.get("summary").get("gaps").get("n").asInt()).isPositive();
        assertThat(ofStore.get("runs").asInt()).isEqualTo(10);
        assertThat(fact(ofStore, "moratorium").get("record").asString()).isEqualTo("1861-07-17");
        assertThat(fact(ofStore, "settlement-made").get("in50").isNull()).isTrue();
    }

    @Test
    void text_shows_facts_gaps_coarse_history_and_groups() {
        var result = CommandResult.with("score", store);

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Moratorium on", "→", "Coarse history:", "mean skill",
                "beats");
    }

    @Test
    void runs_against_themselves_do_not_differ() {
        var against = json("score", store, "--against", store, "--json").get("against");

        assertThat(against.size()).isPositive();
        assertThat(against.get(0).get("id").asString()).isEqualTo("moratorium");
        assertThat(against.get(0).get("crps_difference").asDouble()).isZero();
        assertThat(against.get(0).get("low").asDouble()).isZero();
    }

    @Test
    void facts_of_a_file_are_added_and_replace_those_of_the_same_id() throws IOException {
        var scored = json("score", store, "--json", "--facts", file("""
                facts:
                - {id: seeds, kind: count, sql: "SELECT seed, seed AS value FROM runs", value: 4, baseline: {uniform: [0, 20]}}
                - {id: last-day, kind: date, sql: "SELECT seed, end_date FROM runs", value: 1867-07-15, baseline: {ever: 0.5}}
                - {id: moratorium, kind: date, measure: moratorium, value: 1862-01, baseline: {ever: 0.5}}
                """));

        assertThat(fact(scored, "seeds").get("p50").asDouble()).isEqualTo(5);
        assertThat(fact(scored, "seeds").get("pit").asDouble()).as("3 below 4, and 4 itself").isEqualTo(0.35);
        assertThat(fact(scored, "last-day").get("n").asInt()).isEqualTo(10);
        assertThat(fact(scored, "moratorium").get("record").asString()).isEqualTo("1862-01");
    }

    @Test
    void wrong_facts_are_rejected_with_place_and_fix_and_nothing_is_printed() throws IOException {
        String unknown =
                file("facts:\n- {id: x, kind: date, measure: moratorum, value: never, baseline: {ever: 0.5}}\n");
        refused("score", store, "--facts", unknown).contains(
                unknown + ":2:", "unknown measure 'moratorum' for 'measure'", "fix: Maybe you meant moratorium.");
        refused("score", store, "--facts", file(
                "facts:\n- {id: x, kind: count, sql: \"DELETE FROM runs\", value: 1, baseline: {uniform: [0, 9]}}\n"))
                .contains("fact x: only SELECT is allowed", "fix: ");
        refused("score", store, "--facts", file(
                "facts:\n- {id: x, kind: count, sql: \"SELECT 1, 2 FROM runs\", value: 1, baseline: {uniform: [0, 9]}}\n"))
                .contains("fact x: two rows of seed 1", "fix: ");
        refused("score", MEXICO, "--runs", "3", "--facts", file(
                "facts:\n- {id: x, kind: count, sql: \"SELECT seed, 2 FROM runs\", value: 1, baseline: {uniform: [0, 9]}}\n"))
                .contains("fact x has a query, which needs a store", "fix: ");
        refused("score", store, "--facts", "no-such-file.yaml").contains("invalid value for --facts", "fix: ");
    }

    @Test
    void options_of_runs_are_rejected_with_a_store() {
        refused("score", store, "--runs", "4").contains("--runs cannot be combined with a store", "fix: ");
    }

    @Test
    void scenario_without_records_has_no_facts() {
        var document = json("score", CommandResult.SMALL, "--runs", "3", "--json");

        assertThat(document.get("facts").isEmpty()).isTrue();
        assertThat(document.get("coarse_history")).isNull();
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(String... arguments) {
        var result = CommandResult.with(arguments);
        assertThat(result.status()).isEqualTo(Status.WRONG);
        assertThat(result.out()).isEmpty();
        return assertThat(result.err());
    }

    private static JsonNode json(String... arguments) {
        var result = CommandResult.with(arguments);
        assertThat(result.err()).isEmpty();
        return JsonMapper.shared().readTree(result.out());
    }

    private static JsonNode fact(JsonNode document, String id) {
        for (var fact : document.get("facts")) {
            if (fact.get("id").asString().equals(id)) {
                return fact;
            }
        }
        throw new AssertionError("missing fact " + id);
    }

    private static String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(temporary, "facts", ".yaml"), text).toString();
    }
}
