package puebla.kernel.finance;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Money;

/**
 * Revenue of both governments: customs and taxes.
 *
 * <pre>
 *   customs of port p a day  = total share_p / 365 × trade_p × leak × (1 − raids/2)       to the holder of the port
 *   trade_p relaxes in 60 days to the share of the country behind it that is under the same flag and not raided
 *   interior, direct         = total / 365 × people held × zone (1, 0.6 or 0.2 by control)
 * </pre>
 *
 * Until a landing, and while no moratorium is in force, the creditors' shares of the home customs are paid from them.
 * Places that the intervention holds before there is a client yield no revenue.
 *
 * <p><b>Source:</b> returns of 1865 (Bancroft VI p. 176, corrected by their own total). <b>Leaves out:</b> smuggling as
 * a choice, forced loans by single commanders.
 */
public final class Revenue implements Mechanism {
    @Override
    public void apply(War war) {
        boolean newWeek = war.state.day % 7 == 4;
        if (newWeek) {
            war.state.throne.peopleHeld = war.state.peopleHeld(1);
            trade(war);
        }
        if (newWeek || war.state.treasuries.holdersChanged || war.updateInterval == UpdateInterval.DAILY) {
            computeYield(war);
        }
        double boom = war.state.neighbour.ownWar > 0 ? 1 + war.value(Parameter.FRONTIER_BOOM) : 1;
        var yield = war.state.treasuries;
        take(war, -1, war.scenario().home(), yield.homeDues * boom, yield.homeTaxes);
        if (war.state.throne.exists()) {
            take(war, 1, war.scenario().client(), yield.clientDues, yield.clientTaxes);
        }
    }

    private static void trade(War war) {
        var country = war.state.country;
        boolean raids = !war.off(SystemSwitch.INTERDICTION);
        for (int p = 0; p < country.places; p++) {
            double open = 0;
            double all = war.routes.peopleNear[p];
            int[] near = war.routes.near[p];
            for (int i = 0; i < near.length; i++) {
                double weight = war.routes.nearWeight[p][i] * war.columns.people[near[i]];
                open += country.held[near[i]] == country.held[p]
                        ? weight * (raids ? 1 - 0.7 * country.raided[near[i]] : 1) : 0;
            }
            double target = (all > 0 ? open / all : 1) * war.value(Parameter.TRADE_AT_PEACE);
            if (country.besieged(p)) {
                target *= 0.2;
            }
            country.trade[p] += (target - country.trade[p]) * 7 / 60;
        }
    }

    /**
     * Computes the daily revenue of both sides. It is valid until trade, control and raids are updated or a flag
     * changes.
     */
    private static void computeYield(War war) {
        var country = war.state.country;
        double homeCustoms = 0;
        double clientCustoms = 0;
        double homeInner = 0;
        double clientInner = 0;
        for (int p = 0; p < country.places; p++) {
            double leak = war.value(country.held[p] < 0 ? Parameter.HOME_COLLECTED : Parameter.REVENUE_COLLECTED);
            double customs = war.columns.fullDues[p] * country.trade[p] * leak * (1 - 0.5 * country.raided[p]);
            double zone = Math.abs(country.control[p]) > 0.75 ? 1 : Math.abs(country.control[p]) > 0.25 ? 0.6 : 0.2;
            double inner = war.columns.fullTaxes[p] * zone * leak * (0.4 + 0.6 * country.trade[p]);
            if (country.held[p] < 0) {
                homeCustoms += customs;
                homeInner += inner;
            } else {
                clientCustoms += customs;
                clientInner += inner;
            }
        }
        war.state.treasuries.homeDues = homeCustoms;
        war.state.treasuries.homeTaxes = homeInner;
        war.state.treasuries.clientDues = clientCustoms;
        war.state.treasuries.clientTaxes = clientInner;
        war.state.treasuries.holdersChanged = false;
    }

    private static void take(War war, int side, int actor, double customs, double inner) {
        var money = war.state.money;
        int people = money.outside(Money.Outside.PEOPLE);
        long dues = Math.round(customs * 100);
        long taxes = Math.round(inner * 100);
        money.pay(people, actor, dues, Cause.CUSTOMS);
        money.pay(people, actor, taxes, Cause.TAXES);
        double total = (dues + taxes) / 100.0;
        war.addFlow(Flow.REVENUE, actor, total);
        if (side < 0) {
            war.state.treasuries.homeRevenue += (total - war.state.treasuries.homeRevenue) / 60;
            creditors(war, actor, customs, total);
        } else {
            if (war.state.treasuries.customsAssigned) {
                long half = dues / 2;
                long francs = money.exchange(actor, war.scenario().patron(), half,
                        war.scenario().actors().get(war.scenario().patron()).pesoRate(), Cause.DEBT_SERVICE);
                war.state.treasuries.owedToPatron = Math.max(0, war.state.treasuries.owedToPatron - francs / 100.0);
                total -= half / 100.0;
            }
            war.state.treasuries.clientRevenue += (total - war.state.treasuries.clientRevenue) / 60;
        }
    }

    /** Pays the creditors their shares of the customs while these are served, and updates fiscal stress. */
    private static void creditors(War war, int home, double customs, double total) {
        var debt = war.state.debt;
        double pledged = 0;
        boolean pays = !debt.suspended() && war.state.coalition.landingEvent < 0 && !war.off(SystemSwitch.DEBT);
        for (int a : war.columns.creditors) {
            double share = war.scenario().actors().get(a).pledgedShare();
            double due = customs * share;
            pledged += due;
            if (pays && a != war.scenario().patron()) {
                war.state.money.pay(home, a, Math.round(due * 100), Cause.DEBT_SERVICE);
            } else if (pays) {
                war.state.money.exchange(home, a, Math.round(due * 100), war.scenario().actors().get(a).pesoRate(),
                        Cause.DEBT_SERVICE);
            } else {
                debt.arrears[a] += due;
            }
        }
        double arrears = 0;
        for (double one : debt.arrears) {
            arrears += one;
        }
        double service = arrears * war.value(Parameter.ARREARS_SERVICE) / 365;
        double needs = war.state.treasuries.homeNeeds + (pays ? service : 0);
        double free = total - (pays ? pledged : 0);
        double stress = (needs - free) / Math.max(1, total);
        double now = Math.clamp(stress, -1.0, 2.5);
        debt.stress =
                war.state.day == 0 ? now * war.value(Parameter.STRESS_DAY_ZERO)
                        : debt.stress + (now - debt.stress) / 60;
    }
}
