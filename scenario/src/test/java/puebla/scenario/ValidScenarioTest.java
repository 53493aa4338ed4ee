package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.Submodels;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.Levers;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.Prior;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.Seasons;
import puebla.kernel.scenario.Speeds;
import puebla.scenario.catalog.Claim;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ParameterEntry;
import puebla.scenario.catalog.ScenarioFile;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidScenarioTest {
    @TempDir
    Path folder;

    @Test
    void days_are_counted_from_the_first_day() {
        var scenario = SampleScenario.in(folder).loaded().scenario();
        assertThat(scenario.firstDay()).isEqualTo(LocalDate.of(1861, 6, 1).toEpochDay());
        assertThat(scenario.days()).isEqualTo(578);
        assertThat(scenario.calendar().get(1).day()).isEqualTo(235);
    }

    @Test
    void references_are_converted_to_indices() {
        var scenario = SampleScenario.in(folder).loaded().scenario();
        assertThat(scenario.capital()).isEqualTo(1);
        assertThat(scenario.entryPort()).isZero();
        assertThat(scenario.patron()).isEqualTo(2);
        assertThat(scenario.routes().get(1).to()).isEqualTo(2);
        assertThat(scenario.forces().getFirst().leader()).isZero();
        assertThat(scenario.calendar().get(2).requires()).isEqualTo(1);
        assertThat(scenario.measures().get(1).given()).isZero();
    }

    @Test
    void numbers_are_read_with_and_without_their_range() {
        var scenario = SampleScenario.in(folder).loaded().scenario();
        Place harbour = scenario.places().getFirst();
        assertThat(harbour.people()).isEqualTo(40_000);
        assertThat(harbour.town()).isEqualTo(9_000);
        assertThat(harbour.customsShare()).isEqualTo(1);
        assertThat(harbour.groupShares()).containsExactly(0.4, 0.6);
        assertThat(scenario.contingents().get(1).quality()).isEqualTo(new Prior(2, 1.5, 3, Prior.Shape.LOGNORMAL));
        assertThat(scenario.contingents().get(1).lateQuality()).isEqualTo(scenario.contingents().get(1).quality());
        assertThat(scenario.contingents().get(0).quality()).isEqualTo(Prior.fixed(1));
        assertThat(scenario.contingents().get(1).menPerGun()).isEqualTo(250);
        assertThat(scenario.creeds().onLeadersScale()).isEqualTo(new Scenario.LeadersScale(0.7, -0.5, 0.1));
    }

    @Test
    void seasons_speeds_taxes_and_traits_of_groups_are_read() {
        var scenario = SampleScenario.in(folder).loaded().scenario();
        assertThat(scenario.seasons()).isEqualTo(new Seasons(new Seasons.Months(6, 9), new Seasons.Months(11, 2),
                new Seasons.Months(4, 7), 0.7));
        assertThat(scenario.speeds()).isEqualTo(new Speeds(List.of(22.0, 18.0, 14.0, 20.0, 12.0), 0.9, 0.75, 180));
        assertThat(scenario.finance().taxesUnderPartialControl()).isEqualTo(0.6);
        assertThat(scenario.finance().taxesContested()).isEqualTo(0.2);
        assertThat(scenario.groups().getFirst().dependenceOnOrder()).isEqualTo(1);
        assertThat(scenario.groups().getFirst().resentsForeigners()).isEqualTo(0.2);
    }

    @Test
    void strains_and_weights_are_in_the_order_of_the_model() {
        var scenario = SampleScenario.in(folder).loaded().scenario();
        assertThat(scenario.calendar().get(1).strains()).containsExactly(0.0, 0.0, 0.2, 0.0, 0.0);
        var shelter = scenario.decisions().stream().filter(one -> one.id().equals("patron.shelter-exiles")).findFirst()
                .orElseThrow();
        assertThat(shelter.options()).containsExactly("yes", "no");
        assertThat(shelter.weights().getFirst()).containsExactly(1.5, 0.0);
    }

    @Test
    void parameters_of_both_files_are_in_the_order_of_the_model() {
        var loaded = SampleScenario.in(folder).loaded();
        assertThat(loaded.scenario().parameters()).hasSize(Submodels.all().parameters().size());
        assertThat(loaded.metadata().parameters()).extracting("id")
                .containsExactlyElementsOf(Submodels.all().parameters().stream().map(Parameter::id).toList());
        assertThat(loaded.metadata().parameters()).filteredOn(ParameterEntry::trait).extracting("id")
                .containsExactly(SampleScenario.TRAIT.id());
    }

    @Test
    void measures_are_converted_with_their_days_and_subjects() {
        var measures = SampleScenario.in(folder).loaded().scenario().measures();
        assertThat(measures.get(3).reading())
                .isEqualTo(new Reading.SumOfFlow(puebla.kernel.scenario.Flow.DEAD_BY_DISEASE, 1, 183, 303));
        assertThat(measures.get(6).reading())
                .isEqualTo(new Reading.Minimum(puebla.kernel.scenario.StateVariable.BANDS, -1, 214, 1));
        assertThat(measures.get(8).reading()).isEqualTo(new Reading.DaysBetween(0, 1));
    }

    @Test
    void levers_and_decisions_have_their_defaults_without_overrides() {
        var loaded = SampleScenario.in(folder).loaded();
        assertThat(loaded.scenario().levers()).isEqualTo(Levers.NONE);
        assertThat(loaded.scenario().forced()).containsOnly(-1);
    }

    @Test
    void metadata_contain_names_claims_and_texts() {
        var metadata = SampleScenario.in(folder).with("places.yaml", "ar: كلمة", "ar: ميناء").loaded().metadata();
        assertThat(metadata.name(ScenarioFile.PLACES, "harbour", Language.AR)).isEqualTo("ميناء");
        assertThat(metadata.name(ScenarioFile.PLACES, "nowhere", Language.AR)).isEqualTo("nowhere");
        assertThat(metadata.messages().text(Language.ES, "events.place-taken.capital")).contains("{place} falls.");
        assertThat(metadata.claims().getFirst().silent()).containsExactly("pt");
        assertThat(metadata.claims().get(1).versions().getFirst().holds())
                .containsExactly(new Claim.Test.Between("dead", 5000, Double.POSITIVE_INFINITY));
        assertThat(metadata.claims().get(2).scored()).isFalse();
        assertThat(metadata.measures().getFirst().recorded()).isEqualTo("1862-01-08");
        assertThat(metadata.sources().get("book"))
                .isEqualTo(new puebla.scenario.catalog.Source("book", "A book", "https://example.org/book", "en"));
    }

    @Test
    void the_hash_depends_on_the_bytes_of_the_files_only(@TempDir Path other, @TempDir Path third) {
        String hash = SampleScenario.in(folder).loaded().metadata().info().hash();
        assertThat(hash).hasSize(64);
        assertThat(SampleScenario.in(other).loaded().metadata().info().hash()).isEqualTo(hash);
        assertThat(
                SampleScenario.in(third).with("places.yaml", "town: 9000", "town: 9001").loaded().metadata().info()
                        .hash())
                .isNotEqualTo(hash);
    }

    @Test
    void the_sample_scenario_runs_to_completion() {
        var model = new Model(SampleScenario.in(folder).loaded().scenario());
        for (long seed = 1; seed <= 20; seed++) {
            var run = Simulation.run(model, seed, Policy.HISTORICAL);
            assertThat(run.measures()).as("seed " + seed).hasSize(model.scenario().measures().size());
        }
    }
}
