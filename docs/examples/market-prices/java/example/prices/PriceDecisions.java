package example.prices;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Feature;

/** Decision points of the submodel market-prices, and their options. */
final class PriceDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** Whether the government sets a maximum price. */
    enum CapOrLeave {
        CAP, LEAVE
    }

    /** Price of bread above the normal one, relative to it. */
    static final Feature DEAR_BREAD = Feature.of("dear-bread", "ratio");
    /** Whether the home government sets a maximum price at a port; asked each week in which bread is dear. */
    static final DecisionPoint<CapOrLeave> CAP_PRICE =
            ALL.add(DecisionPoint.firstAnswer("home.cap-price", CapOrLeave.class, DEAR_BREAD, Feature.HOPE));

    private PriceDecisions() {}

    static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
