package puebla.scenario.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.MessageSyntax;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.override.Changes;

/** A scenario in memory loads as the same files in a folder do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioBytesTest {
    private static final Path SIX_PLACES = Path.of(System.getProperty("puebla.home", ".."), "scenarios", "six-places");

    @TempDir
    private Path temporary;

    private static SortedMap<String, byte[]> files() {
        return new TreeMap<>(((Loading.Loaded) Scenarios.load(SIX_PLACES)).files().files());
    }

    @Test
    void scenario_from_bytes_equals_the_one_from_its_folder() {
        var changes = Changes.parse(List.of("levers.disease=0.5", "calendar.mode=fixed"));

        var folder = (Loading.Loaded) Scenarios.load(SIX_PLACES, changes);
        var bytes = (Loading.Loaded) Scenarios.load(new ScenarioBytes(files()), changes, MessageSyntax.UNCHECKED);

        assertThat(bytes.scenario()).isEqualTo(folder.scenario());
        assertThat(bytes.metadata()).isEqualTo(folder.metadata());
        assertThat(bytes.files().hash()).isEqualTo(folder.metadata().info().hash());
    }

    @Test
    void missing_unknown_and_wrong_files_have_the_same_problems_as_in_a_folder() throws IOException {
        var files = files();
        files.remove("places.yaml");
        files.put("plaecs.yaml", "places: []".getBytes(StandardCharsets.UTF_8));
        files.put("routes.yaml", new byte[]{(byte) 0xff});
        for (var file : files.entrySet()) {
            Path path = temporary.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }

        assertThat(problems(new ScenarioBytes(files))).isEqualTo(problems(new ScenarioFolder(temporary)))
                .extracting(Diagnostic::file).contains("places.yaml", "plaecs.yaml", "routes.yaml");
    }

    @Test
    void files_beyond_the_bounds_are_rejected() {
        var large = files();
        large.put("places.yaml", new byte[(int) ScenarioBytes.LARGEST_FILE + 1]);
        assertThat(problems(new ScenarioBytes(large))).extracting(Diagnostic::wrong)
                .contains("invalid file size 4194305 bytes (expected at most 4194304 bytes)");

        var many = files();
        for (String name : List.of("actors.yaml", "calendar.yaml", "claims.yaml", "finance.yaml", "forces.yaml")) {
            many.put(name, new byte[(int) ScenarioBytes.LARGEST_FILE]);
        }
        assertThat(problems(new ScenarioBytes(many))).extracting(Diagnostic::wrong)
                .contains("invalid size of the scenario: more than 16777216 bytes in all files");
    }

    @Test
    void no_file_at_all_is_a_missing_scenario() {
        assertThat(problems(new ScenarioBytes(new TreeMap<>()))).extracting(Diagnostic::wrong).contains("missing file");
    }

    private static List<Diagnostic> problems(ScenarioSource source) {
        return ((Loading.Invalid) Scenarios.load(source, List.of(), MessageSyntax.UNCHECKED)).diagnostics();
    }
}
