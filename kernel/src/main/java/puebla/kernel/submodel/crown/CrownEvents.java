package puebla.kernel.submodel.crown;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel crown. */
public final class CrownEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** An assembly of notables votes for a monarchy. */
    public static final EventType MONARCHY_VOTED = ALL.add(new EventType("monarchy-voted"));
    /** The crown is offered to a candidate. */
    public static final EventType CROWN_OFFERED = ALL.add(new EventType("crown-offered"));
    /** A candidate refuses the crown. */
    public static final EventType CANDIDATE_REFUSES = ALL.add(new EventType("candidate-refuses"));
    /** A candidate accepts the crown. */
    public static final EventType CROWN_ACCEPTED = ALL.add(new EventType("crown-accepted"));
    /** The last candidate has refused the crown. */
    public static final EventType NO_CANDIDATE = ALL.add(new EventType("no-candidate"));
    /** The patron sets up a friendly republic. */
    public static final EventType FRIENDLY_REPUBLIC = ALL.add(new EventType("friendly-republic"));
    /** The ruler lands at the entry port. */
    public static final EventType RULER_LANDS = ALL.add(new EventType("ruler-lands"));
    /** The ruler enters the capital and begins to reign. */
    public static final EventType RULER_ENTERS = ALL.add(new EventType("ruler-enters"));
    /** The ruler upholds the Reform laws. */
    public static final EventType LIBERAL_DECREE = ALL.add(new EventType("liberal-decree"));
    /** The ruler settles with the Church by a concordat. */
    public static final EventType CONSERVATIVE_DECREE = ALL.add(new EventType("conservative-decree"));
    /** The ruler decrees death for armed bands. */
    public static final EventType HARSH_DECREE = ALL.add(new EventType("harsh-decree"));
    /** Men of a lent corps go home. */
    public static final EventType CORPS_GOES_HOME = ALL.add(new EventType("corps-goes-home"));
    /** The ruler decides to stay although the patron withdraws. */
    public static final EventType RULER_STAYS = ALL.add(new EventType("ruler-stays"));
    /** The ruler abdicates. */
    public static final EventType RULER_ABDICATES = ALL.add(new EventType("ruler-abdicates"));
    /** The ruler chooses the place of his last stand. */
    public static final EventType LAST_STAND = ALL.add(new EventType("last-stand"));
    /** The ruler is killed when his place falls. */
    public static final EventType RULER_KILLED = ALL.add(new EventType("ruler-killed"));
    /** The ruler escapes when his place falls. */
    public static final EventType RULER_ESCAPES = ALL.add(new EventType("ruler-escapes"));
    /** The captured ruler is tried by court-martial. */
    public static final EventType RULER_TRIED = ALL.add(new EventType("ruler-tried"));
    /** The captured ruler is executed. */
    public static final EventType RULER_EXECUTED = ALL.add(new EventType("ruler-executed"));
    /** The captured ruler is pardoned. */
    public static final EventType RULER_PARDONED = ALL.add(new EventType("ruler-pardoned"));
    /** The captive ruler is freed. */
    public static final EventType CAPTIVE_FREED = ALL.add(new EventType("captive-freed"));

    private CrownEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
