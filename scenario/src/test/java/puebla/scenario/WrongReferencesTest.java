package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongReferencesTest {
    @TempDir
    Path folder;

    @Test
    void an_unknown_place_is_rejected_with_a_suggestion() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "place: capital", "place: capitol");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "capitol")
                + ": unknown place 'capitol' for place of army (expected the id of an entry of places.yaml)\n  fix: Maybe you meant capital.");
    }

    @Test
    void an_unknown_leader_of_an_army_is_rejected_with_a_suggestion() {
        var sample = SampleScenario.in(folder).with("armies.yaml", "[zaragoza]", "[zaragosa]");
        assertThat(sample.says()).containsExactly(sample.placeOf("armies.yaml", "zaragosa")
                + ": unknown leader 'zaragosa' for commanders of army-of-the-capital[1] (expected the id of an entry of leaders.yaml)\n  fix: Maybe you meant zaragoza.");
    }

    @Test
    void an_unknown_levy_place_of_an_army_is_rejected_with_a_suggestion() {
        var sample = SampleScenario.in(folder).with("armies.yaml", "levy: [capital]", "levy: [hamlet, capitol]");
        assertThat(sample.says()).containsExactly(sample.placeOf("armies.yaml", "capitol")
                + ": unknown place 'capitol' for levy of army-of-the-capital[2] (expected the id of an entry of places.yaml)\n  fix: Maybe you meant capital.");
    }

    @Test
    void a_levy_place_of_two_armies_is_rejected() {
        var sample = withSecondArmy("levy: [capital, hamlet]");
        assertThat(sample.says()).containsExactly(sample.placeOf("armies.yaml", "capital, hamlet")
                + ": duplicate levy place 'capital' of army second-army (it raises men for army-of-the-capital)\n  fix: remove it from one of the two lists.");
    }

    @Test
    void a_customs_place_of_two_armies_is_rejected() {
        var sample = withSecondArmy("levy: [hamlet], customs: harbour");
        assertThat(sample.says()).containsExactly(sample.placeOf("armies.yaml", "harbour, source: book")
                + ": duplicate customs place 'harbour' of army second-army (it feeds army-of-the-capital)\n  fix: name another place, or remove customs from one of the two armies.");
    }

    @Test
    void a_customs_place_in_the_levy_list_of_another_army_is_accepted() {
        assertThat(withSecondArmy("levy: [hamlet, harbour]").says()).isEmpty();
    }

    private SampleScenario withSecondArmy(String keys) {
        var sample = SampleScenario.in(folder);
        return sample.withFile("armies.yaml", sample.text("armies.yaml") + """
                  - {id: second-army, name: NAME, commanders: [zaragoza], bases: [hamlet], KEYS, source: book, confidence: low}
                """.replace("NAME", SampleScenario.name("second")).replace("KEYS", keys));
    }

    @Test
    void an_unknown_source_is_rejected_with_a_suggestion() {
        var sample = SampleScenario.in(folder).with("routes.yaml", "source: book", "source: [book, bok]");
        assertThat(sample.says()).containsExactly(sample.placeOf("routes.yaml", "bok]")
                + ": unknown source 'bok' for source of harbour--capital[2] (expected the id of an entry of sources.yaml)\n  fix: Maybe you meant book.");
    }

    @Test
    void a_duplicate_id_is_rejected() {
        var sample = SampleScenario.in(folder).with("groups.yaml", "id: radical", "id: clerical");
        assertThat(sample.says()).contains(sample.placeOf("groups.yaml", "clerical, kind: radical")
                + ": duplicate group 'clerical'\n  fix: give one of them another id; the first is at groups.yaml:2:5.");
    }

    @Test
    void an_unreachable_place_is_rejected() {
        var sample =
                SampleScenario.in(folder).with("routes.yaml", "to: hamlet, class: mule", "to: harbour, class: mule");
        assertThat(sample.says()).containsExactly(
                "routes.yaml: missing route from capital to hamlet\n  fix: add a route by land or by sea; every place must be reachable.");
    }

    @Test
    void a_route_from_a_place_to_itself_is_rejected() {
        var sample = SampleScenario.in(folder).with("routes.yaml", "to: hamlet", "to: capital");
        assertThat(sample.says()).contains(sample.placeOf("routes.yaml", "capital, class: mule")
                + ": invalid route: it leads from capital to itself\n  fix: name another place.");
    }

    @Test
    void a_sea_route_to_an_inland_place_is_rejected() {
        var sample = SampleScenario.in(folder).with("routes.yaml", "class: carriage", "class: sea");
        assertThat(sample.says()).containsExactly(sample.placeOf("routes.yaml", "capital, class: sea")
                + ": invalid end of a sea route 'capital' (expected a place of kind port)\n  fix: name a place of kind port, or give the route another class.");
    }

    @Test
    void a_duplicate_route_is_rejected() {
        var sample = SampleScenario.in(folder).with("routes.yaml", "from: capital, to: hamlet, class: mule",
                "from: capital, to: harbour, class: carriage");
        assertThat(sample.says()).contains(
                "routes.yaml:3:5: duplicate carriage route between capital and harbour\n  fix: remove one of them; the first is at routes.yaml:2:5.");
    }

    @Test
    void a_share_of_an_unknown_group_is_rejected_with_a_suggestion() {
        var sample = SampleScenario.in(folder).with("places.yaml", "radical: 0.6", "radicals: 0.6");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "radicals")
                + ": unknown group 'radicals' for the key of groups of harbour (expected the id of an entry of groups.yaml)\n  fix: Maybe you meant radical.");
    }

    @Test
    void a_leader_of_the_other_side_is_rejected() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "leader: zaragoza", "leader: prince");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "prince")
                + ": invalid leader 'prince' of the side intervention; the contingent 'republican' has the side home\n  fix: name a leader of the side home.");
    }

    @Test
    void an_actor_with_different_roles_in_two_files_is_rejected() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "patron: france", "patron: union");
        assertThat(sample.says())
                .anySatisfy(said -> assertThat(said).startsWith(sample.placeOf("scenario.yaml", "union,")
                        + ": invalid actor 'union' for patron: its role in actors.yaml is neighbour"));
    }

    @Test
    void an_inland_entry_port_is_rejected() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "entry-port: harbour", "entry-port: capital");
        assertThat(sample.says()).containsExactly(
                "scenario.yaml:7:13: invalid value 'capital' for entry-port (expected a place of kind port)\n  fix: name a place of kind port.");
    }

    @Test
    void an_unknown_option_of_a_decision_is_rejected() {
        var sample = SampleScenario.in(folder).with("decisions.yaml", "settle: {constant", "setle: {constant");
        assertThat(sample.says()).containsExactly(sample.placeOf("decisions.yaml", "setle:")
                + ": unknown option 'setle' of decision point creditor.answer\n  fix: Maybe you meant settle.");
    }

    @Test
    void a_weight_of_an_unavailable_feature_is_rejected() {
        var sample = SampleScenario.in(folder).with("decisions.yaml", "weights: {fiscal-stress: 1.5}",
                "weights: {willingness: 1.5}");
        assertThat(sample.says()).containsExactly(sample.placeOf("decisions.yaml", "willingness")
                + ": invalid feature 'willingness' at decision point home.repeal (expected one of fiscal-stress, fear-of-arms)\n  fix: write one of these features, or remove the weight.");
    }

    @Test
    void a_decision_point_without_a_decision_is_reported() {
        var sample = SampleScenario.in(folder).withoutDefaults().with("decisions.yaml", "point: home.contest-port",
                "point: home.repeal");
        assertThat(sample.says()).contains(
                "decisions.yaml: missing decisions for these decision points: home.contest-port\n  fix: add a decision with a chooser and options for each.");
    }

    @Test
    void a_measure_of_an_unknown_event_is_rejected() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "event: landing", "event: landings");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "landings")
                + ": invalid value 'landings' for event of events of landing[1] (expected a kind of event)\n  fix: Maybe you meant landing.");
    }

    @Test
    void a_measure_of_an_unknown_state_variable_is_rejected() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "gauge: strength", "gauge: strenght");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "strenght")
                + ": invalid value 'strenght' for gauge of peak (expected a gauge)\n  fix: Maybe you meant strength.");
    }

    @Test
    void a_state_variable_without_a_subject_is_rejected() {
        var sample =
                SampleScenario.in(folder).with("measures.yaml", "gauge: strength, of: french,", "gauge: strength,");
        assertThat(sample.says()).containsExactly(
                "measures.yaml:7:5: missing key 'of' for strength (expected the id of an entry of contingents.yaml)\n  fix: add of: with this id.");
    }

    @Test
    void a_measure_with_a_key_of_another_kind_is_rejected() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "gauge: strength, of: french,",
                "gauge: strength, of: french, over: dead,");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "over: dead, unit: men}")
                + ": unknown key 'over' in a measure of kind maximum\n  fix: remove it, or write another kind.");
    }

    @Test
    void a_ratio_over_a_date_measure_is_rejected() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "over: sick-dead", "over: landing");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "landing, under")
                + ": invalid value 'landing' for 'over' (expected an amount, not a first-event)\n  fix: name a measure that is itself recorded as an amount.");
    }

    @Test
    void a_last_outcome_with_conditions_at_the_horizon_is_rejected() {
        var sample = SampleScenario.in(folder).with("outcomes.yaml", "at-horizon: []",
                "at-horizon: [{measure: landing, happened: no}]");
        assertThat(sample.says()).containsExactly(sample.placeOf("outcomes.yaml", "[{measure: landing")
                + ": invalid last outcome republic: with conditions at the horizon, a run could end without an outcome"
                + "\n  fix: add a last outcome without conditions: at-horizon: [].");
    }

    @Test
    void an_outcome_condition_on_an_amount_is_rejected() {
        var sample = SampleScenario.in(folder).with("outcomes.yaml", "measure: capital-taken, happened",
                "measure: dead, happened");
        assertThat(sample.says()).containsExactly(sample.placeOf("outcomes.yaml", "dead, happened")
                + ": invalid value 'dead' for measure of a condition (expected a first-event)\n  fix: name a measure of kind first-event, or use a gauge.");
    }

    @Test
    void a_claim_of_an_unknown_account_is_rejected() {
        var sample =
                SampleScenario.in(folder).with("claims.yaml", "accounts: {it: \"1.5\"}", "accounts: {fr: \"1.5\"}");
        assertThat(sample.says()).anySatisfy(said -> assertThat(said)
                .startsWith(sample.placeOf("claims.yaml", "fr: \"1.5\"") + ": unknown account 'fr'"));
    }

    @Test
    void a_claim_of_kind_cause_with_scored_true_is_rejected() {
        var sample = SampleScenario.in(folder).with("claims.yaml", "scored: false", "scored: true");
        assertThat(sample.says()).containsExactly(sample.placeOf("claims.yaml", "true,")
                + ": invalid value 'true' for scored of europe-first (expected false; a share of runs cannot score a cause)\n  fix: write scored: false.");
    }

    @Test
    void a_claim_of_kind_state_without_a_test_is_rejected() {
        var sample = SampleScenario.in(folder).with("claims.yaml",
                "accounts: [it, pt], holds: [{measure: dead, low: 5000}]", "accounts: [it, pt]");
        assertThat(sample.says()).containsExactly(sample.placeOf("claims.yaml", "{accounts: [it, pt]}")
                + ": missing key 'holds' in a version of deadly (expected for a state)\n  fix: add holds: [{measure: …, low: …, high: …}].");
    }

    @Test
    void a_claim_with_an_unknown_override_key_is_rejected() {
        var sample = SampleScenario.in(folder).with("claims.yaml", "calendar.europe=off", "calendar.europa=off");
        assertThat(sample.says()).containsExactly(sample.placeOf("claims.yaml", "calendar.europa=off")
                + ": calendar.europa=off: unknown calendar event or group 'europa'\n  fix: Maybe you meant europe.");
    }

    @Test
    void a_claim_with_an_invalid_override_value_is_rejected() {
        var sample =
                SampleScenario.in(folder).with("claims.yaml", "calendar.europe=off", "actors.france.regime-taste=5");
        assertThat(sample.says()).containsExactly(sample.placeOf("claims.yaml", "actors.france.regime-taste=5")
                + ": actors.france.regime-taste=5: invalid value '5' for regime-taste of france (expected a share from 0 to 1)\n  fix: write 0.05 if 5 is a percentage.");
    }

    @Test
    void a_lever_that_sets_an_unknown_key_is_rejected() {
        var sample = SampleScenario.in(folder).with("levers.yaml", "sets: disease", "sets: nonsense");
        assertThat(sample.says()).hasSize(1).allSatisfy(said -> assertThat(said)
                .startsWith(sample.placeOf("levers.yaml", "nonsense")
                        + ": invalid value 'nonsense' for sets of levers.disease: unknown key 'nonsense'"));
        var near = SampleScenario.in(folder).with("levers.yaml", "sets: disease", "sets: diseas");
        assertThat(near.says()).hasSize(1)
                .allSatisfy(said -> assertThat(said).endsWith("fix: Maybe you meant disease."));
        for (String key : new String[]{"systems.seige", "decisions.nobody", "parameters.nothing", "forces.army.mens",
                "forces.army.id", "calendar.nothing.date"}) {
            var other = SampleScenario.in(folder).with("levers.yaml", "sets: disease", "sets: " + key);
            assertThat(other.says()).as(key).isNotEmpty()
                    .allSatisfy(said -> assertThat(said).startsWith("levers.yaml:4:"));
        }
    }

    @Test
    void a_lever_with_a_value_that_no_run_accepts_is_rejected() {
        var sample =
                SampleScenario.in(folder).with("levers.yaml", "values: [free, yes, no]", "values: [free, yes, never]");
        assertThat(sample.says()).containsExactly(sample.placeOf("levers.yaml", "never], default: free")
                + ": invalid value 'never' of levers.shelters: unknown option 'never' of decision patron.shelter-exiles (expected yes, no or free)\n  fix: write no.");
        var factor = SampleScenario.in(folder).with("levers.yaml", "values: [0, 5]", "values: [-1, 5]");
        assertThat(factor.says()).containsExactly(factor.placeOf("levers.yaml", "-1, 5]")
                + ": invalid value '-1' of levers.disease: invalid value '-1' for disease (expected a factor from 0 to 1000)\n  fix: write a number in this range; 1 has no effect.");
    }

    @Test
    void an_actor_without_a_required_decision_is_reported() {
        var sample = SampleScenario.in(folder).withoutDefaults().with("decisions.yaml",
                "point: creditor.answer\n    chooser: britain",
                "point: creditor.answer\n    chooser: union");
        assertThat(sample.says()).containsExactly(
                "decisions.yaml: missing decision at creditor.answer for britain\n  fix: add a decision with this point and this chooser.",
                sample.placeOf("decisions.yaml", "union")
                        + ": invalid value 'union' for chooser at creditor.answer (expected an actor with the role patron or partner, not neighbour)\n  fix: name an actor with this role.");
    }

    @Test
    void a_partner_without_a_contingent_is_rejected() {
        var sample = SampleScenario.in(folder).with("contingents.yaml",
                "actor: britain, side: intervention, kind: partner-corps",
                "actor: britain, side: intervention, kind: lent-corps");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "partner,")
                + ": missing contingent of the partner 'britain' (expected the kind partner-corps)"
                + "\n  fix: add its landing force to contingents.yaml, or give the actor the role power.");
    }

    @Test
    void a_patron_without_a_contingent_is_rejected() {
        var sample = SampleScenario.in(folder).with("contingents.yaml", "kind: patron-corps", "kind: lent-corps");
        assertThat(sample.says()).containsExactly(
                "contingents.yaml: invalid number of contingents of kind patron-corps: 0 (expected 1)\n  fix: add one.");
    }
}
