package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.SmallWar;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.Unknown;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The table {@code draws} has the inputs of each run, and stores of the format without it can still be read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawsTest {
    private static final Path HOME = Path.of(System.getProperty("puebla.home", ".."));
    private static final int RUNS = 1000;

    @TempDir
    private Path temporary;

    @Test
    void draws_of_1000_runs_are_bit_for_bit_the_values_that_the_runs_used() {
        var loaded = (Loading.Loaded) Scenarios.load(HOME.resolve("scenarios/six-places"), List.of());
        var model = new Model(loaded.scenario());
        var folder = temporary.resolve("wars");
        var request = new ExperimentRequest(loaded.metadata().info(), new TreeMap<>(), 1, RUNS);
        try (var store =
                Stores.create(folder, request, loaded.scenario(), loaded.metadata(), false, Store.LARGEST_CHUNK)) {
            new StoredEnsemble(store, 2).run(seed -> RecordedRun.run(model, seed, Policy.HISTORICAL, false), run -> {},
                    RunListener.NOBODY);
        }

        int different = 0;
        List<List<Double>> rows = rows(folder, model.unknowns().size());
        for (int seed = 1; seed <= RUNS; seed++) {
            var simulation = Simulation.of(model, seed, Policy.HISTORICAL);
            for (int u = 0; u < model.unknowns().size(); u++) {
                different += same(rows.get(seed - 1).get(u), used(simulation, model.unknowns().get(u))) ? 0 : 1;
            }
        }
        assertThat(rows).hasSize(RUNS);
        assertThat(different).as("values of %d runs that differ from those used", RUNS).isZero();
        assertThat(model.unknowns().size()).isGreaterThan(150);
        assertThat(rows.stream().map(List::hashCode).distinct().count()).as("different rows").isEqualTo(RUNS);
    }

    /** Returns the value from the place where the mechanisms read it. */
    private static double used(Simulation simulation, Unknown unknown) {
        return switch (unknown.kind()) {
            case PARAMETER -> simulation.war()
                    .value(simulation.war().scenario().submodels().parameters().get(unknown.index()));
            case QUALITY -> simulation.war().state.qualityOfCorps(unknown.index());
            case ABILITY -> simulation.war().state.leaders.ability(unknown.index());
            case HIDDEN_AIM -> simulation.war().state.coalition.hiddenAim() ? 1 : 0;
            case FRAILTY -> simulation.war().state.commitment.frailty();
            default -> simulation.war().state.input(unknown);
        };
    }

    private static boolean same(double one, double other) {
        return Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other);
    }

    private static List<List<Double>> rows(Path folder, int inputs) {
        List<List<Double>> rows = new ArrayList<>();
        try (var tables = StoredTables.open(folder); var answer = tables.query("SELECT * FROM draws ORDER BY seed")) {
            while (answer.next()) {
                rows.add(IntStream.rangeClosed(1, inputs)
                        .mapToObj(column -> (Double) Objects.requireNonNull(answer.cell(column))).toList());
            }
        }
        return rows;
    }

    @Test
    void names_of_the_columns_follow_the_kind_and_the_id() {
        var loaded = (Loading.Loaded) Scenarios.load(HOME.resolve("scenarios/mexico-1861"), List.of());

        assertThat(DrawColumns.of(loaded.scenario(), loaded.metadata())).extracting(Column::name)
                .contains("seed", "param_disease_coast_wet", "trait_ruler_liberalism", "quality_french",
                        "hidden_aim", "frailty")
                .doesNotHaveDuplicates();
    }

    @Test
    void overridden_parameter_is_not_among_the_drawn_inputs() {
        var loaded = (Loading.Loaded) Scenarios.load(HOME.resolve("scenarios/mexico-1861"),
                puebla.scenario.override.Changes.parse(List.of("parameters.disease.coast-wet=0.002")));

        assertThat(DrawColumns.of(loaded.scenario(), loaded.metadata())).extracting(Column::name)
                .contains("trait_ruler_liberalism").doesNotContain("param_disease_coast_wet");
    }

    @Test
    void store_of_format_2_is_read_and_not_resumed() throws IOException {
        var folder = temporary.resolve("old");
        var request = SmallWar.request(3, Map.of());
        try (var store =
                Stores.create(folder, request, SmallWar.scenario(), SmallWar.metadata(), false, Store.CHUNK)) {
            for (int seed = 1; seed <= 2; seed++) {
                store.add(StoreTest.war(seed));
            }
        }
        makeFormat2(folder);

        try (var tables = StoredTables.open(folder);
                var answer = tables.query("SELECT count(*) FROM runs JOIN months USING (seed)")) {
            assertThat(tables.names()).containsExactly("runs", "months");
            assertThat(answer.next()).isTrue();
            assertThat(answer.cell(0)).isEqualTo(4L);
        }
        assertThat(StoreRequest.in(folder.resolve("manifest.json")).runs()).isEqualTo(3);
        assertThatThrownBy(() -> Stores.resume(folder, request, SmallWar.scenario(), SmallWar.metadata(), false,
                Store.CHUNK)).isInstanceOf(StoreConflictException.class)
                .hasMessageContaining("earlier store format").hasMessageContaining("no files were changed");
    }

    /** Changes a store to the format before the table {@code draws}. */
    private static void makeFormat2(Path folder) throws IOException {
        Path file = folder.resolve("manifest.json");
        var manifest = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
        manifest.put("store", 2);
        ((ObjectNode) manifest.get("tables")).remove("draws");
        manifest.get("chunks").forEach(chunk -> ((ObjectNode) chunk.get("files")).remove("draws"));
        Files.writeString(file, manifest.toString());
        try (var files = Files.list(folder.resolve("draws"))) {
            for (Path one : files.toList()) {
                Files.delete(one);
            }
        }
        Files.delete(folder.resolve("draws"));
    }
}
