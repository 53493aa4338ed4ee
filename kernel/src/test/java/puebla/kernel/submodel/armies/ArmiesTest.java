package puebla.kernel.submodel.armies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.FIREBRAND;
import static puebla.kernel.SmallWar.GOVERNOR;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.state.StateEditor;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.ArmyStatus;
import puebla.kernel.state.Cause;
import puebla.kernel.state.LeaderState;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArmiesTest {
    private static final int ARMY = 0;

    // --- ranks --------------------------------------------------------------------------------------------------

    @Test
    void recruits_fill_the_room_below_the_cap_against_desertion() {
        // dN/dt = 40 (1 − N / 2400) − 0.0018 N from 1,000 gives 1,982 after 100 days
        var war = filling(40).war(1);
        begin(war, 1000, 100, 100_000);
        for (int day = 0; day < 100; day++) {
            new ArmyWatch().apply(war);
            new ArmyLevy().apply(war);
            long gone = war.random().stochasticRound(DESERT, 1, war.state.day, 0.0018 * war.state.armies.men(ARMY));
            war.state.forces.leave(largest(war), false, Stock.DESERTED, gone, Cause.DESERTED);
            war.state.day++;
        }
        new ArmyWatch().apply(war);
        assertThat((double) war.state.armies.men(ARMY)).isEqualTo(1982, within(80.0));
        war.audit();
    }

    private static final Draw DESERT = Draw.of("test.armies-desert");

    @Test
    void army_without_cadre_or_arms_gets_no_men() {
        for (double[] stores : new double[][]{{0, 100_000}, {100, 0}}) {
            var war = filling(40).with(ArmiesParameters.LOCAL_ARMS, 0).war(1);
            begin(war, 1000, stores[0], stores[1]);
            SmallWar.days(war, 60, new ArmyWatch(), new ArmyLevy());
            assertThat(war.state.armies.men(ARMY)).isEqualTo(1000);
        }
    }

    @Test
    void army_without_levy_rally_and_calls_keeps_its_men() {
        var war = filling(0).with(SharedParameters.CALL_WITHIN, 10)
                .with(ArmiesParameters.CALL_BANDS, 0).with(ArmiesParameters.RALLY_SHARE, 0).war(1);
        begin(war, 1000, 100, 100_000);
        SmallWar.bands(war, BORDER, 5000);
        scatter(war, 500);
        SmallWar.days(war, 60, new ArmyWatch(), new ArmyLevy());
        assertThat(war.state.armies.men(ARMY)).isEqualTo(1000);
        assertThat(war.state.armies.scattered(ARMY)).as("scattered men go home in time").isLessThan(250);
        war.audit();
    }

    @Test
    void irregulars_near_the_base_are_called_and_those_far_away_are_not() {
        var war = filling(0).with(ArmiesParameters.CALL_BANDS, 0.02).war(1);
        begin(war, 1000, 100, 100_000);
        SmallWar.bands(war, BORDER, 2000);
        SmallWar.bands(war, BAY, 2000);
        SmallWar.days(war, 60, new ArmyWatch(), new ArmyLevy());
        assertThat(war.state.country.bands(BORDER)).isLessThan(1500);
        assertThat(war.state.country.bands(BAY)).isEqualTo(2000);
        new ArmyWatch().apply(war);
        assertThat(war.state.armies.men(ARMY)).isEqualTo(1000 + 2000 - war.state.country.bands(BORDER));
        war.audit();
    }

    @Test
    void scattered_men_rally_when_there_is_room() {
        var war = filling(0).war(1);
        begin(war, 1500, 100, 100_000);
        scatter(war, war.state.forces.leave(largest(war), false, Stock.DISPERSED, 1000, Cause.SCATTERED));
        SmallWar.days(war, 200, new ArmyWatch(), new ArmyLevy());
        assertThat((double) war.state.armies.men(ARMY)).as("500 and 55 % of 1,000, less those who are still scattered")
                .isBetween(940.0, 1055.0);
        war.audit();
    }

    // --- defeat and return --------------------------------------------------------------------------------------

    @Test
    void beaten_army_breaks_below_a_third_of_its_strength_and_hides_its_cadre() {
        var war = beaten(2000, 650);
        assertThat(war.state.armies.status(ARMY)).isEqualTo(ArmyStatus.BROKEN);
        assertThat(war.events.happened(ArmiesEvents.ARMY_BREAKS_UP)).isTrue();
        assertThat(war.state.men.of(HOME_LINE, Stock.CADRE)).isEqualTo((long) war.state.armies.cadre(ARMY))
                .isPositive();
        war.audit();
        assertThat(beaten(2000, 750).state.armies.status(ARMY)).as("750 of 2,000 left").isEqualTo(ArmyStatus.IN_BEING);
    }

    @Test
    void broken_army_gathers_at_a_base_and_is_back_at_half_its_strength() {
        var war = beaten(2000, 100);
        SmallWar.days(war, 1500, new ArmyWatch(), new ArmyReturn(), new ArmyLevy());
        assertThat(war.events.happened(ArmiesEvents.ARMY_GATHERS)).isTrue();
        assertThat(war.events.happened(ArmiesEvents.ARMY_REFORMED)).isTrue();
        assertThat(war.state.armies.men(ARMY)).isGreaterThanOrEqualTo(1000);
        assertThat(war.state.forces.leader(ArmyForces.largest(war, ARMY))).isEqualTo(war.state.armies.commander(ARMY));
        war.audit();
    }

    @Test
    void broken_army_stays_broken_when_armies_are_off() {
        var war = armyAt(SmallWar.quiet().without(SystemSwitch.ARMIES)).war(1);
        beat(war, 2000, 100);
        SmallWar.days(war, 1500, new ArmyWatch(), new ArmyReturn(), new ArmyLevy());
        assertThat(war.state.armies.isBroken(ARMY)).isTrue();
        assertThat(war.events.happened(ArmiesEvents.ARMY_GATHERS)).isFalse();
    }

    @Test
    void army_with_more_escaped_officers_gathers_earlier() {
        assertThat(meanGathering(60)).isLessThan(0.85 * meanGathering(0));
    }

    private static double meanGathering(double cadre) {
        double sum = 0;
        for (long seed = 1; seed <= 200; seed++) {
            var war = armyAt(SmallWar.quiet()).war(seed);
            beat(war, 2000, 100);
            war.state.armies.changeCadre(ARMY, cadre - war.state.armies.cadre(ARMY));
            int from = war.state.day;
            while (!war.events.happened(ArmiesEvents.ARMY_GATHERS)) {
                SmallWar.days(war, 1, new ArmyReturn());
            }
            sum += war.state.day - from;
        }
        return sum / 200;
    }

    @Test
    void broken_army_without_a_free_base_is_dormant() {
        var war = beaten(2000, 100);
        StateEditor.held(war.state.country, BORDER, 1);
        SmallWar.garrison(war, PATRON_CORPS, BORDER, 500);
        StateEditor.held(war.state.country, CASTLE, 1);
        SmallWar.garrison(war, PATRON_CORPS, CASTLE, 500);
        war.state.strength.count(war.state);
        SmallWar.days(war, 400, new ArmyReturn());
        assertThat(war.state.armies.status(ARMY)).isEqualTo(ArmyStatus.DORMANT);
        assertThat(war.events.happened(ArmiesEvents.ARMY_DORMANT)).isTrue();
        assertThat(war.events.happened(ArmiesEvents.ARMY_GATHERS)).isFalse();
    }

    @Test
    void command_passes_to_the_next_leader_when_the_first_is_captured() {
        var war = armyAt(SmallWar.quiet()).war(1);
        begin(war, 2000, 80, 3000);
        SmallWar.days(war, 11, new ArmyReturn());
        assertThat(war.state.armies.commander(ARMY)).isEqualTo(GOVERNOR);
        war.state.leaders.become(GOVERNOR, LeaderState.CAPTIVE);
        SmallWar.days(war, 11, new ArmyReturn());
        assertThat(war.state.armies.commander(ARMY)).isEqualTo(FIREBRAND);
        assertThat(war.events.happened(ArmiesEvents.COMMAND_PASSES)).isTrue();
    }

    // --- chest --------------------------------------------------------------------------------------------------

    @Test
    void customs_and_contributions_pay_an_army_without_the_treasury() {
        var war = armyAt(SmallWar.quiet()).war(1);
        begin(war, 200, 80, 3000);
        war.state.treasuries.recordHomePaid(0);
        SmallWar.days(war, 60, new ArmyChest());
        assertThat(war.state.armies.arrears(ARMY)).isZero();
        double aDay = war.state.armies.paidToday();
        assertThat(aDay).isEqualTo(200 * war.scenario().contingents().get(HOME_LINE).payPerYear() / 365, within(0.3));
        assertThat(war.state.money.units(war.state.money.chest(ARMY))).isEqualTo(30 * aDay, within(2 * aDay));
        war.audit();
    }

    @Test
    void arrears_grow_when_neither_chest_nor_treasury_pays() {
        var war = armyAt(SmallWar.quiet()).with(ArmiesParameters.CONTRIBUTIONS, 0).war(1);
        begin(war, 2000, 80, 3000);
        war.state.treasuries.recordHomePaid(0);
        SmallWar.days(war, 60, new ArmyChest());
        assertThat(war.state.armies.arrears(ARMY)).isEqualTo(2, within(0.05));
        war.state.treasuries.recordHomePaid(1);
        SmallWar.days(war, 60, new ArmyChest());
        assertThat(war.state.armies.arrears(ARMY)).as("the treasury pays").isLessThanOrEqualTo(2.05);
        war.state.armies.count(ARMY, 4000, war.state.day, 30);
        assertThat(war.state.armies.arrears(ARMY)).as("newcomers have no arrears").isLessThan(1.05);
    }

    @Test
    void place_under_the_enemys_control_contributes_less() {
        assertThat(paidUnder(-1, 0)).isGreaterThan(paidUnder(1, 0));
        assertThat(paidUnder(1, 0)).isGreaterThan(paidUnder(1, 0.9));
    }

    private static double paidUnder(int holder, double control) {
        var war = armyAt(SmallWar.quiet()).war(1);
        begin(war, 50_000, 80, 3000);
        StateEditor.held(war.state.country, BORDER, holder);
        war.state.country.obey(BORDER, control);
        new ArmyChest().apply(war);
        return war.state.armies.paidToday();
    }

    // --- situations ---------------------------------------------------------------------------------------------

    /** Returns a scenario with an army with bases at BORDER and CASTLE, which BORDER fills. */
    private static SmallWar armyAt(SmallWar war) {
        return war.without(SystemSwitch.ATTITUDES).withArmy("army-of-the-border", List.of(GOVERNOR, FIREBRAND),
                List.of(BORDER, CASTLE),
                List.of(BORDER),
                -1);
    }

    /** Returns such a scenario in which a number of recruits a day would fill empty ranks, and nothing else changes. */
    private static SmallWar filling(double perDay) {
        var probe = armyAt(SmallWar.quiet()).war(1);
        double ready = probe.columns.people(BORDER) * 0.15; // the willing when attitudes are off
        return armyAt(SmallWar.quiet()).with(ArmiesParameters.LEVY, perDay / ready)
                .with(ArmiesParameters.CADRE_LOST, 0).with(ArmiesParameters.CADRE_GROWTH, -1)
                .with(ArmiesParameters.MOST_OF_PEOPLE, 1).with(ArmiesParameters.FORCE_MEN, 100_000);
    }

    private static void begin(War war, long men, double cadre, double arms) {
        SmallWar.column(war, HOME_LINE, BORDER, men);
        new ArmyWatch().apply(war);
        war.state.armies.begin(ARMY, men, cadre, arms, ArmyStatus.IN_BEING);
    }

    private static War beaten(long before, long after) {
        var war = armyAt(SmallWar.quiet()).war(1);
        beat(war, before, after);
        return war;
    }

    /** Beats an army at BORDER. The men whom it loses scatter. */
    private static void beat(War war, long before, long after) {
        war.state.day = 100;
        begin(war, before, before / 24.0, 2.0 * before);
        int force = largest(war);
        scatter(war, war.state.forces.leave(force, false, Stock.DISPERSED, before - after, Cause.SCATTERED));
        war.state.armies.beat(ARMY, war.state.day, BORDER);
        new ArmyWatch().apply(war);
    }

    private static void scatter(War war, long men) {
        war.state.armies.scatter(ARMY, men);
    }

    private static int largest(War war) {
        return ArmyForces.largest(war, ARMY);
    }
}
