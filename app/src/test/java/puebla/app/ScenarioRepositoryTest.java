package puebla.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.scenario.override.Changes;
import puebla.scenario.source.ScenarioSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioRepositoryTest {
    private static final Path SCENARIOS = Path.of(System.getProperty("puebla.home", ".."), "scenarios");
    private static final String SMALL = "six-places";

    private final ScenarioRepository repository = new ScenarioRepository(SCENARIOS);

    private ScenarioSource source(String name) {
        return repository.source(name).orElseThrow();
    }

    @Test
    void default_scenario_is_the_first_name_and_added_ones_are_the_last() {
        var files = repository.load(SMALL, source(SMALL), List.of()).files();
        repository.add("b", files);
        repository.add("a", files);
        repository.add("b", files);

        assertThat(repository.names()).containsExactly(ScenarioRepository.STANDARD, SMALL, "a", "b");
        repository.remove("a");
        assertThat(repository.names()).containsExactly(ScenarioRepository.STANDARD, SMALL, "b");
        assertThat(repository.source("a")).isEmpty();
    }

    @Test
    void added_scenario_loads_like_the_shipped_one_whose_files_it_has() {
        var shipped = repository.load(SMALL, source(SMALL), List.of());
        repository.add("copy", shipped.files());

        var added = repository.load("copy", source("copy"), List.of());

        assertThat(added.scenario()).isEqualTo(shipped.scenario());
        assertThat(added.metadata()).isEqualTo(shipped.metadata());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../scenarios/six-places", "/", "six-places/", "six-places/texts", "none"})
    void name_that_no_scenario_has_is_not_found(String name) {
        assertThat(repository.source(name)).isEmpty();
        assertThat(repository.folder(name)).isEmpty();
    }

    @Test
    void invalid_override_has_its_problem_and_the_name_of_the_scenario() {
        assertThatThrownBy(
                () -> repository.load(SMALL, source(SMALL), Changes.parse(List.of("levers.diseas=2", "x=1"))))
                .isInstanceOfSatisfying(InvalidScenarioException.class, invalid -> {
                    assertThat(invalid.scenario()).isEqualTo(SMALL);
                    assertThat(invalid.diagnostics()).hasSize(2);
                    assertThat(invalid.diagnostics().getFirst().fix()).contains("levers.disease");
                });
    }

    @Test
    void change_that_the_baseline_already_has_is_rejected() {
        var half = Changes.parse(List.of("levers.disease=0.5"));
        var baseline = repository.load(SMALL, source(SMALL), half);

        assertThatThrownBy(() -> Counterfactual.of(baseline, half, half,
                changes -> repository.load(SMALL, source(SMALL), changes)))
                .isInstanceOfSatisfying(IneffectiveChangeException.class,
                        without -> assertThat(without.changes()).isEqualTo("levers.disease=0.5"));
    }

    @Test
    void change_replaces_the_override_of_the_same_key_in_the_baseline() {
        var base = Changes.parse(List.of("levers.disease=0.5", "calendar.mode=fixed"));
        var baseline = repository.load(SMALL, source(SMALL), base);

        var counterfactual = Counterfactual.of(baseline, base, Changes.parse(List.of("levers.disease=2")),
                changes -> repository.load(SMALL, source(SMALL), changes));

        assertThat(counterfactual.changes()).containsExactly(java.util.Map.entry("levers.disease", "2"));
        assertThat(counterfactual.loaded().scenario()).isEqualTo(repository
                .load(SMALL, source(SMALL), Changes.parse(List.of("calendar.mode=fixed", "levers.disease=2")))
                .scenario());
    }
}
