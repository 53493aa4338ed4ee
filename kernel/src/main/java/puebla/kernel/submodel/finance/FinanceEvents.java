package puebla.kernel.submodel.finance;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel finance. */
public final class FinanceEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** The patron refuses the client further advances. */
    public static final EventType ADVANCE_REFUSED = ALL.add(new EventType("advance-refused"));

    private FinanceEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
