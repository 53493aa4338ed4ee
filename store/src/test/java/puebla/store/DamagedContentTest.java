package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.experiment.SmallWar;

/** Files that fit the checksums of the manifest, but not its content: a stranger or a program changed both. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DamagedContentTest {
    /** Number of damaged files. {@code -Dpuebla.damage.rounds=5000} sets a larger one. */
    private static final int ROUNDS = Integer.getInteger("puebla.damage.rounds", 120);
    private static final List<String> TABLES = List.of("runs", "draws", "months", "events");

    @TempDir
    private Path temporary;
    private Path folder = Path.of("");

    @BeforeEach
    void a_store_of_five_runs_in_chunks_of_two() {
        folder = temporary.resolve("wars");
        resume();
    }

    @Test
    void every_damaged_file_is_reported_as_damaged_or_read_and_never_as_a_fault_of_the_program() throws IOException {
        var random = new Random(1867);
        int reported = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String table = TABLES.get(random.nextInt(TABLES.size()));
            Path file = folder.resolve(table + "/chunk-0000" + (1 + random.nextInt(3)) + ".parquet");
            byte[] whole = Files.readAllBytes(file);
            String manifest = manifest();
            byte[] damaged = whole.clone();
            for (int outcomeChanges = 1 + random.nextInt(4); outcomeChanges > 0; outcomeChanges--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            replace(file, random.nextInt(8) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged);
            try (var tables = StoredTables.open(folder)) {
                for (String one : TABLES) {
                    try (var result = tables.query("SELECT * FROM " + one)) {
                        while (result.next()) {
                            Csv.cells(result);
                        }
                    }
                }
            } catch (StoreConflictException refused) {
                assertThat(refused.getMessage()).as("round " + round).contains(table + "/chunk-0000")
                        .hasSizeLessThan(600).doesNotContain("\n");
                reported++;
            }
            Files.write(file, whole);
            Files.writeString(folder.resolve("manifest.json"), manifest);
        }
        assertThat(reported).isGreaterThan(ROUNDS / 3);
    }

    @Test
    void damaged_file_is_reported_when_the_store_is_resumed() throws IOException {
        for (String name : List.of("runs/chunk-00001.parquet", "months/chunk-00003.parquet")) {
            Path file = folder.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, 4, damaged.length / 2, (byte) 0x55);
            replace(file, damaged);

            assertThatThrownBy(this::resume).isInstanceOf(StoreConflictException.class).hasMessageContaining(name)
                    .hasMessageContaining("is damaged");
            replace(file, whole);
        }
    }

    @Test
    void file_that_is_not_parquet_is_reported() throws IOException {
        replace(folder.resolve("months/chunk-00002.parquet"), "month,men\n1,2\n".getBytes(StandardCharsets.UTF_8));

        refused("months/chunk-00002.parquet is damaged: it cannot be read as Parquet");
    }

    /** A process that writes to the store renames part files. */
    @Test
    void file_that_was_renamed_meanwhile_is_not_called_damaged() throws SQLException {
        var inside = new StoreFolder(folder, StoreFolder.Steps.UNHEARD);
        var manifest = StoreReader.manifest(inside);
        var files = StoreReader.files(inside, manifest);
        var parts = manifest.chunks().stream().map(chunk -> inside.part("runs", chunk.number())).toList();
        try (var database = Database.open()) {
            assertThatThrownBy(() -> new ContentCheck(inside, manifest).compare(database, Map.of("runs", parts)))
                    .isInstanceOfSatisfying(DamagedStoreException.class, renamed -> {
                        assertThat(renamed).hasMessage("runs/chunk-00001.parquet was renamed while it was read");
                        assertThat(renamed.fix()).startsWith("wait until");
                    });
            assertThatCode(() -> new ContentCheck(inside, manifest).compare(database, files))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void file_of_another_chunk_is_reported() throws IOException {
        replace(folder.resolve("runs/chunk-00002.parquet"),
                Files.readAllBytes(folder.resolve("runs/chunk-00001.parquet")));

        refused("runs/chunk-00002.parquet has other seeds than the manifest lists (expected 3 to 4)");
    }

    @Test
    void file_of_another_table_is_reported() throws IOException {
        replace(folder.resolve("runs/chunk-00003.parquet"),
                Files.readAllBytes(folder.resolve("months/chunk-00003.parquet")));

        refused("runs/chunk-00003.parquet has other columns than the manifest lists");
    }

    @Test
    void other_number_of_rows_is_reported() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, manifest().replaceFirst("\"rows\": 4", "\"rows\": 9"));

        refused("months/chunk-00001.parquet has 4 rows, but the manifest lists 9");
    }

    @Test
    void run_with_a_missing_seed_or_the_seed_of_another_run_is_reported() throws IOException, SQLException {
        rewrite("SELECT * REPLACE (1::BIGINT AS seed)");
        refused("runs/chunk-00001.parquet has other seeds");
        rewrite("SELECT * REPLACE (nullif(seed, 1) AS seed)");
        refused("runs/chunk-00001.parquet has other seeds");
        rewrite("SELECT * REPLACE (seed::INTEGER AS seed)");
        refused("runs/chunk-00001.parquet has other columns");
    }

    @Test
    void run_that_the_scenario_cannot_have_is_reported_when_it_is_read_back() throws IOException, SQLException {
        for (var wrong : Map.of("'x' AS outcome", "row 1: unknown outcome: 'x'", "NULL::VARCHAR AS outcome",
                "row 1: unknown outcome", "NULL::DATE AS end_date", "row 1: column 3 has no date",
                "'infinity'::DATE AS end_date", "row 1: ", "'maybe' AS decision_home_repeal", "unknown option",
                "'nan'::DOUBLE AS people_1862_01_01", "row 1: column 8 is not a finite number",
                "3 - seed AS seed", "row 1: seed 2 (expected 1)").entrySet()) {
            rewrite("SELECT * REPLACE (" + wrong.getKey() + ")");

            assertThatThrownBy(() -> {
                try (var store = open()) {
                    store.read(run -> {});
                }
            }).as(wrong.getKey()).isInstanceOf(StoreConflictException.class)
                    .hasMessageContaining(
                            "runs/chunk-00001.parquet, " + wrong.getValue().replaceFirst("^u", "row 1: u"));
        }
    }

    private Store open() {
        return Stores.resume(folder, SmallWar.request(6, Map.of()), SmallWar.scenario(), SmallWar.metadata(), true, 2);
    }

    private void resume() {
        try (var store = open()) {
            store.read(run -> {});
            for (int seed = store.stored() + 1; seed <= 5; seed++) {
                store.add(StoreTest.war(seed));
            }
        }
    }

    private void refused(String why) {
        assertThatThrownBy(() -> StoredTables.open(folder)).isInstanceOf(StoreConflictException.class)
                .hasMessageContaining(why);
        assertThatThrownBy(this::resume).isInstanceOf(StoreConflictException.class).hasMessageContaining(why);
    }

    /** Writes the first file of the runs with other values. */
    private void rewrite(String select) throws IOException, SQLException {
        Path file = folder.resolve("runs/chunk-00001.parquet");
        Path original = temporary.resolve("original.parquet");
        if (!Files.exists(original)) {
            Files.copy(file, original);
        }
        Path other = temporary.resolve("other.parquet");
        try (var database = DriverManager.getConnection("jdbc:duckdb:"); var statement = database.createStatement()) {
            statement.execute("COPY (" + select + " FROM " + Sql.rowsOf(original) + ") TO "
                    + Sql.quoted(other.toString()) + " (FORMAT parquet)");
        }
        replace(file, Files.readAllBytes(other));
        Files.move(other, temporary.resolve("used.parquet"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Replaces the content of a file, and its size and checksum in the manifest. */
    private void replace(Path file, byte[] content) throws IOException {
        var before = FileChecksum.of(file, 0);
        Files.write(file, content);
        var after = FileChecksum.of(file, 0);
        Files.writeString(folder.resolve("manifest.json"), manifest().replace(
                "\"bytes\": " + before.bytes() + ",\n          \"sha256\": \"" + before.sha256() + "\"",
                "\"bytes\": " + after.bytes() + ",\n          \"sha256\": \"" + after.sha256() + "\""));
    }

    private String manifest() throws IOException {
        return Files.readString(folder.resolve("manifest.json"));
    }
}
