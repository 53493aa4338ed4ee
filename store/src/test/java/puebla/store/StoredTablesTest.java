package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.SmallWar;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredTablesTest {
    @TempDir
    private static Path temporary;
    private static StoredTables tables;

    @BeforeAll
    static void a_store_of_260_runs() {
        var folder = temporary.resolve("wars");
        try (var store =
                Stores.create(folder, SmallWar.request(300, Map.of()), SmallWar.scenario(), SmallWar.metadata(), true,
                        Store.CHUNK)) {
            for (int seed = 1; seed <= 260; seed++) {
                store.add(StoreTest.war(seed));
            }
        }
        tables = StoredTables.open(folder);
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @Test
    void runs_months_and_events_are_tables_of_all_finished_runs() {
        assertThat(rows("SELECT count(*), min(seed), max(seed) FROM runs")).containsExactly("[260, 1, 260]");
        assertThat(rows("SELECT count(*) FROM months JOIN runs USING (seed)")).containsExactly("[520]");
        assertThat(rows("SELECT day, causes, because FROM events WHERE seed = 260"))
                .containsExactly("[1861-06-11, [3, 5], [honour, strain]]");
        assertThat(rows("FROM runs SELECT capital_taken, patron_cost_francs LIMIT 1;"))
                .containsExactly("[null, 100.25]");
        assertThat(rows("WITH a AS (SELECT 1 AS b) SELECT b FROM a, range(2)")).containsExactly("[1]", "[1]");
    }

    @Test
    void long_sum_is_computed_and_excessive_nesting_is_rejected() {
        assertThat(rows("SELECT 0" + " + 1".repeat(300))).containsExactly("[300]");
        assertThatThrownBy(() -> rows("SELECT " + "(".repeat(5000) + "1" + ")".repeat(5000)))
                .isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> rows("SELECT " + "-(".repeat(5000) + "1" + ")".repeat(5000)))
                .isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void median_of_dates_is_a_timestamp() {
        assertThat(rows("SELECT median(end_date) FROM runs")).containsExactly("[1861-09-08 00:00]");
    }

    @Test
    void describe_summarize_and_show_list_columns_and_tables() {
        assertThat(rows("DESCRIBE runs")).hasSize(9);
        assertThat(rows("SUMMARIZE runs")).hasSize(9);
        assertThat(rows("SHOW TABLES")).containsExactly("[draws]", "[events]", "[months]", "[runs]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COPY runs TO '%s/stolen.csv'", "COPY (SELECT 1) TO '%s/wars/runs/chunk-00001.parquet'",
            "COPY (SELECT 1 AS a) TO '%s/wars/runs/chunk-00001.parquet' (FORMAT parquet, USE_TMP_FILE false)",
            "ATTACH '%s/other.db'", "INSTALL httpfs", "LOAD httpfs", "SET threads = 7", "PRAGMA threads = 7",
            "RESET memory_limit", "EXPORT DATABASE '%s/all'", "IMPORT DATABASE '%s/all'", "CREATE TABLE mine (a INT)",
            "DROP VIEW runs", "CREATE OR REPLACE VIEW runs AS SELECT 1", "INSERT INTO runs SELECT * FROM runs",
            "DELETE FROM runs", "UPDATE runs SET seed = 1", "CALL enable_logging()", "CHECKPOINT", "BEGIN",
            "EXPLAIN ANALYZE SELECT 1", "USE memory", "VACUUM",
            "WITH a AS (DELETE FROM runs RETURNING *) SELECT * FROM a"})
    void statement_that_writes_or_changes_settings_is_rejected(String sql) throws IOException {
        var before = Files.readAllBytes(temporary.resolve("wars/runs/chunk-00001.parquet"));

        assertThatThrownBy(() -> rows(sql.formatted(temporary))).isInstanceOf(InvalidQueryException.class)
                .hasMessageMatching("only SELECT is allowed.*|syntax error.*");
        assertThat(temporary).isDirectoryNotContaining("glob:**/{stolen.csv,other.db,all}");
        assertThat(Files.readAllBytes(temporary.resolve("wars/runs/chunk-00001.parquet"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM '/etc/passwd'", "SELECT * FROM '%s/wars/runs/*.parquet'",
            "SELECT * FROM '%s/wars/manifest.json'", "SELECT * FROM read_csv('/etc/passwd')",
            "SELECT * FROM read_text('%s/wars/manifest.json')", "SELECT * FROM glob('/*')",
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM read_blob('/etc/passwd'))",
            "SELECT * FROM 'https://example.org/a.csv'",
            "SELECT * FROM query('SELECT 1')", "SELECT * FROM query_table('runs')", "SELECT * FROM duckdb_settings()",
            "SELECT (SELECT count(*) FROM parquet_metadata('%s/wars/runs/chunk-00001.parquet'))",
            "SELECT * FROM enable_logging()", "SELECT * FROM sniff_csv('/etc/passwd')",
            "SELECT getenv('HOME')", "SELECT current_setting('allowed_paths')",
            "SELECT 'allowed_paths'.current_setting()", "SELECT Main.Current_Setting('threads')",
            "SELECT list_transform(['threads'], lambda x: current_setting(x))", "SELECT pg_get_viewdef(1)",
            "SELECT * FROM duckdb_views", "SELECT sql FROM main.duckdb_views", "SELECT * FROM sqlite_master",
            "FROM pragma_database_list", "SELECT * FROM pg_catalog.pg_views", "SELECT * FROM information_schema.views",
            "WITH duckdb_views AS (SELECT * FROM duckdb_views) SELECT * FROM duckdb_views",
            "SELECT (SELECT min(sql) FROM duckdb_views)", "SUMMARIZE duckdb_views",
            "SELECT * FROM system.main.duckdb_views", "FROM query('FROM duckdb_views')"})
    void query_cannot_access_other_files_or_functions(String sql) {
        assertThatThrownBy(() -> rows(sql.formatted(temporary))).isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void locked_database_rejects_file_access_that_the_parser_accepts() {
        assertThatThrownBy(() -> rows("SELECT * FROM '/etc/passwd'"))
                .hasMessageContaining("unknown table: '/etc/passwd'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT filename FROM runs", "SELECT runs.filename FROM runs", "SHOW ALL TABLES",
            "SHOW DATABASES", "SHOW TABLES", "SHOW VARIABLES", "DESCRIBE duckdb_settings", "SELECT current_query()",
            "SELECT current_database(), current_schema(), user", "SELECT error('x')", "SELECT CAST('x' AS INT)",
            "SELECT runs FROM runs", "SELECT COLUMNS('.*') FROM runs", "SELECT parse_filename(outcome) FROM runs"})
    void no_answer_and_no_error_shows_a_path_of_the_machine(String sql) {
        String shown;
        try {
            shown = String.join("\n", rows(sql));
        } catch (InvalidQueryException refused) {
            shown = refused.getMessage() + refused.fix();
        }
        assertThat(shown).doesNotContain(temporary.toString());
    }

    @Test
    void tables_are_found_under_their_schema_and_subqueries_under_their_name() {
        assertThat(rows("SELECT count(*) FROM memory.main.RUNS")).containsExactly("[260]");
        assertThat(rows(
                "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 3) SELECT max(n) FROM t"))
                .containsExactly("[3]");
        assertThat(rows("WITH a AS (FROM runs), b AS (FROM A) SELECT count(*) FROM b")).containsExactly("[260]");
    }

    @Test
    void long_query_is_rejected_and_a_long_name_is_cut_in_the_message() {
        assertThatThrownBy(() -> rows("SELECT 1 -- " + "x".repeat(1_000_000))).isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("the query is too long");
        for (String sql : List.of("SELECT x FROM ", "SELECT ", "SELECT 1 + ", "SELECT * FROM runs WHERE ",
                "SELECT (")) {
            assertThatThrownBy(() -> rows(sql + "a".repeat(50_000) + "\u001b[2J")).isInstanceOfSatisfying(
                    InvalidQueryException.class, refused -> assertThat(refused.getMessage() + refused.fix())
                            .hasSizeLessThan(1000).doesNotContain("\u001b"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SELECT 1; SELECT 2                       | 2 statements (expected one) | one SELECT",
            ";                                        | missing query               | one SELECT",
            "SELEC 1                                  | syntax error                | one SELECT",
            "SELECT capital_takn FROM runs            | capital_takn                | Maybe you meant capital_taken.",
            "SELECT * FROM rusn                       | unknown table: 'rusn'       | Maybe you meant runs.",
            "SELECT nope(seed) FROM runs              | nope does not exist         | DESCRIBE runs",
            "SELECT outcome + 1 FROM runs             | VARCHAR                     | DESCRIBE runs"})
    void error_in_sql_is_reported_in_one_line_with_a_fix(String sql, String wrong, String fix) {
        assertThatThrownBy(() -> rows(sql)).isInstanceOfSatisfying(InvalidQueryException.class, refused -> {
            assertThat(refused.getMessage()).contains(wrong).doesNotContain("\n", "Error:");
            assertThat(refused.fix()).contains(fix);
        });
    }

    @Test
    void query_that_exceeds_the_memory_limit_is_stopped() {
        try (var small = StoredTables.open(temporary.resolve("wars"), "50MB")) {
            assertThatThrownBy(() -> small.query("SELECT list(range) FROM range(100000000)").close())
                    .isInstanceOf(QueryStoppedException.class).hasMessageContaining("exceeded its memory limit");
        }
    }

    @Test
    @Timeout(20)
    void running_query_can_be_cancelled() {
        try (var mine = StoredTables.open(temporary.resolve("wars"))) {
            var cancelling = CompletableFuture.runAsync(mine::cancel,
                    CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
            assertThatThrownBy(() -> {
                try (var result =
                        mine.query(
                                "SELECT count(*) FROM range(10000000000) a, range(1000000) b WHERE a.range % 7 = 3")) {
                    result.next();
                }
            }).isInstanceOf(QueryStoppedException.class).hasMessageContaining("cancelled");
            cancelling.join();
        }
    }

    @Test
    void query_after_a_cancelled_query_is_answered_and_late_rows_are_rejected() {
        try (var mine = StoredTables.open(temporary.resolve("wars"))) {
            mine.cancel();
            try (var result = mine.query("SELECT seed FROM runs")) {
                assertThat(result.next()).isTrue();
                mine.cancel();
                assertThatThrownBy(result::next).isInstanceOf(QueryStoppedException.class);
            }
            try (var result = mine.query("SELECT seed FROM runs")) {
                assertThat(result.next()).isTrue();
                assertThat(mine.executing()).isFalse();
            }
        }
    }

    @Test
    void missing_events_are_explained() {
        var folder = temporary.resolve("no detail");
        Stores.create(folder, SmallWar.request(3, Map.of()), SmallWar.scenario(), SmallWar.metadata(), false,
                Store.CHUNK).close();

        try (var mine = StoredTables.open(folder)) {
            for (String sql : List.of("SELECT * FROM events", "SELECT * FROM main.EVENTS", "DESCRIBE events")) {
                assertThatThrownBy(() -> mine.query(sql).close()).isInstanceOfSatisfying(InvalidQueryException.class,
                        refused -> {
                            assertThat(refused).hasMessage("the store has no events: it was made without --detail");
                            assertThat(refused.fix()).contains("puebla run --detail --out DIR");
                        });
            }
            assertThatThrownBy(() -> mine.query("SELECT 1 FROM evens"))
                    .hasMessageContaining("(expected draws, months or runs)");
        }
    }

    @Test
    void store_without_runs_has_columns() {
        var folder = temporary.resolve("empty");
        Stores.create(folder, SmallWar.request(3, Map.of()), SmallWar.scenario(), SmallWar.metadata(), false,
                Store.CHUNK).close();

        try (var empty = StoredTables.open(folder); var result = empty.query("SELECT * FROM runs")) {
            assertThat(result.columns()).contains("seed", "capital_taken", "decision_home_repeal");
            assertThat(result.next()).isFalse();
        }
    }

    private static List<String> rows(String sql) {
        List<String> rows = new ArrayList<>();
        try (var result = tables.query(sql)) {
            while (result.next()) {
                var cells = new Object[result.columns().size()];
                Arrays.setAll(cells, result::cell);
                rows.add(Arrays.toString(cells));
            }
        }
        return rows;
    }
}
