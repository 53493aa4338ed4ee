package puebla.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked example of CONTRIBUTING.md, docs/examples/market-prices: a submodel outside this library is compiled, found on
 * the class path, and used by a scenario that lists it. The rest of the scenario stays as it is.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarketPricesExampleTest {
    private static final Path HOME = Path.of(System.getProperty("puebla.home", "..")).toAbsolutePath().normalize();
    private static final Path EXAMPLE = HOME.resolve("docs/examples/market-prices");

    @TempDir
    static Path folder;

    private static Path classes;
    private static Path scenario;

    @BeforeAll
    static void compile_the_submodel_and_list_it_in_a_scenario() throws IOException {
        classes = folder.resolve("classes");
        copy(EXAMPLE.resolve("resources"), classes);
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString(), "-cp",
                System.getProperty("java.class.path")));
        try (var sources = Files.walk(EXAMPLE.resolve("java"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .as("status of the compiler").isZero();

        scenario = folder.resolve("six-places");
        copy(HOME.resolve("scenarios/six-places"), scenario);
        Path file = scenario.resolve("scenario.yaml");
        String before = Files.readString(file);
        Files.writeString(file, before.replace("government]", "government, market-prices]"));
        assertThat(Files.readString(file)).isNotEqualTo(before);
    }

    private static void copy(Path from, Path into) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = into.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static String puebla(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-Dpuebla.home=" + HOME, "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + classes, "puebla.cli.Main"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    @Test
    void scenario_that_lists_the_submodel_is_valid_and_says_which_languages_lack_its_texts() throws Exception {
        assertThat(puebla("check", scenario.toString()))
                .contains("is valid", "missing translations into French (fr): 4")
                .doesNotContain("Spanish");
    }

    @Test
    void its_parameters_decision_event_and_switch_are_listed() throws Exception {
        assertThat(puebla("list", "parameters", scenario.toString(), "--quiet")).contains("prices.riot-price");
        assertThat(puebla("list", "decisions", scenario.toString(), "--quiet")).contains("republic.cap-price");
        assertThat(puebla("list", "events", scenario.toString(), "--quiet")).contains("price-capped");
        assertThat(puebla("list", "switches", scenario.toString(), "--quiet")).contains("systems.market-prices");
    }

    @Test
    void its_event_is_told_with_its_reason() throws Exception {
        String told =
                puebla("tell", scenario.toString(), "--seed", "1") + puebla("tell", scenario.toString(), "--seed", "2")
                        + puebla("tell", scenario.toString(), "--seed", "3")
                        + puebla("tell", scenario.toString(), "--seed", "4");
        assertThat(told.replaceAll("\\s+", " ")).contains("caps the price of bread at Salmara",
                "the dearness of bread");
    }

    @Test
    void switching_it_off_changes_the_war() throws Exception {
        assertThat(puebla("compare", scenario.toString(), "--change", "systems.market-prices=off", "--runs", "60",
                "--quiet").replaceAll("\\s+", " ")).contains("First different event: price capped");
    }
}
