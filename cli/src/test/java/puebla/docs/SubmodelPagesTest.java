package puebla.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Model;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.schedule.Submodel;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

/**
 * Each submodel of the kernel has a page in docs/model/submodels with a section for each mechanism. The declarations on
 * the page are made from the code. {@code -Dpuebla.docs.write=true} rewrites them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmodelPagesTest {
    private static final Path HOME = Path.of(System.getProperty("puebla.home", ".."));
    private static final Path PAGES = HOME.resolve("docs/model/submodels");
    private static final Path INDEX = HOME.resolve("docs/model/mechanisms.md");
    private static final Path OVERVIEW = HOME.resolve("docs/model/README.md");
    private static final String BEGIN = "<!-- declarations -->\n";
    private static final String END = "<!-- end of declarations -->\n";
    private static final Pattern DECLARATIONS = Pattern.compile(Pattern.quote(BEGIN) + "(.*?)" + Pattern.quote(END),
            Pattern.DOTALL);
    private static final String COMMENT = """
            <!-- Generated from the code. Rewrite: mvn -pl cli -am verify -Dtest=SubmodelPagesTest -Dpuebla.docs.write=true
                 -Dsurefire.failIfNoSpecifiedTests=false -->

            """;

    @Test
    void every_submodel_has_a_page_and_every_page_a_submodel() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).containsExactlyInAnyOrderElementsOf(
                    ofTheKernel().stream().map(spec -> spec.id() + ".md").toList());
        }
    }

    @Test
    void declarations_on_a_page_equal_those_of_the_code() throws IOException {
        for (SubmodelSpec spec : ofTheKernel()) {
            Path file = PAGES.resolve(spec.id() + ".md");
            String expected = declarations(spec);
            String page = Files.readString(file);
            var block = DECLARATIONS.matcher(page);
            if (!block.find()) {
                fail("%s: missing '%s' and '%s'", file, BEGIN.strip(), END.strip());
            }
            if (Boolean.getBoolean("puebla.docs.write")) {
                Files.writeString(file, page.substring(0, block.start(1)) + expected + page.substring(block.end(1)));
            } else {
                assertThat(block.group(1)).as("declarations on %s (rewrite: -Dpuebla.docs.write=true)", file)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void every_mechanism_has_a_section_on_the_page_of_its_submodel_and_a_line_in_both_indices() throws IOException {
        List<String> missing = new ArrayList<>();
        String index = Files.readString(INDEX);
        String overview = Files.readString(OVERVIEW);
        var mechanisms = mechanisms();
        assertThat(mechanisms.keySet()).containsAll(ofTheKernel().stream().map(SubmodelSpec::id).toList());
        mechanisms.forEach((id, names) -> {
            String page = read(PAGES.resolve(id + ".md"));
            for (String name : names) {
                check(missing, page, "(?m)^### .*\\b" + name + "\\b", id + ".md: heading '### " + name + "'");
                check(missing, index, "(?m)^\\| \\[" + name + "\\]\\(submodels/" + id + "\\.md#",
                        "mechanisms.md: line of " + name + " with a link to " + id + ".md");
                check(missing, overview, "(?m)^\\| \\[" + id + "\\]\\(submodels/" + id + "\\.md\\) .*`" + name + "`",
                        "README.md: " + name + " in the line of " + id);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_page_names_the_submodels_that_its_submodel_requires() {
        for (SubmodelSpec spec : ofTheKernel()) {
            String line = read(PAGES.resolve(spec.id() + ".md")).lines()
                    .filter(one -> one.startsWith("- **Requires:**")).findFirst().orElse("");
            for (String id : spec.requires()) {
                assertThat(line).as(spec.id() + ".md").contains("[" + id + "](" + id + ".md)");
            }
            assertThat(line.contains("every scenario lists it")).as(spec.id() + ".md: 'every scenario lists it'")
                    .isEqualTo(spec.required());
        }
    }

    /** Returns the submodels of the kernel; those of other libraries have their pages elsewhere. */
    private static List<SubmodelSpec> ofTheKernel() {
        var services = ServiceLoader.load(Submodel.class).stream().map(service -> service.get().spec().id()).toList();
        return Submodels.all().specs().stream().filter(spec -> !services.contains(spec.id())).toList();
    }

    /** Returns the names of the mechanisms by submodel; mexico-1861 lists every submodel. */
    private static Map<String, List<String>> mechanisms() {
        var loaded = (Loading.Loaded) Scenarios.load(HOME.resolve("scenarios/mexico-1861"), List.of());
        Map<String, List<String>> names = new TreeMap<>();
        for (Submodel submodel : new Model(loaded.scenario()).schedule().submodels()) {
            names.put(submodel.spec().id(), submodel.steps().stream()
                    .map(step -> step.mechanism().getClass().getSimpleName()).toList());
        }
        return names;
    }

    private static String declarations(SubmodelSpec spec) {
        var text = new StringBuilder(COMMENT);
        if (!spec.parameters().isEmpty()) {
            text.append("| parameter | unit |\n|---|---|\n");
            for (Parameter parameter : spec.parameters()) {
                text.append("| `%s` | %s |\n".formatted(parameter.id(), parameter.unit()));
            }
            text.append('\n');
        }
        if (!spec.decisions().isEmpty()) {
            text.append("| decision point | options | features |\n|---|---|---|\n");
            for (DecisionPoint<?> point : spec.decisions()) {
                text.append("| `%s` | %s | %s |\n".formatted(point.id(), codes(point.optionIds()),
                        codes(point.features().stream().map(Feature::id).toList())));
            }
            text.append('\n');
        }
        return text.append("| declares | ids |\n|---|---|\n")
                .append(row("event types", spec.events().stream().map(one -> one.id()).toList()))
                .append(row("switches", spec.switches().stream().map(one -> one.id()).toList()))
                .append(row("state variables", spec.variables().stream().map(one -> one.id()).toList()))
                .append(row("flows", spec.flows().stream().map(one -> one.id()).toList())).append('\n').toString();
    }

    private static String row(String what, List<String> ids) {
        return "| " + what + " | " + (ids.isEmpty() ? "–" : codes(ids)) + " |\n";
    }

    private static String codes(List<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }

    private static void check(List<String> missing, String text, String pattern, String what) {
        if (!Pattern.compile(pattern).matcher(text).find()) {
            missing.add(what);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            return fail("%s cannot be read", missing, file);
        }
    }
}
