package puebla.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.experiment.paired.HandwrittenEvents.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.Json;
import puebla.experiment.SmallWar;
import puebla.experiment.paired.Comparison;
import puebla.experiment.paired.Divergence;
import puebla.experiment.paired.PairedRun;
import puebla.kernel.Run;
import puebla.kernel.scenario.SharedEvents;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompareDocumentTest {
    private static final Map<String, String> CHANGE = Map.of("levers.disease", "0.5");

    @Test
    void document_contains_the_request_followed_by_the_results() {
        var document = document(two());

        assertThat(document.propertyNames()).containsExactly("scenario", "version", "model_digest",
                "scenario_version", "scenario_hash", "seed", "runs", "changes", "change", "nothing_differs",
                "differences", "variance_ratio",
                "first_divergence", "flips");
        assertThat(document.get("changes")).hasToString("{\"calendar.mode\":\"fixed\"}");
        assertThat(document.get("change")).hasToString("{\"levers.disease\":\"0.5\"}");
        assertThat(document.get("runs").asInt()).isEqualTo(2);
    }

    @Test
    void each_override_has_its_own_entry_when_compared_one_by_one() {
        var twice = DocumentTree.of(CompareEachDocument.of(SmallWar.request(2, Map.of()), SmallWar.scenario(),
                List.of(CHANGE, Map.of("systems.loans", "off")), List.of(two(), two())));

        assertThat(twice.has("differences")).isFalse();
        assertThat(twice.get("each").size()).isEqualTo(2);
        assertThat(twice.get("each").get(1).get("change")).hasToString("{\"systems.loans\":\"off\"}");
        for (var one : twice.get("each")) {
            assertThat(one.propertyNames()).containsExactly("change", "nothing_differs", "differences",
                    "variance_ratio", "first_divergence", "flips");
        }
    }

    @Test
    void every_outcome_and_measure_has_a_difference_and_a_variance_ratio() {
        var document = document(two());

        for (String of : new String[]{"differences", "variance_ratio"}) {
            assertThat(document.get(of).get("outcomes").propertyNames()).containsExactly("restored", "undecided");
            assertThat(document.get(of).get("measures").propertyNames()).containsExactly("first-landing",
                    "capital-taken", "patron-dead", "patron-cost-francs", "people-1862-01-01");
        }
        var restored = document.get("differences").get("outcomes").get("restored");
        assertThat(restored.propertyNames()).containsExactly("without", "with", "difference", "low", "high", "n",
                "told_from_zero");
        assertThat(restored.get("difference").asDouble()).isEqualTo(-0.5);
        assertThat(document.get("variance_ratio").get("measures").get("patron-dead").asDouble()).isEqualTo(1);
    }

    @Test
    void date_has_days_to_the_horizon_ranks_and_medians() {
        var landing = measure(document(two()), "first-landing");

        assertThat(landing.get("kind").asString()).isEqualTo("date");
        assertThat(landing.get("without").asDouble()).isEqualTo(15);
        assertThat(landing.get("with").asDouble()).isEqualTo(65);
        assertThat(landing.get("difference").asDouble()).isEqualTo(50);
        assertThat(landing.get("occurs").get("difference").asDouble()).isEqualTo(-0.5);
        assertThat(landing.get("rank").get("sooner").asDouble()).isZero();
        assertThat(landing.get("rank").get("later").asDouble()).isEqualTo(1);
        assertThat(landing.get("rank").get("later_minus_sooner").asDouble()).isEqualTo(1);
        assertThat(landing.get("p50_without").asString()).isEqualTo(SmallWar.FIRST_DAY.plusDays(10).toString());
        assertThat(landing.get("p50_with").asString()).isEqualTo(SmallWar.FIRST_DAY.plusDays(30).toString());
        assertThat(measure(document(two()), "capital-taken").get("p50_with").isNull()).as("never").isTrue();
    }

    @Test
    void amount_has_a_unit_and_no_rank() {
        var dead = measure(document(two()), "patron-dead");

        assertThat(dead.get("kind").asString()).isEqualTo("amount");
        assertThat(dead.get("unit").asString()).isEqualTo("men");
        assertThat(dead.get("n").asInt()).isEqualTo(2);
        assertThat(dead.has("rank")).isFalse();
        assertThat(dead.get("p50_without").asDouble()).isEqualTo(100);
    }

    @Test
    void amount_without_a_complete_pair_is_omitted_and_its_variance_ratio_is_null() {
        var document = document(two());

        assertThat(measure(document, "people-1862-01-01").has("difference")).isFalse();
        assertThat(measure(document, "people-1862-01-01").get("occurs").get("with").asDouble()).isEqualTo(0.5);
        assertThat(document.get("variance_ratio").get("measures").get("people-1862-01-01").isNull()).isTrue();
    }

    @Test
    void divergence_percentiles_rank_never_last_and_have_a_variant_without_never() {
        var divergence = document(two()).get("first_divergence");

        assertThat(divergence.get("share").asDouble()).isEqualTo(0.5);
        assertThat(divergence.get("p50").asString()).isEqualTo("1861-06-06");
        assertThat(divergence.get("p95").isNull()).isTrue();
        assertThat(divergence.get("p95_if").asString()).isEqualTo("1861-06-06");
        assertThat(divergence.get("events").get(0).get("kind").asString()).isEqualTo("landing");
        assertThat(divergence.get("events").get(0).get("world").asString()).isEqualTo("without");
        assertThat(divergence.get("events").get(0).get("share").asDouble()).isEqualTo(1);
    }

    @Test
    void outcome_change_names_both_outcomes() {
        var outcomeChanges = document(two()).get("flips");

        assertThat(outcomeChanges.get("share").asDouble()).isEqualTo(0.5);
        assertThat(outcomeChanges.get("ways").size()).isEqualTo(1);
        assertThat(outcomeChanges.get("ways").get(0).get("from").asString()).isEqualTo("restored");
        assertThat(outcomeChanges.get("ways").get(0).get("to").asString()).isEqualTo("undecided");
    }

    @Test
    void undefined_statistics_of_a_single_pair_are_null_and_not_infinite() {
        var one = new Comparison(SmallWar.scenario());
        one.add(war(1, 0, 10.0, 100.0, null),
                new PairedRun.CounterfactualRun(war(1, 0, 12.0, 90.0, null), Optional.empty()));
        var document = document(one);

        assertThat(Json.text(record(one))).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(measure(document, "patron-dead").get("low").isNull()).isTrue();
        assertThat(measure(document, "patron-dead").get("high").isNull()).isTrue();
        assertThat(document.get("first_divergence").get("p50_if").isNull()).isTrue();
        assertThat(document.get("first_divergence").get("events").size()).isZero();
    }

    @Test
    void equal_runs_have_zero_differences_and_no_variance_ratio() {
        var same = new Comparison(SmallWar.scenario());
        for (long seed = 1; seed <= 5; seed++) {
            same.add(war(seed, 0, 10.0, 7.0, null),
                    new PairedRun.CounterfactualRun(war(seed, 0, 10.0, 7.0, null), Optional.empty()));
        }
        var document = document(same);

        assertThat(document.get("nothing_differs").asBoolean()).isTrue();
        for (var outcome : document.get("differences").get("outcomes")) {
            assertThat(List.of(outcome.get("low").asDouble(), outcome.get("difference").asDouble(),
                    outcome.get("high").asDouble())).containsOnly(0.0);
        }
        List<Boolean> known = new ArrayList<>();
        document.get("variance_ratio").get("measures").forEach(ratio -> known.add(!ratio.isNull()));
        assertThat(known).containsOnly(false);
    }

    private static Comparison two() {
        var comparison = new Comparison(SmallWar.scenario());
        comparison.add(war(1, 0, 10.0, 100.0, null), new PairedRun.CounterfactualRun(war(1, 1, 30.0, 100.0, 0.5),
                Divergence.of(List.of(event(0, 5, SharedEvents.LANDING)), List.of())));
        comparison.add(war(2, 0, 20.0, 200.0, 0.5),
                new PairedRun.CounterfactualRun(war(2, 0, null, 100.0, null), Optional.empty()));
        return comparison;
    }

    private static Run war(long seed, int outcome, @Nullable Double landing, Double dead, @Nullable Double people) {
        return SmallWar.run(seed, outcome, 0, landing, null, dead, 0.0, people);
    }

    private static JsonNode document(Comparison comparison) {
        return DocumentTree.of(record(comparison));
    }

    private static CompareDocument record(Comparison comparison) {
        return CompareDocument.of(SmallWar.request(comparison.pairs(), Map.of("calendar.mode", "fixed")),
                SmallWar.scenario(), CHANGE, comparison);
    }

    private static JsonNode measure(JsonNode document, String id) {
        return document.get("differences").get("measures").get(id);
    }
}
