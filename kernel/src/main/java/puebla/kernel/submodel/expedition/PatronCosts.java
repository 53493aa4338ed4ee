package puebla.kernel.submodel.expedition;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.PatronTreasury;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Cause;

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
        int corps = war.columns.patronCorps();
        long men = war.state.inField(corps);
        if (men == 0 && war.state.expedition.atSea(corps) == 0) {
            return;
        }
        double keep =
                war.scenario().contingents().get(corps).payPerYear() / Time.YEAR
                        * (men + war.state.expedition.atSea(corps));
        double fleet = war.value(ExpeditionParameters.FLEET_PER_YEAR) / Time.YEAR
                * Math.min(1, men / war.value(ExpeditionParameters.MEN_OF_FLEET)
                        + war.value(ExpeditionParameters.IDLE_FLEET));
        double train =
                war.state.expedition.capitalTakenDay() < 0 && men > war.value(ExpeditionParameters.MEN_OF_CAMPAIGN)
                        ? war.value(ExpeditionParameters.CAMPAIGN_EXTRA) / Time.YEAR * men : 0;
        PatronTreasury.spend(war, keep + fleet + train, Cause.EXPEDITION);
    }
}
