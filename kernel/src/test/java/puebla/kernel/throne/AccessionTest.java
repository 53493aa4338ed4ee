package puebla.kernel.throne;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.PRINCE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Chronicle;
import puebla.kernel.Parameter;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.War;
import puebla.kernel.data.DecisionPoint;
import puebla.kernel.data.Kind;
import puebla.kernel.patron.Commitment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessionTest {
    private final Chronicle chronicle = new Chronicle();

    @Test
    void the_gates_open_one_after_another() {
        var war = capitalTaken(smooth());
        SmallWar.days(war, 300, new Accession());
        assertThat(kinds()).containsExactly(Kind.REGENCY, Kind.MONARCHY_VOTED, Kind.CROWN_OFFERED, Kind.CROWN_ACCEPTED,
                Kind.RULER_LANDS,
                Kind.RULER_ENTERS);
        assertThat(war.throne.reigns()).isTrue();
        assertThat(war.throne.rulerPlace).isEqualTo(CROWN);
    }

    @Test
    void each_gate_takes_its_time() {
        var war = capitalTaken(smooth());
        SmallWar.days(war, 300, new Accession());
        List<Integer> days = new ArrayList<>();
        chronicle.events().forEach(event -> days.add(event.day()));
        assertThat(days.get(0)).isEqualTo(20); // reviewed on day 20 of each month, 15 days at least
        assertThat(days.get(1) - days.get(0)).isEqualTo(1);
        assertThat(days.get(2) - days.get(1)).isEqualTo(60);
        assertThat(days.get(3) - days.get(2)).isEqualTo(30);
        assertThat(days.get(4) - days.get(3)).isEqualTo(45);
        assertThat(days.get(5) - days.get(4)).isEqualTo((int) Math.ceil(war.theatre.days[HAVEN][CROWN]));
    }

    @Test
    void each_event_names_the_gate_before_it_as_its_cause() {
        SmallWar.days(capitalTaken(smooth()), 300, new Accession());
        for (int i = 1; i < chronicle.events().size(); i++) {
            assertThat(chronicle.events().get(i).causes()).contains(i - 1);
        }
    }

    @Test
    void without_the_capital_there_is_no_government_to_form() {
        var war = SmallWar.alone(told(smooth()));
        SmallWar.days(war, 300, new Accession());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_patron_may_prefer_a_friendly_republic_or_go_home() {
        var republic = capitalTaken(smooth().deciding(DecisionPoint.FORM_OF_GOVERNMENT, "friendly-republic"));
        SmallWar.days(republic, 300, new Accession());
        assertThat(kinds()).containsExactly(Kind.FRIENDLY_REPUBLIC);
        assertThat(republic.throne.exists()).isTrue();
        assertThat(republic.throne.reigns()).isFalse();
        var leaves = capitalTaken(smooth().deciding(DecisionPoint.FORM_OF_GOVERNMENT, "leave"));
        SmallWar.days(leaves, 30, new Accession());
        assertThat(leaves.commitment.stage).isEqualTo(Commitment.ANNOUNCED);
        assertThat(leaves.throne.exists()).isFalse();
    }

    @Test
    void a_candidate_who_waits_is_asked_every_month() {
        var war = capitalTaken(smooth().deciding(DecisionPoint.ACCEPT_CROWN, "wait"));
        SmallWar.days(war, 800, new Accession());
        assertThat(war.throne.stage).isEqualTo(Throne.OFFERED);
        assertThat(kinds()).doesNotContain(Kind.CROWN_ACCEPTED, Kind.CANDIDATE_REFUSES);
    }

    @Test
    void who_refuses_gives_way_to_the_next_and_after_the_last_there_is_no_candidate() {
        var war = capitalTaken(smooth().deciding(DecisionPoint.ACCEPT_CROWN, "refuse"));
        SmallWar.days(war, 800, new Accession());
        var refused = kinds().subList(0, kinds().indexOf(Kind.NO_CANDIDATE));
        assertThat(refused.stream().filter(kind -> kind == Kind.CANDIDATE_REFUSES)).hasSize(2);
        assertThat(war.throne.reigns()).isFalse();
    }

    /** A patron who still wants a throne sends the lobby round again; the regency governs meanwhile. */
    @Test
    void when_nobody_is_left_the_patron_is_asked_again() {
        var again = capitalTaken(smooth().deciding(DecisionPoint.ACCEPT_CROWN, "refuse"));
        SmallWar.days(again, 800, new Accession());
        var after = kinds().subList(kinds().indexOf(Kind.NO_CANDIDATE) + 1, kinds().size());
        assertThat(after).contains(Kind.CROWN_OFFERED).doesNotContain(Kind.REGENCY, Kind.FRIENDLY_REPUBLIC);
        assertThat(again.throne.exists()).isTrue();
    }

    @Test
    void a_ruler_who_finds_the_capital_lost_and_the_patron_gone_turns_back() {
        var war = capitalTaken(smooth());
        for (int day = 0; war.throne.stage < Throne.ACCEPTED && day < 400; day++) {
            SmallWar.days(war, 1, new Accession());
        }
        war.country.held[CROWN] = -1;
        SmallWar.days(war, 300, new Accession());
        assertThat(war.throne.stage).as("he waits at the port while there is hope").isEqualTo(Throne.LANDED);
        war.commitment.stage = Commitment.GONE;
        SmallWar.days(war, 1, new Accession());
        assertThat(war.throne.stage).isEqualTo(Throne.ENDED);
        assertThat(war.throne.fate).isEqualTo(Throne.LEFT);
        assertThat(kinds()).endsWith(Kind.RULER_LEFT);
    }

    @Test
    void the_lobby_sounds_the_first_candidate_while_the_expedition_still_fights() {
        var war = SmallWar.alone(told(smooth().deciding(DecisionPoint.ACCEPT_CROWN, "refuse")));
        SmallWar.days(war, 200, new Accession());
        assertThat(kinds()).containsExactly(Kind.CANDIDATE_REFUSES);
        assertThat(war.throne.candidate).isEqualTo(1);
        war.expedition.capitalTakenDay = war.day;
        war.country.held[CROWN] = 1;
        SmallWar.days(war, 300, new Accession());
        assertThat(chronicle.events().stream().filter(event -> event.kind() == Kind.CROWN_OFFERED).findFirst()
                .orElseThrow().leader())
                .isEqualTo(PRINCE);
    }

    @Test
    void acceptance_takes_over_the_cost_of_the_expedition() {
        var war = capitalTaken(smooth());
        SmallWar.days(war, 300, new Accession());
        assertThat(war.treasuries.owedToPatron).isEqualTo(50_000_000);
    }

    @Test
    void a_regency_that_loses_the_capital_begins_anew_and_is_over_when_its_patron_leaves() {
        assertThat(regencyWithoutCapital(Commitment.COMMITTED).throne.stage).isEqualTo(Throne.NOTHING);
        assertThat(regencyWithoutCapital(Commitment.ANNOUNCED).throne.stage).isEqualTo(Throne.ENDED);
    }

    private War regencyWithoutCapital(int commitment) {
        var war = capitalTaken(smooth());
        SmallWar.days(war, 40, new Accession());
        assertThat(war.throne.exists()).isTrue();
        war.country.held[CROWN] = -1;
        war.commitment.stage = commitment;
        SmallWar.days(war, 1, new Accession());
        return war;
    }

    private static SmallWar smooth() {
        return SmallWar.quiet().with(Parameter.DAYS_TO_REGENCY, 15).with(Parameter.VOTE_HAZARD, 1e6)
                .with(Parameter.DEPUTATION_DAYS, 60)
                .with(Parameter.VOYAGE_DAYS, 45).deciding(DecisionPoint.FORM_OF_GOVERNMENT, "monarchy")
                .deciding(DecisionPoint.ACCEPT_CROWN, "accept");
    }

    private War told(SmallWar small) {
        return Simulation.of(small.model(), 1, Policy.HISTORICAL, chronicle).war();
    }

    private War capitalTaken(SmallWar small) {
        var war = SmallWar.alone(told(small));
        war.expedition.capitalTakenDay = 0;
        war.country.held[CROWN] = 1;
        return war;
    }

    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        chronicle.events().forEach(event -> kinds.add(event.kind()));
        return kinds;
    }
}
