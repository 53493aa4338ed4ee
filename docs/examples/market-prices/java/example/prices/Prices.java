package example.prices;

import example.prices.PriceDecisions.CapOrLeave;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Place;

/**
 * Prices at the ports. A port without trade has no bread from abroad: each week its price approaches
 *
 * <pre>
 *   1 + dearness × (1 − trade)
 * </pre>
 *
 * Where bread is dear, the home government may cap the price; merchants then leave. <b>Leaves out:</b> the places inland.
 */
final class Prices implements Mechanism {
    /** Share of its distance to the target that the price covers in a week. Judgement. */
    private static final double WEEKLY_SHARE = 0.3;

    @Override
    public void apply(War war) {
        if (war.off(MarketPricesSubmodel.PRICES)) {
            return;
        }
        var prices = war.state.part(PriceState.class);
        for (int place : war.rounds.weekly(war.state.day)) {
            if (war.scenario().places().get(place).kind() == Place.Kind.PORT && !prices.capped(place)) {
                double trade = war.state.country.trade(place);
                prices.approach(place, 1 + war.value(PriceParameters.DEARNESS) * (1 - trade), WEEKLY_SHARE);
                if (prices.price(place) > war.value(PriceParameters.RIOT_PRICE) && war.state.country.held(place) < 0) {
                    consider(war, prices, place);
                }
            }
        }
    }

    private static void consider(War war, PriceState prices, int place) {
        var choice = war.decisions.begin(PriceDecisions.CAP_PRICE).at(place)
                .with(PriceDecisions.DEAR_BREAD, prices.price(place) - 1).with(Feature.HOPE, 1 - war.state.belief())
                .choose();
        if (choice == CapOrLeave.CAP) {
            prices.cap(place);
            war.state.country.changeTrade(place,
                    -war.value(PriceParameters.TRADE_LOST) * war.state.country.trade(place));
            war.events.begin(PriceEvents.PRICE_CAPPED).at(place).side(-1).by(war.scenario().home()).becauseDecided()
                    .record();
        }
    }
}
