package puebla.web.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limit on operations of one kind in progress: for all clients together and for each client. The limit of a client is
 * smaller, so one client never keeps all others out. Operations wait in order of arrival.
 */
public final class ConcurrencyLimit {
    private final String kind;
    private final int total;
    private final int each;
    private final Duration patience;
    private final Semaphore all;
    private final Map<Client, Share> byClient = new HashMap<>();

    /** Permits of one client, and the number of its operations that wait or are in progress. */
    private static final class Share {
        private final Semaphore permits;
        private int operations;

        Share(int permits) {
            this.permits = new Semaphore(permits, true);
        }
    }

    /** Operation with a result. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /**
     * Creates a limit.
     *
     * @param kind
     *            name of the operations in error messages, in the plural
     * @param total
     *            largest number in progress
     * @param each
     *            largest number in progress of one client
     * @param patience
     *            longest time that an operation waits
     */
    public ConcurrencyLimit(String kind, int total, int each, Duration patience) {
        if (each < 1 || each >= total) {
            throw new IllegalArgumentException(
                    "invalid limit of " + kind + " for one client: " + each + " (expected 1 to " + (total - 1) + ")");
        }
        this.kind = kind;
        this.total = total;
        this.each = each;
        this.patience = patience;
        all = new Semaphore(total, true);
    }

    /**
     * Performs an operation.
     *
     * @throws ApiException
     *             if it could not begin in time
     */
    public <T, E extends Exception> T during(Client client, Work<T, E> work) throws E {
        begin(client);
        try {
            return work.done();
        } finally {
            end(client);
        }
    }

    /**
     * Waits until an operation may begin. {@link #end} must follow it.
     *
     * @throws ApiException
     *             of status 429 if the client has too many operations in progress, or 503 if all clients together have
     */
    public void begin(Client client) {
        long end = System.nanoTime() + patience.toNanos();
        var share = enter(client);
        boolean begun = false;
        try {
            if (!share.permits.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw ApiException.tryAgain(ApiException.TOO_MANY,
                        "this address has " + each + " " + kind + " in progress (the limit for one address)",
                        "wait until one of them ends, then try again.");
            }
            try {
                if (!all.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    throw ApiException.tryAgain(ApiException.UNAVAILABLE,
                            "the server has " + total + " " + kind + " in progress (the limit)",
                            "try again in a few seconds.");
                }
                begun = true;
            } finally {
                if (!begun) {
                    share.permits.release();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw ApiException.shuttingDown();
        } finally {
            if (!begun) {
                exit(client);
            }
        }
    }

    /** Waits without a time limit until an operation may begin. {@link #end} must follow it. */
    public void await(Client client) {
        enter(client).permits.acquireUninterruptibly();
        all.acquireUninterruptibly();
    }

    /** Ends an operation that has begun. */
    public void end(Client client) {
        all.release();
        exit(client).permits.release();
    }

    private Share enter(Client client) {
        synchronized (byClient) {
            var share = byClient.computeIfAbsent(client, first -> new Share(each));
            share.operations++;
            return share;
        }
    }

    private Share exit(Client client) {
        synchronized (byClient) {
            var share = byClient.get(client);
            if (share == null) {
                throw new IllegalStateException("no " + kind + " of " + client + " in progress");
            }
            share.operations--;
            if (share.operations == 0) {
                byClient.remove(client);
            }
            return share;
        }
    }

    /** Returns the number of clients with operations that wait or are in progress. */
    public int callers() {
        synchronized (byClient) {
            return byClient.size();
        }
    }
}
