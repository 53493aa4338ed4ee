package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import puebla.scenario.override.Change;

/** The overrides of a scenario. They are validated when the scenario is loaded. */
final class ChangeOptions {
    @Option(names = "--set", paramLabel = "KEY=VALUE",
            description = "Overrides a lever, parameter, decision or datum (puebla list levers). Repeatable.")
    private List<String> changes = new ArrayList<>();

    List<Change> list() {
        return changes.stream().map(Change::new).toList();
    }

    /** Replaces the overrides. */
    void take(SortedMap<String, String> byKey) {
        changes = byKey.entrySet().stream().map(set -> set.getKey() + "=" + set.getValue()).toList();
    }

    SortedMap<String, String> byKey() {
        var byKey = new TreeMap<String, String>();
        list().forEach(change -> byKey.put(change.key(), change.value()));
        return byKey;
    }
}
