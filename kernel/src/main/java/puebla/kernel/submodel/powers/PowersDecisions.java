package puebla.kernel.submodel.powers;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;

/** Decision points of the submodel powers, and their options. */
public final class PowersDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** Whether the neighbour hardens its notes. */
    public enum WaitOrHarden {
        WAIT, HARDEN
    }

    /** Whether the neighbour hardens its notes to the patron; reviewed every 30 days once it is at peace. */
    public static final DecisionPoint<WaitOrHarden> NEIGHBOUR_NOTE =
            ALL.add(DecisionPoint.firstAnswer("neighbour.note", WaitOrHarden.class, Feature.NEIGHBOUR_WAR,
                    Feature.PATRON_PRESENT, Feature.PATRON_LEAVING, Feature.SHARE_HELD));

    private PowersDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
