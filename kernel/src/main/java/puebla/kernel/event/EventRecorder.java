package puebla.kernel.event;

import java.util.Arrays;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Slots;
import puebla.kernel.state.StateVisitor;
import puebla.kernel.state.Stateful;
import puebla.kernel.state.WarState;

/**
 * Recorder of the events of one run. It numbers them, keeps the latest and the first of each type, and passes them
 * to the sinks and, if the run has one, to the event log. The log does not affect the run.
 */
public final class EventRecorder implements Stateful {
    private final WarState state;
    private final EventSink sink;
    private final EventLog log;
    private final boolean logged;
    /** Features with the largest contributions to the latest decision, −1 for none. */
    final int[] decisionReasons;
    private final EventBuilder builder = new EventBuilder(this);
    private final Slots slots;
    private final int[] lastEvent;
    private final int[] firstDay;
    private int count;

    /**
     * Creates a recorder without events.
     *
     * @param slots
     *            positions of the event types of the scenario
     * @param decisionReasons
     *            features with the largest contributions to the latest decision; the caller updates the array
     * @param logged
     *            whether events go to the log
     */
    public EventRecorder(WarState state, Slots slots, EventSink sink, int[] decisionReasons, EventLog log,
            boolean logged) {
        this.state = state;
        this.slots = slots;
        lastEvent = new int[slots.size()];
        firstDay = new int[slots.size()];
        this.sink = sink;
        this.decisionReasons = decisionReasons;
        this.log = log;
        this.logged = logged;
        Arrays.fill(lastEvent, -1);
        Arrays.fill(firstDay, -1);
    }

    /** Starts an event; {@link EventBuilder#record} records it. */
    public EventBuilder begin(EventType type) {
        return builder.begin(type);
    }

    int record(EventBuilder event) {
        int id = count++;
        int type = slots.of(event.type());
        lastEvent[type] = id;
        if (firstDay[type] < 0) {
            firstDay[type] = state.day;
        }
        sink.event(event, state.day);
        if (logged) {
            log.add(event.toEvent(id, state.day));
        }
        return id;
    }

    /** Reports whether the run has an event log. */
    public boolean logged() {
        return logged;
    }

    /** Returns the id of the latest event of a type, −1 if there is none. */
    public int last(EventType type) {
        return slots.has(type) ? lastEvent[slots.of(type)] : -1;
    }

    /** Returns the first day with an event of this type, −1 if there is none. */
    public int firstDay(EventType type) {
        return slots.has(type) ? firstDay[slots.of(type)] : -1;
    }

    /** Reports whether an event of a type has happened. */
    public boolean happened(EventType type) {
        return firstDay(type) >= 0;
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(lastEvent);
        visitor.visit(firstDay);
        count = visitor.visit(count);
    }
}
