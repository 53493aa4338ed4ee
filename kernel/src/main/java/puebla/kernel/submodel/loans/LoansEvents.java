package puebla.kernel.submodel.loans;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel loans. */
public final class LoansEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** The client places a bond issue. */
    public static final EventType LOAN_PLACED = ALL.add(new EventType("loan-placed"));
    /** A bond issue of the client finds too few buyers. */
    public static final EventType LOAN_FAILS = ALL.add(new EventType("loan-fails"));

    private LoansEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
