package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import puebla.scenario.change.Change;

/** Which facts are altered. Whether they make sense shows when the scenario is opened. */
final class ChangeOptions {
    @Option(names = "--set", paramLabel = "KEY=VALUE",
            description = "Changes a fact: a lever, parameter, decision or datum. May be repeated.")
    private List<String> changes = new ArrayList<>();

    List<Change> list() {
        return changes.stream().map(Change::new).toList();
    }

    SortedMap<String, String> byKey() {
        var byKey = new TreeMap<String, String>();
        list().forEach(change -> byKey.put(change.key(), change.value()));
        return byKey;
    }
}
