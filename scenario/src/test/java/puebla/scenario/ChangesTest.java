package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.Levers;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.Prior;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.SystemSwitch;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesTest {
    @TempDir
    Path folder;

    private SampleScenario sample;

    @BeforeEach
    void sample() {
        sample = SampleScenario.in(folder);
    }

    private Scenario with(String... changes) {
        return sample.loaded(changes).scenario();
    }

    private static Decision shelter(Scenario scenario) {
        return scenario.decisions().stream().filter(one -> one.id().equals("patron.shelter-exiles")).findFirst()
                .orElseThrow();
    }

    @Test
    void levers_of_the_scenario_set_the_levers_of_the_model() {
        Levers levers = with("calendar.mode=fixed", "levers.disease=0.5", "uncertainty.parameters=central").levers();
        assertThat(levers).isEqualTo(new Levers(Levers.CalendarMode.FIXED, false, 1, Levers.Commitment.HISTORICAL, 1, 1,
                0.5, List.of()));
    }

    @Test
    void metadata_contain_the_default_and_the_current_value_of_a_lever() {
        var levers = sample.loaded("levers.disease=0.5").metadata().levers();
        assertThat(levers).filteredOn(lever -> lever.key().equals("levers.disease")).extracting("standard", "value")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1", "0.5"));
    }

    @Test
    void a_lever_default_of_the_scenario_applies_without_an_override() {
        assertThat(sample.with("levers.yaml", "default: jittered", "default: fixed").loaded().scenario().levers()
                .calendar()).isEqualTo(Levers.CalendarMode.FIXED);
    }

    @Test
    void systems_are_switched_off_by_overrides() {
        assertThat(with("systems.us-arms=off", "systems.siege=off", "systems.debt=on").levers().off())
                .containsExactlyInAnyOrder(SystemSwitch.US_ARMS, SystemSwitch.SIEGE);
    }

    @Test
    void switching_off_an_event_group_removes_events_that_require_it() {
        assertThat(with("calendar.europe=off").calendar()).extracting(ExternalEvent::id)
                .containsExactly("civil-war-ends");
        assertThat(with("calendar.europe=on").calendar()).hasSize(3);
    }

    @Test
    void a_date_lever_moves_or_removes_an_event() {
        assertThat(with("calendar.civil-war.end=1862-06-01").calendar().getFirst().day()).isEqualTo(365);
        assertThat(with("calendar.civil-war.end=never").calendar()).extracting(ExternalEvent::id)
                .containsExactly("rising", "congress");
        assertThat(with("calendar.civil-war.end=historical").calendar()).hasSize(3);
    }

    @Test
    void an_event_with_an_overridden_date_is_certain() {
        ExternalEvent event = with("calendar.civil-war.end=1862-06-01").calendar().getFirst();
        assertThat(event.sdDays()).isZero();
        assertThat(event.probability()).isEqualTo(1);
    }

    @Test
    void decisions_are_forced_by_id_or_by_lever() {
        int shelter = with().decisions().stream().map(one -> one.id()).toList().indexOf("patron.shelter-exiles");
        assertThat(with("decisions.patron.shelter-exiles=no").forced().get(shelter)).isEqualTo(1);
        assertThat(with("levers.shelters=yes").forced().get(shelter)).isZero();
        assertThat(with("levers.shelters=free").forced().get(shelter)).isEqualTo(-1);
    }

    private static Prior prior(Scenario scenario, Parameter parameter) {
        return scenario.parameters().get(scenario.submodels().parameters().indexOf(parameter));
    }

    @Test
    void an_overridden_parameter_is_not_drawn() {
        Parameter parameter = SampleScenario.PARAMETER;
        assertThat(prior(with("parameters." + parameter.id() + "=0.3"), parameter)).isEqualTo(Prior.fixed(0.3));
        assertThat(prior(with("traits." + SampleScenario.TRAIT.id() + "=0.3"), SampleScenario.TRAIT))
                .isEqualTo(Prior.fixed(0.3));
    }

    @Test
    void a_parameter_override_may_exceed_the_prior_range_within_limits() {
        String key = "parameters." + SampleScenario.PARAMETER.id();
        assertThat(prior(with(key + "=0"), SampleScenario.PARAMETER)).isEqualTo(Prior.fixed(0));
        assertThat(sample.says(key + "=35")).hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("--set " + key + "=35: ")
                        .contains("; range of the prior: 0.25…0.75)\n  fix: write a number in this range."));
        assertThat(sample.says(key + "=much"))
                .containsExactly("--set " + key + "=much: invalid value 'much' for value of "
                        + SampleScenario.PARAMETER.id()
                        + " (expected a number)\n  fix: write a decimal number, without a unit.");
    }

    @Test
    void any_single_value_can_be_overridden_by_its_path() {
        assertThat(with("places.harbour.works=none").places().getFirst().works()).isEqualTo(Place.Works.NONE);
        assertThat(with("forces.army.men=7000").forces().getFirst().men()).isEqualTo(7_000);
        assertThat(with("places.harbour.port.customs-share=1").places().getFirst().customsShare()).isEqualTo(1);
        assertThat(with("places.harbour.people=50000").places().getFirst().people()).isEqualTo(50_000);
        assertThat(with("actors.france.grievance=0.9").actors().get(2).grievance()).isEqualTo(Prior.fixed(0.9));
        assertThat(with("actors.france.grievance.value=0.6").actors().get(2).grievance().value()).isEqualTo(0.6);
        assertThat(shelter(with("decisions.patron.shelter-exiles.options.yes.constant=3")).constants()
                .getFirst()).isEqualTo(3);
        assertThat(with("groups.governments.home.zeal.monarchy=1").creeds().home().zeal().get(2)).isEqualTo(1);
        assertThat(with("places.seasons.fever.last-month=12").seasons().fever().last()).isEqualTo(12);
        assertThat(with("routes.speeds.march-km-per-day.hills=9").speeds().march().get(1)).isEqualTo(9);
        assertThat(with("finance.home-chest-pesos=1").finance().homeChest()).isEqualTo(1);
        assertThat(with("finance.loans.loan-a.coupon=0.05").finance().loans().getFirst().coupon()).isEqualTo(0.05);
        assertThat(with("scenario.horizon=1863-01-01").days()).isEqualTo(579);
        assertThat(with("calendar.rising.probability=0.5").calendar().get(1).probability()).isEqualTo(0.5);
    }

    @Test
    void a_field_absent_from_the_file_can_be_overridden() {
        assertThat(with("places.hamlet.arms-port=true").places().get(2).armsPort()).isTrue();
        assertThat(shelter(with("decisions.patron.shelter-exiles.options.yes.weights.lobby=2")).weights()
                .getFirst()).containsExactly(1.5, 2.0);
    }

    @Test
    void an_invalid_value_is_reported_at_its_override() {
        assertThat(sample.says("forces.army.men=-1")).containsExactly(
                "--set forces.army.men=-1: invalid value '-1' for men of army (expected an integer from 0 to 1,000,000)\n  fix: write a number in this range.");
        assertThat(sample.says("places.harbour.works=fort")).containsExactly(
                "--set places.harbour.works=fort: invalid value 'fort' for works of harbour (expected none, town or forts)\n  fix: Maybe you meant forts.");
        assertThat(sample.says("scenario.horizon=1861-01-01")).contains(
                "--set scenario.horizon=1861-01-01: invalid horizon '1861-01-01': it is not after first-day = 1861-06-01\n  fix: write a later date.");
        assertThat(sample.says("forces.army.place=captal")).containsExactly(
                "--set forces.army.place=captal: unknown place 'captal' for place of army (expected the id of an entry of places.yaml)\n  fix: Maybe you meant capital.");
        assertThat(sample.says("levers.disease=9")).containsExactly(
                "--set levers.disease=9: invalid value '9' for levers.disease (expected a number from 0 to 5)\n  fix: write a number in this range.");
        assertThat(sample.says("calendar.mode=jiterred")).containsExactly(
                "--set calendar.mode=jiterred: invalid value 'jiterred' for calendar.mode (expected fixed, jittered, drawn or off)\n  fix: Maybe you meant jittered.");
        assertThat(sample.says("calendar.civil-war.end=soon")).containsExactly(
                "--set calendar.civil-war.end=soon: invalid value 'soon' for calendar.civil-war.end (expected historical, never or a date such as 1865-05-26)\n  fix: write historical, never or a date such as 1865-05-26.");
        assertThat(sample.says("calendar.civil-war.end=1862-02-30")).hasSize(1);
        sample.withFile("base/combat/levers.yaml", "levers: []\n");
        assertThat(sample.says("systems.siege=of"))
                .containsExactly(
                        "--set systems.siege=of: invalid value 'of' for system siege (expected on or off)\n  fix: write on or off.");
        assertThat(sample.says("decisions.patron.shelter-exiles=maybe")).containsExactly(
                "--set decisions.patron.shelter-exiles=maybe: unknown option 'maybe' of decision patron.shelter-exiles (expected yes, no or free)\n  fix: write one of yes, no.");
    }

    @Test
    void an_unknown_override_key_is_reported_with_a_suggestion() {
        assertThat(sample.says("levers.diseases=1")).containsExactly(
                "--set levers.diseases=1: unknown key 'levers.diseases'\n  fix: Maybe you meant levers.disease.");
        assertThat(sample.says("system.siege=off")).containsExactly(
                "--set system.siege=off: unknown key 'system.siege'\n  fix: Maybe you meant systems.siege.");
        assertThat(sample.says("systems.seige=off"))
                .containsExactly("--set systems.seige=off: unknown system 'seige'\n  fix: Maybe you meant siege.");
        assertThat(sample.says("calendar.europa=off")).containsExactly(
                "--set calendar.europa=off: unknown calendar event or group 'europa'\n  fix: Maybe you meant europe.");
        assertThat(sample.says("forces.amry.men=1")).containsExactly(
                "--set forces.amry.men=1: unknown name 'amry' in forces\n  fix: Maybe you meant army.");
        assertThat(sample.says("forces.army.mens=1")).containsExactly(
                "--set forces.army.mens=1: unknown key 'mens' in army\n  fix: Maybe you meant men or guns.");
        assertThat(sample.says("decisions.patron.shelter-exile=no")).hasSize(1)
                .allSatisfy(said -> assertThat(said).contains("patron.shelter-exiles"));
        assertThat(sample.says("nonsense=1")).hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("--set nonsense=1: unknown key 'nonsense'"));
        assertThat(sample.says("forces.army.men.many=1")).hasSize(1)
                .allSatisfy(said -> assertThat(said).contains("unknown name 'many' in forces.army.men"));
    }

    @Test
    void an_on_off_value_is_answered_with_the_word_of_the_same_meaning() {
        sample.withFile("base/combat/levers.yaml", "levers: []\n");
        for (String word : List.of("no", "false", "0", "disabled", "none", "NO")) {
            assertThat(sample.says("systems.siege=" + word)).containsExactly("--set systems.siege=" + word
                    + ": invalid value '" + word + "' for system siege (expected on or off)\n  fix: write off.");
        }
        for (String word : List.of("yes", "true", "1", "enabled", "On")) {
            assertThat(sample.says("systems.siege=" + word)).containsExactly("--set systems.siege=" + word
                    + ": invalid value '" + word + "' for system siege (expected on or off)\n  fix: write on.");
        }
    }

    @Test
    void a_decimal_comma_of_an_override_is_answered_with_a_decimal_point() {
        for (String key : List.of("levers.disease", "parameters." + SampleScenario.PARAMETER.id(),
                "actors.france.grievance",
                "places.harbour.lat")) {
            assertThat(sample.says(key + "=0,5")).as(key).hasSize(1).allSatisfy(said -> assertThat(said)
                    .startsWith("--set " + key + "=0,5: ").endsWith("fix: use a decimal point: 0.5."));
        }
    }

    @Test
    void a_problem_that_an_override_causes_in_a_file_is_reported_at_the_override() {
        String place = sample.placeOf("places.yaml", "9000\n");
        assertThat(sample.says("places.harbour.people=8000")).containsExactly(
                "--set places.harbour.people=8000: invalid town of harbour: 9000 people, more than the 8000 of the whole place ("
                        + place + ")\n  fix: write a town of at most 8000, or people of at least 9000.");
        assertThat(sample.says("levers.disease=0.5", "forces.army.men=36000")).containsExactly(
                "--set forces.army.men=36000: invalid sum of men: 36000 (expected at most 35571, a seventh of the people of all places and the pool of the home army) (forces.yaml)\n  fix: reduce men of a force, or write more people.");
    }

    @Test
    void a_problem_that_two_overrides_cause_together_is_reported_at_both() {
        assertThat(sample.says("places.harbour.people=20000", "places.harbour.town=20001")).hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("--set places.harbour.town=20001: invalid town"));
        assertThat(sample.says("forces.army.men=20000", "places.capital.people=150000", "places.hamlet.people=500"))
                .isEmpty();
        assertThat(sample.says("forces.army.men=30000", "places.capital.people=150000")).containsExactly(
                "--set forces.army.men=30000 --set places.capital.people=150000: invalid sum of men: 30000 (expected at most 28428, a seventh of the people of all places and the pool of the home army) (forces.yaml)\n  fix: reduce men of a force, or write more people.");
    }

    @Test
    void a_problem_of_a_file_stays_there_if_an_override_is_given_too() {
        sample.with("places.yaml", "lat: 19.5", "lat: 95");
        assertThat(sample.says("levers.disease=0.5")).hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("places.yaml:4:10: invalid value '95'"));
    }

    @Test
    void an_override_without_key_or_value_is_rejected() {
        assertThat(sample.says("forces.army.men")).containsExactly(
                "--set forces.army.men: invalid override (expected KEY=VALUE)\n  fix: write a key, an equals sign and a value, for example levers.disease=0.5.");
        assertThat(sample.says("=5")).containsExactly(
                "--set =5: invalid override (expected KEY=VALUE)\n  fix: write a key, an equals sign and a value, for example levers.disease=0.5.");
        assertThat(sample.says("forces.army.men=")).containsExactly(
                "--set forces.army.men=: missing value (expected KEY=VALUE)\n  fix: write a value after the equals sign.");
    }

    @Test
    void overrides_of_entries_mappings_ids_and_sources_are_rejected() {
        assertThat(sample.says("forces.army=1")).hasSize(1)
                .allSatisfy(said -> assertThat(said)
                        .contains("invalid key 'forces.army': it names an entry (expected a single value)")
                        .contains("men"));
        assertThat(sample.says("places.harbour.groups=1")).hasSize(1).allSatisfy(
                said -> assertThat(said).contains("it names a mapping (expected a single value)").contains("clerical"));
        assertThat(sample.says("forces.army.id=horde"))
                .containsExactly(
                        "--set forces.army.id=horde: invalid key 'forces.army.id': an override cannot change an id\n  fix: override another field.");
        assertThat(sample.says("sources.book.title=x")).containsExactly(
                "--set sources.book.title=x: invalid key 'sources.book.title' (sources.yaml has no data that an override can change)\n  fix: edit the file itself.");
    }

    @Test
    void conflicting_overrides_are_rejected() {
        assertThat(sample.says("forces.army.men=1", "forces.army.men=2"))
                .containsExactly(
                        "--set forces.army.men=2: duplicate key 'forces.army.men' (already set to 1)\n  fix: give it once.");
        assertThat(sample.says("levers.shelters=yes", "decisions.patron.shelter-exiles=no")).hasSize(1)
                .allSatisfy(said -> assertThat(said).contains("conflicts with --set levers.shelters=yes"));
        assertThat(sample.diagnostics("forces.army.men=1", "forces.army.men=1")).isEmpty();
    }

    @Test
    void several_invalid_overrides_are_reported_together() {
        assertThat(sample.diagnostics("a=1", "b=2", "forces.army.men=x")).hasSize(3);
    }

    @Test
    void overrides_do_not_change_the_files() {
        String hash = sample.loaded().metadata().info().hash();
        assertThat(sample.loaded("forces.army.men=1").metadata().info().hash()).isEqualTo(hash);
        assertThat(List.of(sample.loaded().scenario().forces().getFirst().men())).containsExactly(6_000L);
    }
}
