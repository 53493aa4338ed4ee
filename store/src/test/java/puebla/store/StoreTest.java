package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.experiment.SmallWar;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.SharedEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreTest {
    private final Scenario scenario = SmallWar.scenario();
    @TempDir
    private Path temporary;
    private Path folder = Path.of("");

    @BeforeEach
    void name_a_folder() {
        folder = temporary.resolve("it's a store");
    }

    @Test
    void run_is_a_row_with_dates_and_null_for_missing_values() throws SQLException {
        store(3, 3, false);

        assertThat(query("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM runs)"))
                .containsExactly("seed BIGINT",
                        "outcome VARCHAR", "end_date DATE", "first_landing DATE", "capital_taken DATE",
                        "patron_dead BIGINT",
                        "patron_cost_francs DECIMAL(18,2)", "people_1862_01_01 DOUBLE", "decision_home_repeal VARCHAR");
        assertThat(query("SELECT * FROM runs ORDER BY seed")).containsExactly(
                "1 restored 1861-09-08 1861-06-02 null 1000 100.25 0.5 yes",
                "2 restored 1861-09-08 1861-06-03 null 2000 100.25 0.5 yes",
                "3 restored 1861-09-08 1861-06-04 null 3000 100.25 0.5 yes");
    }

    @Test
    void month_has_men_money_territory_and_seat_with_units_in_the_column_names() throws SQLException {
        store(1, 1, false);

        assertThat(query("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM months)"))
                .containsExactly("seed BIGINT",
                        "month DATE", "day DATE",
                        "home_line_field_men BIGINT", "home_line_killed_men BIGINT",
                        "home_line_dead_of_disease_men BIGINT",
                        "patron_corps_field_men BIGINT", "patron_corps_killed_men BIGINT",
                        "patron_corps_dead_of_disease_men BIGINT",
                        "home_chest_peso_cents BIGINT", "patron_of_it_chest_franc_cents BIGINT",
                        "client_people_share DOUBLE", "home_people_share DOUBLE", "client_places_share DOUBLE",
                        "home_places_share DOUBLE",
                        "seat VARCHAR", "guerrilla_men BIGINT", "belief_share DOUBLE", "patron_hazard_per_day DOUBLE");
        assertThat(query(
                "SELECT month, day, home_line_field_men, patron_corps_dead_of_disease_men, patron_of_it_chest_franc_cents, seat FROM months ORDER BY day"))
                .containsExactly("1861-06-01 1861-06-30 10 6 -99999999999 capital",
                        "1861-07-01 1861-07-31 10 6 -99999999999 null");
    }

    @Test
    void events_are_stored_with_their_causes_when_detail_is_requested() throws SQLException {
        store(1, 1, true);

        assertThat(query(
                "SELECT seed, id, day, kind, side, place, actor, leader, contingent, men, peso_cents, franc_cents, causes, because FROM events"))
                .containsExactly(
                        "1 7 1861-06-11 landing intervention port patron-of-it null patron-corps 400 12300 null [3, 5] [honour, strain]");
        assertThat(query("SELECT column_name FROM (DESCRIBE SELECT * FROM events) WHERE column_name LIKE '%cents'"))
                .containsExactly("peso_cents", "franc_cents");
    }

    @Test
    void events_table_does_not_exist_without_detail() {
        store(1, 1, false);

        assertThat(folder.resolve("events")).doesNotExist();
        assertThat(manifest().get("tables").propertyNames()).containsExactly("runs", "draws", "months");
    }

    @Test
    void runs_are_written_in_chunks_and_the_manifest_lists_the_status_of_each() throws SQLException {
        store(600, 600, false);

        assertThat(folder.resolve("runs")).isDirectoryContaining("glob:**/chunk-00003.parquet");
        assertThat(query("SELECT count(*), min(seed), max(seed), count(DISTINCT seed) FROM runs"))
                .containsExactly("600 1 600 600");
        assertThat(chunks()).containsExactly("1 from 1: 250 done", "2 from 251: 250 done", "3 from 501: 100 done");
    }

    @Test
    void manifest_lists_rows_bytes_and_sha256_of_every_file() throws IOException {
        store(1, 1, true);

        var file = manifest().get("chunks").get(0).get("files").get("months");
        Path months = folder.resolve("months/chunk-00001.parquet");
        assertThat(file.get("rows").asInt()).isEqualTo(2);
        assertThat(file.get("bytes").asLong()).isEqualTo(Files.size(months));
        assertThat(new FileChecksum(2, Files.size(months), file.get("sha256").asString()).fits(months)).isTrue();
    }

    @Test
    void interrupted_store_keeps_every_finished_run_and_marks_the_partial_chunk() throws SQLException {
        store(600, 260, false);

        assertThat(query("SELECT count(*), max(seed) FROM runs")).containsExactly("260 260");
        assertThat(query("SELECT count(DISTINCT seed) FROM months")).containsExactly("260");
        assertThat(chunks()).containsExactly("1 from 1: 250 done", "2 from 251: 10 partial");
    }

    @Test
    void incomplete_file_never_has_the_name_of_a_complete_one() throws IOException {
        store(300, 300, true);

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> String.valueOf(file.getFileName())).toList())
                    .allMatch(
                            name -> Set.of("manifest.json", "store.lock").contains(name) || name.endsWith(".parquet"));
        }
    }

    @Test
    void manifest_lists_scenario_hash_overrides_and_columns_with_units() {
        store(2, 2, false);

        var manifest = manifest();
        assertThat(manifest.get("scenario").asString()).isEqualTo("small-war");
        assertThat(manifest.get("scenario_hash").asString()).isEqualTo("abc123");
        assertThat(manifest.get("changes")).hasToString("{\"levers.disease\":\"0.5\"}");
        assertThat(manifest.get("tables").get("runs").get(6))
                .hasToString("{\"column\":\"patron_cost_francs\",\"type\":\"DECIMAL(18,2)\",\"unit\":\"francs\"}");
    }

    /** Whatever a chunk contains: capital_taken is null in every run of the first, and in no run of the second. */
    @Test
    void all_chunks_of_a_table_have_one_schema_in_which_columns_with_nulls_are_nullable() throws SQLException {
        try (var store = Stores.create(folder, SmallWar.request(4, Map.of()), scenario, SmallWar.metadata(), true, 2)) {
            for (int seed = 1; seed <= 4; seed++) {
                var war = war(seed);
                boolean taken = seed > 2;
                var run = SmallWar.run(seed, 0, taken ? 0 : -1, 5.0, taken ? 7.0 : null, taken ? null : 10.0, 1.0, 0.5);
                store.add(new RecordedRun(run, war.months(), taken ? war.events() : List.of()));
            }
        }
        for (String table : List.of("runs", "draws", "months", "events")) {
            String files = "'" + folder.toString().replace("'", "''") + "/" + table + "/*.parquet'";
            assertThat(query("SELECT name, type, count(*) FROM parquet_schema(" + files
                    + ") WHERE repetition_type = 'OPTIONAL' AND name <> 'element' GROUP BY name, type")).as(table)
                    .hasSizeGreaterThan(table.equals("draws") ? 2 : 8).allMatch(line -> line.endsWith(" 2"));
            assertThat(query("SELECT name FROM parquet_schema(" + files + ") WHERE repetition_type = 'REQUIRED'"))
                    .as(table).containsOnly("duckdb_schema");
        }
    }

    @Test
    void equal_runs_give_equal_bytes() throws IOException {
        store(260, 260, true);
        Path first = folder;
        folder = temporary.resolve("again");
        store(260, 260, true);

        for (String file : List.of("manifest.json", "runs/chunk-00001.parquet", "months/chunk-00002.parquet",
                "events/chunk-00001.parquet")) {
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
    }

    @Test
    void non_empty_folder_is_rejected_and_left_unchanged() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.txt"), "three years of work");

        assertThatThrownBy(() -> store(1, 1, false)).isInstanceOf(StoreConflictException.class)
                .hasMessageContaining("not empty");

        assertThat(folder).isDirectoryContaining("glob:**/thesis.txt");
        assertThat(folder.resolve("manifest.json")).doesNotExist();
    }

    @Test
    void file_and_folder_below_a_file_are_rejected() throws IOException {
        Files.writeString(folder, "");

        assertThatThrownBy(() -> store(1, 1, false)).isInstanceOf(StoreConflictException.class)
                .hasMessageContaining("is not a folder");
        folder = folder.resolve("below");
        assertThatThrownBy(() -> store(1, 1, false)).isInstanceOf(StoreConflictException.class)
                .hasMessageContaining("cannot be written");
    }

    private void store(int planned, int finished, boolean detail) {
        try (var store =
                Stores.create(folder, SmallWar.request(planned, Map.of("levers.disease", "0.5")), scenario,
                        SmallWar.metadata(), detail,
                        Store.CHUNK)) {
            for (int seed = 1; seed <= finished; seed++) {
                store.add(war(seed));
            }
            assertThat(store.stored()).isEqualTo(finished);
        }
    }

    @Test
    void run_that_cannot_be_added_completely_is_not_written() {
        var folder = temporary.resolve("half");
        var seatNowhere = new RecordedRun(war(2).run(), List.of(month(29, 99)), List.of());
        try (var store = Stores.create(folder, SmallWar.request(5, Map.of()), SmallWar.scenario(), SmallWar.metadata(),
                true, 5)) {
            store.add(war(1));
            assertThatThrownBy(() -> store.add(seatNowhere)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        List<Long> seeds = new ArrayList<>();
        try (var store = Stores.resume(folder, SmallWar.request(5, Map.of()), SmallWar.scenario(), SmallWar.metadata(),
                true, 5)) {
            for (int seed = store.stored() + 1; seed <= 5; seed++) {
                store.add(war(seed));
            }
            store.read(run -> seeds.add(run.seed()));
        }
        assertThat(seeds).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    static RecordedRun war(int seed) {
        var run = SmallWar.run(seed, 0, 0, (double) seed, null, seed * 1000.0, 100.25, 0.5);
        var june = month(29, 0);
        var july = month(60, -1);
        List<Long> amounts = new ArrayList<>();
        for (var amount : Amount.values()) {
            amounts.add(amount == Amount.MEN ? 400L : amount == Amount.PESOS ? 123L : -1L);
        }
        var event = new Event(7, 10, SharedEvents.LANDING, 1, 1, 1, -1, -1, 1, -1, amounts, List.of(3, 5),
                List.of(Feature.HONOUR, Feature.STRAIN));
        return new RecordedRun(run, List.of(june, july), List.of(event));
    }

    private static Month month(int day, int seat) {
        return new Month(day, List.of(10L, 20L), List.of(1L, 2L), List.of(3L, 6L), List.of(5L, -99_999_999_999L), 0.25,
                0.75, 0.5, 0.5, seat, 77,
                0.6, 0.001);
    }

    private List<String> chunks() {
        List<String> lines = new ArrayList<>();
        manifest().get("chunks").forEach(chunk -> lines.add(chunk.get("chunk").asInt() + " from "
                + chunk.get("first_seed").asLong() + ": " + chunk.get("wars").asInt() + " "
                + chunk.get("status").asString()));
        return lines;
    }

    private JsonNode manifest() {
        return JsonMapper.shared().readTree(folder.resolve("manifest.json"));
    }

    /** Returns the rows of a query of the store, with cells separated by spaces. */
    private List<String> query(String sql) throws SQLException {
        String files = folder.toString().replace("'", "''");
        try (var database = DriverManager.getConnection("jdbc:duckdb:"); var statement = database.createStatement()) {
            for (String table : List.of("runs", "draws", "months", "events")) {
                if (Files.exists(folder.resolve(table))) {
                    statement.execute(
                            "CREATE VIEW " + table + " AS SELECT * FROM '" + files + "/" + table + "/*.parquet'");
                }
            }
            List<String> rows = new ArrayList<>();
            try (var result = statement.executeQuery(sql)) {
                while (result.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
                        cells.add(String.valueOf(result.getObject(c)));
                    }
                    rows.add(String.join(" ", cells));
                }
            }
            return rows;
        }
    }
}
