package puebla.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reorder buffer between the worker threads and the reader of an ensemble. Workers claim runs in order and return
 * their results in any order. The reader takes the results in order. At most {@code size} runs are claimed and not
 * yet taken.
 */
final class ReorderBuffer<W> {
    /** Result of one run: its value, or the exception that ended it. */
    static final class Finished<W> {
        private final @Nullable W war;
        private final @Nullable Throwable fault;

        private Finished(@Nullable W war, @Nullable Throwable fault) {
            this.war = war;
            this.fault = fault;
        }

        static <W> Finished<W> well(W war) {
            return new Finished<>(war, null);
        }

        static <W> Finished<W> badly(Throwable fault) {
            return new Finished<>(null, fault);
        }

        W war() {
            if (fault instanceof RuntimeException broken) {
                throw broken;
            }
            if (fault instanceof Error broken) {
                throw broken;
            }
            if (war == null) {
                throw new IllegalStateException("run ended without a result", fault);
            }
            return war;
        }
    }

    private final int runs;
    private final int size;
    private final List<@Nullable Finished<W>> slots;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int claimed;
    private int taken;
    private boolean closed;

    ReorderBuffer(int runs, int size) {
        this.runs = runs;
        this.size = size;
        slots = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            slots.add(null);
        }
    }

    /**
     * Returns the index of the next run to start, or −1 if no run is left or the listener has stopped the ensemble.
     * Blocks while the buffer is full.
     */
    int claim(RunListener listener) {
        lock.lock();
        try {
            while (!closed && !listener.stopped() && claimed < runs && claimed >= taken + size) {
                changed.awaitUninterruptibly();
            }
            if (listener.stopped()) {
                closed = true;
                changed.signalAll();
            }
            return closed || claimed == runs ? -1 : claimed++;
        } finally {
            lock.unlock();
        }
    }

    void put(int index, Finished<W> war) {
        lock.lock();
        try {
            slots.set(index % size, war);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the next result in order, or null after the last one. Blocks until the result is available. */
    @Nullable
    Finished<W> next() {
        lock.lock();
        try {
            int slot = taken % size;
            while (slots.get(slot) == null && taken < runs && !(closed && taken == claimed)) {
                changed.awaitUninterruptibly();
            }
            var war = slots.get(slot);
            if (war != null) {
                slots.set(slot, null);
                taken++;
                changed.signalAll();
            }
            return war;
        } finally {
            lock.unlock();
        }
    }

    /** Prevents further runs from being claimed. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
