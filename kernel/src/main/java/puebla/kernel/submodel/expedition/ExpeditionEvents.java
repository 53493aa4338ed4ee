package puebla.kernel.submodel.expedition;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel expedition. */
public final class ExpeditionEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** The patron's main army begins its march on the capital. */
    public static final EventType MARCH_ON_CAPITAL = ALL.add(new EventType("march-on-capital"));
    /** The patron orders reinforcements after a repulse. */
    public static final EventType REINFORCEMENT_ORDERED = ALL.add(new EventType("reinforcement-ordered"));
    /** A creditor's first landing force leaves its home port. */
    public static final EventType SQUADRON_SAILS = ALL.add(new EventType("squadron-sails"));
    /** The garrison of the entry port resists the landing. */
    public static final EventType PORT_RESISTS = ALL.add(new EventType("port-resists"));
    /** Further men of the patron's corps land. */
    public static final EventType REINFORCEMENT_LANDS = ALL.add(new EventType("reinforcement-lands"));
    /** A lent corps or further men of a partner land. */
    public static final EventType CONTINGENT_ARRIVES = ALL.add(new EventType("contingent-arrives"));

    private ExpeditionEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
