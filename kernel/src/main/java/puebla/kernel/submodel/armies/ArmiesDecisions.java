package puebla.kernel.submodel.armies;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;

/** Decision points of the submodel armies, and their options. */
public final class ArmiesDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** How many men the home government asks of the country. */
    public enum Levy {
        SPARE, ORDINARY, GENERAL
    }

    /** How many men the home government asks of the country; reviewed every quarter once it is at war. */
    public static final DecisionPoint<Levy> LEVY = ALL.add(DecisionPoint.lastAnswer("home.levy", Levy.class,
            Feature.AUTHORITY, Feature.SHARE_HELD, Feature.HOPE));

    private ArmiesDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
