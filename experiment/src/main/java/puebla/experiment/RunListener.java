package puebla.experiment;

import java.util.concurrent.CancellationException;

/**
 * Listener for the progress of an ensemble. An implementation may also stop the ensemble early, or delay its runs in
 * favour of other ensembles.
 */
public interface RunListener {
    /** Listener that ignores progress and never stops the ensemble. */
    RunListener NOBODY = new RunListener() {};

    /**
     * Receives the progress. Called on the caller's thread.
     *
     * @param runs
     *            number of runs that have reached the sink
     */
    default void finished(int runs) {}

    /**
     * Announces that the current thread is about to start a run. May block, so that several ensembles can share a
     * machine.
     */
    default void begin() {}

    /** Announces that the run of the current thread has ended, successfully or with a failure. */
    default void end() {}

    /**
     * Reports whether the ensemble must not start further runs. Called by every worker thread before each run. Some
     * single runs call it before each day, and end.
     */
    default boolean stopped() {
        return false;
    }

    /**
     * Ends a computation that this listener has stopped.
     *
     * @throws CancellationException
     *             if it has
     */
    default void refuseIfStopped() {
        if (stopped()) {
            throw new CancellationException("stopped");
        }
    }
}
