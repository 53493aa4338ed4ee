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
    void an_id_that_nothing_has() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "place: capital", "place: capitol");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "capitol")
                + ": place of army = capitol: places.yaml has no such place\n  fix: Maybe you meant capital.");
    }

    @Test
    void a_source_that_nothing_has() {
        var sample = SampleScenario.in(folder).with("routes.yaml", "source: book", "source: [book, bok]");
        assertThat(sample.says()).containsExactly(sample.placeOf("routes.yaml", "bok]")
                + ": source of harbour--capital[2] = bok: sources.yaml has no such source\n  fix: Maybe you meant book.");
    }

    @Test
    void an_id_that_two_have() {
        var sample = SampleScenario.in(folder).with("groups.yaml", "id: radical", "id: clerical");
        assertThat(sample.says()).contains(sample.placeOf("groups.yaml", "clerical, kind: radical")
                + ": the group 'clerical' stands twice\n  fix: give one of them another id; the first is at groups.yaml:2:5.");
    }

    @Test
    void a_place_without_a_route() {
        var sample =
                SampleScenario.in(folder).with("routes.yaml", "to: hamlet, class: mule", "to: harbour, class: mule");
        assertThat(sample.says()).containsExactly(
                "routes.yaml: no route leads from capital to hamlet\n  fix: add a route, by sea if need be; every place must be reachable.");
    }

    @Test
    void a_route_to_itself() {
        var sample = SampleScenario.in(folder).with("routes.yaml", "to: hamlet", "to: capital");
        assertThat(sample.says()).contains(sample.placeOf("routes.yaml", "capital, class: mule")
                + ": the route leads from capital to itself\n  fix: name another place.");
    }

    @Test
    void a_sea_route_to_the_hills() {
        var sample = SampleScenario.in(folder).with("routes.yaml", "class: carriage", "class: sea");
        assertThat(sample.says()).containsExactly(sample.placeOf("routes.yaml", "capital, class: sea")
                + ": a sea route leads to capital, which is no port\n  fix: name a place of kind port, or give the route another class.");
    }

    @Test
    void the_same_route_twice() {
        var sample = SampleScenario.in(folder).with("routes.yaml", "from: capital, to: hamlet, class: mule",
                "from: capital, to: harbour, class: carriage");
        assertThat(sample.says()).contains(
                "routes.yaml:3:5: a second carriage route joins capital and harbour\n  fix: keep one of them; the first is at routes.yaml:2:5.");
    }

    @Test
    void a_group_that_nobody_defined_and_one_without_a_share() {
        var sample = SampleScenario.in(folder).with("places.yaml", "radical: 0.6", "radicals: 0.6");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "radicals")
                + ": the key of groups of harbour = radicals: groups.yaml has no such group\n  fix: Maybe you meant radical.");
    }

    @Test
    void a_leader_of_the_other_side() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "leader: zaragoza", "leader: prince");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "prince")
                + ": 'prince' stands on the side intervention, the contingent 'republican' on the side home\n  fix: name a leader of the side home.");
    }

    @Test
    void roles_that_contradict_each_other() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "patron: france", "patron: union");
        assertThat(sample.says())
                .anySatisfy(said -> assertThat(said).startsWith(sample.placeOf("scenario.yaml", "union,")
                        + ": roles name 'union' as patron; actors.yaml gives it the role neighbour"));
    }

    @Test
    void an_entry_port_inland() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "entry-port: harbour", "entry-port: capital");
        assertThat(sample.says()).containsExactly(
                "scenario.yaml:7:13: entry-port = capital is no port\n  fix: name a place of kind port.");
    }

    @Test
    void a_decision_with_a_wrong_option() {
        var sample = SampleScenario.in(folder).with("decisions.yaml", "settle: {constant", "setle: {constant");
        assertThat(sample.says()).containsExactly(sample.placeOf("decisions.yaml", "setle:")
                + ": the point creditor.answer has no option 'setle'\n  fix: Maybe you meant settle.");
    }

    @Test
    void a_decision_that_weighs_what_it_cannot_see() {
        var sample = SampleScenario.in(folder).with("decisions.yaml", "weights: {fiscal-stress: 1.5}",
                "weights: {willingness: 1.5}");
        assertThat(sample.says()).containsExactly(sample.placeOf("decisions.yaml", "willingness")
                + ": the point home.repeal does not see the feature 'willingness'\n  fix: write one that it sees: fiscal-stress, fear-of-arms.");
    }

    @Test
    void a_point_at_which_nobody_decides() {
        var sample = SampleScenario.in(folder).with("decisions.yaml", "point: home.contest-port", "point: home.repeal");
        assertThat(sample.says()).contains(
                "decisions.yaml: nobody decides at these points of the model: home.contest-port\n  fix: add a decision with its chooser and options for each.");
    }

    @Test
    void a_measure_of_an_unknown_event() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "event: landing", "event: landings");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "landings")
                + ": event of events of landing[1] = landings is no kind of event\n  fix: Maybe you meant landing.");
    }

    @Test
    void a_measure_of_an_unknown_gauge() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "gauge: strength", "gauge: strenght");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "strenght")
                + ": gauge of peak = strenght is no gauge\n  fix: Maybe you meant strength.");
    }

    @Test
    void a_gauge_of_nobody() {
        var sample =
                SampleScenario.in(folder).with("measures.yaml", "gauge: strength, of: french,", "gauge: strength,");
        assertThat(sample.says()).containsExactly(
                "measures.yaml:7:5: strength of whom?\n  fix: add of: with the id of an entry of contingents.yaml.");
    }

    @Test
    void a_key_that_a_kind_of_measure_does_not_have() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "gauge: strength, of: french,",
                "gauge: strength, of: french, over: dead,");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "over: dead, unit: men}")
                + ": a measure of kind maximum has no over\n  fix: take it out, or write another kind.");
    }

    @Test
    void a_ratio_of_a_date() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "over: sick-dead", "over: landing");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "landing, under")
                + ": over = landing is a first-event\n  fix: name a measure that is tallied as an amount itself.");
    }

    @Test
    void outcomes_that_leave_a_gap() {
        var sample = SampleScenario.in(folder).with("outcomes.yaml", "at-horizon: []",
                "at-horizon: [{measure: landing, happened: no}]");
        assertThat(sample.says()).containsExactly(sample.placeOf("outcomes.yaml", "[{measure: landing")
                + ": the last outcome, republic, has conditions at the horizon: a war could end without any"
                + "\n  fix: end the list with an outcome for the rest: at-horizon: [].");
    }

    @Test
    void a_condition_on_an_amount() {
        var sample = SampleScenario.in(folder).with("outcomes.yaml", "measure: capital-taken, happened",
                "measure: dead, happened");
        assertThat(sample.says()).containsExactly(sample.placeOf("outcomes.yaml", "dead, happened")
                + ": dead is no first-event\n  fix: name a measure of kind first-event, or ask a gauge.");
    }

    @Test
    void a_claim_of_an_unknown_account() {
        var sample =
                SampleScenario.in(folder).with("claims.yaml", "accounts: {it: \"1.5\"}", "accounts: {fr: \"1.5\"}");
        assertThat(sample.says()).anySatisfy(said -> assertThat(said)
                .startsWith(sample.placeOf("claims.yaml", "fr: \"1.5\"") + ": there is no account 'fr'"));
    }

    @Test
    void a_cause_that_would_be_scored() {
        var sample = SampleScenario.in(folder).with("claims.yaml", "scored: false", "scored: true");
        assertThat(sample.says()).containsExactly(sample.placeOf("claims.yaml", "true,")
                + ": europe-first is a cause: no share of wars can score it\n  fix: write scored: false.");
    }

    @Test
    void a_state_that_nothing_tests() {
        var sample = SampleScenario.in(folder).with("claims.yaml",
                "accounts: [it, pt], holds: [{measure: dead, low: 5000}]", "accounts: [it, pt]");
        assertThat(sample.says()).containsExactly(sample.placeOf("claims.yaml", "{accounts: [it, pt]}")
                + ": a version of the state deadly has nothing that holds\n  fix: add holds: [{measure: …, low: …, high: …}].");
    }

    @Test
    void a_cause_whose_second_world_cannot_be_made() {
        var sample = SampleScenario.in(folder).with("claims.yaml", "calendar.europe=off", "calendar.europa=off");
        assertThat(sample.says()).containsExactly(sample.placeOf("claims.yaml", "calendar.europa=off")
                + ": calendar.europa=off: the calendar has no event or group 'europa'\n  fix: Maybe you meant europe.");
    }

    @Test
    void a_cause_whose_second_world_has_a_wrong_value() {
        var sample =
                SampleScenario.in(folder).with("claims.yaml", "calendar.europe=off", "actors.france.regime-taste=5");
        assertThat(sample.says()).containsExactly(sample.placeOf("claims.yaml", "actors.france.regime-taste=5")
                + ": actors.france.regime-taste=5: regime-taste of france = 5 is outside 0…1\n  fix: write a share from 0 to 1, such as 0.05; 5 looks like a percentage.");
    }

    @Test
    void an_actor_whom_nobody_lets_decide() {
        var sample = SampleScenario.in(folder).with("decisions.yaml", "point: creditor.answer\n    chooser: britain",
                "point: creditor.answer\n    chooser: union");
        assertThat(sample.says()).containsExactly(
                "decisions.yaml: nobody decides at creditor.answer for britain\n  fix: add a decision with this point and chooser.",
                sample.placeOf("decisions.yaml", "union")
                        + ": 'union' is neighbour; the point creditor.answer asks the patron or partner\n  fix: name an actor with that role.");
    }

    @Test
    void a_partner_without_an_army() {
        var sample = SampleScenario.in(folder).with("contingents.yaml",
                "actor: britain, side: intervention, kind: partner-corps",
                "actor: britain, side: intervention, kind: lent-corps");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "partner,")
                + ": the partner 'britain' has no contingent of the kind partner-corps"
                + "\n  fix: add its landing force to contingents.yaml, or give it the role power.");
    }

    @Test
    void a_patron_without_an_army() {
        var sample = SampleScenario.in(folder).with("contingents.yaml", "kind: patron-corps", "kind: lent-corps");
        assertThat(sample.says()).containsExactly(
                "contingents.yaml: 0 contingents are of the kind patron-corps; the model needs one\n  fix: add it.");
    }
}
