package puebla.kernel.scenario;

/**
 * Event type. The event log records events of these types; their texts and their salience are data of the scenario. Each
 * submodel declares its own.
 */
public final class EventType extends Declared {
    /** Declares an event type with an id such as {@code battle-won}. */
    public EventType(String id) {
        super(id);
    }
}
