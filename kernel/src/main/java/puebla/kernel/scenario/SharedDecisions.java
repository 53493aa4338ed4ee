package puebla.kernel.scenario;

import java.util.List;

/** Decision points that rules ask, and their options. */
public final class SharedDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** Number of lots of the withdrawal. */
    public enum Lots {
        THREE_LOTS, ONE_LOT
    }

    /** In how many lots the patron withdraws its army; asked when it decides to leave. */
    public static final DecisionPoint<Lots> PLAN_OF_LOTS = ALL.add(DecisionPoint.lastAnswer("patron.lots", Lots.class,
            Feature.STRAIN, Feature.NEIGHBOUR_PRESSURE, Feature.HONOUR));

    private SharedDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
