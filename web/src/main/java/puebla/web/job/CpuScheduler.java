package puebla.web.job;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import puebla.experiment.RunListener;
import puebla.web.http.ApiException;
import puebla.web.http.Client;
import puebla.web.http.ConcurrencyLimit;

/**
 * CPU scheduler. Jobs acquire a permit for each run, in order of arrival, so active jobs alternate run by run. Short
 * requests have permits of their own, so the page does not wait for the jobs. A single client can use all threads;
 * one further permit remains for the others.
 */
public final class CpuScheduler {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Longest computation within a request. Judgement: a run of the largest shipped scenario takes 25 ms. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final int threads;
    private final Duration longest;
    private final ConcurrencyLimit runs;
    private final ConcurrencyLimit inPassing;
    /** Files that are generated for a download. Each may take much memory. */
    private final ConcurrencyLimit files = new ConcurrencyLimit("files in generation", 4, 2, PATIENCE);

    /** Computation within a request. It ends with a {@link CancellationException} soon after the listener stops it. */
    @FunctionalInterface
    public interface Computation<T> {
        T result(RunListener listener);
    }

    /**
     * Creates a scheduler.
     *
     * @param threads
     *            number of simulations that run in parallel
     */
    public CpuScheduler(int threads) {
        this(threads, LONGEST);
    }

    /** Creates a scheduler with another time limit for a computation within a request. */
    public CpuScheduler(int threads, Duration longest) {
        this.threads = threads;
        this.longest = longest;
        runs = new ConcurrencyLimit("runs", threads + 1, threads, PATIENCE);
        inPassing = new ConcurrencyLimit("computations", threads + 1, threads, PATIENCE);
    }

    public int threads() {
        return threads;
    }

    /** Waits for the permit to simulate one run of a job. */
    void begin(Client client) {
        runs.await(client);
    }

    void end(Client client) {
        runs.end(client);
    }

    /**
     * Performs a computation within a request. Waits for a permit for at most 20 seconds.
     *
     * @throws ApiException
     *             if no permit was available in that time, or if the computation exceeded its time limit
     */
    public <T> T inPassing(Client client, Computation<T> work) {
        return inPassing.during(client, () -> {
            try {
                return work.result(new TimeLimit(System.nanoTime() + longest.toNanos()));
            } catch (CancellationException late) {
                throw new ApiException(ApiException.UNAVAILABLE,
                        "the computation took longer than " + longest.toSeconds() + " seconds",
                        "use a smaller scenario, or submit a job; a busy server may need less time later.");
            }
        });
    }

    /** Listener that stops a computation at a time of {@link System#nanoTime}. */
    private record TimeLimit(long deadline) implements RunListener {
        @Override
        public boolean stopped() {
            return System.nanoTime() - deadline > 0;
        }
    }

    /**
     * Generates a file. Waits for a permit for at most 20 seconds.
     *
     * @throws ApiException
     *             if no permit was available in that time
     */
    public <T, E extends Exception> T generating(Client client, ConcurrencyLimit.Work<T, E> work) throws E {
        return files.during(client, work);
    }
}
