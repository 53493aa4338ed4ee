package puebla.scenario.override;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses and converts lists of overrides. */
public final class Changes {
    private Changes() {}

    /** Returns the override that a user wrote as {@code KEY=VALUE}. */
    public static Change parse(String text) {
        return new Change(text);
    }

    /** Returns the overrides that a user wrote, in order. */
    public static List<Change> parse(Collection<String> texts) {
        return texts.stream().map(Change::new).toList();
    }

    /** Returns the overrides that set these values, in the order of the map. */
    public static List<Change> of(Map<String, String> byKey) {
        return byKey.entrySet().stream().map(entry -> Change.of(entry.getKey(), entry.getValue())).toList();
    }

    /** Returns the values by key, as results and manifests record them. */
    public static Map<String, String> asMap(List<Change> changes) {
        Map<String, String> byKey = new LinkedHashMap<>();
        changes.forEach(change -> byKey.put(change.key(), change.value()));
        return byKey;
    }
}
