package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.kernel.Submodels;

/** Tests of the list of submodels of a scenario. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmodelsTest {
    private static final String ALL = "submodels: [" + String.join(", ", Submodels.all().ids()) + "]";

    @TempDir
    Path folder;

    private SampleScenario listing(String... without) {
        return SampleScenario.in(folder).with("scenario.yaml", ALL, "submodels: ["
                + Submodels.all().ids().stream().filter(id -> !List.of(without).contains(id))
                        .collect(Collectors.joining(", "))
                + "]");
    }

    @Test
    void a_scenario_that_lists_all_submodels_is_valid() {
        assertThat(listing().says()).isEmpty();
    }

    @Test
    void an_unknown_submodel_is_refused_with_a_suggestion() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "guerrilla,", "guerilla, guerrilla,");
        assertThat(sample.says()).containsExactly(sample.placeOf("scenario.yaml", "guerilla,")
                + ": invalid value 'guerilla' for submodels of scenario.yaml[8] (expected a submodel)\n  fix: Maybe you meant guerrilla.");
    }

    @Test
    void problems_that_follow_from_a_wrong_list_are_not_reported() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "guerrilla,", "guerilla,");
        assertThat(sample.says()).hasSize(1)
                .allSatisfy(said -> assertThat(said).endsWith("fix: Maybe you meant guerrilla."));
    }

    @Test
    void a_submodel_is_listed_once() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "guerrilla,", "guerrilla, guerrilla,");
        assertThat(sample.says()).hasSize(1)
                .allSatisfy(said -> assertThat(said).contains("duplicate submodel 'guerrilla'"));
    }

    @Test
    void a_submodel_that_every_scenario_needs_cannot_be_left_out() {
        assertThat(listing("country").says()).anySatisfy(said -> assertThat(said)
                .contains("missing submodels: country (expected in every scenario)\n  fix: add them to the list."));
    }

    @Test
    void a_submodel_that_another_requires_cannot_be_left_out() {
        assertThat(listing("debt").says()).anySatisfy(said -> assertThat(said).contains(
                "missing submodel debt (coalition requires it)\n  fix: add it to the list, or remove coalition."));
    }

    @Test
    void a_parameter_of_an_unlisted_submodel_is_refused() {
        assertThat(listing("loans").says()).anySatisfy(said -> assertThat(said).startsWith("parameters.yaml:").contains(
                "it belongs to the submodel loans, which scenario.yaml does not list\n  fix: remove this, or add loans to submodels in scenario.yaml."));
    }

    @Test
    void a_decision_of_an_unlisted_submodel_is_refused() {
        assertThat(listing("powers").says()).anySatisfy(said -> assertThat(said).startsWith("decisions.yaml:")
                .contains("invalid decision point 'neighbour.note': it belongs to the submodel powers"));
    }

    @Test
    void the_file_of_an_unlisted_submodel_is_refused() {
        assertThat(listing("crown", "loans", "defection").says())
                .anySatisfy(said -> assertThat(said).startsWith("candidates.yaml")
                        .contains("invalid file: it belongs to the submodel crown, which scenario.yaml does not list"));
    }

    @Test
    void the_file_of_a_listed_submodel_is_required() {
        assertThat(listing().without("candidates.yaml").says()).anySatisfy(said -> assertThat(said)
                .startsWith("candidates.yaml").contains("missing file of the submodel crown"));
    }

    @Test
    void armies_without_their_submodel_are_refused() {
        assertThat(listing("armies").says()).containsOnlyOnce(
                "armies.yaml: invalid file: it belongs to the submodel armies, which scenario.yaml does not list\n  fix: remove the file, or list the submodel.");
    }

    @Test
    void the_submodel_armies_requires_their_file() {
        assertThat(listing().without("armies.yaml").says()).containsExactly(
                "armies.yaml: missing file of the submodel armies\n  fix: create the file, or remove the submodel from scenario.yaml.");
    }

    @Test
    void a_switch_of_an_unlisted_submodel_is_refused() {
        assertThat(listing("loans").says("systems.loans=off")).anySatisfy(said -> assertThat(said)
                .startsWith("--set systems.loans=off: invalid system 'loans': it belongs to the submodel loans"));
    }
}
