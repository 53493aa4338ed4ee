package puebla.kernel.submodel.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CLIENT;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HOME;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.PatronTreasury;
import puebla.kernel.scenario.Finance;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Money;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.expedition.ExpeditionParameters;
import puebla.kernel.submodel.expedition.PatronCosts;
import puebla.kernel.submodel.finance.FinanceDecisions.AdvanceAnswer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpendingTest {
    @Test
    void government_with_money_pays_its_troops_and_offices_in_full() {
        var war = SmallWar.quiet().with(chest(100_000, 365_000)).war(1);
        SmallWar.column(war, HOME_LINE, CROWN, 3650);
        new Spending().apply(war);
        double need = 3650 * 110 / 365.0 + 1000;
        assertThat(war.state.money.units(HOME)).isEqualTo(100_000 - need, within(0.01));
        assertThat(war.state.treasuries.homeArrears()).isZero();
        war.state.money.audit();
    }

    @Test
    void empty_chest_adds_one_month_of_arrears_per_month_up_to_eight() {
        var war = SmallWar.quiet().with(chest(0, 365_000)).war(1);
        SmallWar.column(war, HOME_LINE, CROWN, 3650);
        SmallWar.days(war, 30, new Spending());
        assertThat(war.state.treasuries.homeArrears()).isEqualTo(1, within(1e-9));
        assertThat(war.state.money.units(HOME)).isZero();
        SmallWar.days(war, 400, new Spending());
        assertThat(war.state.treasuries.homeArrears()).isEqualTo(8);
    }

    @Test
    void half_pay_adds_half_of_the_arrears_and_a_full_chest_reduces_them() {
        var war = SmallWar.quiet().with(chest(0, 365_000)).war(1);
        for (int day = 0; day < 30; day++) {
            fill(war, 500);
            SmallWar.days(war, 1, new Spending());
        }
        assertThat(war.state.treasuries.homeArrears()).isEqualTo(0.5, within(1e-9));
        fill(war, 1_000_000);
        SmallWar.days(war, 10, new Spending());
        assertThat(war.state.treasuries.homeArrears()).isEqualTo(0.5 - 10 / 30.0, within(1e-9));
    }

    @Test
    void home_government_at_war_buys_arms_with_money_beyond_two_months_of_needs() {
        var war = SmallWar.quiet().with(chest(160_000, 365_000)).war(1);
        new Spending().apply(war);
        assertThat(war.state.treasuries.homeArmsSpending()).isZero();
        SmallWar.alone(war);
        double before = war.state.money.units(HOME);
        new Spending().apply(war);
        double spare = before - 1000 - 60 * 1000;
        assertThat(war.state.money.units(HOME)).isEqualTo(before - 1000 - spare / 100, within(0.01));
        assertThat(war.state.treasuries.homeArmsSpending()).isEqualTo(spare / 100 / 60, within(0.01));
    }

    @Test
    void client_without_money_receives_the_advance_that_the_patron_decides() {
        assertThat(advanced("grant")).isEqualTo(Math.min(36_500_000 / 365.0, 0.6 * 5 * 4700), within(1.0));
        assertThat(advanced("half")).isEqualTo(Math.min(18_250_000 / 365.0, 0.6 * 5 * 4700), within(1.0));
        assertThat(advanced("refuse")).isZero();
    }

    @Test
    void refused_advance_lowers_belief_and_assigns_the_customs_during_the_withdrawal() {
        var war = client("refuse");
        double belief = war.state.throne.beliefLogit();
        new Spending().apply(war);
        assertThat(war.events.happened(FinanceEvents.ADVANCE_REFUSED)).isTrue();
        assertThat(war.state.throne.beliefLogit()).isLessThan(belief);
        assertThat(war.state.treasuries.customsAssigned()).isFalse();
        var leaving = client("refuse");
        StateEditor.decidedDay(leaving.state.commitment, 0);
        new Spending().apply(leaving);
        assertThat(leaving.state.treasuries.customsAssigned()).isTrue();
    }

    @Test
    void patron_decides_on_advances_once_per_quarter() {
        int[] asked = {0};
        var small = SmallWar.quiet().with(chest(0, 0));
        var war = SmallWar.reigning(puebla.kernel.Simulation.of(small.model(), 1, request -> {
            asked[0] += request.decision().point() == FinanceDecisions.GRANT_ADVANCE ? 1 : 0;
            return AdvanceAnswer.GRANT;
        }).war());
        SmallWar.column(war, PATRON_CORPS, FORD, 1000);
        SmallWar.column(war, CLIENT_LINE, CROWN, 5000);
        SmallWar.days(war, 181, new Spending());
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void treaty_charge_is_paid_when_the_client_can_and_is_owed_otherwise() {
        var poor = SmallWar.reigning(SmallWar.quiet().with(chest(0, 0)).war(1));
        SmallWar.column(poor, PATRON_CORPS, FORD, 3650);
        new Spending().apply(poor);
        assertThat(poor.state.treasuries.owedToPatron()).isGreaterThanOrEqualTo(3650 * 1000 / 365.0);
        var rich = SmallWar.reigning(SmallWar.quiet().with(chest(0, 0)).war(1));
        SmallWar.column(rich, PATRON_CORPS, FORD, 3650);
        rich.state.money.pay(rich.state.money.outside(Money.Outside.PEOPLE), CLIENT, 100_000_000, Cause.TAXES);
        new Spending().apply(rich);
        assertThat(rich.state.money.units(PATRON)).isEqualTo(10_000, within(0.01)); // francs: 1,000 per man and year
        assertThat(rich.state.treasuries.owedToPatron()).isZero();
        rich.state.money.audit();
    }

    @Test
    void charge_paid_by_the_client_reduces_the_cost_of_the_patron() {
        var rich = charged(1_000_000);
        new Spending().apply(rich);
        assertThat(rich.state.commitment.costFrancs()).isEqualTo(-10_000, within(0.01));
        assertThat(rich.state.treasuries.owedToPatron()).isZero();
        new PatronCosts().apply(rich);
        assertThat(rich.state.commitment.costFrancs()).as("1,100 francs per man and year less 1,000").isEqualTo(1000,
                within(0.02));
        rich.state.money.audit();
    }

    @Test
    void unpaid_charge_becomes_debt_and_does_not_reduce_the_cost_of_the_patron() {
        var poor = charged(0);
        new Spending().apply(poor);
        assertThat(poor.state.commitment.costFrancs()).isZero();
        assertThat(poor.state.treasuries.owedToPatron()).isEqualTo(10_000, within(0.01));
        assertThat(poor.state.money.units(PATRON)).isZero();
    }

    @Test
    void client_pays_the_charge_only_if_a_month_of_its_own_needs_remains() {
        var thrifty = charged(32_900); // below 33,000: 1,000 for today, 2,000 of charge and 30 days of 1,000
        new Spending().apply(thrifty);
        assertThat(thrifty.state.commitment.costFrancs()).isZero();
        assertThat(thrifty.state.treasuries.owedToPatron()).isEqualTo(10_000, within(0.01));
        var able = charged(33_100); // above 33,000
        new Spending().apply(able);
        assertThat(able.state.commitment.costFrancs()).isEqualTo(-10_000, within(0.01));
    }

    @Test
    void measured_cost_is_the_keep_of_the_army_less_the_payments_of_the_client() {
        assertThat(measuredCost(1_000_000)).isEqualTo(1000, within(0.05));
        assertThat(measuredCost(0)).isEqualTo(11_000, within(0.05));
    }

    /** Returns the measured cost [francs] of one day with an army whose keep costs the patron 11,000 francs. */
    private static double measuredCost(long chest) {
        var simulation = puebla.kernel.Simulation.of(charging()
                .withMeasure("cost", new Reading.SumOfFlow(Flow.COST, PATRON, 0, 100)).lasting(1).model(), 1,
                puebla.kernel.decision.Policy.HISTORICAL);
        var war = armyAndChest(simulation.war(), chest);
        new Spending().apply(war);
        new PatronCosts().apply(war);
        war.state.forces.leave(0, false, Stock.RETURNED, Long.MAX_VALUE, Cause.EMBARKED); // the following day costs nothing
        while (!simulation.ended()) {
            simulation.step();
        }
        return simulation.result().measures().getFirst().orElseThrow();
    }

    /**
     * Returns a war with a charge of 10,000 francs (2,000 pesos) per day: 3,650 men of the patron at 1,000 francs per
     * year. The client's court costs 1,000 pesos per day.
     */
    private static War charged(long chest) {
        return armyAndChest(charging().war(1), chest);
    }

    private static SmallWar charging() {
        return SmallWar.quiet().with(chest(0, 0)).deciding(FinanceDecisions.GRANT_ADVANCE, "refuse")
                .with(ExpeditionParameters.FLEET_PER_YEAR, 0).with(ExpeditionParameters.CAMPAIGN_EXTRA, 0);
    }

    private static War armyAndChest(War war, long chest) {
        SmallWar.reigning(war);
        SmallWar.column(war, PATRON_CORPS, FORD, 3650);
        war.state.money.pay(war.state.money.outside(Money.Outside.PEOPLE), CLIENT, chest * 100, Cause.TAXES);
        return war;
    }

    @Test
    void dependence_of_the_client_approaches_the_share_of_needs_not_met_by_revenue() {
        var war = client("grant");
        StateEditor.clientNeeds(war.state.treasuries, 4700);
        StateEditor.clientRevenue(war.state.treasuries, 0);
        SmallWar.days(war, 90, new Spending());
        assertThat(war.state.commitment.dependence()).isEqualTo(1 - Math.pow(1 - 1 / 90.0, 90), within(1e-9));
    }

    @Test
    void patron_corps_costs_its_keep_per_day_and_its_crossing_per_man() {
        var war = SmallWar.quiet().with(ExpeditionParameters.FLEET_PER_YEAR, 3_650_000)
                .with(ExpeditionParameters.CAMPAIGN_EXTRA, 365)
                .with(SharedParameters.SHIPPING_COST, 700).war(1);
        SmallWar.column(war, PATRON_CORPS, FORD, 10_000);
        new PatronCosts().apply(war);
        double day = 10_000 * 1100 / 365.0 + 10_000 + 10_000 * 1;
        assertThat(war.state.commitment.costFrancs()).isEqualTo(day, within(0.01));
        PatronTreasury.ship(war, PATRON_CORPS, 100);
        assertThat(war.state.commitment.costFrancs()).isEqualTo(day + 70_000, within(0.01));
        war.state.expedition.takeCapital(0, -1);
        new PatronCosts().apply(war);
        assertThat(war.state.commitment.costFrancs()).isEqualTo(2 * day - 10_000 + 70_000, within(0.02));
        assertThat(war.state.money.units(PATRON)).isZero();
        war.state.money.audit();
    }

    @Test
    void patron_pays_nothing_without_soldiers_abroad() {
        var war = SmallWar.quiet().war(1);
        SmallWar.days(war, 10, new PatronCosts());
        assertThat(war.state.commitment.costFrancs()).isZero();
    }

    private static Finance chest(long pesos, long homeCivil) {
        return new Finance(0, 0, 0, 0, homeCivil, 365_000, pesos, 0, 0, 1000, 0.6, 0.2, List.of());
    }

    private static void fill(War war, long pesos) {
        war.state.money.pay(war.state.money.outside(Money.Outside.PEOPLE), HOME, pesos * 100, Cause.TAXES);
    }

    /**
     * Returns a war in which the client has 5,002 men and a court of 1,000 pesos per day, 4,700 pesos per day in total.
     */
    private static War client(String answer) {
        var war = SmallWar
                .reigning(SmallWar.quiet().with(chest(0, 0)).with(FinanceParameters.ADVANCE_PER_YEAR, 36_500_000)
                        .deciding(FinanceDecisions.GRANT_ADVANCE, answer).war(1));
        war.state.throne.accept(war.state.throne.ruler(), -1);
        SmallWar.column(war, PATRON_CORPS, FORD, 1000);
        SmallWar.column(war, CLIENT_LINE, CROWN, 5002);
        return war;
    }

    private static double advanced(String answer) {
        var war = client(answer);
        new Spending().apply(war);
        war.state.money.audit();
        return war.state.treasuries.owedToPatron();
    }
}
