package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.SmallWar;

/**
 * Damage done to a store by other programs is detected and reported, both when the store is resumed and when it is
 * read.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreDamageTest {
    @TempDir
    private Path temporary;
    private Path folder = Path.of("");

    @BeforeEach
    void a_store_of_three_runs() {
        folder = temporary.resolve("it's [1] *{a,b}?%20 year=1863");
        store();
    }

    @Test
    void truncated_file_is_reported_with_its_size() throws IOException {
        Path file = folder.resolve("months/chunk-00001.parquet");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 7));

        refused("months/chunk-00001.parquet has " + (bytes.length - 7) + " bytes, but the manifest lists "
                + bytes.length);
    }

    @Test
    void file_with_a_flipped_bit_is_reported() throws IOException {
        Path file = folder.resolve("events/chunk-00001.parquet");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        refused("events/chunk-00001.parquet has been altered");
    }

    @Test
    void missing_file_is_reported() throws IOException {
        Files.delete(folder.resolve("runs/chunk-00001.parquet"));

        refused("runs/chunk-00001.parquet is missing");
    }

    @Test
    void link_in_place_of_a_file_is_not_followed() throws IOException {
        Path file = folder.resolve("runs/chunk-00001.parquet");
        Files.move(file, temporary.resolve("elsewhere.parquet"));
        Files.createSymbolicLink(file, temporary.resolve("elsewhere.parquet"));

        refused("runs/chunk-00001.parquet is a symbolic link (expected a file)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{             | invalid JSON at line",
            "[1, 2]        | store is missing",
            "{'store': '2'}| store is not an integer",
            "{'store': 0}  | store is out of range (expected an integer from 1 to",
            "{'store': 99999999999999999999} | store is out of range",
            "{'store': 2, 'store': 2} | invalid JSON at line",
            "{'store': 2} {} | invalid JSON at line",
            "{'store': 99} | store format 99",
            "{'store': 1}  | store format 1",
            "{'store': 2}  | runs is missing",
            "``            | manifest.json is invalid"})
    void invalid_manifest_is_rejected(String text, String why) throws IOException {
        Files.writeString(folder.resolve("manifest.json"), text.replace('\'', '"'));

        refused(why);
    }

    @Test
    void binary_manifest_is_rejected() throws IOException {
        Files.write(folder.resolve("manifest.json"), new byte[]{(byte) 0xff, 0, (byte) 0xfe});

        refused("not UTF-8 text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"chunk\": 1       | \"chunk\": 2             | does not continue the sequence",
            "\"first_seed\": 1  | \"first_seed\": 2        | does not continue the sequence",
            "\"wars\": 3        | \"wars\": 300            | wars is out of range (expected an integer from 1 to 3)",
            "\"wars\": 3        | \"wars\": 1e400          | wars is not an integer",
            "\"rows\": 3        | \"rows\": -3             | rows is out of range",
            "\"runs\": 3        | \"runs\": -3             | runs is out of range",
            "\"runs\": 3        | \"runs\": 3.5            | runs is not an integer",
            "\"chunks\": [      | \"chunk\": [            | chunks is missing",
            "\"changes\": { }   | \"changes\": []         | changes is not an object",
            "\"scenario\": \"small| \"scenario\": \"a\\u001b[2J | scenario contains a control character",
            "\"column\": \"day\"| \"column\": \"SEED\"     | two columns with the same name",
            "\"months\": [      | \"../../etc\": [         | expected runs, draws, months, events",
            "\"column\": \"day\"| \"column\": \"a b\"      | an invalid name or type",
            "\"type\": \"DATE\" | \"type\": \"DATE); --\"  | an invalid name or type",
            "\"sha256\": \"     | \"sha256\": \"../        | has an invalid SHA-256",
            "\"chunk_wars\": 250| \"chunk_wars\": 0     | chunk_wars is out of range",
            "\"detail\": true   | \"detail\": 1            | invalid detail"})
    void manipulated_manifest_is_rejected(String there, String forged, String why) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        String text = Files.readString(manifest);
        assertThat(text).contains(there);
        Files.writeString(manifest, text.replace(there, forged));

        refused(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"store", "scenario", "version", "scenario_version", "scenario_hash", "first_day", "seed",
            "runs", "changes", "detail", "chunk_wars", "tables", "chunks", "column", "type", "chunk", "first_seed",
            "wars", "files", "rows", "bytes", "sha256"})
    void missing_key_of_the_manifest_is_named(String key) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"" + key + "\":", "\"x\":"));

        refused(key + " is missing");
    }

    @Test
    void deeply_nested_or_large_manifest_is_rejected() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, "{\"store\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        refused("nested too deeply");
        Files.writeString(manifest, "{\"store\": " + "9".repeat(100_000) + "}");
        refused("a number or a text that is too long");
        Files.writeString(manifest, "{\"store\": 2" + " ".repeat(StoreFolder.LARGEST_MANIFEST) + "}");
        refused("manifest.json is too large (expected at most 24 MiB)");
    }

    @Test
    void request_that_the_manifest_cannot_record_is_rejected_before_any_run() {
        var request = SmallWar.request(3, Map.of("levers.disease", "0".repeat(1001)));
        assertThatThrownBy(() -> Stores.create(temporary.resolve("long"), request, SmallWar.scenario(),
                SmallWar.metadata(), false, Store.CHUNK)).isInstanceOf(StoreConflictException.class)
                .hasMessageContaining("levers.disease is too long (expected at most 1000 characters)");
        assertThatThrownBy(() -> Stores.create(temporary.resolve("many"), SmallWar.request(10_001, Map.of()),
                SmallWar.scenario(), SmallWar.metadata(), false, 1)).isInstanceOf(StoreConflictException.class)
                .hasMessageContaining("at most 10000 chunks");
    }

    /** The manifest of the largest number of chunks is small enough to be read. */
    @Test
    void manifest_of_the_largest_store_can_be_read() throws ManifestReader.Garbage {
        var request = StoreRequest.of(SmallWar.request(StoreRequest.MOST_CHUNKS, Map.of()), true, 1);
        var checksum = new FileChecksum(Long.MAX_VALUE, Long.MAX_VALUE, "f".repeat(64));
        var columns = Map.of("seed", List.of(new ColumnInfo("seed", "BIGINT", "")));
        var chunks = IntStream.rangeClosed(1, StoreRequest.MOST_CHUNKS).mapToObj(number -> new Chunk(number, number, 1,
                Map.of("runs", checksum, "draws", checksum, "months", checksum, "events", checksum))).toList();
        var tables = new LinkedHashMap<String, List<ColumnInfo>>();
        List.of("runs", "draws", "months", "events").forEach(table -> tables.put(table, columns.get("seed")));

        String text = new Manifest(request, tables, chunks, List.of()).text();

        assertThat(text.length()).isLessThan(StoreFolder.LARGEST_MANIFEST / 2);
        assertThat(ManifestReader.read(text).chunks()).hasSize(StoreRequest.MOST_CHUNKS);
    }

    /** Simulates a full disk with a folder that has the path of the part file, so that the file cannot be created. */
    @Test
    void full_disk_loses_no_finished_chunk() throws IOException {
        folder = temporary.resolve("full");
        Path inTheWay = folder.resolve("months/chunk-00002.parquet.part");
        assertThatThrownBy(() -> {
            try (var store = Stores.resume(folder, SmallWar.request(3, Map.of()), SmallWar.scenario(),
                    SmallWar.metadata(), true, 2)) {
                Files.createDirectories(inTheWay.resolve("x"));
                for (int seed = 1; seed <= 3; seed++) {
                    store.add(StoreTest.war(seed));
                }
            }
        }).isInstanceOfSatisfying(StoreIoException.class, failed -> {
            assertThat(failed).hasMessageContaining("cannot be written").hasMessageContaining("2 runs are stored");
            assertThat(failed.fix()).contains("--resume");
        });

        Files.delete(inTheWay.resolve("x"));
        Files.delete(inTheWay);
        try (var store = Stores.resume(folder, SmallWar.request(3, Map.of()), SmallWar.scenario(), SmallWar.metadata(),
                true, 2)) {
            assertThat(store.stored()).isEqualTo(2);
            store.add(StoreTest.war(3));
        }
        try (var tables = StoredTables.open(folder); var rows = tables.query("SELECT count(*) FROM months")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.cell(0)).isEqualTo(6L);
        }
    }

    @Test
    void files_that_the_manifest_does_not_list_never_become_rows() throws IOException {
        Files.writeString(folder.resolve("runs/chunk-00002.parquet.part"), "half");
        Files.writeString(folder.resolve("runs/notes.txt"), "mine");
        Files.copy(folder.resolve("runs/chunk-00001.parquet"), folder.resolve("runs/chunk-00009.parquet"));

        try (var tables = StoredTables.open(folder); var rows = tables.query("SELECT count(*) FROM runs")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.cell(0)).isEqualTo(3L);
        }
    }

    @Test
    void part_file_that_the_manifest_lists_is_read() throws IOException {
        Path file = folder.resolve("runs/chunk-00001.parquet");
        Files.move(file, file.resolveSibling("chunk-00001.parquet.part"));

        try (var tables = StoredTables.open(folder); var rows = tables.query("SELECT count(*) FROM runs")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.cell(0)).isEqualTo(3L);
        }
        Stores
                .resume(folder, SmallWar.request(3, Map.of()), SmallWar.scenario(), SmallWar.metadata(), true,
                        Store.CHUNK)
                .close();
        assertThat(file).exists();
    }

    @Test
    void folder_that_is_not_a_store_is_rejected_and_left_unchanged() throws IOException {
        folder = temporary.resolve("thesis");
        assertThatThrownBy(() -> StoredTables.open(folder)).hasMessageContaining("missing folder");
        Files.createDirectories(folder);
        assertThatThrownBy(() -> StoredTables.open(folder)).hasMessageContaining("is not a store");
        Files.writeString(folder.resolve("thesis.txt"), "three years of work");

        assertThatThrownBy(this::store).isInstanceOf(StoreConflictException.class).hasMessageContaining("is not empty");
        assertThat(folder).isDirectoryContaining("glob:**/thesis.txt").isDirectoryNotContaining("glob:**/*.lock");
    }

    @Test
    void other_folder_that_matches_the_path_as_a_glob_pattern_is_not_read() throws IOException {
        folder = temporary.resolve("it's 1 *");
        store();
        Path pattern = temporary.resolve("it's [1] *");
        Files.createDirectories(pattern);
        folder = pattern;
        try (var store =
                Stores.resume(folder, SmallWar.request(2, Map.of()), SmallWar.scenario(), SmallWar.metadata(), true,
                        Store.CHUNK)) {
            store.add(StoreTest.war(1));
        }
        try (var tables = StoredTables.open(folder); var rows = tables.query("SELECT count(*) FROM runs")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.cell(0)).isEqualTo(1L);
        }
        try (var store =
                Stores.resume(folder, SmallWar.request(2, Map.of()), SmallWar.scenario(), SmallWar.metadata(), true,
                        Store.CHUNK)) {
            assertThat(store.stored()).isEqualTo(1);
            store.add(StoreTest.war(2));
        }
    }

    private void store() {
        try (var store =
                Stores.resume(folder, SmallWar.request(3, Map.of()), SmallWar.scenario(), SmallWar.metadata(), true,
                        Store.CHUNK)) {
            for (int seed = 1; seed <= 3; seed++) {
                store.add(StoreTest.war(seed));
            }
        }
    }

    private void refused(String why) {
        assertThatThrownBy(
                () -> Stores.resume(folder, SmallWar.request(3, Map.of()), SmallWar.scenario(), SmallWar.metadata(),
                        true, Store.CHUNK))
                .isInstanceOf(StoreConflictException.class).hasMessageContaining(why);
        assertThatThrownBy(() -> StoredTables.open(folder)).isInstanceOf(StoreConflictException.class)
                .hasMessageContaining(why);
    }
}
