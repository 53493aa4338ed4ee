package puebla.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.cli.Help;
import puebla.kernel.Model;
import puebla.kernel.Submodels;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

/** Links, counts, names of tests and command lines in the documents. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsTest {
    private static final Path HOME = Path.of(System.getProperty("puebla.home", "..")).toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|[`$] ?)\\./puebla ([^`\\n#|>]*)");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");

    @Test
    void every_relative_link_leads_to_a_file_and_every_anchor_to_a_heading() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (var link : LINK.matcher(text(page)).results().map(found -> found.group(1)).toList()) {
                if (link.startsWith("http:") || link.startsWith("https:")) {
                    continue;
                }
                links++;
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
                boolean anchored = parts.length == 2 && target.toString().endsWith(".md");
                if (!Files.exists(target) || (anchored && !anchors(target).contains(parts[1]))) {
                    broken.add(HOME.relativize(page) + ": " + link);
                }
            }
        }
        assertThat(links).isGreaterThan(100);
        assertThat(broken).isEmpty();
    }

    @Test
    void counts_of_things_are_those_of_the_code_and_the_shipped_scenarios() throws IOException {
        var counts = counts();
        var pattern = Pattern.compile("\\b([0-9][0-9,]*) (" + String.join("|", counts.keySet()) + ")\\b");
        List<String> wrong = new ArrayList<>();
        int found = 0;
        for (Path page : pages()) {
            if (page.startsWith(HOME.resolve("docs/decisions")) || page.endsWith("calibration.md")
                    || page.endsWith("performance.md")) {
                continue; // dated notes and measurements
            }
            for (MatchResult one : pattern.matcher(text(page)).results().toList()) {
                found++;
                int count = Integer.parseInt(one.group(1).replace(",", ""));
                if (!counts.getOrDefault(one.group(2), Set.of()).contains(count)) {
                    wrong.add(HOME.relativize(page) + ": " + one.group() + ", not " + counts.get(one.group(2)));
                }
            }
        }
        assertThat(found).isGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_test_that_a_document_names_exists() throws IOException {
        Set<String> tests = new TreeSet<>();
        try (Stream<Path> files = Files.walk(HOME)) {
            files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith("Test.java"))
                    .forEach(name -> tests.add(name.substring(0, name.length() - ".java".length())));
        }
        for (Path page : pages()) {
            assertThat(tests).as(page.toString())
                    .containsAll(TEST.matcher(text(page)).results().map(found -> found.group(1)).toList());
        }
    }

    @Test
    void every_command_line_in_a_document_has_valid_options() throws IOException {
        int commands = 0;
        for (Path page : pages()) {
            for (String line : COMMAND.matcher(Files.readString(page)).results().map(found -> found.group(1).strip())
                    .toList()) {
                if (line.isEmpty() || line.contains("…")) {
                    continue;
                }
                commands++;
                assertThat(Help.problem(words(line))).as(HOME.relativize(page) + ": ./puebla " + line).isEmpty();
            }
        }
        assertThat(commands).isGreaterThan(40);
    }

    @Test
    void page_of_the_daily_schedule_lists_the_mechanisms_in_their_order() throws IOException {
        var loaded = (Loading.Loaded) Scenarios.load(HOME.resolve("scenarios/mexico-1861"), List.of());
        var mechanisms = new Model(loaded.scenario()).schedule().mechanisms().stream()
                .map(mechanism -> mechanism.getClass().getSimpleName()).toList();
        String list = Files.readString(HOME.resolve("docs/model/order-of-a-day.md")).split("\n## Intervals", 2)[0];
        assertThat(Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(list).results().map(found -> found.group(1)))
                .containsExactlyElementsOf(mechanisms);
    }

    private static Map<String, Set<Integer>> counts() {
        Map<String, Set<Integer>> counts = new TreeMap<>();
        var submodels = Submodels.all();
        counts.put("switches", Set.of(submodels.switches().size()));
        counts.put("parameters", Set.of(submodels.parameters().size()));
        counts.put("types of events", Set.of(submodels.events().size()));
        for (String name : List.of("mexico-1861", "six-places")) {
            var loaded = (Loading.Loaded) Scenarios.load(HOME.resolve("scenarios").resolve(name), List.of());
            var scenario = loaded.scenario();
            Map.of("mechanisms", new Model(scenario).schedule().length(),
                    "places", scenario.places().size(),
                    "routes", scenario.routes().size(),
                    "actors", scenario.actors().size(),
                    "leaders", scenario.leaders().size(),
                    "measures", scenario.measures().size(),
                    "claims", loaded.metadata().claims().size(),
                    "levers", loaded.metadata().levers().size())
                    .forEach((what, count) -> counts.computeIfAbsent(what, _ -> new TreeSet<>()).add(count));
        }
        return counts;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(HOME); Stream<Path> docs = Files.walk(HOME.resolve("docs"));
                Stream<Path> data = Files.walk(HOME.resolve("scenarios"))) {
            return Stream.of(top, docs, data).flatMap(files -> files).filter(file -> file.toString().endsWith(".md"))
                    .sorted().toList();
        }
    }

    /** Returns a page without its code blocks. */
    private static String text(Path page) throws IOException {
        return FENCE.matcher(Files.readString(page)).replaceAll("");
    }

    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new TreeSet<>();
        HEADING.matcher(text(page)).results().map(found -> found.group(1)).forEach(heading -> anchors.add(
                heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-')));
        return anchors;
    }

    /** Splits a line as a shell does, with single and double quotes. */
    private static String[] words(String line) {
        return Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(line).results()
                .map(word -> word.group(1) != null ? word.group(1)
                        : word.group(2) != null ? word.group(2) : word.group(3))
                .toArray(String[]::new);
    }
}
