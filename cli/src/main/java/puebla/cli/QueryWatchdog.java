package puebla.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import puebla.store.StoredTables;

/**
 * Ends a query on Ctrl-C, at its time limit or at its memory limit. It cancels the query. DuckDB checks for a
 * cancellation between its steps, and one step, such as a string function, can take minutes and gigabytes. If the query
 * does not end within a grace period, the watch therefore ends the process.
 */
final class QueryWatchdog implements AutoCloseable {
    /** Why a query is ended. */
    enum Reason {
        INTERRUPT, TIME, MEMORY
    }

    /**
     * Limits of the work of DuckDB on a query.
     *
     * @param seconds
     *            time
     * @param bytes
     *            growth of the memory of the process; checked on Linux only
     */
    record Limits(int seconds, long bytes) {
        /** Limits of an export, whose queries read one chunk each. */
        static final Limits NONE = new Limits(Integer.MAX_VALUE, Long.MAX_VALUE);
        /** A judgement: twice the memory that DuckDB counts, because it does not count single large values. */
        private static final long MOST_BYTES = 2L << 30;

        static Limits of(int seconds) {
            return new Limits(seconds, MOST_BYTES);
        }
    }

    private static final int LOOK_MILLIS = 50;
    /** Time that a cancelled query has to end [seconds]. A judgement: ordinary queries end within milliseconds. */
    private static final int GRACE_SECONDS = 5;

    private final StoredTables store;
    private final Interrupt interrupt;
    private final Limits limits;
    private final ToIntFunction<Reason> report;
    private final long start = System.nanoTime();
    private final long memory = ProcessMemory.bytes();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean reported = new AtomicBoolean();
    private volatile @Nullable Reason reason;

    private QueryWatchdog(StoredTables store, Interrupt interrupt, Limits limits, ToIntFunction<Reason> report) {
        this.store = store;
        this.interrupt = interrupt;
        this.limits = limits;
        this.report = report;
    }

    /**
     * Starts to watch the queries of a store.
     *
     * @param report
     *            prints why the query was ended and returns the exit status
     */
    static QueryWatchdog over(StoredTables store, Interrupt interrupt, Limits limits, ToIntFunction<Reason> report) {
        var listener = new QueryWatchdog(store, interrupt, limits, report);
        start(listener::look, "query-watch");
        return listener;
    }

    private static void start(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void look() {
        try {
            while (reason == null) {
                if (over.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
                reason = reasonToEnd();
            }
            start(this::cancel, "query-cancel"); // not in this thread: the call waits for DuckDB
            if (!over.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                abandon();
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Reason reasonToEnd() {
        if (interrupt.interrupted()) {
            return Reason.INTERRUPT;
        }
        if (!store.executing()) {
            return null; // the result is complete; a reader such as a pager can take its time
        }
        if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(limits.seconds)) {
            return Reason.TIME;
        }
        return ProcessMemory.bytes() - memory > limits.bytes ? Reason.MEMORY : null;
    }

    /** Repeats the cancellation, because a query can begin directly after one. */
    private void cancel() {
        try {
            do {
                store.cancel();
            } while (!over.await(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private void abandon() {
        var why = reason;
        if (why != null && reported.compareAndSet(false, true)) {
            interrupt.abandon(report.applyAsInt(why));
        }
    }

    /** Reports a query that stopped, and returns the exit status. */
    int stopped(ToIntFunction<@Nullable Reason> report) {
        if (!reported.compareAndSet(false, true)) {
            return Status.FAILED; // this process is ending
        }
        return report.applyAsInt(reason);
    }

    @Override
    public void close() {
        over.countDown();
    }
}
