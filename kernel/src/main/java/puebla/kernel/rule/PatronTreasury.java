package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Money;

/** Payments of the patron, which add to its cost of the war. */
public final class PatronTreasury {
    private PatronTreasury() {}

    /** Pays francs from the patron's treasury to the public; taxes fill the treasury by the same amount first. */
    public static void spend(War war, double francs, Cause cause) {
        int patron = war.scenario().patron();
        long cents = Math.round(francs * Money.CENTS);
        int world = war.state.money.outside(Money.Outside.PATRON_PUBLIC);
        war.state.money.pay(world, patron, cents, Cause.TAXES);
        war.state.money.pay(patron, world, cents, cause);
        war.state.commitment.spend(cents / (double) Money.CENTS);
        war.addFlow(Flow.COST, patron, cents / (double) Money.CENTS);
    }

    /** Charges the patron for the one-way passage of its men. Other contingents cost nothing here. */
    public static void ship(War war, int corps, long men) {
        if (corps == war.columns.patronCorps() && men > 0) {
            spend(war, men * war.value(SharedParameters.SHIPPING_COST), Cause.SHIPPING);
        }
    }

    /** Deducts a payment of the client for the army's upkeep from the patron's cost. */
    public static void deduct(War war, double francs) {
        war.state.commitment.deduct(francs);
        war.addFlow(Flow.COST, war.scenario().patron(), -francs);
    }

    /** Pays francs of the patron as pesos into the client's treasury. */
    public static void advanceToClient(War war, double francs) {
        int patron = war.scenario().patron();
        long cents = Math.round(francs * Money.CENTS);
        war.state.money.pay(war.state.money.outside(Money.Outside.PATRON_PUBLIC), patron, cents, Cause.TAXES);
        war.state.money.exchange(patron, war.scenario().client(), cents, war.scenario().actors().get(patron).pesoRate(),
                Cause.ADVANCE);
        war.state.commitment.spend(cents / (double) Money.CENTS);
        war.addFlow(Flow.COST, patron, cents / (double) Money.CENTS);
    }
}
