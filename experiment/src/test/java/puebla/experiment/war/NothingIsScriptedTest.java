package puebla.experiment.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Checks that history is a likely result and not a scripted one. Runs have different outcomes, no decision has the
 * same option in every run, and only the calendar sets dates.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingIsScriptedTest {
    private static final int WARS = 1000;
    /**
     * Fewest runs with a decision for which the decision is tested. An option with probability 0.95 is chosen in all of
     * 80 runs with probability 0.95^80, about 1/60.
     */
    private static final int ENOUGH = 80;
    private static final Pattern DATE = Pattern.compile("\\b1[78]\\d\\d-\\d\\d(-\\d\\d)?\\b");
    private static final Set<String> DATED = Set.of("calendar.yaml", "measures.yaml", "sources.yaml", "claims.yaml");
    private static final Set<String> FOR_READERS = Set.of("name", "means", "note", "summary", "statement", "title");

    @Test
    void at_least_four_outcomes_occur_and_each_in_fewer_than_90_percent_of_runs() {
        var runs = Wars.simulated(WARS, Wars.MEXICO);
        var outcomes = new TreeSet<String>();
        for (var rule : runs.scenario().outcomes()) {
            int count = runs.counting(WARS, run -> runs.ended(run, rule.id()));
            if (count > 0) {
                outcomes.add(rule.id() + " " + count);
            }
            assertThat(count).as(rule.id()).isLessThan((int) (0.9 * WARS));
        }

        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void no_decision_has_the_same_option_in_every_run() {
        var runs = Wars.simulated(WARS, Wars.MEXICO);
        List<String> certain = new ArrayList<>();
        int asked = 0;
        for (int d = 0; d < runs.scenario().decisions().size(); d++) {
            int which = d;
            var decision = runs.scenario().decisions().get(d);
            int faced = runs.counting(WARS, run -> run.decisions().get(which) >= 0);
            if (faced < ENOUGH) {
                continue;
            }
            asked++;
            for (int o = 0; o < decision.options().size(); o++) {
                int option = o;
                if (runs.counting(WARS, run -> run.decisions().get(which) == option) == faced) {
                    certain.add(decision.id() + ": always " + decision.options().get(o) + ", in " + faced + " runs");
                }
            }
        }

        assertThat(certain).isEmpty();
        assertThat(asked).as("number of decisions made in enough runs to be tested").isGreaterThan(15);
    }

    @Test
    void historical_option_of_a_decision_is_chosen_in_some_runs_but_not_in_all() {
        var runs = Wars.simulated(WARS, Wars.MEXICO);
        List<String> scripted = new ArrayList<>();
        for (int d = 0; d < runs.scenario().decisions().size(); d++) {
            int which = d;
            var decision = runs.scenario().decisions().get(d);
            int faced = runs.counting(WARS, run -> run.decisions().get(which) >= 0);
            int historical = decision.options().indexOf(runs.metadata().decisions().get(d).historical());
            int chosen = runs.counting(WARS, run -> run.decisions().get(which) == historical);
            if (faced >= ENOUGH && (chosen == 0 || chosen == faced)) {
                scripted.add(decision.id() + ": " + decision.options().get(historical) + " in " + chosen + " of "
                        + faced + " runs");
            }
        }

        assertThat(scripted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Wars.MEXICO, Wars.SIX_PLACES})
    void scenario_data_has_dates_only_in_period_calendar_measures_sources_and_claims(String scenario)
            throws IOException {
        List<String> found = new ArrayList<>();
        int files = 0;
        try (Stream<Path> all = Files.list(Wars.HOME.resolve("scenarios").resolve(scenario))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
                String name = file.getFileName().toString();
                files++;
                if (!DATED.contains(name)) {
                    var tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
                    dates(tree, name, found);
                }
            }
        }

        assertThat(files).isGreaterThan(15);
        assertThat(found).containsExactlyInAnyOrderElementsOf(
                found.stream().filter(at -> at.startsWith("scenario.yaml first-day ")
                        || at.startsWith("scenario.yaml horizon ")).toList())
                .hasSize(2);
    }

    private static void dates(Object node, String at, List<String> found) {
        switch (node) {
            case java.util.Map<?, ?> fields -> fields.forEach((key, value) -> {
                if (!FOR_READERS.contains(key.toString()) && !key.toString().equals("affects")) {
                    dates(value, at + " " + key, found);
                }
            });
            case List<?> list -> list.forEach(each -> dates(each, at, found));
            case null -> {
            }
            default -> {
                if (DATE.matcher(node.toString()).find()) {
                    found.add(at + " " + node);
                }
            }
        }
    }

    @Test
    void kernel_source_uses_no_year_no_date_no_clock_and_no_global_random_generator() throws IOException {
        var suspicious = Pattern.compile(
                "\\b1[78]\\d\\d\\b|-3[6-9]_?\\d{3}\\b|java\\.time|LocalDate|currentTimeMillis|nanoTime|java\\.util\\.Random|Math\\.random");
        List<String> found = new ArrayList<>();
        int files = 0;
        try (Stream<Path> all = Files.walk(Wars.HOME.resolve("kernel/src/main/java"))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                files++;
                var matcher = suspicious.matcher(code(Files.readString(file)));
                while (matcher.find()) {
                    found.add(file.getFileName() + ": " + matcher.group());
                }
            }
        }

        assertThat(files).isGreaterThan(80);
        assertThat(found).isEmpty();
    }

    /** Returns a Java source without its comments. */
    private static String code(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//[^\\n]*", " ");
    }

    @Test
    void date_search_finds_dates_in_code_and_data_but_not_in_comments_and_notes() {
        assertThat(code("int day = 7; // 1862\n/** 1863 */ if (year == 1864)")).contains("1864").doesNotContain("1862",
                "1863");
        List<String> found = new ArrayList<>();
        dates(java.util.Map.of("a", List.of(java.util.Map.of("until", "1862-05-05", "note", "1863-05-05"))), "file",
                found);
        assertThat(found).containsExactly("file a until 1862-05-05");
    }
}
