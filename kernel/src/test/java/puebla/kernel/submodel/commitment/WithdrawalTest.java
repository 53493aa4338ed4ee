package puebla.kernel.submodel.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.command.March;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawalTest {
    /** Historical record: 28,690 men in 27 days of 1867. */
    @Test
    void army_at_the_port_embarks_1060_men_per_day() {
        var war = leaving(1, 0);
        SmallWar.column(war, PATRON_CORPS, HAVEN, 28_690);
        SmallWar.days(war, 27, new Withdrawal());
        assertThat(war.state.men.of(PATRON_CORPS, Stock.RETURNED)).isEqualTo(27 * 1060);
        assertThat(war.state.commitment.stage()).isEqualTo(CommitmentStage.ANNOUNCED);
        SmallWar.days(war, 1, new Withdrawal());
        assertThat(war.state.men.of(PATRON_CORPS, Stock.RETURNED)).isEqualTo(28_690);
        assertThat(war.state.commitment.stage()).isEqualTo(CommitmentStage.GONE);
        assertThat(war.events.happened(SharedEvents.PATRON_GONE)).isTrue();
        war.audit();
    }

    @Test
    void each_of_three_lots_takes_a_third_of_the_army() {
        var war = leaving(3, 10);
        SmallWar.column(war, PATRON_CORPS, HAVEN, 9000);
        SmallWar.days(war, 10, new Withdrawal());
        assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(9000);
        SmallWar.days(war, 50, new Withdrawal());
        assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(6000);
        SmallWar.days(war, 100, new Withdrawal());
        assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(3000);
        SmallWar.days(war, 100, new Withdrawal());
        assertThat(war.state.inField(PATRON_CORPS)).isZero();
        assertThat(war.state.commitment.stage()).isEqualTo(CommitmentStage.GONE);
    }

    /**
     * Of 9,000 men, 3,000 are called and none has arrived at the port yet. The next lot takes half of the other 6,000.
     */
    @Test
    void men_of_a_lot_not_yet_embarked_are_not_counted_again_for_the_next_lot() {
        var war = leaving(3, 0);
        StateEditor.lotsGone(war.state.commitment, 1);
        war.state.commitment.callSurplus(3000);
        SmallWar.column(war, PATRON_CORPS, CASTLE, 9000);
        new Withdrawal().apply(war);
        assertThat(war.state.commitment.lotMen()).isEqualTo(6000);
    }

    @Test
    void port_garrison_stays_until_the_last_lot() {
        var war = leaving(2, 0);
        SmallWar.garrison(war, PATRON_CORPS, HAVEN, 600);
        SmallWar.column(war, PATRON_CORPS, HAVEN, 600);
        SmallWar.days(war, 20, new Withdrawal());
        assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(600);
        assertThat(war.state.forces.garrisonAt(HAVEN, PATRON_CORPS)).isNotNegative();
        SmallWar.days(war, 120, new Withdrawal());
        assertThat(war.state.inField(PATRON_CORPS)).isZero();
    }

    @Test
    void distant_column_withdraws_before_the_first_lot_and_the_last_lot_takes_all_men() {
        var war = leaving(1, 60);
        int far = SmallWar.column(war, PATRON_CORPS, BORDER, 1000);
        SmallWar.garrison(war, PATRON_CORPS, CROWN, 1000);
        StateEditor.held(war.state.country, BORDER, 1);
        for (int day = 0; day < 150; day++) {
            SmallWar.days(war, 1, new Withdrawal(), new March());
            if (war.state.day == 59) {
                assertThat(war.state.forces.place(far)).isNotEqualTo(BORDER);
            }
        }
        assertThat(war.state.men.of(PATRON_CORPS, Stock.RETURNED)).isEqualTo(2000);
        assertThat(war.events.happened(CommitmentEvents.PLACE_EVACUATED)).isTrue();
    }

    @Test
    void withdrawal_plan_can_be_kept_postponed_or_hastened() {
        assertThat(reviewed("keep").state.commitment.nextLotDay()).isEqualTo(200);
        assertThat(reviewed("postpone").state.commitment.nextLotDay()).isEqualTo(260);
        var hastened = reviewed("hasten");
        assertThat(hastened.state.commitment.lots()).isEqualTo(1);
        assertThat(hastened.state.commitment.nextLotDay()).isEqualTo(250); // half of the lot spacing later than planned
        assertThat(hastened.events.happened(CommitmentEvents.PLAN_CHANGED)).isTrue();
        assertThat(reviewed("keep").events.happened(CommitmentEvents.PLAN_CHANGED)).isFalse();
    }

    @Test
    void men_above_the_wanted_level_go_home_before_any_withdrawal() {
        var war = SmallWar.reigning(SmallWar.quiet().with(CommitmentParameters.EMBARKED_PER_DAY, 1060).war(1));
        SmallWar.column(war, PATRON_CORPS, HAVEN, 10_000);
        war.state.expedition.want(8000);
        SmallWar.days(war, 40, new Withdrawal());
        // 1,500 at a time, until at most 5 % and 600 men above the level
        assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(8500);
        assertThat(war.state.commitment.stage()).isEqualTo(CommitmentStage.COMMITTED);
    }

    @Test
    void committed_patron_at_the_wanted_level_keeps_its_men_in_place() {
        var war = SmallWar.reigning(SmallWar.quiet().war(1));
        int force = SmallWar.column(war, PATRON_CORPS, FORD, 10_000);
        war.state.expedition.want(10_000);
        SmallWar.days(war, 100, new Withdrawal());
        assertThat(war.state.forces.strength(force)).isEqualTo(10_000);
        assertThat(war.state.forces.posture(force)).isEqualTo(Posture.HOLD);
    }

    @Test
    void port_returns_to_the_home_side_when_the_patron_leaves_without_a_client() {
        var war = SmallWar.alone(tuned().war(1));
        StateEditor.held(war.state.country, HAVEN, 1);
        announce(war, 1, 0);
        SmallWar.column(war, PATRON_CORPS, HAVEN, 100);
        SmallWar.days(war, 3, new Withdrawal());
        assertThat(war.state.commitment.stage()).isEqualTo(CommitmentStage.GONE);
        assertThat(war.state.country.held(HAVEN)).isEqualTo(-1);
    }

    /** From BAY to HAVEN it takes 5 days by sea and 2 to embark, or 20.5 march days by land. */
    @Test
    void coastal_garrison_withdraws_by_sea_when_that_is_faster_than_the_road() {
        var war = leaving(1, 0);
        int post = SmallWar.garrison(war, PATRON_CORPS, BAY, 500);
        new Withdrawal().apply(war);
        assertThat(war.state.forces.posture(post)).isEqualTo(Posture.MARCH);
        assertThat(war.state.forces.toward(post)).isEqualTo(HAVEN);
        assertThat(war.state.forces.stage(post)).isEqualTo(7, within(1e-9));
        assertThat(war.events.happened(CommitmentEvents.PLACE_EVACUATED)).isTrue();
        SmallWar.days(war, 12, new March(), new Withdrawal());
        assertThat(war.state.men.of(PATRON_CORPS, Stock.RETURNED)).isEqualTo(500);
        assertThat(war.state.commitment.stage()).isEqualTo(CommitmentStage.GONE);
        war.audit();
    }

    @Test
    void coastal_column_called_to_the_port_for_a_lot_travels_by_sea() {
        var war = leaving(2, 0);
        int column = SmallWar.column(war, PATRON_CORPS, BAY, 500);
        SmallWar.days(war, 2, new Withdrawal()); // the first of two lots; the road is still open
        assertThat(war.state.forces.goal(column)).isEqualTo(HAVEN);
        assertThat(war.state.forces.toward(column)).isEqualTo(HAVEN);
        assertThat(war.state.forces.stage(column)).isEqualTo(7, within(1e-9));
    }

    @Test
    void garrison_without_a_harbour_or_near_the_port_withdraws_by_road() {
        var war = leaving(1, 0);
        int capital = SmallWar.garrison(war, PATRON_CORPS, CROWN, 500);
        int hills = SmallWar.garrison(war, PATRON_CORPS, FORD, 500);
        SmallWar.days(war, 2, new Withdrawal());
        assertThat(war.state.forces.toward(capital)).isEqualTo(CASTLE);
        assertThat(war.state.forces.stage(capital)).isEqualTo(war.routes.days[CROWN][CASTLE], within(1e-9));
        assertThat(war.state.forces.toward(hills)).isEqualTo(HAVEN);
        assertThat(war.state.forces.stage(hills)).isEqualTo(4, within(1e-9));
    }

    private static War reviewed(String option) {
        var war = SmallWar.reigning(tuned().deciding(CommitmentDecisions.CHANGE_OF_PLAN, option).war(1));
        announce(war, 3, 200);
        SmallWar.column(war, PATRON_CORPS, HAVEN, 3000);
        SmallWar.days(war, 30, new Withdrawal());
        return war;
    }

    private static War leaving(int lots, int firstLot) {
        var war = SmallWar.reigning(tuned().deciding(CommitmentDecisions.CHANGE_OF_PLAN, "keep").war(1));
        announce(war, lots, firstLot);
        return war;
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(CommitmentParameters.EMBARKED_PER_DAY, 1060)
                .with(CommitmentParameters.LOT_SPACING_DAYS, 100);
    }

    private static void announce(War war, int lots, int firstLot) {
        StateEditor.stage(war.state.commitment, CommitmentStage.ANNOUNCED);
        StateEditor.decidedDay(war.state.commitment, 0);
        StateEditor.lots(war.state.commitment, lots);
        StateEditor.nextLotDay(war.state.commitment, firstLot);
    }
}
