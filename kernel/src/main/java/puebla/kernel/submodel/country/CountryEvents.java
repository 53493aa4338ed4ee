package puebla.kernel.submodel.country;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel country. */
public final class CountryEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** A town without garrison declares for the side that its country obeys. */
    public static final EventType PLACE_RISES = ALL.add(new EventType("place-rises"));

    private CountryEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
