package puebla.kernel.submodel.debt;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel debt. */
public final class DebtEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** The debtor revokes the moratorium. */
    public static final EventType MORATORIUM_REPEALED = ALL.add(new EventType("moratorium-repealed"));

    private DebtEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
