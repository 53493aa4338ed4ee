package puebla.kernel.finance;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.data.Flow;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Money;

/**
 * What the war costs the patron's treasury: a man's keep by the day, ships on station, every crossing and what it advances
 * to the client, less what the client pays by treaty for the men's keep.
 *
 * <p><b>Check:</b> official series in million francs 1862–1867: 63.4, 97.6, 69.1, 41.4, 65.1, 23.3 (Bancroft VI p. 269).
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

    /** Francs leave the patron's chest for the world; the tax-payer fills it first. */
    public static void spend(War war, double francs, Cause cause) {
        int patron = war.scenario().patron();
        long cents = Math.round(francs * 100);
        int world = war.money.outside(Money.Outside.PATRON_PUBLIC);
        war.money.pay(world, patron, cents, Cause.TAXES);
        war.money.pay(patron, world, cents, cause);
        war.commitment.costFrancs += cents / 100.0;
        war.flow(Flow.COST, patron, cents / 100.0);
    }

    /** What the client pays towards the army's keep is spared to the patron's tax-payer. */
    static void defrayed(War war, double francs) {
        war.commitment.costFrancs -= francs;
        war.flow(Flow.COST, war.scenario().patron(), -francs);
    }

    /** Francs of the patron become pesos in the client's chest. */
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
