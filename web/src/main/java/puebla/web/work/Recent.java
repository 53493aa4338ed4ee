package puebla.web.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import puebla.web.http.Refusal;

/**
 * What was made last, by what it was made from. Whoever asks for something that another is making waits for that, so that nothing is made
 * twice at once.
 */
public final class Recent<K, V> {
    private final Function<K, V> making;
    private final Map<K, FutureTask<V>> made;

    /**
     * Nothing yet.
     *
     * @param most
     *            how many are kept
     */
    public Recent(int most, Function<K, V> making) {
        this.making = making;
        made = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** What is made from this; what failed is tried again the next time. */
    public V of(K key) {
        FutureTask<V> task;
        synchronized (made) {
            task = made.computeIfAbsent(key, asked -> new FutureTask<>(() -> making.apply(asked)));
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            synchronized (made) {
                made.remove(key, task);
            }
            switch (failed.getCause()) {
                case RuntimeException refused -> throw refused;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.UNAVAILABLE, "the server is closing", "start it again.");
        }
    }
}
