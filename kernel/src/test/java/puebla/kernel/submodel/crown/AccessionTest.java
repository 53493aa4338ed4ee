package puebla.kernel.submodel.crown;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.PRINCE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.Fate;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessionTest {
    private final EventLog log = new EventLog();

    @Test
    void accession_passes_its_stages_in_order_until_the_ruler_reigns() {
        var war = capitalTaken(smooth());
        SmallWar.days(war, 300, new Accession());
        assertThat(types()).containsExactly(SharedEvents.REGENCY, CrownEvents.MONARCHY_VOTED, CrownEvents.CROWN_OFFERED,
                CrownEvents.CROWN_ACCEPTED,
                CrownEvents.RULER_LANDS,
                CrownEvents.RULER_ENTERS);
        assertThat(war.state.throne.reigns()).isTrue();
        assertThat(war.state.throne.rulerPlace()).isEqualTo(CROWN);
    }

    @Test
    void each_stage_of_the_accession_takes_its_number_of_days() {
        var war = capitalTaken(smooth());
        SmallWar.days(war, 300, new Accession());
        List<Integer> days = new ArrayList<>();
        log.events().forEach(event -> days.add(event.day()));
        assertThat(days.get(0)).isEqualTo(20); // reviewed on day 20 of each 30, after 15 days at least
        assertThat(days.get(1) - days.get(0)).isEqualTo(1);
        assertThat(days.get(2) - days.get(1)).isEqualTo(60);
        assertThat(days.get(3) - days.get(2)).isEqualTo(30);
        assertThat(days.get(4) - days.get(3)).isEqualTo(45);
        assertThat(days.get(5) - days.get(4)).isEqualTo((int) Math.ceil(war.routes.days[HAVEN][CROWN]));
    }

    @Test
    void each_event_of_the_accession_names_the_previous_one_as_its_cause() {
        SmallWar.days(capitalTaken(smooth()), 300, new Accession());
        for (int i = 1; i < log.events().size(); i++) {
            assertThat(log.events().get(i).causes()).contains(i - 1);
        }
    }

    @Test
    void accession_does_not_start_before_the_capital_is_taken() {
        var war = SmallWar.alone(told(smooth()));
        SmallWar.days(war, 300, new Accession());
        assertThat(types()).isEmpty();
    }

    @Test
    void patron_can_choose_a_friendly_republic_or_a_withdrawal_instead_of_a_monarchy() {
        var republic = capitalTaken(smooth().deciding(CrownDecisions.FORM_OF_GOVERNMENT, "friendly-republic"));
        SmallWar.days(republic, 300, new Accession());
        assertThat(types()).containsExactly(CrownEvents.FRIENDLY_REPUBLIC);
        assertThat(republic.state.throne.exists()).isTrue();
        assertThat(republic.state.throne.reigns()).isFalse();
        var leaves = capitalTaken(smooth().deciding(CrownDecisions.FORM_OF_GOVERNMENT, "leave"));
        SmallWar.days(leaves, 30, new Accession());
        assertThat(leaves.state.commitment.stage()).isEqualTo(CommitmentStage.ANNOUNCED);
        assertThat(leaves.state.throne.exists()).isFalse();
    }

    @Test
    void crown_remains_offered_while_the_candidate_waits() {
        var war = capitalTaken(smooth().deciding(CrownDecisions.ACCEPT_CROWN, "wait"));
        SmallWar.days(war, 800, new Accession());
        assertThat(war.state.throne.stage()).isEqualTo(CrownStage.OFFERED);
        assertThat(types()).doesNotContain(CrownEvents.CROWN_ACCEPTED, CrownEvents.CANDIDATE_REFUSES);
    }

    @Test
    void refusal_passes_the_offer_to_the_next_candidate_until_none_is_left() {
        var war = capitalTaken(smooth().deciding(CrownDecisions.ACCEPT_CROWN, "refuse"));
        SmallWar.days(war, 800, new Accession());
        var refused = types().subList(0, types().indexOf(CrownEvents.NO_CANDIDATE));
        assertThat(refused.stream().filter(type -> type == CrownEvents.CANDIDATE_REFUSES)).hasSize(2);
        assertThat(war.state.throne.reigns()).isFalse();
    }

    /** A patron who still wants a monarchy starts another round of candidates. The regency governs in the meantime. */
    @Test
    void crown_is_offered_again_after_all_candidates_have_refused() {
        var again = capitalTaken(smooth().deciding(CrownDecisions.ACCEPT_CROWN, "refuse"));
        SmallWar.days(again, 800, new Accession());
        var after = types().subList(types().indexOf(CrownEvents.NO_CANDIDATE) + 1, types().size());
        assertThat(after).contains(CrownEvents.CROWN_OFFERED).doesNotContain(SharedEvents.REGENCY,
                CrownEvents.FRIENDLY_REPUBLIC);
        assertThat(again.state.throne.exists()).isTrue();
    }

    @Test
    void landed_ruler_leaves_when_the_capital_is_lost_and_the_patron_has_gone() {
        var war = capitalTaken(smooth());
        for (int day = 0; !war.state.throne.stage().reached(CrownStage.ACCEPTED) && day < 400; day++) {
            SmallWar.days(war, 1, new Accession());
        }
        StateEditor.held(war.state.country, CROWN, -1);
        SmallWar.days(war, 300, new Accession());
        assertThat(war.state.throne.stage()).as("waits at the port while the patron is there")
                .isEqualTo(CrownStage.LANDED);
        StateEditor.stage(war.state.commitment, CommitmentStage.GONE);
        SmallWar.days(war, 1, new Accession());
        assertThat(war.state.throne.stage()).isEqualTo(CrownStage.ENDED);
        assertThat(war.state.throne.fate()).isEqualTo(Fate.LEFT);
        assertThat(types()).endsWith(SharedEvents.RULER_LEFT);
    }

    @Test
    void lobby_asks_the_first_candidate_before_the_capital_is_taken() {
        var war = SmallWar.alone(told(smooth().deciding(CrownDecisions.ACCEPT_CROWN, "refuse")));
        SmallWar.days(war, 200, new Accession());
        assertThat(types()).containsExactly(CrownEvents.CANDIDATE_REFUSES);
        assertThat(war.state.throne.candidate()).isEqualTo(1);
        war.state.expedition.takeCapital(war.state.day, -1);
        StateEditor.held(war.state.country, CROWN, 1);
        SmallWar.days(war, 300, new Accession());
        assertThat(log.events().stream().filter(event -> event.type() == CrownEvents.CROWN_OFFERED).findFirst()
                .orElseThrow().leader())
                .isEqualTo(PRINCE);
    }

    @Test
    void acceptance_of_the_crown_makes_the_client_owe_the_cost_of_the_expedition() {
        var war = capitalTaken(smooth());
        SmallWar.days(war, 300, new Accession());
        assertThat(war.state.treasuries.owedToPatron()).isEqualTo(50_000_000);
    }

    @Test
    void regency_that_loses_the_capital_can_restart_only_with_a_committed_patron() {
        assertThat(regencyWithoutCapital(CommitmentStage.COMMITTED).state.throne.stage()).isEqualTo(CrownStage.NOTHING);
        assertThat(regencyWithoutCapital(CommitmentStage.ANNOUNCED).state.throne.stage()).isEqualTo(CrownStage.ENDED);
    }

    private War regencyWithoutCapital(CommitmentStage commitment) {
        var war = capitalTaken(smooth());
        SmallWar.days(war, 40, new Accession());
        assertThat(war.state.throne.exists()).isTrue();
        StateEditor.held(war.state.country, CROWN, -1);
        StateEditor.stage(war.state.commitment, commitment);
        SmallWar.days(war, 1, new Accession());
        return war;
    }

    private static SmallWar smooth() {
        return SmallWar.quiet().with(CrownParameters.DAYS_TO_REGENCY, 15).with(CrownParameters.VOTE_HAZARD, 1e6)
                .with(CrownParameters.DEPUTATION_DAYS, 60)
                .with(CrownParameters.VOYAGE_DAYS, 45).deciding(CrownDecisions.FORM_OF_GOVERNMENT, "monarchy")
                .deciding(CrownDecisions.ACCEPT_CROWN, "accept");
    }

    private War told(SmallWar small) {
        return Simulation.of(small.model(), 1, Policy.HISTORICAL, log).war();
    }

    private War capitalTaken(SmallWar small) {
        var war = SmallWar.alone(told(small));
        war.state.expedition.takeCapital(0, -1);
        StateEditor.held(war.state.country, CROWN, 1);
        return war;
    }

    private List<EventType> types() {
        List<EventType> kinds = new ArrayList<>();
        log.events().forEach(event -> kinds.add(event.type()));
        return kinds;
    }
}
