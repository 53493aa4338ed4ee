package puebla.kernel.submodel.finance;

import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Finance;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.Time;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Money;
import puebla.kernel.state.Treasuries;

/**
 * Revenue of both governments: customs and taxes.
 *
 * <pre>
 *   customs of port p a day  = total share_p / 365 × trade_p × leak × (1 − raids/2)       to the holder of the port
 *   trade_p relaxes in 60 days to the share of the country behind it that is under the same flag and not raided
 *   interior, direct, mint   = total / 365 × share of people or mint × zone (1, 0.6 or 0.2 by control) × leak
 *                              × (0.4 + 0.6 trade_p)
 * </pre>
 *
 * Until a landing, and while no moratorium is in force, the creditors' shares of the home customs are paid from them.
 * Places that the intervention holds before there is a client yield no revenue. The customs of a house that feeds an army
 * of the home side go to the chest of that army.
 *
 * <p><b>Source:</b> returns of 1865 (Bancroft VI p. 176, corrected by their own total). <b>Leaves out:</b> smuggling as
 * a choice.
 */
public final class Revenue implements Mechanism {
    /** Day of the week on which trade changes, 0…6. */
    private static final int TRADE_WEEKDAY = 4;
    /** Control either way above which a place is in the zone of full control. Judgement. */
    private static final double FULL_CONTROL = 0.75;
    /** Control either way above which a place is in the zone of partial control; below it is contested. Judgement. */
    private static final double PARTIAL_CONTROL = 0.25;
    /** Maximum fiscal stress [daily revenues]. Judgement. */
    private static final double MAX_STRESS = 2.5;

    @Override
    public void apply(War war) {
        boolean newWeek = war.state.day % Time.WEEK == TRADE_WEEKDAY;
        if (newWeek) {
            war.state.throne.recordPeopleHeld(war.state.peopleHeld(1));
            trade(war);
        }
        if (newWeek || war.state.treasuries.holdersChanged() || war.updateInterval == UpdateInterval.DAILY) {
            computeYield(war);
        }
        double boom = war.state.neighbour.ownWar() > 0 ? 1 + war.value(FinanceParameters.FRONTIER_BOOM) : 1;
        var yield = war.state.treasuries;
        take(war, -1, war.scenario().home(), yield.homeDues() * boom, yield.homeTaxes());
        if (war.state.throne.exists()) {
            take(war, 1, war.scenario().client(), yield.clientDues(), yield.clientTaxes());
        }
    }

    private static void trade(War war) {
        var country = war.state.country;
        double days = Math.max(Time.WEEK, war.value(FinanceParameters.TRADE_DAYS)); // the step of trade is a week
        double lost = war.off(SystemSwitch.INTERDICTION) ? 0 : war.value(FinanceParameters.TRADE_LOST_TO_RAIDS);
        for (int p = 0; p < war.columns.places(); p++) {
            double open = 0;
            double all = war.routes.peopleNear[p];
            int[] near = war.routes.near[p];
            for (int i = 0; i < near.length; i++) {
                double weight = war.routes.nearWeight[p][i] * war.columns.people(near[i]);
                open += country.held(near[i]) == country.held(p)
                        ? weight * (1 - lost * country.raided(near[i])) : 0;
            }
            double target = (all > 0 ? open / all : 1) * war.value(FinanceParameters.TRADE_AT_PEACE);
            if (country.besieged(p)) {
                target *= war.value(FinanceParameters.TRADE_IN_SIEGE);
            }
            country.changeTrade(p, (target - country.trade(p)) * Time.WEEK / days);
        }
    }

