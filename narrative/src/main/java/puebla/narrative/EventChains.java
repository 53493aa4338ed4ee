package puebla.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.country.CountryEvents;

/**
 * Groups of events that a reader regards as one: an assault, its success, the beaten army and the fall of the place on
 * the same day. One event, the deed, represents the group. The others add marks to its sentence ("… and enter the
 * town").
 */
public final class EventChains {
    /** Mark: the attack was made on works. */
    static final String STORMED = "stormed";
    /** Mark: the place changed hands as a result. */
    static final String TAKEN = "taken";
    /** Mark: a siege ended as a result. */
    static final String RELIEVED = "relieved";
    /** Mark: the besiegers entered the place after a sortie of its garrison. */
    static final String ABANDONED = "abandoned";

    /** Events by which a side takes the place where they occur. */
    private static final Set<EventType> CAPTURES = Set.of(CombatEvents.BATTLE_WON, SharedEvents.GARRISON_YIELDS,
            SharedEvents.GARRISON_BETRAYED, CountryEvents.PLACE_RISES);

    private final List<Event> events;
    private final int[] deed;
    private final Map<Integer, List<Event>> parts = new TreeMap<>();

    public EventChains(List<Event> events) {
        this.events = events;
        deed = new int[events.size()];
        for (var event : events) {
            deed[event.id()] = event.id();
        }
        for (var event : events) {
            for (int cause : event.causes()) {
                if (cause >= 0 && cause < event.id()) {
                    join(event, events.get(cause));
                }
            }
        }
        for (int e = 1; e < events.size(); e++) {
            landed(events.get(e - 1), events.get(e));
        }
        for (var event : events) {
            if (!stands(event)) {
                parts.computeIfAbsent(deed(event).id(), id -> new ArrayList<>()).add(event);
            }
        }
    }

    private void join(Event event, Event cause) {
        if (event.day() != cause.day() || event.place() != cause.place()) {
            return;
        }
        if (cause.type() == CombatEvents.ASSAULT
                && (event.type() == CombatEvents.BATTLE_WON || event.type() == CombatEvents.ASSAULT_REPULSED)) {
            deed[cause.id()] = event.id();
        } else if (follows(event, cause) || (event.type() == SharedEvents.PLACE_TAKEN && sortie(cause))) {
            deed[event.id()] = cause.id();
        }
    }

    /**
     * Joins the capture of a port to the landing that caused it. The event log records the capture just before the
     * landing.
     */
    private void landed(Event taken, Event landing) {
        if (taken.type() == SharedEvents.PLACE_TAKEN && landing.type() == SharedEvents.LANDING
                && taken.day() == landing.day()
                && taken.place() == landing.place() && taken.actor() == landing.actor()) {
            deed[taken.id()] = landing.id();
        }
    }

    private static boolean follows(Event event, Event cause) {
        if (event.type() == SharedEvents.PLACE_TAKEN) {
            return event.side() == cause.side() && CAPTURES.contains(cause.type());
        }
        return (event.type() == CombatEvents.ARMY_BROKEN || event.type() == CombatEvents.SIEGE_RAISED)
                && cause.type() == CombatEvents.BATTLE_WON;
    }

    /** Reports whether an event is a sortie of a starving garrison. */
    static boolean sortie(Event event) {
        return (event.type() == CombatEvents.BATTLE_WON || event.type() == CombatEvents.BATTLE_LOST)
                && event.because().contains(Feature.HUNGER);
    }

    /** Returns the event that represents this one. For most events, this is the event itself. */
    Event deed(Event event) {
        return events.get(deed[event.id()]);
    }

    /** Reports whether an event has a sentence of its own. */
    boolean stands(Event event) {
        return deed[event.id()] == event.id();
    }

    /** Returns the other events that a deed represents. */
    List<Event> parts(Event event) {
        return parts.getOrDefault(event.id(), List.of());
    }

    /** Returns the marks that the other events add to a deed. */
    List<String> marks(Event event) {
        var marks = new ArrayList<String>();
        for (var part : parts(event)) {
            // a broken army adds no mark: the sentence gives its prisoners
            if (part.type() == CombatEvents.ASSAULT) {
                marks.add(STORMED);
            } else if (part.type() == SharedEvents.PLACE_TAKEN) {
                marks.add(part.side() * event.side() < 0 && sortie(event) ? ABANDONED : TAKEN);
            } else if (part.type() == CombatEvents.SIEGE_RAISED) {
                marks.add(RELIEVED);
            }
        }
        return marks;
    }
}
