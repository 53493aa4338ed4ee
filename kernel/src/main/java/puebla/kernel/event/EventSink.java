package puebla.kernel.event;

/** Receiver of every event of a run, whether or not the run has an event log. */
public interface EventSink {
    /**
     * Receives an event.
     *
     * @param event
     *            valid during the call only
     * @param day
     *            days since the scenario's first day
     */
    void event(EventBuilder event, int day);
}