    /**
     * Computes the daily revenue of both sides. It is valid until trade, control and raids are updated or a flag
     * changes.
     */
    private static void computeYield(War war) {
        var country = war.state.country;
        var finance = war.scenario().finance();
        double homeCustoms = 0;
        double clientCustoms = 0;
        double homeInner = 0;
        double clientInner = 0;
        double homeCollected = war.value(FinanceParameters.HOME_COLLECTED);
        double clientCollected = war.value(FinanceParameters.REVENUE_COLLECTED);
        double withoutTrade = war.value(FinanceParameters.TAXES_WITHOUT_TRADE);
        for (int p = 0; p < war.columns.places(); p++) {
            double leak = country.held(p) < 0 ? homeCollected : clientCollected;
            double customs = war.columns.fullDues(p) * country.trade(p) * leak * (1 - 0.5 * country.raided(p));
            double inner = war.columns.fullTaxes(p) * taxesByZone(finance, country.control(p)) * leak
                    * (withoutTrade + (1 - withoutTrade) * country.trade(p));
            int army = war.columns.customsOf(p);
            if (army >= 0) {
                war.state.armies.assess(army, country.held(p) < 0 ? customs : 0);
            }
            if (country.held(p) < 0) {
                homeCustoms += army >= 0 ? 0 : customs;
                homeInner += inner;
            } else {
                clientCustoms += customs;
                clientInner += inner;
            }
        }
        war.state.treasuries.assess(homeCustoms, homeInner, clientCustoms, clientInner);
    }

    /** Returns the share of the taxes that is raised in the zone of a place. */
    private static double taxesByZone(Finance finance, double control) {
        double either = Math.abs(control);
        return either > FULL_CONTROL ? 1
                : either > PARTIAL_CONTROL ? finance.taxesUnderPartialControl() : finance.taxesContested();
    }

    private static void take(War war, int side, int actor, double customs, double inner) {
        var money = war.state.money;
        int people = money.outside(Money.Outside.PEOPLE);
        long dues = Money.toCents(customs);
        long taxes = Money.toCents(inner);
        money.pay(people, actor, dues, Cause.CUSTOMS);
        money.pay(people, actor, taxes, Cause.TAXES);
        double total = Money.toUnits(dues + taxes);
        war.addFlow(Flow.REVENUE, actor, total);
        if (side < 0) {
            war.state.treasuries.averageHomeRevenue(total);
            if (war.scenario().submodels().has(SubmodelIds.DEBT)) {
                creditors(war, actor, customs, total);
            }
        } else {
            if (war.state.treasuries.customsAssigned()) {
                long half = dues / 2;
                long francs = money.exchange(actor, war.scenario().patron(), half,
                        war.scenario().actors().get(war.scenario().patron()).pesoRate(), Cause.DEBT_SERVICE);
                war.state.treasuries.repayPatron(Money.toUnits(francs));
                total -= Money.toUnits(half);
            }
            war.state.treasuries.averageClientRevenue(total);
        }
    }

    /** Pays the creditors their shares of the customs while these are served, and updates fiscal stress. */
    private static void creditors(War war, int home, double customs, double total) {
        var debt = war.state.debt;
        double pledged = 0;
        boolean pays = !debt.suspended() && war.state.coalition.landingEvent() < 0 && !war.off(SystemSwitch.DEBT);
        for (int a : war.columns.creditors) {
            double share = war.scenario().actors().get(a).pledgedShare();
            double due = customs * share;
            pledged += due;
            if (pays && a != war.scenario().patron()) {
                war.state.money.pay(home, a, Money.toCents(due), Cause.DEBT_SERVICE);
            } else if (pays) {
                war.state.money.exchange(home, a, Money.toCents(due), war.scenario().actors().get(a).pesoRate(),
                        Cause.DEBT_SERVICE);
            } else {
                debt.defer(a, due);
            }
        }
        double service = debt.allArrears() * war.value(SharedParameters.ARREARS_SERVICE) / Time.YEAR;
        double needs = war.state.treasuries.homeNeeds() + (pays ? service : 0);
        double free = total - (pays ? pledged : 0);
        double stress = (needs - free) / Math.max(1, total);
        double now = Math.clamp(stress, -1.0, MAX_STRESS);
        debt.assess(war.state.day == 0 ? now * war.value(SharedParameters.STRESS_DAY_ZERO)
                : debt.stress() + (now - debt.stress()) / Treasuries.MEAN_DAYS);
    }
}
