package puebla.web.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import puebla.web.http.Refusal;

/**
 * CPU scheduler. Jobs acquire a permit for each run, in order of arrival, so active jobs alternate run by run. Short
 * requests have permits of their own, so the page does not wait for the jobs.
 */
public final class Machine {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int LARGE_AT_A_TIME = 4;

    private final int threads;
    private final Semaphore wars;
    private final Semaphore inPassing;
    /** Permits for large request bodies in memory and for files being sent to a possibly slow client. */
    private final Semaphore large = new Semaphore(LARGE_AT_A_TIME, true);

    /**
     * Creates a scheduler.
     *
     * @param threads
     *            number of simulations that run in parallel
     */
    public Machine(int threads) {
        this.threads = threads;
        wars = new Semaphore(threads, true);
        inPassing = new Semaphore(threads, true);
    }

    public int threads() {
        return threads;
    }

    /** Waits for the permit to simulate one run of a job. */
    void begin() {
        wars.acquireUninterruptibly();
    }

    void end() {
        wars.release();
    }

    /**
     * Performs a short task. Waits for a permit for at most 20 seconds.
     *
     * @throws Refusal
     *             if no permit was available in that time
     */
    public <T> T inPassing(Supplier<T> work) {
        return withPermit(inPassing, work::get);
    }

    /**
     * Performs a task that takes much memory or, with a slow client, much time. Waits for a permit for at most 20
     * seconds.
     *
     * @throws Refusal
     *             if no permit was available in that time
     */
    public <T, E extends Exception> T large(Work<T, E> work) throws E {
        return withPermit(large, work);
    }

    /** Task with a result. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    private static <T, E extends Exception> T withPermit(Semaphore permits, Work<T, E> work) throws E {
        try {
            if (!permits.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(Refusal.UNAVAILABLE, "too many concurrent requests", "try again in a few seconds.");
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.UNAVAILABLE, "the server is shutting down", "start the server again.");
        }
        try {
            return work.done();
        } finally {
            permits.release();
        }
    }
}
