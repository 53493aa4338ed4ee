package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunCommandTest {
    @Test
    void output_has_the_same_bytes_on_one_and_on_three_threads() {
        var one = CommandResult.with("run", CommandResult.SMALL, "--runs", "30", "--json", "--threads", "1");
        var three = CommandResult.with("run", CommandResult.SMALL, "--runs", "30", "--json", "--threads", "3");

        assertThat(one.status()).as(one.err()).isZero();
        assertThat(three.out()).isEqualTo(one.out());
        assertThat(one.err()).isEmpty();
    }

    @Test
    void outcomes_are_exhaustive_and_shares_lie_between_0_and_1() {
        var document = json("run", CommandResult.SMALL, "--runs", "30", "--json");

        double sum = 0;
        for (var outcome : document.get("outcomes")) {
            sum += outcome.get("share").asDouble();
            assertThat(outcome.get("share").asDouble()).isBetween(outcome.get("low").asDouble(),
                    outcome.get("high").asDouble());
        }
        assertThat(sum).isEqualTo(1, within(1e-12));
        for (var measure : document.get("measures")) {
            assertThat(measure.get("share").asDouble()).isBetween(0.0, 1.0);
            assertThat(measure.get("n").asInt()).isEqualTo((int) Math.round(measure.get("share").asDouble() * 30));
            if (measure.get("kind").asString().equals("date")) {
                assertThat(measure.get("p50_if").isNull()
                        || measure.get("p50_if").asString().matches("\\d{4}-\\d\\d-\\d\\d")).isTrue();
            }
        }
        assertThat(document.get("seed").asInt()).isEqualTo(1);
        assertThat(document.get("runs").asInt()).isEqualTo(30);
    }

    @Test
    void override_is_recorded_in_the_document_and_an_unknown_key_is_rejected() {
        assertThat(json("run", CommandResult.SMALL, "--runs", "2", "--json", "--set", "calendar.mode=fixed")
                .get("changes"))
                .hasToString("{\"calendar.mode\":\"fixed\"}");

        var result = CommandResult.with("run", CommandResult.SMALL, "--set", "calendar.mod=fixed");
        assertThat(result.err()).contains("--set calendar.mod=fixed").contains("calendar.mode")
                .doesNotContain("puebla check");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void text_has_measures_notes_outcomes_and_next_commands() {
        var result = CommandResult.with("run", CommandResult.SMALL, "--runs", "20");

        assertThat(result.out()).contains("Runs: 20 (seeds 1 to 20)")
                .containsSubsequence("amount", "event", "Monte Carlo", "how it ended", "Commands to try next:",
                        "puebla tell six-places --seed 1",
                        "puebla compare six-places --change levers.patron.troops=0.5");
        assertThat(result.out().lines()).allMatch(line -> TextTable.width(line) <= Terminal.PAGE);
        assertThat(result.out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 120, 160})
    void tables_fit_the_page(int columns) {
        var result = CommandResult.onPage(columns, "run", ScenarioLookup.STANDARD, "--runs", "1");

        assertThat(result.out().lines()).allMatch(line -> TextTable.width(line) <= columns);
        assertThat(result.out()).contains("record").contains("accounts").contains("1863-06-10");
    }

    @Test
    void store_has_the_runs_that_the_document_summarizes(@TempDir Path temporary) throws SQLException {
        Path folder = temporary.resolve("wars");
        var document =
                json("run", CommandResult.SMALL, "--runs", "12", "--json", "--detail", "--out", folder.toString());

        for (var outcome : document.get("outcomes")) {
            assertThat(number("SELECT count(*) FROM '" + folder + "/runs/*.parquet' WHERE outcome = '"
                    + outcome.get("id").asString() + "'"))
                    .isEqualTo(Math.round(outcome.get("share").asDouble() * 12));
        }
        for (var measure : document.get("measures").properties()) {
            assertThat(number(
                    "SELECT count(" + measure.getKey().replace('-', '_') + ") FROM '" + folder + "/runs/*.parquet'"))
                    .as(measure.getKey()).isEqualTo(measure.getValue().get("n").asInt());
        }
        assertThat(number("SELECT count(DISTINCT seed) FROM '" + folder + "/months/*.parquet'")).isEqualTo(12);
        assertThat(number("SELECT count(DISTINCT seed) FROM '" + folder + "/events/*.parquet'")).isEqualTo(12);
    }

    @Test
    void last_month_of_a_run_has_the_french_dead_of_its_row(@TempDir Path temporary) throws SQLException {
        Path folder = temporary.resolve("wars");
        assertThat(CommandResult
                .with("run", ScenarioLookup.STANDARD, "--runs", "8", "--json", "--out", folder.toString())
                .status())
                .isZero();

        String lastDead =
                "SELECT seed, arg_max(french_killed_men + french_dead_of_disease_men, day) AS dead FROM '" + folder
                        + "/months/*.parquet' GROUP BY seed";
        String runs = " FROM '" + folder + "/runs/*.parquet' JOIN (" + lastDead + ") USING (seed)";
        assertThat(number("SELECT count(*)" + runs + " WHERE coalesce(french_dead, 0) = dead")).isEqualTo(8);
        assertThat(number("SELECT sum(dead)" + runs)).isPositive();
    }

    @Test
    void writing_a_store_does_not_change_the_output(@TempDir Path temporary) {
        var plain = CommandResult.with("run", CommandResult.SMALL, "--runs", "10", "--json");
        var kept = CommandResult.with("run", CommandResult.SMALL, "--runs", "10", "--json", "--detail", "--out",
                temporary.resolve("wars").toString());

        assertThat(kept.out()).isEqualTo(plain.out());
    }

    @Test
    void interrupted_command_prints_and_stores_the_finished_runs(@TempDir Path temporary) throws SQLException {
        Path folder = temporary.resolve("wars");
        var result = CommandResult.with(CommandResult.interruptAfter(60), "run", CommandResult.SMALL, "--runs",
                "100000", "--json", "--out",
                folder.toString());

        int finished = JsonMapper.shared().readTree(result.out()).get("runs").asInt();
        assertThat(result.status()).isEqualTo(130);
        assertThat(finished).isBetween(1, 100);
        assertThat(result.out()).endsWith(",\n  \"interrupted\": true\n}\n");
        assertThat(result.err()).contains("interrupted after " + finished + " of 100,000 runs")
                .contains("stored in " + folder);
        assertThat(number("SELECT count(*) FROM '" + folder + "/runs/*.parquet'")).isEqualTo(finished);
    }

    @Test
    void interrupt_before_the_first_run_is_reported_without_results() {
        var result = CommandResult.with(CommandResult.interruptAfter(0), "run", CommandResult.SMALL, "--json");

        assertThat(result.status()).isEqualTo(130);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("interrupted after 0 of 1,000 runs; no results");
    }

    private static JsonNode json(String... arguments) {
        var result = CommandResult.with(arguments);
        assertThat(result.status()).as(result.err()).isZero();
        return JsonMapper.shared().readTree(result.out());
    }

    private static long number(String sql) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
