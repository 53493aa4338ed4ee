package puebla.kernel.submodel.commitment;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel commitment. */
public final class CommitmentEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** The first lot of the patron's army begins to embark. */
    public static final EventType LOT_EMBARKED = ALL.add(new EventType("lot-embarked"));
    /** The patron changes its plan of withdrawal. */
    public static final EventType PLAN_CHANGED = ALL.add(new EventType("plan-changed"));
    /** The patron's last troops leave a place during the withdrawal. */
    public static final EventType PLACE_EVACUATED = ALL.add(new EventType("place-evacuated"));

    private CommitmentEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
