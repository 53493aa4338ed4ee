package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompareCommandTest {
    /** The first seed whose narrative of the pair contains an event with an earlier event as its cause, marked by ←. */
    private static final String TOLD = IntStream.rangeClosed(1, 60).mapToObj(String::valueOf)
            .filter(seed -> compare("--change", "levers.patron.shelters-exiles=no", "--tell", seed).out().contains("←"))
            .findFirst().orElseThrow();

    private static final String NO_EXILES = "levers.patron.shelters-exiles=no";
    private static final String HALF_THE_TROOPS = "levers.patron.troops=0.5";

    @Test
    void json_document_has_differences_variance_ratios_first_divergence_and_flips() {
        var document = json("--change", NO_EXILES, "--runs", "40");

        assertThat(document.propertyNames()).contains("differences", "variance_ratio", "first_divergence", "flips");
        assertThat(document.get("runs").asInt()).isEqualTo(40);
        assertThat(document.get("change")).hasToString("{\"levers.patron.shelters-exiles\":\"no\"}");
        double sum = 0;
        for (var outcome : document.get("differences").get("outcomes")) {
            assertThat(outcome.get("with").asDouble()).isBetween(0.0, 1.0);
            assertThat(outcome.get("low").asDouble()).isLessThanOrEqualTo(outcome.get("high").asDouble());
            sum += outcome.get("difference").asDouble();
        }
        assertThat(sum).as("sum of the differences of all outcomes").isCloseTo(0, within(1e-9));
        assertThat(document.get("first_divergence").get("p50_if").asString()).matches("185\\d-\\d\\d-\\d\\d");
    }

    @Test
    void output_has_the_same_bytes_on_one_and_on_two_threads() {
        assertThat(compare("--change", NO_EXILES, "--runs", "30", "--json", "--threads", "2").out())
                .isEqualTo(compare("--change", NO_EXILES, "--runs", "30", "--json", "--threads", "1").out());
    }

    @Test
    void several_changes_apply_together_and_with_each_on_their_own() {
        var bundle = json("--change", NO_EXILES, "--change", HALF_THE_TROOPS, "--runs", "20");
        var each = json("--change", NO_EXILES, "--change", HALF_THE_TROOPS, "--each", "--runs", "20");
        var alone = json("--change", HALF_THE_TROOPS, "--runs", "20");

        assertThat(bundle.get("change").size()).isEqualTo(2);
        assertThat(each.get("each").size()).isEqualTo(2);
        assertThat(each.get("each").get(1).get("differences")).isEqualTo(alone.get("differences"));
        assertThat(each.get("each").get(1).get("variance_ratio")).isEqualTo(alone.get("variance_ratio"));
        assertThat(bundle.get("differences")).isNotEqualTo(alone.get("differences"));
    }

    @Test
    void change_replaces_the_set_value_of_the_same_key() {
        var document = json("--set", HALF_THE_TROOPS, "--change", "levers.patron.troops=1", "--runs", "20");
        var turned = json("--change", HALF_THE_TROOPS, "--runs", "20");

        assertThat(document.get("changes")).hasToString("{\"levers.patron.troops\":\"0.5\"}");
        var there = document.get("differences").get("measures").get("overseas-dead");
        var back = turned.get("differences").get("measures").get("overseas-dead");
        assertThat(there.get("difference").asDouble()).isNotZero().isEqualTo(-back.get("difference").asDouble());
    }

    @Test
    void change_without_effect_on_the_runs_is_reported_as_no_difference() {
        String[] arguments = {"--set", "systems.disease=off", "--change", "levers.disease=3", "--runs", "20"};

        assertThat(compare(arguments).out()).contains("No difference: every pair has the same events");
        var document = json(arguments);
        assertThat(document.get("nothing_differs").asBoolean()).isTrue();
        for (String what : new String[]{"outcomes", "measures"}) {
            for (var one : document.get("differences").get(what)) {
                assertThat(one.path("difference").asDouble()).isZero();
            }
        }
    }

    @Test
    void ensemble_of_pairs_stops_when_the_precision_is_reached() {
        var document = json("--change", NO_EXILES, "--runs", "400", "--precision", "0.08");

        assertThat(document.get("runs").asInt() % 50).isZero();
        assertThat(document.get("runs").asInt()).isLessThan(400);
        List<Double> halves = new ArrayList<>();
        document.get("differences").get("outcomes")
                .forEach(outcome -> halves.add((outcome.get("high").asDouble() - outcome.get("low").asDouble()) / 2));
        assertThat(halves).allMatch(half -> half <= 0.08);
    }

    @Test
    void early_stop_is_reported_with_the_number_of_pairs_and_the_reason() {
        var result = CommandResult.with("compare", CommandResult.SMALL, "--change", NO_EXILES, "--runs", "400",
                "--precision", "0.9");

        assertThat(result.err())
                .isEqualTo("puebla compare: stopped after 50 of 400 pairs: --precision 0.9 was reached; "
                        + result.err().substring(result.err().indexOf("the widest")));
        assertThat(result.out()).contains("Runs: 50 (seeds 1 to 50)");
        assertThat(CommandResult
                .with("compare", CommandResult.SMALL, "--change", NO_EXILES, "--runs", "50", "--precision", "0.9",
                        "--quiet")
                .err()).isEmpty();
    }

    @Test
    void precision_that_was_not_reached_is_reported() {
        var result =
                CommandResult.with("compare", CommandResult.SMALL, "--change", NO_EXILES, "--runs", "30", "--precision",
                        "0.001");

        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("--precision 0.001 was not reached after 30 pairs")
                .contains("increase --runs");
    }

    @Test
    void tables_omit_measures_without_significant_difference_and_list_their_ids() {
        var some = compare("--change", NO_EXILES, "--runs", "30");
        var all = compare("--change", NO_EXILES, "--runs", "30", "--all");

        assertThat(some.out()).contains("Change: " + NO_EXILES).contains("Pairs with a different outcome: ")
                .contains("Not significant with 30 pairs").containsPattern("variance\\s");
        assertThat(all.out()).doesNotContain("Not significant with").contains("Moratorium on the");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 120, 160})
    void tables_fit_the_page(int columns) {
        var result = CommandResult.onPage(columns, "compare", CommandResult.SMALL, "--change", NO_EXILES, "--runs",
                "20", "--all");

        assertThat(result.out().lines()).allMatch(line -> TextTable.width(line) <= columns);
    }

    @Test
    void single_pair_is_printed_without_an_interval() {
        assertThat(compare("--change", "levers.disease=0.5", "--runs", "1", "--all").out()).contains("(–)")
                .doesNotContain("Infinity").doesNotContain("NaN");
    }

    @Test
    void interrupted_command_prints_the_results_of_the_finished_pairs() {
        var result = CommandResult.with(CommandResult.interruptAfter(40), "compare", CommandResult.SMALL, "--change",
                NO_EXILES, "--runs",
                "100000", "--json");

        int finished = JsonMapper.shared().readTree(result.out()).get("runs").asInt();
        assertThat(result.status()).isEqualTo(130);
        assertThat(result.err()).contains("interrupted after " + finished + " of 100,000 runs");
        assertThat(result.out()).endsWith(",\n  \"interrupted\": true\n}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "it", "pt", "ar"})
    void pair_is_narrated_in_every_language(String language) {
        var result =
                CommandResult.onPage(120, "compare", CommandResult.SMALL, "--change", NO_EXILES, "--tell", TOLD,
                        "--lang", language);

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).contains(NO_EXILES).contains("←");
        assertThat(result.out().contains("│")).isEqualTo(!language.equals("ar"));
        assertThat(result.err()).isEmpty();
    }

    @Test
    void narrative_of_a_pair_as_json_is_one_document() {
        var document = json("--change", NO_EXILES, "--tell", TOLD, "--detail", "all");

        assertThat(document.get("seed").asString()).isEqualTo(TOLD);
        assertThat(document.get("first_divergence").asString()).matches("185\\d-\\d\\d-\\d\\d");
        assertThat(document.get("entries").size())
                .isGreaterThan(json("--change", NO_EXILES, "--tell", TOLD).get("entries").size());
    }

    @Test
    void tell_with_each_tells_one_pair_per_change_in_order() {
        var result = compare("--change", NO_EXILES, "--change", HALF_THE_TROOPS, "--each", "--tell", TOLD);

        assertThat(result.out()).containsSubsequence(NO_EXILES, HALF_THE_TROOPS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "--runs 5                                  ; missing --change KEY=VALUE    ; for example: puebla compare",
            "--change levers.diseas=2                  ; unknown key 'levers.diseas'   ; Maybe you meant levers.disease.",
            "--change levers.disease                   ; invalid override (expected KEY=VALUE) ; levers.disease=0.5",
            "--change levers.disease=many              ; --change levers.disease=many  ; 0",
            "--change levers.disease=1                 ; has no effect                 ; write another value",
            "--change levers.disease=2 --set levers.disease=2          ; has no effect ; write another value",
            "--change levers.disease=2 --change levers.disease=0.5     ; already set to 2 ; give it once",
            "--change levers.disease=2 --change levers.disease=1 --each; --change levers.disease=1 has no effect ; write another value",
            "--change levers.disease=2 --precision 2   ; invalid value for --precision: '2' ; 0.02",
            "--change levers.disease=2 --precision 0   ; invalid value for --precision: '0' ; 0.02",
            "--change levers.disease=2 --precision -1  ; invalid value for --precision: '-1' ; 0.02",
            "--change levers.disease=2 --precision NaN ; invalid value for --precision: 'NaN' ; 0.02",
            "--change levers.disease=2 --precision few ; invalid value for --precision: 'few' ; 0.02",
            "--change levers.disease=2 --tell x        ; invalid value for --tell: 'x'    ; such as --tell 1",
            "--change levers.disease=2 --tell 1 --lang xx ; invalid value for --lang: 'xx' ; en, es, fr, it, pt, ar",
            "--change levers.disease=2 --change levers.patron.troops=2 --each --tell 1 --json ; --json cannot be combined with --each and --tell ; remove --json"})
    void invalid_arguments_are_rejected_with_a_fix(String arguments, String wrong, String fix) {
        var result = compare(arguments.split(" "));

        assertThat(result.err()).contains(wrong).contains("\n  fix: ").contains(fix).doesNotContain("Exception");
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    private static CommandResult compare(String... arguments) {
        List<String> all = new ArrayList<>(List.of("compare", CommandResult.SMALL));
        all.addAll(List.of(arguments));
        return CommandResult.with(all.toArray(String[]::new));
    }

    private static JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        var result = compare(all.toArray(String[]::new));
        assertThat(result.status()).as(result.err()).isZero();
        return JsonMapper.shared().readTree(result.out());
    }
}
