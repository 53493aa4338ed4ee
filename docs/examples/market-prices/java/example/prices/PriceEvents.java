package example.prices;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel market-prices. */
final class PriceEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** The home government sets a maximum price at a port. */
    static final EventType PRICE_CAPPED = ALL.add(new EventType("price-capped"));

    private PriceEvents() {}

    static List<EventType> all() {
        return ALL.list();
    }
}
