package puebla.kernel.submodel.government;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel government. */
public final class GovernmentEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** The home government moves its seat. */
    public static final EventType SEAT_MOVES = ALL.add(new EventType("seat-moves"));
    /** The home government is captured. */
    public static final EventType SEAT_CAUGHT = ALL.add(new EventType("seat-caught"));
    /** The home government returns to the country. */
    public static final EventType SEAT_RETURNS = ALL.add(new EventType("seat-returns"));
    /** The home government offers terms. */
    public static final EventType HOME_OFFERS_TERMS = ALL.add(new EventType("home-offers-terms"));
    /** The home government is restored in its capital and country. */
    public static final EventType RESTORED = ALL.add(new EventType("restored"));
    /** The legal heir takes office after the government was caught. */
    public static final EventType HEIR_ACCLAIMED = ALL.add(new EventType("heir-acclaimed"));

    private GovernmentEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
