package puebla.kernel.submodel.guerrilla;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel guerrilla. */
public final class GuerrillaEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** Irregulars overrun a small garrison. */
    public static final EventType POST_OVERRUN = ALL.add(new EventType("post-overrun"));
    /** A convoy is lost to irregulars. */
    public static final EventType CONVOY_LOST = ALL.add(new EventType("convoy-lost"));
    /** A force of the intervention fights irregulars. */
    public static final EventType SKIRMISH = ALL.add(new EventType("skirmish"));
    /** Irregulars form a new force of regulars. */
    public static final EventType ARMY_RAISED = ALL.add(new EventType("army-raised"));

    private GuerrillaEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
