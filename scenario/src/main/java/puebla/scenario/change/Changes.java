package puebla.scenario.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of changes. */
public final class Changes {
    private Changes() {}

    /** A change as a person wrote it. */
    public static Change parse(String text) {
        return new Change(text);
    }

    /** Changes as a person wrote them, in order. */
    public static List<Change> parse(Collection<String> texts) {
        return texts.stream().map(Change::new).toList();
    }

    /** Values by key, as they stand in results and manifests. */
    public static Map<String, String> asMap(List<Change> changes) {
        Map<String, String> byKey = new LinkedHashMap<>();
        changes.forEach(change -> byKey.put(change.key(), change.value()));
        return byKey;
    }
}
