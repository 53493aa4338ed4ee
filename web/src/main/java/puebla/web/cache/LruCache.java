package puebla.web.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import puebla.web.http.ApiException;

/**
 * LRU cache of computed values. If a value is already being computed, other callers wait for it, so that no value is
 * computed twice at the same time.
 */
public final class LruCache<K, V> {
    private final Map<K, FutureTask<V>> made;

    /**
     * Creates an empty cache.
     *
     * @param most
     *            largest number of values
     */
    public LruCache(int most) {
        made = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Returns the value of a key, and computes it if it is not cached. A failure is passed on to the caller and not
     * cached.
     *
     * @param making
     *            computes the value of a key
     */
    public V of(K key, Function<K, V> making) {
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
            throw ApiException.shuttingDown();
        }
    }
}
