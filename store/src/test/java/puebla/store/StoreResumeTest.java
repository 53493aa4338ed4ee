package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunFailedException;
import puebla.experiment.RunListener;
import puebla.experiment.SmallWar;
import puebla.experiment.Version;
import puebla.kernel.Run;
import puebla.kernel.random.Generator;
import puebla.kernel.state.InvariantViolation;
import puebla.scenario.catalog.ScenarioIdentity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreResumeTest {
    private static final Map<String, String> NONE = Map.of();
    private static final int CHUNK = 10;

    @TempDir
    private Path temporary;

    @Test
    void interrupted_and_resumed_store_has_the_bytes_of_an_uninterrupted_one() throws IOException {
        fill("whole", 24);
        for (int runs : new int[]{0, 1, 6, 10, 19, 23, 24}) {
            String name = "interrupted after run " + runs;
            fillUntil(name, 24, runs);
            var completed = resume(name, 24);

            assertThat(completed).as(name).isEqualTo(24 - runs);
            assertThat(bytes(name)).as(name).isEqualTo(bytes("whole"));
        }
    }

    @Test
    void store_interrupted_several_times_has_the_bytes_of_an_uninterrupted_one() throws IOException {
        fill("whole", 22);
        for (int runs : new int[]{3, 8, 9, 15}) {
            fillUntil("in five sessions", 22, runs);
        }
        resume("in five sessions", 22);

        assertThat(bytes("in five sessions")).isEqualTo(bytes("whole"));
    }

    @Test
    void more_runs_keep_finished_chunks_and_give_the_bytes_of_an_uninterrupted_store() throws IOException {
        fill("small", 13);
        var first = Files.getLastModifiedTime(folder("small").resolve("runs/chunk-00001.parquet"));
        fill("large", 35);

        assertThat(resume("small", 35)).isEqualTo(22);
        assertThat(bytes("small")).isEqualTo(bytes("large"));
        assertThat(Files.getLastModifiedTime(folder("small").resolve("runs/chunk-00001.parquet"))).isEqualTo(first);
    }

    @Test
    void every_run_reaches_the_sink_once_and_in_order_whether_read_or_computed() {
        fillUntil("cut", 60, 30);
        List<Run> seen = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        var listener = new RunListener() {
            @Override
            public void finished(int runs) {
                told.add(runs);
            }
        };
        try (var store =
                Stores.resume(folder("cut"), request(60), SmallWar.scenario(), SmallWar.metadata(), true, CHUNK)) {
            assertThat(store.stored()).isEqualTo(30);
            new StoredEnsemble(store, 2).run(seed -> StoreTest.war((int) seed), seen::add, listener);
        }

        assertThat(seen).hasSize(60).isEqualTo(
                IntStream.rangeClosed(1, 60).mapToObj(seed -> StoreTest.war(seed).run()).toList());
        assertThat(told).startsWith(30, 31).endsWith(60);
    }

    /** The writer takes these steps. If it is stopped before any of them, no finished run is lost. */
    @Test
    void power_failure_before_any_step_loses_no_finished_run() throws IOException {
        fill("whole", 11);
        var steps = new ArrayList<String>();
        fill(folder("counted"), 11, steps::add);
        assertThat(steps).contains("sync chunk-00001.parquet.part", "rename manifest.json.part",
                "rename runs/chunk-00002.parquet.part");

        for (int last : changing(steps)) {
            String name = "stopped before step " + last + ", " + steps.get(last).replace('/', ' ');
            stopAt(last, name, 11);
            int kept = kept(name);
            assertThat(resume(name, 11)).as(name).isEqualTo(11 - kept);
            assertThat(bytes(name)).as(name).isEqualTo(bytes("whole"));
        }
    }

    @Test
    void power_failure_while_an_incomplete_chunk_is_completed_loses_no_finished_run() throws IOException {
        fill("whole", 8);
        var steps = new ArrayList<String>();
        fillUntil("counted", 8, 5);
        fill(folder("counted"), 8, steps::add);
        for (int last : changing(steps)) {
            String name = "completed until step " + last;
            fillUntil(name, 8, 5);
            stopAt(last, name, 8);
            assertThat(resume(name, 8)).as(name).isIn(0, 3);
            assertThat(bytes(name)).as(name).isEqualTo(bytes("whole"));
        }
    }

    private void stopAt(int step, String name, int runs) {
        var countdown = new AtomicInteger(step);
        assertThatThrownBy(() -> fill(folder(name), runs, reached -> {
            if (countdown.getAndDecrement() <= 0) {
                throw new PowerCut();
            }
        })).isInstanceOf(PowerCut.class);
    }

    /** Returns the steps that write or rename a file, and those directly after a part file was written. */
    private static int[] changing(List<String> steps) {
        return IntStream.range(0, steps.size())
                .filter(i -> !steps.get(i).startsWith("sync") || steps.get(i).contains("parquet")).toArray();
    }

    @Test
    void failed_run_is_recorded_earlier_runs_are_kept_and_resuming_retries_it() throws IOException {
        fill("whole", 30);
        try (var store =
                Stores.create(folder("failing"), request(30), SmallWar.scenario(), SmallWar.metadata(), true, CHUNK)) {
            assertThatThrownBy(() -> new StoredEnsemble(store, 2).run(seed -> {
                if (seed >= 27) {
                    throw new InvariantViolation("seed " + seed + ": men: 3 too few");
                }
                return StoreTest.war((int) seed);
            }, run -> {}, RunListener.NOBODY)).isInstanceOf(RunFailedException.class);
        }

        assertThat(Files.readString(folder("failing").resolve("manifest.json")))
                .contains("\"seed\": 27", "\"fault\": \"seed 27: men: 3 too few\"");
        assertThat(kept("failing")).isEqualTo(26);
        assertThat(resume("failing", 30)).isEqualTo(4);
        assertThat(bytes("failing")).isEqualTo(bytes("whole"));
    }

    @Test
    void different_request_is_rejected_with_both_values_and_no_file_changes() throws IOException {
        fill("there", 5);
        var before = bytes("there");

        refused(new ExperimentRequest(request(5).scenario(), new TreeMap<>(Map.of("levers.disease", "0.5")), 1, 5),
                "--set levers.disease: not set in the store, 0.5 now");
        refused(new ExperimentRequest(request(5).scenario(), new TreeMap<>(NONE), 7, 5),
                "--seed: 1 in the store, 7 now");
        refused(request(4), "--runs: 5 in the store, only 4 now");
        var request = request(5);
        refused(new ExperimentRequest(request.scenario(), request.changes(), request.firstSeed(), request.runs(),
                Generator.PHILOX),
                "--dice: splitmix64 in the store, philox4x32-10 now");
        var other = request(5).scenario();
        refused(new ExperimentRequest(new ScenarioIdentity(other.id(), other.version(), "def456",
                other.firstDay(), other.horizon(), other.languages(), other.name(), other.summary()),
                new TreeMap<>(NONE), 1, 5),
                "SHA-256): abc123 in the store, def456 now");
        assertThatThrownBy(
                () -> Stores.resume(folder("there"), request(5), SmallWar.scenario(), SmallWar.metadata(), false,
                        CHUNK))
                .hasMessageContaining("--detail: yes in the store, no now");
        assertThat(bytes("there")).isEqualTo(before);
    }

    @Test
    void store_of_another_program_version_is_rejected() throws IOException {
        fill("there", 5);
        Path manifest = folder("there").resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"version\": \"[^\"]*\"",
                "\"version\": \"0.0.9\""));

        refused(request(5), "Puebla version: 0.0.9 in the store, ").hasMessageNotContaining("model digest");
    }

    @Test
    void store_of_another_model_digest_is_rejected_with_both_digests() throws IOException {
        fill("there", 5);
        Path manifest = folder("there").resolve("manifest.json");
        String now = Version.modelDigest();
        String written = Files.readString(manifest);
        assertThat(written).contains("\"model_digest\": \"" + now + "\"");
        Files.writeString(manifest, written.replace(now, "ab".repeat(32)));

        refused(request(5), "model digest: abababababababab… in the store, " + now.substring(0, 16) + "… now")
                .satisfies(
                        refused -> assertThat(((StoreConflictException) refused).fix()).startsWith("name a new folder")
                                .doesNotContain("repeat"));
    }

    @Test
    void store_without_a_model_digest_is_readable_but_not_resumed() throws IOException {
        fill("there", 5);
        Path manifest = folder("there").resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).lines()
                .filter(line -> !line.contains("\"model_digest\"") && !line.contains("\"commit\""))
                .collect(Collectors.joining("\n", "", "\n")));

        refused(request(5), "model digest: not recorded in the store, ");
        try (var store = StoredTables.open(folder("there"))) {
            assertThat(store.runs()).isEqualTo(5);
        }
    }

    @Test
    void second_writer_of_a_store_is_rejected() {
        try (var store =
                Stores.create(folder("there"), request(5), SmallWar.scenario(), SmallWar.metadata(), true, CHUNK)) {
            refused(request(5), "is being written by another puebla");
            assertThat(store.stored()).isZero();
        }
    }

    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1;
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(ExperimentRequest request, String why) {
        return assertThatThrownBy(
                () -> Stores.resume(folder("there"), request, SmallWar.scenario(), SmallWar.metadata(), true, CHUNK))
                .isInstanceOf(StoreConflictException.class).hasMessageContaining(why);
    }

    private void fill(String name, int runs) {
        fill(folder(name), runs, StoreFolder.Steps.UNHEARD);
    }

    private static void fill(Path folder, int runs, StoreFolder.Steps steps) {
        var request = StoreRequest.of(request(runs), true, CHUNK);
        var store = Stores.resume(new StoreFolder(folder, steps), request, SmallWar.scenario(), SmallWar.metadata());
        try {
            for (int seed = store.stored() + 1; seed <= runs; seed++) {
                store.add(StoreTest.war(seed));
            }
        } finally {
            store.close();
        }
    }

    private void fillUntil(String name, int planned, int runs) {
        try (var store =
                Stores.resume(folder(name), request(planned), SmallWar.scenario(), SmallWar.metadata(), true, CHUNK)) {
            for (int seed = store.stored() + 1; seed <= runs; seed++) {
                store.add(StoreTest.war(seed));
            }
        }
    }

    /**
     * Resumes a store until it is complete.
     *
     * @return number of runs that were computed
     */
    private int resume(String name, int runs) {
        var completed = new AtomicInteger();
        try (var store =
                Stores.resume(folder(name), request(runs), SmallWar.scenario(), SmallWar.metadata(), true, CHUNK)) {
            new StoredEnsemble(store, 2).run(seed -> {
                completed.incrementAndGet();
                return StoreTest.war((int) seed);
            }, run -> {}, RunListener.NOBODY);
        }
        return completed.get();
    }

    /** Returns the number of runs that the manifest lists. */
    private int kept(String name) {
        var inside = new StoreFolder(folder(name), StoreFolder.Steps.UNHEARD);
        return inside.hasManifest() ? StoreReader.manifest(inside).runs() : 0;
    }

    private static ExperimentRequest request(int runs) {
        return SmallWar.request(runs, NONE);
    }

    private Path folder(String name) {
        return temporary.resolve(name);
    }

    /** Returns the SHA-256 of every file of a store, by path. */
    private Map<String, String> bytes(String name) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(folder(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder(name).relativize(file).toString(), FileChecksum.of(file, 0).sha256());
            }
        }
        return all;
    }
}
