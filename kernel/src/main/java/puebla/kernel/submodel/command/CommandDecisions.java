package puebla.kernel.submodel.command;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;

/** Decision points of the submodel command, and their options. */
public final class CommandDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** Whether a home commander stands. */
    public enum StandOrWithdraw {
        STAND, WITHDRAW
    }

    /** Whether a home commander stands or withdraws before a stronger enemy within three marches. */
    public static final DecisionPoint<StandOrWithdraw> STAND_OR_WITHDRAW =
            ALL.add(DecisionPoint.firstAnswer("home.stand", StandOrWithdraw.class, Feature.FORCE_RATIO,
                    Feature.PLACE_WORKS, Feature.DECISIVE_PLACE, Feature.HOPE));

    private CommandDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
