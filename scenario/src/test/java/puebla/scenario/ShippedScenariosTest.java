package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.kernel.scenario.Feature;
import puebla.scenario.diagnostic.Diagnostic;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedScenariosTest {
    private static final Path SCENARIOS = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios");

    @ParameterizedTest
    @ValueSource(strings = {"mexico-1861", "six-places"})
    void a_shipped_scenario_is_valid(String name) {
        Loading loading = Scenarios.load(SCENARIOS.resolve(name));
        assertThat(loading instanceof Loading.Invalid refused ? refused.diagnostics() : java.util.List.<Diagnostic>of())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mexico-1861", "six-places"})
    void a_shipped_scenario_passes_the_schemas(String name) throws IOException {
        SchemasTest.fits(SCENARIOS.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mexico-1861", "six-places"})
    void a_file_rejected_by_its_schema_is_rejected_by_the_reader(String name, @TempDir Path copy) throws IOException {
        for (var file : SchemasTest.filesOf(SCENARIOS.resolve(name)).entrySet()) {
            Path path = copy.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        SchemasTest.spoil(copy, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mexico-1861", "six-places"})
    void every_shipped_file_is_smaller_than_half_the_size_limit(String name) throws IOException {
        for (var file : SchemasTest.filesOf(SCENARIOS.resolve(name)).entrySet()) {
            assertThat(file.getValue().length()).as(file.getKey()).isLessThan(2_000_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mexico-1861", "six-places"})
    void every_event_type_and_every_feature_has_a_text_if_texts_exist(String name) {
        if (Scenarios.load(SCENARIOS.resolve(name)) instanceof Loading.Loaded loaded
                && !loaded.metadata().messages().paths().isEmpty()) {
            var paths = loaded.metadata().messages().paths();
            assertThat(loaded.scenario().submodels().events().stream().map(type -> "events." + type.id())
                    .filter(path -> paths.stream().noneMatch(one -> one.equals(path) || one.startsWith(path + "."))))
                    .as("event types without a text").isEmpty();
            assertThat(Feature.values().stream().map(feature -> "reasons." + feature.id())
                    .filter(path -> !paths.contains(path))).as("features without a text").isEmpty();
        }
    }
}
