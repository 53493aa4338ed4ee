package puebla.kernel.submodel.commitment;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;

/** Decision points of the submodel commitment, and their options. */
public final class CommitmentDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** Change of the plan of withdrawal. */
    public enum PlanChange {
        KEEP, HASTEN, POSTPONE
    }

    /** Whether the patron keeps, hastens or postpones its withdrawal; reviewed every 30 days while lots remain. */
    public static final DecisionPoint<PlanChange> CHANGE_OF_PLAN =
            ALL.add(DecisionPoint.firstAnswer("patron.change-plan", PlanChange.class, Feature.STRAIN,
                    Feature.NEIGHBOUR_PRESSURE, Feature.CLIENT_FAILING, Feature.HONOUR));

    private CommitmentDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
