package puebla.kernel.submodel.armies;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel armies. */
public final class ArmiesEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** An army is beaten and breaks up; its cadre goes into hiding. */
    public static final EventType ARMY_BREAKS_UP = ALL.add(new EventType("army-breaks-up"));
    /** The cadre of a broken army gathers men at a base. */
    public static final EventType ARMY_GATHERS = ALL.add(new EventType("army-gathers"));
    /** An army has half of its former strength again. */
    public static final EventType ARMY_REFORMED = ALL.add(new EventType("army-reformed"));
    /** A broken army has no free base or no commander. */
    public static final EventType ARMY_DORMANT = ALL.add(new EventType("army-dormant"));
    /** The command of an army passes to the next leader. */
    public static final EventType COMMAND_PASSES = ALL.add(new EventType("command-passes"));

    private ArmiesEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
