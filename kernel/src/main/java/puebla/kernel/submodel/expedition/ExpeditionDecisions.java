package puebla.kernel.submodel.expedition;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;

/** Decision points of the submodel expedition, and their options. */
public final class ExpeditionDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** Whether the port resists. */
    public enum PortAnswer {
        YIELD, RESIST
    }

    /** Whether the commander marches. */
    public enum MarchOrWait {
        MARCH, WAIT
    }

    /** What the patron sends after a repulse. */
    public enum RepulseAnswer {
        REINFORCE_GREATLY, REINFORCE, COME_HOME
    }

    /** Whether the patron's commander marches on the capital or waits; reviewed every 10 days. */
    public static final DecisionPoint<MarchOrWait> MARCH_ON_CAPITAL =
            ALL.add(DecisionPoint.firstAnswer("proconsul.march", MarchOrWait.class, Feature.FORCE_RATIO, Feature.SUPPLY,
                    Feature.SEASON, Feature.HALF_YEARS_ASHORE, Feature.BOLDNESS));

    /** How the patron answers the news of a repulse. */
    public static final DecisionPoint<RepulseAnswer> AFTER_REPULSE =
            ALL.add(DecisionPoint.lastAnswer("patron.after-repulse", RepulseAnswer.class, Feature.HONOUR,
                    Feature.REGIME_AIM, Feature.STRAIN, Feature.NEIGHBOUR_RISK, Feature.DEAD_LOG));

    /** Whether the debtor resists a landing at its port; asked when squadrons arrive. */
    public static final DecisionPoint<PortAnswer> CONTEST_PORT = ALL.add(
            DecisionPoint.lastAnswer("home.contest-port", PortAnswer.class, Feature.FORCE_RATIO, Feature.PORT_WORKS));

    private ExpeditionDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
