package puebla.kernel.submodel.coalition;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel coalition. */
public final class CoalitionEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** A creditor breaks off relations with the debtor. */
    public static final EventType RUPTURE = ALL.add(new EventType("rupture"));
    /** Two or more creditors agree to collect their claims together by force. */
    public static final EventType CONVENTION = ALL.add(new EventType("convention"));
    /** Talks between the home government and the allies begin. */
    public static final EventType TALKS = ALL.add(new EventType("talks"));
    /** The patron presses inflated claims. */
    public static final EventType CLAIMS_PRESSED = ALL.add(new EventType("claims-pressed"));
    /** The patron lands exiled monarchists under its flag. */
    public static final EventType EXILES_LANDED = ALL.add(new EventType("exiles-landed"));
    /** The patron sends a force beyond the agreed one. */
    public static final EventType EXTRA_FORCE = ALL.add(new EventType("extra-force"));
    /** The patron disavows the preliminaries that its envoys signed. */
    public static final EventType PRELIMINARIES_DISAVOWED = ALL.add(new EventType("preliminaries-disavowed"));
    /** A partner decides to leave the coalition. */
    public static final EventType PARTNER_RESOLVES_TO_LEAVE = ALL.add(new EventType("partner-resolves-to-leave"));
    /** A departing partner settles its claims separately. */
    public static final EventType PARTNER_SETTLES = ALL.add(new EventType("partner-settles"));
    /** A partner's troops have embarked. */
    public static final EventType PARTNER_GONE = ALL.add(new EventType("partner-gone"));
    /** Every partner that joined the coalition has decided to leave. */
    public static final EventType COALITION_ENDED = ALL.add(new EventType("coalition-ended"));
    /** The patron continues without its partners, or begins without any. */
    public static final EventType PATRON_ALONE = ALL.add(new EventType("patron-alone"));
    /** The powers ashore settle with the home government and go home. */
    public static final EventType ALLIES_SETTLE = ALL.add(new EventType("allies-settle"));
    private CoalitionEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
