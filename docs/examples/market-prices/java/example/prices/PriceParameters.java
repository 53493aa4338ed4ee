package example.prices;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel market-prices. */
final class PriceParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Rise of the price when a port has no trade at all, relative to the normal price [ratio]. */
    static final Parameter DEARNESS = ALL.add(new Parameter("prices.dearness", "ratio"));
    /** Price above which the government considers a maximum price, relative to the normal price [ratio]. */
    static final Parameter RIOT_PRICE = ALL.add(new Parameter("prices.riot-price", "ratio", Parameter.LEAST_OF_A_DIVISOR));
    /** Share of a port's trade that leaves when its prices are capped [share]. */
    static final Parameter TRADE_LOST = ALL.add(new Parameter("prices.trade-lost", "share"));

    private PriceParameters() {}

    static List<Parameter> all() {
        return ALL.list();
    }
}
