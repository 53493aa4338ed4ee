package puebla.web.cache;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import puebla.web.http.Client;

/** Choice of the entry to remove from a full collection that several clients share. */
public final class EvictionChoice {
    private EvictionChoice() {}

    /**
     * Returns the first entry of the client that has most entries.
     *
     * @param entries
     *            the entries, oldest first; at least one
     */
    public static <T> T oldestOfLargest(List<T> entries, Function<T, Client> owner) {
        var counts = entries.stream().collect(Collectors.groupingBy(owner, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return entries.stream().filter(entry -> Long.valueOf(most).equals(counts.get(owner.apply(entry)))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entries"));
    }
}
