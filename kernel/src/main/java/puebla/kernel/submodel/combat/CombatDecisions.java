package puebla.kernel.submodel.combat;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;

/** Decision points of the submodel combat, and their options. */
public final class CombatDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

    /** How a column proceeds before a fortified place. */
    public enum WallsCourse {
        ASSAULT, INVEST, PASS_BY, FALL_BACK
    }

    /** How a column proceeds before a fortified place; reviewed every 10 days of a siege. */
    public static final DecisionPoint<WallsCourse> BEFORE_THE_WALLS =
            ALL.add(DecisionPoint.firstAnswer("commander.before-the-walls", WallsCourse.class, Feature.FORCE_RATIO,
                    Feature.SIEGE_GUNS, Feature.BOLDNESS, Feature.DECISIVE_PLACE, Feature.SUPPLY));

    private CombatDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
