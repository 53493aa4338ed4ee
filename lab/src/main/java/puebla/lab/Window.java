package puebla.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The wars between those that were handed on and those not yet begun: threads claim them in order and put them back in
 * any order, the reader takes them in order. Nobody may claim a war more than {@code size} ahead of the reader.
 */
final class Window<W> {
    /** A war as it came out: with its result, or with the fault that ended it. */
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
                throw new IllegalStateException("a war came out as nothing", fault);
            }
            return war;
        }
    }

    private final int wars;
    private final int size;
    private final List<@Nullable Finished<W>> slots;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int claimed;
    private int taken;
    private boolean closed;

    Window(int wars, int size) {
        this.wars = wars;
        this.size = size;
        slots = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            slots.add(null);
        }
    }

    /** The next war to be fought; −1 when there is none, or the watch has stopped it. Waits for the reader when too far ahead. */
    int claim(Watch watch) {
        lock.lock();
        try {
            while (!closed && !watch.stopped() && claimed < wars && claimed >= taken + size) {
                changed.awaitUninterruptibly();
            }
            if (watch.stopped()) {
                closed = true;
                changed.signalAll();
            }
            return closed || claimed == wars ? -1 : claimed++;
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

    /** The next war in order; null after the last. Waits for it. */
    @Nullable
    Finished<W> next() {
        lock.lock();
        try {
            int slot = taken % size;
            while (slots.get(slot) == null && taken < wars && !(closed && taken == claimed)) {
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

    /** No further war is begun. */
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
