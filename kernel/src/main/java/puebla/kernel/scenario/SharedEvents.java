package puebla.kernel.scenario;

/** Event types that rules or several submodels record or read. */
public final class SharedEvents {
    /** The debtor suspends payment of its foreign debt. */
    public static final EventType MORATORIUM = new EventType("moratorium");
    /** A garrison surrenders. */
    public static final EventType GARRISON_YIELDS = new EventType("garrison-yields");
    /** A besieged place falls by treason. */
    public static final EventType GARRISON_BETRAYED = new EventType("garrison-betrayed");
    /** A place changes hands. */
    public static final EventType PLACE_TAKEN = new EventType("place-taken");
    /** The home government leaves the country. */
    public static final EventType SEAT_ABROAD = new EventType("seat-abroad");
    /** The patron sets up a regency, the first step to a monarchy. */
    public static final EventType REGENCY = new EventType("regency");
    /** The patron decides to withdraw its army. */
    public static final EventType WITHDRAWAL_DECIDED = new EventType("withdrawal-decided");
    /** The patron's last troops have left the country. */
    public static final EventType PATRON_GONE = new EventType("patron-gone");
    /** The ruler leaves the country. */
    public static final EventType RULER_LEFT = new EventType("ruler-left");
    /** The ruler is captured. */
    public static final EventType RULER_CAPTURED = new EventType("ruler-captured");
    /** After the departure of the patron the client has lost its last place. */
    public static final EventType LAST_PLACE_FALLS = new EventType("last-place-falls");
    /** The home government and the client make peace by agreement. */
    public static final EventType SETTLEMENT = new EventType("settlement");
    /** The last day of the scenario is reached. */
    public static final EventType HORIZON = new EventType("horizon");
    /** A creditor's first force lands at the entry port. */
    public static final EventType LANDING = new EventType("landing");

    private SharedEvents() {}
}
