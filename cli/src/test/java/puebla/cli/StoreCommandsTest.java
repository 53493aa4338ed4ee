package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.store.QueryStoppedException;
import tools.jackson.databind.json.JsonMapper;

/** Tests {@code query} and {@code export} on one store of twelve runs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreCommandsTest {
    @TempDir
    private static Path temporary;
    private static String store = "";

    @BeforeAll
    static void twelve_runs() {
        store = temporary.resolve("it's [1] *").toString();
        assertThat(CommandResult
                .with("run", CommandResult.SMALL, "--runs", "12", "--set", "calendar.mode=fixed", "--json", "--out",
                        store)
                .status()).isZero();
    }

    @Test
    void query_prints_an_aligned_table() {
        var result =
                CommandResult.with("query", store,
                        "SELECT seed, end_date, NULL AS never FROM runs ORDER BY seed LIMIT 2");

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines().toList()).hasSize(4).first().asString()
                .isEqualTo("seed  end_date    never");
        assertThat(result.out().lines().skip(2)).allMatch(line -> line.matches(" +[12]  18\\d\\d-\\d\\d-\\d\\d  null"));
    }

    @Test
    void query_as_json_prints_an_array_of_rows() {
        var result = CommandResult.with("query", store, "--json",
                "SELECT count(*) AS wars, 0.5 AS half, DATE '1862-05-05' AS day, [1, 2] AS list, NULL AS never, 1 AS wars FROM runs");

        assertThat(JsonMapper.shared().readTree(result.out())).hasToString(
                "[{\"wars\":12,\"half\":0.5,\"day\":\"1862-05-05\",\"list\":[1,2],\"never\":null,\"wars_2\":1}]");
        assertThat(CommandResult.with("query", store, "--json", "SELECT 1 AS a FROM runs WHERE false").out())
                .isEqualTo("[]\n");
    }

    @Test
    void query_as_csv_prints_a_header() {
        assertThat(CommandResult.with("query", store, "--csv", "SELECT 'a,b' AS \"x\"\"y\", 2 AS z, NULL AS n").out())
                .isEqualTo("\"x\"\"y\",z,n\n\"a,b\",2,\n");
    }

    @Test
    void bytes_are_printed_as_hexadecimal_digits() {
        String sql =
                "SELECT 'a\\xFF'::BLOB AS b, ''::BLOB AS e, NULL::BLOB AS n, ['z'::BLOB] AS l, {'x': 'z'::BLOB} AS s,"
                        + " MAP {'z'::BLOB: 1} AS m";

        assertThat(CommandResult.with("query", store, "--csv", sql).out())
                .isEqualTo("b,e,n,l,s,m\n61FF,\"\",,[7A],{x=7A},{7A=1}\n");
        assertThat(JsonMapper.shared().readTree(CommandResult.with("query", store, "--json", sql).out())).hasToString(
                "[{\"b\":\"61FF\",\"e\":\"\",\"n\":null,\"l\":[\"7A\"],\"s\":\"{x=7A}\",\"m\":\"{7A=1}\"}]");
        assertThat(CommandResult.with("query", store, sql).out()).contains("61FF");
    }

    @Test
    void long_result_is_cut_as_text_and_complete_as_csv() {
        var result = CommandResult.with("query", store, "SELECT range AS n FROM range(2000)");
        assertThat(result.out().lines()).hasSize(1002);
        assertThat(result.err()).contains("showing the first 1,000 rows; --csv prints all\n");
        assertThat(CommandResult.with("query", store, "--csv", "SELECT range AS n FROM range(2000)").out().lines())
                .hasSize(2001);
    }

    @Test
    void control_characters_are_not_printed() {
        assertThat(CommandResult.with("query", store, "SELECT chr(27) || '[2J' AS a").out()).contains("\\u001b[2J")
                .doesNotContain("\u001b");
    }

    @Test
    void query_that_begins_with_a_comment_is_run() {
        assertThat(CommandResult.with("query", store, "-- runs\nSELECT 1 AS a", "--csv").out()).isEqualTo("a\n1\n");
        assertThat(CommandResult.with("query", store, "/* runs */ SELECT 1 AS a", "--csv").out()).isEqualTo("a\n1\n");
    }

    @Test
    void query_before_the_folder_is_rejected_with_the_right_order() {
        assertThat(CommandResult.with("query", "SELECT 1", store).err()).contains("invalid value for DIR: 'SELECT 1'",
                "fix: write the folder before the query");
    }

    @Test
    void unknown_column_is_rejected_with_a_suggestion() {
        var result = CommandResult.with("query", store, "SELECT outcom FROM runs");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("puebla query: ").contains("outcom", "\n  fix: Maybe you meant outcome");
    }

    @Test
    void statement_that_writes_a_file_is_rejected() {
        var result = CommandResult.with("query", store, "COPY runs TO '" + temporary + "/stolen.csv'");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("only SELECT is allowed");
        assertThat(temporary.resolve("stolen.csv")).doesNotExist();
    }

    @Test
    @Timeout(30)
    void long_query_is_cancelled_at_its_time_limit() {
        var result = CommandResult.with("query", store, "--seconds", "1",
                "SELECT count(*) FROM range(10000000000) a, range(1000000) b WHERE a.range % 7 = 3");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("time limit exceeded (1 s)", "add --seconds 10");
    }

    /**
     * DuckDB does not interrupt the computation of one value. These take more than a minute: one keeps a thread busy,
     * the other also fills the memory.
     */
    @ParameterizedTest
    @ValueSource(strings = {"SELECT levenshtein(repeat('a', 200000), repeat('b', 200000))",
            "SELECT length(repeat('x', 2000000000))"})
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(120)
    void query_that_DuckDB_does_not_interrupt_ends_with_its_process(String sql)
            throws IOException, InterruptedException {
        Path scratch = Files.createDirectory(temporary.resolve("scratch " + sql.hashCode()));
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + scratch, "-cp", System.getProperty("java.class.path"), "puebla.cli.Main",
                "query", store, sql, "--seconds", "1", "--csv").start();
        try {
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(err).isEqualTo(3);
            assertThat(err).contains("puebla query: failed: ")
                    .containsPattern(
                            "(time limit exceeded \\(1 s\\)|memory limit exceeded \\(2 GB\\))\\R  fix: select fewer rows");
            assertThat(process.getInputStream().readAllBytes()).isEmpty();
            assertThat(scratch).isEmptyDirectory();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @Timeout(60)
    void query_that_exceeds_the_memory_limit_is_cancelled() {
        List<QueryWatchdog.Reason> reported = new CopyOnWriteArrayList<>();
        ToIntFunction<QueryWatchdog.Reason> report = reason -> {
            reported.add(reason);
            return Status.FAILED;
        };
        var lessThanNothing = new QueryWatchdog.Limits(1000, Long.MIN_VALUE);
        try (var tables = StoreArgument.open(store);
                var listener = QueryWatchdog.over(tables, new Interrupt(), lessThanNothing, report)) {
            assertThatThrownBy(() -> tables
                    .query("SELECT count(*) FROM range(10000000000) a, range(1000000) b WHERE a.range % 7 = 3").close())
                    .isInstanceOf(QueryStoppedException.class);
            assertThat(listener.stopped(reason -> reason == null ? Status.DONE : report.applyAsInt(reason)))
                    .isEqualTo(Status.FAILED);
        }
        assertThat(reported).containsExactly(QueryWatchdog.Reason.MEMORY);
    }

    @Test
    void SQL_that_begins_with_a_line_comment_is_not_an_option() {
        for (String sql : new String[]{"-- c\nSELECT 7 AS n", "--c\nSELECT 7 AS n", "--\nSELECT 7 AS n",
                "--\t'=' and\n-- more\nSELECT 7 AS n"}) {
            var result = CommandResult.with("query", store, sql, "--csv");
            assertThat(result.err()).as(sql).isEmpty();
            assertThat(result.out()).isEqualTo("n\n7\n");
        }
        assertThat(CommandResult.with("query", store, "--", "-- c\nSELECT 7 AS n", "--csv").status()).isEqualTo(2);
        assertThat(CommandResult.with("query", store, "SELECT 1", "--cvs").err()).contains("unknown option: '--cvs'");
        assertThat(CommandResult.with("query", store, "SELECT 1", "--seconds=1 0").err())
                .contains("invalid value for --seconds");
    }

    @Test
    void wide_result_and_long_values_are_cut_as_text_and_complete_as_csv() {
        String wide = "SELECT " + String.join(", ", IntStream.range(0, 300).mapToObj(n -> n + " AS c" + n).toList());
        assertThat(CommandResult.with("query", store, wide).err())
                .contains("showing the first 200 columns; --csv prints all");
        assertThat(CommandResult.with("query", store, "--csv", wide).out().lines().findFirst().orElseThrow())
                .endsWith(",c299");

        var result = CommandResult.with("query", store, "SELECT repeat('x', 100000) AS long, 1 AS n FROM range(1001)");
        assertThat(result.out().lines()).allMatch(line -> line.length() < 600);
        assertThat(result.err()).contains(
                "showing the first 1,000 rows and the first 500 characters of long values; --csv prints all");
        assertThat(CommandResult.with("query", store, "--csv", "SELECT repeat('x', 100000) AS long").out())
                .hasSize(100_006);

        for (String before : List.of("", "x")) { // one of the two cuts is inside a character
            assertThat(
                    CommandResult.with("query", store, "SELECT '" + before + "' || repeat('😀', 1000) AS long").out())
                    .contains("😀…").doesNotContain("\\ud83d");
        }
    }

    @Test
    void events_of_a_store_without_detail_are_explained() {
        for (var result : List.of(CommandResult.with("query", store, "SELECT * FROM events"),
                CommandResult.with("export", store, "--format", "csv", "--table", "events"))) {
            assertThat(result.status()).isEqualTo(2);
            assertThat(result.err()).contains("the store has no events: it was made without --detail",
                    "fix: make a store with events: puebla run --detail --out DIR.");
        }
    }

    @Test
    @Timeout(30)
    void interrupted_query_exits_with_status_130() {
        var result = CommandResult.with(CommandResult.interruptAfter(5), "query", store,
                "SELECT count(*) FROM range(10000000000) a, range(1000000) b WHERE a.range % 7 = 3");

        assertThat(result.status()).isEqualTo(130);
        assertThat(result.err()).isEqualTo("puebla query: interrupted\n");
    }

    @Test
    void export_to_a_file_equals_standard_output_and_leaves_no_part_file() throws IOException {
        Path file = temporary.resolve("runs.csv");

        var printed = CommandResult.with("export", store, "--format", "csv");
        var written = CommandResult.with("export", store, "--format", "csv", "--to", file.toString(), "--json");

        assertThat(printed.out().lines()).hasSize(13);
        assertThat(Files.readString(file)).isEqualTo(printed.out());
        assertThat(JsonMapper.shared().readTree(written.out()))
                .hasToString("{\"format\":\"csv\",\"table\":\"runs\",\"rows\":12}");
        assertThat(temporary).isDirectoryNotContaining("glob:**/*.part").isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void export_replaces_a_file_only_with_force_and_never_writes_into_the_store() throws IOException {
        Path file = temporary.resolve("thesis.csv");
        Files.writeString(file, "other content");

        var refused = CommandResult.with("export", store, "--format", "csv", "--to", file.toString());
        assertThat(refused.err()).contains("already exists; it was not changed", "--force");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("other content");
        assertThat(CommandResult.with("export", store, "--format", "csv", "--force", "--to", file.toString()).status())
                .isZero();
        assertThat(Files.readString(file)).startsWith("seed,outcome,");

        Path link = Files.createSymbolicLink(temporary.resolve("link"), Path.of(store));
        for (Path inside : new Path[]{Path.of(store, "x.csv"), Path.of(store, "runs", "x.parquet"),
                link.resolve("x.csv")}) {
            var result = CommandResult.with("export", store, "--format", "csv", "--force", "--to", inside.toString());
            assertThat(result.err()).contains("(expected a file outside the store)");
            assertThat(result.status()).isEqualTo(2);
            assertThat(inside).doesNotExist();
        }
    }

    @Test
    void behaviorspace_table_has_overrides_as_parameters_and_the_same_bytes_twice() {
        var one = CommandResult.with("export", store, "--format", "behaviorspace-table", "--table", "months");
        var other =
                CommandResult.with("export", store, "--format", "behaviorspace-table", "--table", "months", "--threads",
                        "3");

        assertThat(one.out()).startsWith("\"BehaviorSpace results (Puebla ").contains(
                "\n\"[run number]\",\"seed\",\"calendar.mode\",\"[step]\",\"month\",", "\n\"1\",\"1\",\"fixed\",\"1\",",
                "\n\"12\",\"12\",\"fixed\",\"1\",");
        assertThat(other.out()).isEqualTo(one.out());
    }

    @Test
    void export_of_a_missing_table_is_rejected_with_the_existing_tables() {
        assertThat(CommandResult.with("export", store, "--format", "csv", "--table", "event").err())
                .contains("unknown table for csv: 'event'", "runs, draws, months");
        assertThat(CommandResult.with("export", store, "--format", "behaviorspace-table", "--table", "events").err())
                .contains("unknown table for behaviorspace-table: 'events'", "runs, months");
    }

    @Test
    void export_through_a_link_never_writes_into_the_store() throws IOException {
        Path manifest = Path.of(store, "manifest.json");
        byte[] before = Files.readAllBytes(manifest);
        Path link = Files.createSymbolicLink(temporary.resolve("innocent.csv"), manifest);

        var result = CommandResult.with("export", store, "--format", "csv", "--force", "--to", link.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("(expected a file outside the store)");
        assertThat(Files.readAllBytes(manifest)).isEqualTo(before);
    }
}
