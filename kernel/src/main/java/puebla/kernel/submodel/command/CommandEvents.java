package puebla.kernel.submodel.command;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel command. */
public final class CommandEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** A leader dies of disease or accident. */
    public static final EventType LEADER_DIES = ALL.add(new EventType("leader-dies"));

    private CommandEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
