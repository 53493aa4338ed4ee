package puebla.kernel.submodel.combat;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.EventType;

/** Event types of the submodel combat. */
public final class CombatEvents {
    private static final Declarations<EventType> ALL = new Declarations<>();

    /** A column gives up an attack on a fortified place and withdraws. */
    public static final EventType FALL_BACK = ALL.add(new EventType("fall-back"));
    /** A battle is won by the attacking force. */
    public static final EventType BATTLE_WON = ALL.add(new EventType("battle-won"));
    /** A battle is lost by the attacking force. */
    public static final EventType BATTLE_LOST = ALL.add(new EventType("battle-lost"));
    /** A force assaults the works of a place. */
    public static final EventType ASSAULT = ALL.add(new EventType("assault"));
    /** An assault on the works of a place is repulsed. */
    public static final EventType ASSAULT_REPULSED = ALL.add(new EventType("assault-repulsed"));
    /** The first assault of the patron's corps is repulsed, which engages its honour. */
    public static final EventType HONOUR_ENGAGED = ALL.add(new EventType("honour-engaged"));
    /** A force lays siege to a place. */
    public static final EventType SIEGE_BEGINS = ALL.add(new EventType("siege-begins"));
    /** A siege ends: the besieger gives up, relief arrives, or the garrison breaks out. */
    public static final EventType SIEGE_RAISED = ALL.add(new EventType("siege-raised"));
    /** A column that tries to relieve a besieged place is beaten. */
    public static final EventType RELIEF_BEATEN = ALL.add(new EventType("relief-beaten"));
    /** An army of more than 2,500 men breaks up after a defeat. */
    public static final EventType ARMY_BROKEN = ALL.add(new EventType("army-broken"));

    private CombatEvents() {}

    /** Returns them in the order of their declaration. */
    public static List<EventType> all() {
        return ALL.list();
    }
}
