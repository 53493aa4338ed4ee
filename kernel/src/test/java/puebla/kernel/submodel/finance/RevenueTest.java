package puebla.kernel.submodel.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.CLIENT;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.HOME;
import static puebla.kernel.SmallWar.LION;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.TOWER;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.Occupation;
import puebla.kernel.scenario.Finance;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RevenueTest {
    /** Customs of 3,650,000 pesos per year and no other revenue: 10,000 pesos per day at full trade. */
    private static final Finance CUSTOMS_ONLY = new Finance(3_650_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.6, 0.2, List.of());

    @Test
    void holder_of_a_port_receives_its_share_of_the_customs() {
        var war = open(plain().without(SystemSwitch.DEBT));
        new Revenue().apply(war);
        assertThat(war.state.money.units(HOME)).isEqualTo(10_000 * (0.6 + 0.2)); // HAVEN and BORDER; the rebels hold BAY
        assertThat(war.state.money.units(CLIENT)).isZero();
        war.state.money.audit();
    }

    @Test
    void trade_collection_raids_and_frontier_boom_scale_the_customs() {
        var war = open(plain().without(SystemSwitch.DEBT).with(FinanceParameters.HOME_COLLECTED, 0.5)
                .with(FinanceParameters.FRONTIER_BOOM, 0.25));
        StateEditor.trade(war.state.country, HAVEN, 0.8);
        war.state.country.recordRaids(HAVEN, 0.4);
        new Revenue().apply(war);
        double haven = 6000 * 0.8 * (1 - 0.2);
        assertThat(war.state.money.units(HOME)).isEqualTo((haven + 2000) * 0.5 * 1.25, within(0.01));
    }

    @Test
    void interior_taxes_depend_on_people_and_zone_of_control() {
        var war = open(
                plain().with(new Finance(0, 1_500_000 * 365, 0, 0, 0, 0, 0, 0, 0, 0, 0.6, 0.2, List.of()))
                        .without(SystemSwitch.DEBT));
        double[] control = {-0.8, -0.5, -0.1, 0.3, -0.9, 0.9};
        System.arraycopy(control, 0, StateEditor.control(war.state.country), 0, 6);
        new Revenue().apply(war);
        // one peso per head and day, 1,500,000 people; BAY pays nobody
        assertThat(war.state.money.units(HOME)).isEqualTo(
                100_000 + 0.6 * 200_000 + 0.2 * 400_000 + 0.6 * 500_000 + 150_000,
                within(0.01));
    }

    @Test
    void client_government_receives_the_customs_of_the_places_of_its_side() {
        var war = open(plain());
        SmallWar.reigning(war);
        new Revenue().apply(war);
        assertThat(war.state.money.units(CLIENT)).isEqualTo(2000);
        assertThat(war.state.country.held(BAY)).isEqualTo(1);
    }

    @Test
    void creditors_receive_their_pledged_shares_until_the_moratorium_adds_to_arrears() {
        var war = open(plain());
        double owed = war.state.debt.arrears(LION);
        new Revenue().apply(war);
        assertThat(war.state.money.units(LION)).isEqualTo(8000 * 0.2, within(0.01));
        assertThat(war.state.money.units(TOWER)).isEqualTo(8000 * 0.1, within(0.01));
        assertThat(war.state.money.units(PATRON)).isEqualTo(8000 * 0.05 * 5, within(0.01)); // francs
        assertThat(war.state.money.units(HOME)).isEqualTo(8000 * 0.65, within(0.01));
        assertThat(war.state.debt.arrears(LION)).isEqualTo(owed);
        war.state.debt.suspend(0, -1);
        new Revenue().apply(war);
        assertThat(war.state.money.units(LION)).isEqualTo(8000 * 0.2, within(0.01));
        assertThat(war.state.debt.arrears(LION)).isEqualTo(owed + 1600, within(0.01));
        war.state.money.audit();
    }

    @Test
    void fiscal_stress_is_the_deficit_over_gross_revenue() {
        var war =
                open(plain().with(SharedParameters.STRESS_DAY_ZERO, 1).with(SharedParameters.ARREARS_SERVICE, 0.06));
        war.state.treasuries.beginHomeNeeds(7000);
        new Revenue().apply(war);
        double service = 3_500_000 * 0.06 / 365;
        assertThat(war.state.debt.stress()).isEqualTo((7000 + service - 8000 * 0.65) / 8000, within(1e-9));
    }

    @Test
    void fiscal_stress_moves_by_a_sixtieth_of_the_gap_per_day() {
        var war = open(plain().without(SystemSwitch.DEBT));
        war.state.treasuries.beginHomeNeeds(4000);
        war.state.debt.assess(0.5);
        war.state.day = 1;
        new Revenue().apply(war);
        assertThat(war.state.debt.stress()).isEqualTo(0.5 + (-0.5 - 0.5) / 60, within(1e-9));
    }

    @Test
    void half_of_the_client_customs_goes_to_the_patron_after_their_assignment() {
        var war = open(plain());
        SmallWar.reigning(war);
        war.state.treasuries.assignCustoms();
        StateEditor.owedToPatron(war.state.treasuries, 100_000);
        new Revenue().apply(war);
        assertThat(war.state.money.units(CLIENT)).isEqualTo(1000);
        assertThat(war.state.treasuries.owedToPatron()).isEqualTo(100_000 - 5000);
        war.state.money.audit();
    }

    @Test
    void trade_relaxes_in_60_days_to_the_open_share_of_the_hinterland() {
        var war = SmallWar.quiet().with(FinanceParameters.TRADE_AT_PEACE, 0.9).war(1);
        StateEditor.trade(war.state.country, CROWN, 0.5);
        war.state.day = 4;
        new Revenue().apply(war);
        // hinterland of the capital: CASTLE (own side, 5 days) and BAY (rebels, 6 days)
        double castle = 400_000 * Math.exp(-5 / 2.5);
        double bay = 150_000 * Math.exp(-6 / 2.5);
        double target = 0.9 * castle / (castle + bay);
        assertThat(war.state.country.trade(CROWN)).isEqualTo(0.5 + (target - 0.5) * 7 / 60, within(1e-9));
    }

    @Test
    void revenue_with_a_14_day_interval_is_recomputed_weekly_and_when_a_place_is_taken() {
        var war = Simulation.of(SmallWar.quiet().model(UpdateInterval.EVERY_14_DAYS), 1, Policy.HISTORICAL).war();
        war.state.day = 5;
        new Revenue().apply(war);
        double before = war.state.treasuries.homeDues();
        Arrays.fill(StateEditor.raided(war.state.country), 1);
        war.state.day = 6;
        new Revenue().apply(war);
        assertThat(war.state.treasuries.homeDues()).as("raids count from day 4 of the next week").isEqualTo(before);
        Occupation.takePlace(war, HAVEN, 1, PATRON, -1);
        new Revenue().apply(war);
        double without = war.state.treasuries.homeDues();
        assertThat(without).isLessThan(before / 2 + 1e-9);
        Arrays.fill(StateEditor.raided(war.state.country), 0);
        war.state.day = 11;
        new Revenue().apply(war);
        assertThat(war.state.treasuries.homeDues()).isGreaterThan(without);
    }

    @Test
    void siege_of_a_place_reduces_its_trade() {
        var free = SmallWar.quiet().war(1);
        var besieged = SmallWar.quiet().war(1);
        besieged.state.country.besiege(CROWN, 0);
        for (var war : List.of(free, besieged)) {
            war.state.day = 4;
            new Revenue().apply(war);
        }
        assertThat(besieged.state.country.trade(CROWN)).isLessThan(free.state.country.trade(CROWN));
    }

    /** Returns a scenario with customs only, at full trade, completely collected and without a frontier boom. */
    private static SmallWar plain() {
        return SmallWar.quiet().with(CUSTOMS_ONLY).with(FinanceParameters.HOME_COLLECTED, 1)
                .with(FinanceParameters.REVENUE_COLLECTED, 1)
                .with(FinanceParameters.FRONTIER_BOOM, 0).with(FinanceParameters.TRADE_DAY_ZERO, 1);
    }

    private static War open(SmallWar small) {
        var war = small.war(1);
        assertThat(war.state.money.units(HOME)).isZero();
        return war;
    }
}
