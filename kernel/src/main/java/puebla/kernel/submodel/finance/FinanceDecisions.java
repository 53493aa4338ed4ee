package puebla.kernel.submodel.finance;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;

/** Decision points of the submodel finance, and their options. */
public final class FinanceDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** Answer to the client's request for money. */
    public enum AdvanceAnswer {
        GRANT, HALF, REFUSE
    }

    /**
     * How much of the client's request for money the patron grants; reviewed every 90 days while the client's treasury
     * is empty.
     */
    public static final DecisionPoint<AdvanceAnswer> GRANT_ADVANCE = ALL.add(DecisionPoint.firstAnswer("patron.advance",
            AdvanceAnswer.class, Feature.DEPENDENCE, Feature.NEIGHBOUR_PRESSURE, Feature.HONOUR, Feature.STRAIN));

    private FinanceDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
