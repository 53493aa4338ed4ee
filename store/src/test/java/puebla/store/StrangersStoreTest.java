package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.SmallWar;

/** A store that a stranger prepared never makes Puebla read or write outside its folder, or wait. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrangersStoreTest {
    @TempDir
    private Path temporary;
    private Path folder = Path.of("");
    private Path outside = Path.of("");

    @BeforeEach
    void a_folder_outside_the_store() throws IOException {
        folder = temporary.resolve("store");
        outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("victim"), "years of work");
        for (String table : new String[]{"runs", "draws", "months", "events"}) {
            Files.writeString(outside.resolve(table + ".parquet"), "years of work");
        }
    }

    /** Links that an interrupted store could have left as files: the next writer creates new files. */
    @ParameterizedTest
    @ValueSource(strings = {"manifest.json.part", "runs/chunk-00002.parquet.part", "months/chunk-00002.parquet",
            "events/chunk-00001.parquet.part", ".writing"})
    void link_in_place_of_an_unfinished_file_is_not_written_through(String entry) throws IOException {
        store(1);
        Path link = folder.resolve(entry);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, entry.equals(".writing") ? outside : outside.resolve("victim"));
        var before = content(outside);

        store(3);

        assertThat(content(outside)).isEqualTo(before);
        assertThat(rows()).isEqualTo(3);
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isEqualTo(entry.endsWith(".parquet"));
    }

    @ParameterizedTest
    @CsvSource({"manifest.json,file", "store.lock,file", "runs,folder", "events,folder"})
    void link_in_place_of_an_entry_of_the_store_is_rejected_and_not_followed(String entry, String expected)
            throws IOException {
        store(1);
        Path moved = outside.resolve("moved");
        Files.move(folder.resolve(entry), moved);
        Files.createSymbolicLink(folder.resolve(entry), moved);
        var before = content(outside);

        String wrong = entry + " is a symbolic link (expected a " + expected + ")";
        assertThatThrownBy(() -> store(3)).isInstanceOf(StoreConflictException.class).hasMessageContaining(wrong);
        if (!entry.equals("store.lock")) {
            assertThatThrownBy(this::rows).isInstanceOf(StoreConflictException.class).hasMessageContaining(wrong);
        }
        assertThat(content(outside)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json.part", "store.lock"})
    void folder_with_a_link_is_not_empty(String entry) throws IOException {
        Files.createDirectory(folder);
        Files.createSymbolicLink(folder.resolve(entry), outside.resolve("victim"));

        assertThatThrownBy(() -> Stores.create(folder, SmallWar.request(3, Map.of()), SmallWar.scenario(),
                SmallWar.metadata(), true, 2)).isInstanceOf(StoreConflictException.class)
                .hasMessageContaining("is not empty");
        assertThat(outside.resolve("victim")).hasContent("years of work");
    }

    @ParameterizedTest
    @CsvSource({"manifest.json,file", "store.lock,file", "runs,folder", "months,folder",
            "runs/chunk-00001.parquet,file"})
    void pipe_in_place_of_an_entry_of_the_store_is_rejected_without_waiting(String entry, String expected)
            throws IOException, InterruptedException {
        store(1);
        Path pipe = folder.resolve(entry);
        Files.move(pipe, outside.resolve("moved"));
        pipe(pipe);

        String wrong = entry + " is a pipe, socket or device (expected a " + expected + ")";
        assertThatThrownBy(() -> store(3)).isInstanceOf(StoreConflictException.class).hasMessageContaining(wrong);
        if (!entry.equals("store.lock")) {
            assertThatThrownBy(this::rows).isInstanceOf(StoreConflictException.class).hasMessageContaining(wrong);
        }
    }

    @Test
    void pipe_in_place_of_an_unfinished_file_is_replaced_without_waiting() throws IOException, InterruptedException {
        store(1);
        pipe(folder.resolve("manifest.json.part"));
        pipe(folder.resolve("runs/chunk-00002.parquet.part"));

        store(3);

        assertThat(rows()).isEqualTo(3);
    }

    /** A file cannot replace a folder. That is found before any run is computed. */
    @ParameterizedTest
    @CsvSource({"manifest.json.part,manifest.json.part is a folder", ".writing/runs.parquet,runs.parquet is a folder",
            "runs/chunk-00002.parquet.part,chunk-00002.parquet.part is a folder",
            "months/chunk-00002.parquet,chunk-00002.parquet is a folder",
            ".writing/other,.writing contains other files"})
    void folder_in_place_of_an_unfinished_file_is_named_and_kept(String entry, String wrong) throws IOException {
        store(1);
        Path mine = Files.createDirectories(folder.resolve(entry)).resolve("notes");
        Files.writeString(mine, "years of work");

        assertThatThrownBy(() -> store(3)).isInstanceOf(StoreConflictException.class).hasMessageContaining(wrong)
                .satisfies(refused -> assertThat(((StoreConflictException) refused).fix()).startsWith("move "));
        assertThat(mine).hasContent("years of work");
        assertThat(rows()).isEqualTo(1);
    }

    /** Some systems create their own folders in every folder. */
    @Test
    void folder_with_another_name_does_not_disturb() throws IOException {
        store(1);
        Files.createDirectory(folder.resolve("runs/@eaDir"));

        store(3);

        assertThat(rows()).isEqualTo(3);
    }

    /** An archive can contain hard links: a file of the store is then also a file elsewhere. */
    @Test
    void hard_link_in_place_of_an_unfinished_file_is_not_written_through() throws IOException {
        store(1);
        Files.createLink(folder.resolve("manifest.json.part"), outside.resolve("victim"));
        Files.createLink(folder.resolve("months/chunk-00002.parquet.part"), outside.resolve("victim"));
        var before = content(outside);

        store(3);

        assertThat(content(outside)).isEqualTo(before);
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void store_named_by_a_link_is_opened() throws IOException {
        Files.createDirectory(temporary.resolve("disk"));
        Files.createSymbolicLink(folder, temporary.resolve("disk"));

        store(3);

        assertThat(rows()).isEqualTo(3);
        assertThat(temporary.resolve("disk/runs/chunk-00002.parquet")).exists();
    }

    @Test
    void finished_store_contains_no_private_folder() {
        store(3);

        assertThat(folder.resolve(".writing")).doesNotExist();
    }

    /** Fills the store with runs in chunks of two, up to the given run of three. */
    private void store(int until) {
        try (var store = Stores.resume(folder, SmallWar.request(3, Map.of()), SmallWar.scenario(), SmallWar.metadata(),
                true, 2)) {
            for (int seed = store.stored() + 1; seed <= until; seed++) {
                store.add(StoreTest.war(seed));
            }
        }
    }

    private long rows() {
        try (var tables = StoredTables.open(folder);
                var result = tables.query("SELECT count(*) FROM runs JOIN events USING (seed)")) {
            result.next();
            return (Long) Objects.requireNonNull(result.cell(0));
        }
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
    }

    private static Map<String, String> content(Path folder) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), FileChecksum.of(file, 0).sha256());
            }
        }
        return all;
    }
}
