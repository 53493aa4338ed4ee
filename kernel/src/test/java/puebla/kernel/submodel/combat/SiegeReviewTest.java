package puebla.kernel.submodel.combat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.MARSHAL;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.scenario.Amount;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.submodel.combat.CombatDecisions.WallsCourse;
import puebla.kernel.submodel.command.RecordingPolicy;

/** Begin of a siege, the besieger's review every ten days, and a siege that is raised. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SiegeReviewTest {

    @Test
    void siege_begins_with_whole_works_full_hope_and_powder_for_5_percent_more_days_than_food() {
        var war = SmallSiege.of(SmallSiege.calm().model(), 1, 4000, 5000).war;
        war.state.country.endSiege(CASTLE);
        war.state.country.changeWorks(CASTLE, 0.4);
        war.state.country.changeHope(CASTLE, 0.2);
        war.state.day = 33;
        SiegeActions.begin(war, CASTLE, 0);
        assertThat(war.state.country.besieged(CASTLE)).isTrue();
        assertThat(war.state.country.siegeSince(CASTLE)).isEqualTo(33);
        assertThat(war.state.country.worksLeft(CASTLE)).isEqualTo(1);
        assertThat(war.state.country.hope(CASTLE)).isEqualTo(1);
        assertThat(war.state.country.powder(CASTLE)).isEqualTo(1.05 * war.state.country.food(CASTLE), within(1e-9));
    }

    @Test
    void event_of_a_new_siege_names_place_besieger_and_the_men_of_both_sides() {
        var siege = SmallSiege.of(SmallSiege.calm().model(), 1, 4000, 5000);
        var event = siege.event(CombatEvents.SIEGE_BEGINS);
        assertThat(siege.war.state.country.siegeEvent(CASTLE)).isEqualTo(event.id());
        assertThat(event.place()).isEqualTo(CASTLE);
        assertThat(event.side()).isEqualTo(1);
        assertThat(event.actor()).isEqualTo(PATRON);
        assertThat(event.contingent()).isEqualTo(PATRON_CORPS);
        assertThat(event.amounts().get(Amount.MEN.ordinal())).isEqualTo(4000);
        assertThat(event.amounts().get(Amount.ENEMY_MEN.ordinal())).isEqualTo(5000);
        assertThat(
                SmallSiege.ofClient(SmallSiege.calm().model(), 1, 4000, 1000).event(CombatEvents.SIEGE_BEGINS).side())
                .isEqualTo(-1);
    }

    @Test
    void besieger_decides_every_ten_days_and_not_on_the_first_day() {
        for (int day = 0; day <= 31; day++) {
            var policy = new RecordingPolicy(WallsCourse.INVEST);
            var siege = SmallSiege.of(SmallSiege.undecided().model(), 1, policy, 4000, 5000);
            siege.war.state.day = day;
            siege.day();
            assertThat(policy.recorded).as("day %d", day).hasSize(day > 0 && day % 10 == 0 ? 1 : 0);
            assertThat(siege.war.state.country.besieged(CASTLE)).isTrue();
        }
    }

    @Test
    void review_reads_odds_guns_importance_and_supply() {
        var policy = review(WallsCourse.INVEST, 4000, 20, 0.4);
        // strength 4,000 x 5 x (0.5 + 0.5 x 0.4) against 5,000 x 4.5
        assertThat(policy.feature(0).getFirst()).isEqualTo(Math.log(14_000 / 22_500.0), within(1e-9));
        assertThat(policy.feature(1).getFirst()).isEqualTo(0.5, within(1e-9));
        assertThat(policy.feature(3).getFirst()).isEqualTo(1);
        assertThat(policy.feature(4).getFirst()).isEqualTo(0.4, within(1e-9));
        assertThat(review(WallsCourse.INVEST, 4000, 100, 1).feature(1).getFirst()).isEqualTo(1.5);
    }

    private static RecordingPolicy review(WallsCourse answer, long besiegers, int guns, double supply) {
        var policy = new RecordingPolicy(answer);
        var siege = SmallSiege.of(SmallSiege.undecided().model(), 1, policy, besiegers, 5000);
        siege.war.state.forces.giveGuns(0, guns - siege.war.state.forces.guns(0));
        StateEditor.supply(siege.war.state.forces, 0, supply);
        siege.war.state.strength.count(siege.war.state);
        siege.war.state.day = 10;
        siege.day();
        return policy;
    }

    @Test
    void besieger_assaults_only_with_a_log_ratio_above_minus_0_2() {
        assertThat(reviewed(WallsCourse.ASSAULT, 3700, 0).war.events.happened(CombatEvents.ASSAULT)).isTrue(); // ln 18,500/22,500
        assertThat(reviewed(WallsCourse.ASSAULT, 3680, 0).war.events.happened(CombatEvents.ASSAULT)).isFalse(); // below e^-0.2
        assertThat(reviewed(WallsCourse.INVEST, 3700, 0).war.events.happened(CombatEvents.ASSAULT)).isFalse();
    }

    @Test
    void siege_continues_after_a_repulsed_assault_and_ends_after_a_successful_one() {
        var repulsed = reviewed(WallsCourse.ASSAULT, 4000, 0).war;
        assertThat(repulsed.events.happened(CombatEvents.ASSAULT_REPULSED)).isTrue();
        assertThat(repulsed.state.country.besieged(CASTLE)).isTrue();
        assertThat(repulsed.state.forces.posture(0)).isEqualTo(Posture.INVEST);
        var siege = reviewed(WallsCourse.ASSAULT, 4000, 3);
        assertThat(siege.war.events.happened(CombatEvents.BATTLE_WON)).isTrue();
        assertThat(siege.war.state.country.held(CASTLE)).isEqualTo(1);
        assertThat(siege.war.state.country.besieged(CASTLE)).isFalse();
        assertThat(siege.war.state.country.siegeEvent(CASTLE)).isEqualTo(siege.event(CombatEvents.SIEGE_BEGINS).id());
    }

    @Test
    void besieger_falls_back_only_with_a_log_ratio_below_minus_0_5() {
        var raised = reviewed(WallsCourse.FALL_BACK, 2700, 0); // ln 13,500 / 22,500 = −0.51
        expectRaised(raised);
        var remains = reviewed(WallsCourse.FALL_BACK, 2740, 0).war; // −0.496
        assertThat(remains.state.country.besieged(CASTLE)).isTrue();
        assertThat(reviewed(WallsCourse.PASS_BY, 2700, 0).war.state.country.besieged(CASTLE)).as("passing by").isTrue();
    }

    private static SmallSiege reviewed(WallsCourse answer, long besiegers, double ability) {
        var siege = SmallSiege.of(SmallSiege.undecided().model(), 1, new RecordingPolicy(answer), besiegers, 5000);
        if (ability > 0) {
            siege.war.state.forces.assign(0, MARSHAL);
            siege.war.state.leaders.drawAbility(MARSHAL, ability);
        }
        siege.war.state.day = 10;
        return siege.day();
    }

    @Test
    void siege_is_raised_below_0_85_of_the_worth_inside() {
        var siege = SmallSiege.of(SmallSiege.calm().model(), 1, 849, 5000);
        siege.war.state.day = 10;
        expectRaised(siege.day());
        var kept = SmallSiege.of(SmallSiege.calm().model(), 1, 851, 5000).day().war;
        assertThat(kept.state.country.besieged(CASTLE)).isTrue();
    }

    /** Checks a siege that the besieger raised on day 10. */
    private static void expectRaised(SmallSiege siege) {
        var war = siege.war;
        assertThat(war.state.country.besieged(CASTLE)).isFalse();
        assertThat(war.state.country.held(CASTLE)).isEqualTo(-1);
        assertThat(war.state.forces.posture(0)).isEqualTo(Posture.MARCH);
        assertThat(war.state.forces.goal(0)).isEqualTo(FORD);
        assertThat(war.state.forces.busyUntil(0)).isEqualTo(25);
        assertThat(war.state.forces.strength(0)).isEqualTo(war.state.inField(PATRON_CORPS)).isPositive();
        assertThat(war.state.forces.posture(1)).isEqualTo(Posture.HOLD);
        assertThat(war.state.forces.busyUntil(1)).isZero();
        var event = siege.event(CombatEvents.SIEGE_RAISED);
        assertThat(event.side()).isEqualTo(-1);
        assertThat(event.place()).isEqualTo(CASTLE);
        assertThat(event.causes()).containsExactly(siege.event(CombatEvents.SIEGE_BEGINS).id());
    }
}
