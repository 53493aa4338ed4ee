package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.scenario.diagnostic.Diagnostic;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AllProblemsAtOnceTest {
    @TempDir
    Path folder;

    @Test
    void problems_of_all_files_are_reported_together_in_reading_order() {
        var sample = SampleScenario.in(folder).with("places.yaml", "lon: -96.1", "lon: 400")
                .with("places.yaml", "lat: 19.5", "lat: 95")
                .with("forces.yaml", "men: 6000", "men: few").with("actors.yaml", "role: patron", "role: patrn");
        assertThat(sample.diagnostics()).extracting(Diagnostic::file).containsExactly("actors.yaml", "forces.yaml",
                "places.yaml", "places.yaml");
        assertThat(sample.diagnostics()).extracting(Diagnostic::line).containsSequence(4, 5);
    }

    @Test
    void a_problem_is_reported_only_once() {
        var sample = SampleScenario.in(folder).with("places.yaml", "state: lowland", "state: highland")
                .with("places.yaml", "kind: port", "kind: harbor")
                .with("routes.yaml", "to: capital", "to: captal");
        List<Diagnostic> diagnostics = sample.diagnostics();
        assertThat(diagnostics).doesNotHaveDuplicates();
        assertThat(diagnostics).extracting(Diagnostic::place).doesNotHaveDuplicates();
        assertThat(diagnostics).hasSize(3);
    }

    @Test
    void an_unreadable_file_suppresses_problems_that_depend_on_it() {
        for (String file : List.of("sources.yaml", "places.yaml", "actors.yaml", "measures.yaml", "contingents.yaml",
                "groups.yaml", "calendar.yaml", "parameters.yaml",
                "decisions.yaml", "scenario.yaml", "states.yaml", "leaders.yaml", "levers.yaml")) {
            var sample = SampleScenario.in(folder).withFile(file, "a: [\n");
            assertThat(sample.diagnostics()).as(file).hasSize(1)
                    .allSatisfy(diagnostic -> assertThat(diagnostic.file()).isEqualTo(file));
        }
    }

    @Test
    void a_missing_file_is_reported_once() {
        for (String file : List.of("sources.yaml", "places.yaml", "actors.yaml", "measures.yaml")) {
            var sample = SampleScenario.in(folder).without(file);
            folder.resolve(file).toFile().delete();
            assertThat(sample.says()).as(file).containsExactly(
                    file + ": missing file\n  fix: create the file; a shipped scenario shows its content.");
            folder.resolve(file).toFile().delete();
        }
    }

    @Test
    void a_scenario_with_every_value_invalid_is_rejected_without_an_exception() {
        var sample = SampleScenario.in(folder);
        for (String file : List.of("scenario.yaml", "sources.yaml", "states.yaml", "places.yaml", "routes.yaml",
                "groups.yaml", "actors.yaml", "contingents.yaml", "leaders.yaml",
                "forces.yaml", "candidates.yaml", "finance.yaml", "calendar.yaml", "parameters.yaml", "traits.yaml",
                "decisions.yaml", "levers.yaml", "measures.yaml", "outcomes.yaml",
                "claims.yaml")) {
            sample.withFile(file, sample.text(file).replaceAll(": ([a-z0-9.-]+)([,}\n])", ": [$1]$2"));
        }
        assertThat(sample.diagnostics()).hasSizeGreaterThan(100);
    }
}
