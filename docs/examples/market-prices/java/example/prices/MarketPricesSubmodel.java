package example.prices;

import java.util.List;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;
import puebla.kernel.state.Stateful;

/** Market prices: bread becomes dear in ports without trade, and the home government may cap its price. */
public final class MarketPricesSubmodel implements Submodel {
    /** Off: prices do not change. */
    static final SystemSwitch PRICES = new SystemSwitch("market-prices");

    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of("market-prices")
                .with(PriceParameters.all())
                .deciding(PriceDecisions.all())
                .recording(PriceEvents.all())
                .switchedBy(PRICES);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.MONEY, new Prices()));
    }

    @Override
    public List<Stateful> states(PreparedScenario prepared) {
        return List.of(new PriceState(prepared.columns().places()));
    }
}
