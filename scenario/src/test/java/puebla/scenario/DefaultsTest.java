package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.kernel.scenario.Decision;
import puebla.scenario.catalog.DecisionEntry;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LeverEntry;
import puebla.scenario.catalog.ParameterEntry;
import puebla.scenario.file.BaseFiles;

/** Tests of the defaults in {@code scenarios/base}: what a scenario inherits, and what it cannot have. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DefaultsTest {
    private static final Path BASE = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios/base");
    private static final String RISE = "id: bands.rise";

    @TempDir
    Path folder;
    @TempDir
    Path copy;

    /** Returns the sample without its own parameters that start with a text. */
    private SampleScenario withoutParameters(String start) {
        var sample = SampleScenario.in(folder);
        return sample.withFile("parameters.yaml", sample.text("parameters.yaml").lines()
                .filter(line -> !line.contains("{id: " + start)).collect(Collectors.joining("\n", "", "\n")));
    }

    /** Returns the sample with other decisions at a point, or with none. */
    private SampleScenario withDecisions(String point, String decisions) {
        var sample = SampleScenario.in(folder);
        String[] own = sample.text("decisions.yaml").split("(?m)^(?=  - )");
        return sample.withFile("decisions.yaml", java.util.Arrays.stream(own)
                .filter(one -> !one.contains("point: " + point + "\n")).collect(Collectors.joining()) + decisions);
    }

    private static ParameterEntry parameter(Loading.Loaded loaded, String id) {
        return loaded.metadata().parameters().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Decision decision(Loading.Loaded loaded, String id) {
        return loaded.scenario().decisions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void a_parameter_that_the_scenario_leaves_out_has_its_default() {
        var parameter = parameter(withoutParameters("bands.rise").loaded(), "bands.rise");

        assertThat(parameter.prior().value()).isEqualTo(2.0e-5);
        assertThat(parameter.evidence().note()).startsWith("Rate r at which people");
    }

    @Test
    void an_entry_inherits_the_fields_that_it_leaves_out() {
        var sample = withoutParameters("bands.rise");
        sample.with("parameters.yaml", "parameters:\n", "parameters:\n  - {" + RISE + ", value: 0.00001}\n");
        var parameter = parameter(sample.loaded(), "bands.rise");

        assertThat(parameter.prior().value()).isEqualTo(1.0e-5);
        assertThat(parameter.prior().high()).isEqualTo(2.0e-5);
        assertThat(parameter.unit()).isEqualTo("per head and day");
        assertThat(parameter.trait()).isFalse();
    }

    @Test
    void a_trait_inherits_and_is_not_a_parameter() {
        var sample = withoutParameters("bands.rise");
        sample.with("traits.yaml", "traits:\n", "traits:\n  - {" + RISE + ", note: of a person}\n");
        var parameter = parameter(sample.loaded(), "bands.rise");

        assertThat(parameter.trait()).isTrue();
        assertThat(parameter.prior().value()).isEqualTo(2.0e-5);
        assertThat(parameter.evidence().note()).isEqualTo("of a person");
    }

    @Test
    void a_default_of_a_decision_applies_to_every_actor_that_decides_at_its_point() {
        var loaded = withDecisions("creditor.answer", "").loaded();

        assertThat(loaded.metadata().decisions().stream().filter(one -> one.point().equals("creditor.answer")))
                .extracting(DecisionEntry::id, DecisionEntry::chooser, DecisionEntry::historical).containsExactly(
                        org.assertj.core.groups.Tuple.tuple("france.answer-to-default", "france", ""),
                        org.assertj.core.groups.Tuple.tuple("britain.answer-to-default", "britain", ""));
        assertThat(decision(loaded, "britain.answer-to-default").precision()).isEqualTo(1.8);
    }

    @Test
    void a_decision_of_the_scenario_replaces_the_default_of_its_chooser_only() {
        var loaded = withDecisions("creditor.answer",
                "  - {id: paris, point: creditor.answer, chooser: france, precision: 9}\n").loaded();

        assertThat(decision(loaded, "paris").precision()).isEqualTo(9);
        assertThat(decision(loaded, "paris").weights())
                .isEqualTo(decision(loaded, "britain.answer-to-default").weights());
        assertThat(loaded.scenario().decisions().stream().map(Decision::id)).doesNotContain("france.answer-to-default");
    }

    @Test
    void a_decision_without_an_id_has_that_of_the_default() {
        var loaded = withDecisions("creditor.answer",
                "  - {point: creditor.answer, chooser: britain, historical: joint}\n").loaded();

        assertThat(loaded.metadata().decisions().stream().filter(one -> one.point().equals("creditor.answer"))
                .map(one -> one.id() + " " + one.historical()))
                .containsExactly("britain.answer-to-default joint", "france.answer-to-default ");
    }

    @Test
    void a_lever_of_the_scenario_comes_first_and_states_what_differs() {
        var sample = SampleScenario.in(folder);
        sample.with("levers.yaml", "levers:\n", "levers:\n  - {key: systems.loans, affects: [dead]}\n");
        var levers = sample.loaded().metadata().levers();

        assertThat(levers.getFirst().affects()).containsExactly("dead");
        assertThat(levers.getFirst().values()).containsExactly("on", "off");
        assertThat(levers).extracting(LeverEntry::key).contains("systems.debt").doesNotHaveDuplicates();
    }

    @Test
    void a_text_of_the_scenario_wins_over_the_default() {
        var messages = SampleScenario.in(folder).loaded().metadata().messages();

        assertThat(messages.text(Language.FR, "reasons.hunger")).contains("hunger");
        assertThat(messages.text(Language.FR, "reasons.guns")).contains("d’une artillerie plus forte");
    }

    @Test
    void an_unlisted_submodel_has_no_defaults() {
        var sample = withoutParameters("loans.").with("scenario.yaml", " loans,", "");
        var loaded = sample.loaded();

        assertThat(loaded.metadata().parameters()).extracting(ParameterEntry::id).doesNotContain("loans.base");
        assertThat(loaded.metadata().levers()).extracting(LeverEntry::key).doesNotContain("systems.loans");
        assertThat(loaded.files().files().keySet()).noneMatch(name -> name.startsWith("base/loans/"))
                .contains("base/debt/parameters.yaml");
    }

    @Test
    void a_file_of_defaults_of_an_unlisted_submodel_is_refused() {
        var sample = withoutParameters("loans.").with("scenario.yaml", " loans,", "")
                .withFile("base/loans/levers.yaml", "levers: []\n");
        assertThat(sample.says()).containsExactly(
                "base/loans/levers.yaml: invalid file: it belongs to the submodel loans, which scenario.yaml does not list\n  fix: remove the file, or list the submodel.");
    }

    @Test
    void a_file_of_defaults_of_an_unknown_submodel_is_refused() {
        var sample = SampleScenario.in(folder).withFile("base/geurrilla/texts/en.yaml", "{}\n");
        assertThat(sample.says()).hasSize(1).allSatisfy(said -> assertThat(said)
                .startsWith("base/geurrilla/texts/en.yaml: unknown scenario file: 'base/geurrilla/texts/en.yaml'"));
    }

    @Test
    void a_problem_of_a_default_is_reported_at_its_place() {
        var sample = withoutParameters("bands.rise").withFile("base/guerrilla/parameters.yaml", """
                parameters:
                  - {id: bands.rise, value: many, unit: per head and day, prior: fixed, source: book, confidence: low}
                """);
        assertThat(sample.says()).contains(
                "base/guerrilla/parameters.yaml:2:29: invalid value 'many' for value of bands.rise (expected a number)\n  fix: write a decimal number, without a unit.");
    }

    @Test
    void a_default_that_its_submodel_does_not_declare_is_refused() {
        var sample = SampleScenario.in(folder).withFile("base/guerrilla/parameters.yaml", """
                parameters:
                  - {id: bands.rize, value: 1}
                """);
        assertThat(sample.says()).containsExactly(
                "base/guerrilla/parameters.yaml:2:10: unknown id 'bands.rize' (expected one that the submodel guerrilla declares)\n  fix: Maybe you meant bands.rise.");
    }

    @Test
    void a_default_of_a_decision_names_no_chooser() {
        var sample = SampleScenario.in(folder).withFile("base/debt/decisions.yaml", """
                decisions:
                  - {id: repeal, point: home.repeal, chooser: republic}
                """);
        assertThat(sample.says()).hasSize(1).allSatisfy(said -> assertThat(said)
                .startsWith("base/debt/decisions.yaml:2:47: unknown key 'chooser' of a default"));
    }

    @Test
    void a_default_that_would_multiply_is_refused() {
        String many = java.util.stream.IntStream.range(0, 1000).mapToObj(i -> "x" + i + ": {}")
                .collect(Collectors.joining(", "));
        var sample = SampleScenario.in(folder).withFile("base/debt/decisions.yaml",
                "decisions:\n  - {id: repeal, point: home.repeal, options: {" + many + "}}\n");
        assertThat(sample.says()).containsExactly(
                "base/debt/decisions.yaml:2:5: invalid default: more than 300 values\n  fix: remove some.");
    }

    @Test
    void a_copy_of_a_loaded_scenario_has_the_same_hash_and_keeps_its_own_defaults() throws IOException {
        var sample = withoutParameters("bands.rise").withFile("base/guerrilla/parameters.yaml", """
                parameters:
                  - {id: bands.rise, value: 0.5, unit: per head and day, prior: fixed, source: book, confidence: low}
                """);
        var loaded = sample.loaded();
        loaded.files().writeTo(copy);
        var again = (Loading.Loaded) Scenarios.load(copy);

        assertThat(again.files().hash()).isEqualTo(loaded.files().hash())
                .isEqualTo(again.metadata().info().hash());
        assertThat(again.scenario()).isEqualTo(loaded.scenario());
        assertThat(again.metadata()).isEqualTo(loaded.metadata());
        assertThat(parameter(again, "bands.rise").prior().value()).isEqualTo(0.5);
    }

    @Test
    void a_copy_is_not_written_through_a_link(@TempDir Path elsewhere) throws IOException {
        Files.createDirectory(copy.resolve("base"));
        Files.createSymbolicLink(copy.resolve("base/guerrilla"), elsewhere);
        var files = SampleScenario.in(folder).loaded().files();

        assertThatThrownBy(() -> files.writeTo(copy)).isInstanceOf(IOException.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void every_shipped_file_of_defaults_is_one_that_a_scenario_can_have() throws IOException {
        List<String> shipped;
        try (var paths = Files.walk(BASE)) {
            shipped = paths.filter(path -> path.toString().endsWith(".yaml"))
                    .map(path -> "base/" + BASE.relativize(path).toString().replace('\\', '/')).toList();
        }
        assertThat(BaseFiles.names()).containsAll(shipped);
        assertThat(SampleScenario.in(folder).loaded().files().files().keySet()).containsAll(shipped);
    }
}
