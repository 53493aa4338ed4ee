package puebla.kernel.finance;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.data.Flow;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Money;

/**
 * Costs of the war to the patron's treasury: daily upkeep of its men, ships on station, every crossing and advances to
 * the client. The client's treaty payments for the upkeep of the men are deducted.
 *
 * <p><b>Check:</b> official series in million francs 1862–1867: 63.4, 97.6, 69.1, 41.4, 65.1, 23.3 (Bancroft VI p.
 * 269).
 */
public final class PatronCosts implements Mechanism {
    @Override
    public void apply(War war) {
        int corps = war.theatre.patronCorps;
        long men = war.inField(corps);
        if (men == 0 && war.expedition.atSea(corps) == 0) {
            return;
        }
        double keep = war.scenario().contingents().get(corps).payPerYear() / 365 * (men + war.expedition.atSea(corps));
        double fleet = war.value(Parameter.FLEET_PER_YEAR) / 365 * Math.min(1, men / 10_000.0 + 0.3);
        double train =
                war.expedition.capitalTakenDay < 0 && men > 5000 ? war.value(Parameter.CAMPAIGN_EXTRA) / 365 * men : 0;
        spend(war, keep + fleet + train, Cause.EXPEDITION);
    }

    /** Pays francs from the patron's treasury to the public; taxes fill the treasury by the same amount first. */
    public static void spend(War war, double francs, Cause cause) {
        int patron = war.scenario().patron();
        long cents = Math.round(francs * 100);
        int world = war.money.outside(Money.Outside.PATRON_PUBLIC);
        war.money.pay(world, patron, cents, Cause.TAXES);
        war.money.pay(patron, world, cents, cause);
        war.commitment.costFrancs += cents / 100.0;
        war.flow(Flow.COST, patron, cents / 100.0);
    }

    /** Deducts a payment of the client for the army's upkeep from the patron's cost. */
    static void defrayed(War war, double francs) {
        war.commitment.costFrancs -= francs;
        war.flow(Flow.COST, war.scenario().patron(), -francs);
    }

    /** Pays francs of the patron as pesos into the client's treasury. */
    static void spendOnClient(War war, double francs) {
        int patron = war.scenario().patron();
        long cents = Math.round(francs * 100);
        war.money.pay(war.money.outside(Money.Outside.PATRON_PUBLIC), patron, cents, Cause.TAXES);
        war.money.exchange(patron, war.scenario().client(), cents, war.scenario().actors().get(patron).pesoRate(),
                Cause.ADVANCE);
        war.commitment.costFrancs += cents / 100.0;
        war.flow(Flow.COST, patron, cents / 100.0);
    }
}
