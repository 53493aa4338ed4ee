package puebla.web.job;

import puebla.experiment.RunListener;

/** Computation of a job's result. The thread that calls {@link #run} also builds the documents. */
interface JobTask extends AutoCloseable {
    /** Returns the number of runs, pairs or branches that the computation needs, as far as it is known. */
    int total();

    /** Runs the simulations until all are finished or the listener stops them. */
    void run(RunListener listener);

    /** Reports whether a first result is available. */
    boolean begun();

    /**
     * Returns the result over the finished runs. When all runs are finished, it equals the document that the command
     * prints.
     */
    Record document();

    /** Releases the resources of this computation. */
    @Override
    default void close() {}
}
