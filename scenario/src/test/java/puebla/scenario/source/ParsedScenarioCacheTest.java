package puebla.scenario.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.MessageSyntax;
import puebla.scenario.diagnostic.Diagnostics;

/** The parse cache returns exactly the trees of the files, or none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParsedScenarioCacheTest {
    private static final Path SCENARIOS = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios");

    @TempDir
    Path kept;

    @BeforeEach
    void keepHere() {
        System.setProperty(ParsedScenarioCache.FOLDER, kept.toString());
    }

    @AfterEach
    void keepNoMore() {
        System.clearProperty(ParsedScenarioCache.FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mexico-1861", "six-places"})
    void every_cached_file_keeps_its_values_and_locations(String scenario) throws IOException {
        Path folder = SCENARIOS.resolve(scenario);
        var plain = Scenarios.load(folder);
        Scenarios.writeCache(folder, MessageSyntax.UNCHECKED);
        List<String> names;
        try (Stream<Path> all = Files.walk(folder)) {
            names = all.filter(path -> path.toString().endsWith(".yaml"))
                    .map(path -> folder.relativize(path).toString())
                    .toList();
        }
        var files = new ScenarioFolder(folder).read(names, List.of(), new Diagnostics()).orElseThrow();
        var cache = ParsedScenarioCache.of(files.hash());
        for (String name : names) {
            assertThat(cache.tree(name)).as(name).isPresent().isEqualTo(files.tree(name, new Diagnostics()));
        }
        assertThat(Scenarios.load(folder)).isInstanceOf(Loading.Loaded.class).isEqualTo(plain);
    }

    private static void keep(ScenarioBytes files) throws IOException {
        ParsedScenarioCache.keep(files.hash(), files);
    }

    @Test
    void each_read_of_the_cache_returns_a_new_tree() throws IOException {
        var files = of("a: [1]\n");
        keep(files);
        var one = (Node.Mapping) ParsedScenarioCache.of(files.hash()).tree("x.yaml").orElseThrow();
        one.entries().clear();
        assertThat(ParsedScenarioCache.of(files.hash()).tree("x.yaml"))
                .isEqualTo(files.tree("x.yaml", new Diagnostics()));
    }

    @Test
    void a_changed_file_is_not_found_in_the_cache() throws IOException {
        keep(of("a: 1\n"));
        assertThat(ParsedScenarioCache.of(of("a: 2\n").hash()).tree("x.yaml")).isEmpty();
    }

    @Test
    void files_with_a_problem_are_not_cached() throws IOException {
        keep(of("a: 1\na: 2\n"));
        keep(of("a: [\n"));
        assertThat(kept).isEmptyDirectory();
    }

    @Test
    void a_damaged_cache_is_ignored() throws IOException {
        var files = of("a: 'text'\nb: {c: [1, 2]}\n");
        ParsedScenarioCache.keep(files.hash(), files);
        Path file = kept.resolve(files.hash());
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] altered = whole.clone();
            altered[i] ^= 0x10;
            Files.write(file, altered);
            assertThat(ParsedScenarioCache.of(files.hash()).tree("x.yaml")).as("byte " + i).isEmpty();
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(ParsedScenarioCache.of(files.hash()).tree("x.yaml")).as("cut at " + i).isEmpty();
        }
    }

    @Test
    void the_cache_is_empty_without_the_folder_property() {
        System.clearProperty(ParsedScenarioCache.FOLDER);
        assertThat(ParsedScenarioCache.of(of("a: 1\n").hash()).tree("x.yaml")).isEqualTo(Optional.empty());
    }

    private static ScenarioBytes of(String yaml) {
        var bytes = new TreeMap<String, byte[]>();
        bytes.put("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return new ScenarioBytes(bytes);
    }
}
