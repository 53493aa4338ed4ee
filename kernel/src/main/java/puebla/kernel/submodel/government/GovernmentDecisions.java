package puebla.kernel.submodel.government;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;

/** Decision points of the submodel government, and their options. */
public final class GovernmentDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** Whether the home government leaves the country. */
    public enum StayOrCross {
        STAY, CROSS
    }

    /** Whether the home government offers terms. */
    public enum FightOrSettle {
        FIGHT_ON, OFFER_TERMS
    }

    /** Whether the home government leaves the country; asked at the frontier when it has no refuge. */
    public static final DecisionPoint<StayOrCross> CROSS_FRONTIER =
            ALL.add(DecisionPoint.firstAnswer("home.cross-frontier", StayOrCross.class, Feature.ENEMY_NEAR,
                    Feature.HOPE, Feature.NEIGHBOUR_FRIENDLY));

    /** Whether the home government fights on or offers terms; reviewed every 60 days while a ruler reigns. */
    public static final DecisionPoint<FightOrSettle> HOME_SETTLES = ALL.add(DecisionPoint.lastAnswer("home.settle",
            FightOrSettle.class, Feature.HOPE, Feature.SHARE_HELD, Feature.NEIGHBOUR_FRIENDLY));

    private GovernmentDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
