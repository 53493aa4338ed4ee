package puebla.kernel.submodel.debt;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.YesNo;

/** Decision points of the submodel debt, and their options. */
public final class DebtDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** Whether the debtor revokes the moratorium; reviewed every 30 days of the moratorium. */
    public static final DecisionPoint<YesNo> REPEAL =
            ALL.add(DecisionPoint.lastAnswer("home.repeal", YesNo.class, Feature.FISCAL_STRESS, Feature.FEAR_OF_ARMS));

    private DebtDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
