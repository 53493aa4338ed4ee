package puebla.kernel.submodel.powers;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel powers. */
public final class PowersEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** A power recognises the client. */
    public static final EventType RECOGNITION = ALL.add(new EventType("recognition"));
    /** The neighbour gathers an army on its border. */
    public static final EventType BORDER_ARMY = ALL.add(new EventType("border-army"));
    /** The neighbour sends the patron a harder note. */
    public static final EventType NEIGHBOUR_NOTE = ALL.add(new EventType("neighbour-note"));
    /** The neighbour demands that the patron withdraw. */
    public static final EventType NEIGHBOUR_ULTIMATUM = ALL.add(new EventType("neighbour-ultimatum"));
    /** Arms from abroad begin to reach the home army. */
    public static final EventType ARMS_FLOW = ALL.add(new EventType("arms-flow"));

    private PowersEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
