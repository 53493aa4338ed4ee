package puebla.kernel.submodel.armies;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.Arrears;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Money;

/**
 * Chests of the armies of the home side, every day.
 *
 * <pre>
 *   in     customs of the army's house, while its side holds it
 *          forced contributions of the levy places, as far as the chest lacks armies.chest-days of pay:
 *          at most armies.contributions × taxes of a place at peace  (× reach-under-enemy × (1 − control) under the
 *          enemy's flag)
 *   out    pay of the army's men, as far as it suffices; the treasury pays the rest as far as it pays anybody
 * </pre>
 *
 * <p><b>Source:</b> Bancroft VI p. 162: Manzanillo, Mazatlán, Guaymas, Piedras Negras and Matamoros fed the Republic in
 * 1864; commanders lived from forced loans. <b>Leaves out:</b> the anger that forced loans cause.
 */
public final class ArmyChest implements Mechanism {
    @Override
    public void apply(War war) {
        var armies = war.state.armies;
        double manADay = war.scenario().contingents().get(war.columns.homeLine()).payPerYear() / Time.YEAR;
        double paidByAll = 0;
        for (int a = 0; a < armies.size(); a++) {
            double need = manADay * armies.men(a);
            collect(war, a, need);
            double paid = pay(war, a, need);
            paidByAll += paid;
            double got = paid + (need - paid) * war.state.treasuries.homePaid();
            armies.owe(a, Arrears.after(war, armies.arrears(a), got, need, war.state.money.units(chest(war, a))));
        }
        armies.recordPaid(paidByAll);
    }

    private static int chest(War war, int army) {
        return war.state.money.chest(army);
    }

    private static void collect(War war, int a, double need) {
        var money = war.state.money;
        int people = money.outside(Money.Outside.PEOPLE);
        money.pay(people, chest(war, a), Money.toCents(war.state.armies.dues(a)), Cause.CUSTOMS);
        double lacking = need * war.value(ArmiesParameters.CHEST_DAYS) - money.units(chest(war, a));
        if (lacking > 0 && !war.state.armies.isBroken(a)) {
            money.pay(people, chest(war, a), Money.toCents(Math.min(lacking, contributions(war, a))),
                    Cause.FORCED_LOAN);
        }
    }

    /** Returns what the levy places of an army can be forced to contribute in a day [pesos]. */
    private static double contributions(War war, int a) {
        var country = war.state.country;
        double reach = war.value(ArmiesParameters.REACH);
        double sum = 0;
        for (int p : war.columns.levyPlaces(a)) {
            double share = country.held(p) < 0 ? 1 : reach * (1 - Math.max(0, country.control(p)));
            sum += war.columns.fullTaxes(p) * share;
        }
        return sum * war.value(ArmiesParameters.CONTRIBUTIONS);
    }

    private static double pay(War war, int a, double need) {
        var money = war.state.money;
        long cents = Math.min(Money.toCents(need), money.cents(chest(war, a)));
        money.pay(chest(war, a), money.outside(Money.Outside.PEOPLE), cents, Cause.PAY);
        return Money.toUnits(cents);
    }
}
