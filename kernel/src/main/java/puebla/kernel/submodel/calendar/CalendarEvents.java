package puebla.kernel.submodel.calendar;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel calendar. */
public final class CalendarEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** An entry of the external calendar occurs. */
    public static final EventType EXTERNAL = ALL.add(new EventType("external"));

    private CalendarEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
