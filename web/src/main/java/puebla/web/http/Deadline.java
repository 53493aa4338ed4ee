package puebla.web.http;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Time limit for reading from or writing to a client. When it expires, the current thread is interrupted. The
 * interruption closes the connection and ends the blocked operation with an {@link java.io.IOException}.
 */
final class Deadline implements AutoCloseable {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Thread thread = Thread.currentThread();
    private final Future<?> expiry;
    private boolean over;
    private boolean expired;

    private Deadline(Duration limit) {
        expiry = TIMER.schedule(this::expire, limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static ScheduledThreadPoolExecutor timer() {
        var timer = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("slow-clients").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** Starts a time limit for the current thread. It ends when the returned object is closed. */
    static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    private synchronized void expire() {
        if (!over) {
            expired = true;
            thread.interrupt();
        }
    }

    /** Ends the time limit. Clears the interruption if the limit expired. */
    @Override
    public void close() {
        expiry.cancel(false);
        synchronized (this) {
            over = true;
            if (expired) {
                Thread.interrupted();
            }
        }
    }
}
