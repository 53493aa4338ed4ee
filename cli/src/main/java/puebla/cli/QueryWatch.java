package puebla.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import puebla.lab.store.StoredTables;

/** Cancels a running query on Ctrl-C or at its time limit. */
final class QueryWatch implements AutoCloseable {
    private static final int LOOK_MILLIS = 50;

    private final StoredTables store;
    private final Interrupt interrupt;
    private final long deadline;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = new Thread(this::look, "query-watch");
    private volatile boolean interrupted;
    private volatile boolean late;

    private QueryWatch(StoredTables store, Interrupt interrupt, int seconds) {
        this.store = store;
        this.interrupt = interrupt;
        deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        thread.setDaemon(true);
    }

    static QueryWatch over(StoredTables store, Interrupt interrupt, int seconds) {
        var watch = new QueryWatch(store, interrupt, seconds);
        watch.thread.start();
        return watch;
    }

    private void look() {
        try {
            while (!over.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                interrupted |= interrupt.asked();
                late |= System.nanoTime() > deadline;
                if (interrupted || late) {
                    store.cancel();
                }
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reports whether Ctrl-C cancelled the query. */
    boolean interrupted() {
        return interrupted;
    }

    /** Reports whether the query exceeded its time limit. */
    boolean late() {
        return late;
    }

    @Override
    public void close() {
        over.countDown();
    }
}
