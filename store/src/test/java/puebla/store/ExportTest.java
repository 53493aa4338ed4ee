package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.experiment.SmallWar;
import puebla.experiment.Version;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportTest {
    @TempDir
    private Path temporary;

    @Test
    void csv_has_a_header_a_row_per_run_and_an_empty_field_for_a_missing_value() throws IOException {
        assertThat(csv("runs", 251).lines()).hasSize(252).startsWith(
                "seed,outcome,end_date,first_landing,capital_taken,patron_dead,patron_cost_francs,people_1862_01_01,decision_home_repeal",
                "1,restored,1861-09-08,1861-06-02,,1000,100.25,0.5,yes").endsWith(
                        "251,restored,1861-09-08,1862-02-07,,251000,100.25,0.5,yes");
    }

    @Test
    void list_in_csv_is_quoted() throws IOException {
        assertThat(csv("events", 1)).endsWith(",\"[3, 5]\",\"[honour, strain]\"\n");
    }

    /**
     * The format of NetLogo 7 (TableExporter): two cells in the first line, every cell in quotes, the step between
     * parameters and reporters.
     */
    @Test
    void behavior_space_table_has_six_header_lines_and_a_row_per_run_at_its_last_step() throws IOException {
        var to = new StringBuilder();
        try (var tables = store(2)) {
            assertThat(new Export(tables, "runs").behaviorSpace(to)).isEqualTo(2);
        }

        assertThat(to.toString()).isEqualTo("""
                "BehaviorSpace results (Puebla %s)","Table version 2.0"
                "small-war, version 7, SHA-256 abc123"
                "seeds 1 to 2"
                "06/01/1861 00:00:00:000 +0000"
                "min-pxcor","max-pxcor","min-pycor","max-pycor"
                "0","0","0","0"
                "[run number]","seed","levers.disease","[step]","outcome","end_date","first_landing","capital_taken",\
                "patron_dead","patron_cost_francs","people_1862_01_01","decision_home_repeal"
                "1","1","0.5","2","restored","1861-09-08","1861-06-02","","1000","100.25","0.5","yes"
                "2","2","0.5","2","restored","1861-09-08","1861-06-03","","2000","100.25","0.5","yes"
                """.formatted(Version.VERSION));
    }

    @Test
    void months_are_steps_of_a_behavior_space_table() throws IOException {
        var to = new StringBuilder();
        try (var tables = store(251)) {
            assertThat(new Export(tables, "months").behaviorSpace(to)).isEqualTo(502);
        }

        assertThat(to.toString().lines().skip(6).findFirst().orElseThrow())
                .startsWith("\"[run number]\",\"seed\",\"levers.disease\",\"[step]\",\"month\",\"day\",");
        assertThat(to.toString().lines().skip(7)).startsWith(
                to.toString().lines().filter(line -> line.startsWith("\"1\",\"1\",\"0.5\",\"1\",\"1861-06-01\""))
                        .findFirst().orElseThrow())
                .anyMatch(line -> line.startsWith("\"251\",\"251\",\"0.5\",\"2\",\"1861-07-01\",\"1861-07-31\""));
    }

    @Test
    void events_and_unknown_tables_are_not_exported_as_another_table() {
        try (var tables = store(1)) {
            assertThatThrownBy(() -> new Export(tables, "events").behaviorSpace(new StringBuilder()))
                    .isInstanceOf(InvalidQueryException.class).hasMessageContaining("expected runs or months");
            assertThatThrownBy(() -> new Export(tables, "runs; SELECT 1")).isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("expected runs, draws, months or events");
        }
    }

    private String csv(String table, int runs) throws IOException {
        var to = new StringBuilder();
        try (var tables = store(runs)) {
            new Export(tables, table).csv(to);
        }
        return to.toString();
    }

    private StoredTables store(int runs) {
        var folder = temporary.resolve("wars");
        var request = SmallWar.request(runs, Map.of("levers.disease", "0.5"));
        try (var store = Stores.create(folder, request, SmallWar.scenario(), SmallWar.metadata(), true, Store.CHUNK)) {
            for (int seed = 1; seed <= runs; seed++) {
                store.add(StoreTest.war(seed));
            }
        }
        return StoredTables.open(folder);
    }
}
