package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.kernel.Model;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.EventType;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CodebookTest {
    @TempDir
    private static Path temporary;
    private static List<Codebook.ColumnEntry> columns = List.of();
    private static Path folder = Path.of("");

    @BeforeAll
    static void a_store_of_twenty_runs() {
        var home = Path.of(System.getProperty("puebla.home", ".."));
        var loaded = (Loading.Loaded) Scenarios.load(home.resolve("scenarios/six-places"), List.of());
        columns = Codebook.columns(loaded.scenario(), loaded.metadata());
        folder = temporary.resolve("runs");
        var request = new ExperimentRequest(loaded.metadata().info(), new TreeMap<>(), 1, 20);
        var model = new Model(loaded.scenario());
        try (var store = Stores.create(folder, request, loaded.scenario(), loaded.metadata(), true, Store.CHUNK)) {
            new StoredEnsemble(store, 2).run(seed -> RecordedRun.run(model, seed, Policy.HISTORICAL, true),
                    run -> {}, RunListener.NOBODY);
        }
    }

    @Test
    void every_column_has_a_meaning_and_every_amount_column_a_unit() {
        assertThat(columns).allSatisfy(column -> assertThat(column.meaning()).as(column.name()).isNotBlank());
        assertThat(columns).filteredOn(column -> column.type().startsWith("DECIMAL")).isNotEmpty()
                .allSatisfy(column -> assertThat(column.unit()).as(column.name()).isNotBlank());
    }

    @Test
    void every_column_that_holds_nulls_explains_them() throws SQLException {
        int withNulls = 0;
        try (var database = DriverManager.getConnection("jdbc:duckdb:"); var statement = database.createStatement()) {
            for (var column : columns) {
                try (var result = statement.executeQuery("SELECT count(*) - count(\"" + column.name() + "\") FROM '"
                        + folder + "/" + column.table() + "/*.parquet'")) {
                    result.next();
                    if (result.getLong(1) > 0) {
                        withNulls++;
                        assertThat(column.absent()).as(column.table() + "." + column.name()).isNotBlank();
                    }
                }
            }
        }
        assertThat(withNulls).isGreaterThan(10);
    }

    @Test
    void parquet_metadata_holds_the_codebook_of_every_column() throws SQLException {
        for (String table : List.of("runs", "draws", "months", "events")) {
            Map<String, String> metadata = new HashMap<>();
            try (var database = DriverManager.getConnection("jdbc:duckdb:");
                    var statement = database.createStatement();
                    var result = statement.executeQuery("SELECT decode(key), decode(value) FROM parquet_kv_metadata('"
                            + folder + "/" + table + "/*.parquet')")) {
                while (result.next()) {
                    metadata.put(result.getString(1), result.getString(2));
                }
            }
            assertThat(columns).filteredOn(column -> column.table().equals(table)).isNotEmpty()
                    .allSatisfy(column -> assertThat(metadata.get("column:" + column.name())).as(column.name())
                            .startsWith(column.meaning()).contains(column.unit()).endsWith(column.absent()));
        }
    }

    @Test
    void every_type_of_event_has_a_meaning_and_no_other_has_one() {
        var scenario = ((Loading.Loaded) Scenarios.load(
                Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios/mexico-1861"), List.of()))
                .scenario();
        var ids = new TreeSet<>(scenario.submodels().events().stream().map(EventType::id).toList());

        assertThat(Codebook.events(scenario))
                .allSatisfy(event -> assertThat(event.meaning()).as(event.id()).isNotBlank());
        assertThat(ResourceBundle.getBundle("puebla.store.events").keySet())
                .containsExactlyInAnyOrderElementsOf(ids);
    }
}
