package puebla.web.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import puebla.web.http.Refusal;

/**
 * The cores, shared fairly. Wars of long questions take turns, one war each, first come first served; what is asked in passing has turns of
 * its own, so that a page does not wait for anybody's heavy question.
 */
public final class Machine {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int LARGE_AT_A_TIME = 4;

    private final int threads;
    private final Semaphore wars;
    private final Semaphore inPassing;
    /** Bodies of megabytes in memory, and files on their way to somebody who may be slow. */
    private final Semaphore large = new Semaphore(LARGE_AT_A_TIME, true);

    /**
     * A machine.
     *
     * @param threads
     *            wars fought at a time
     */
    public Machine(int threads) {
        this.threads = threads;
        wars = new Semaphore(threads, true);
        inPassing = new Semaphore(threads, true);
    }

    public int threads() {
        return threads;
    }

    /** Waits for a turn to fight a war. */
    void begin() {
        wars.acquireUninterruptibly();
    }

    void end() {
        wars.release();
    }

    /**
     * Does something short.
     *
     * @throws Refusal
     *             when so many want the same that no turn came
     */
    public <T> T inPassing(Supplier<T> work) {
        return withPermit(inPassing, work::get);
    }

    /**
     * Does something that takes much memory or, with a slow caller, much time.
     *
     * @throws Refusal
     *             when so many want the same that no turn came
     */
    public <T, E extends Exception> T large(Work<T, E> work) throws E {
        return withPermit(large, work);
    }

    /** Something to be done. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    private static <T, E extends Exception> T withPermit(Semaphore permits, Work<T, E> work) throws E {
        try {
            if (!permits.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(Refusal.UNAVAILABLE, "too many ask at once", "try again in a moment.");
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.UNAVAILABLE, "the server is closing", "start it again.");
        }
        try {
            return work.done();
        } finally {
            permits.release();
        }
    }
}
