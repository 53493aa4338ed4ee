package puebla.kernel.submodel.defection;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel defection. */
public final class DefectionEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** A leader changes sides. */
    public static final EventType DEFECTION = ALL.add(new EventType("defection"));

    private DefectionEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
