package puebla.app;

import puebla.experiment.RunListener;

/**
 * An experiment that a front end starts, whose progress it shows, and whose result it prints or serves. Each
 * experiment has a command; a job of the server runs the same class. One thread calls {@link #run}, and also
 * {@link #document} as long as it runs.
 */
public interface Experiment extends AutoCloseable {
    /** Returns the number of runs, pairs or branches that the experiment needs, as far as it is known. */
    int total();

    /**
     * Runs the simulations until all are finished or the listener stops them.
     *
     * @return number of finished runs, pairs or branches
     */
    int run(RunListener listener);

    /** Reports whether a first result is available. */
    boolean begun();

    /** Returns the result over the finished runs. */
    Record document();

    /** Releases the files of this experiment. Most have none. */
    @Override
    default void close() {}
}
