package puebla.app;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import puebla.scenario.Loading;
import puebla.scenario.override.Change;
import puebla.scenario.override.Changes;

/**
 * The baseline's scenario with further overrides.
 *
 * @param changes
 *            the further overrides, in the order of their keys
 */
public record Counterfactual(SortedMap<String, String> changes, Loading.Loaded loaded) {
    /**
     * Loads a counterfactual.
     *
     * @param base
     *            overrides of the baseline; a change of the same key replaces one
     * @param load
     *            loads the scenario with overrides
     * @throws IneffectiveChangeException
     *             if the changes leave the baseline as it is
     */
    public static Counterfactual of(Loading.Loaded baseline, List<Change> base, List<Change> changes,
            Function<List<Change>, Loading.Loaded> load) {
        var byKey = new TreeMap<>(Changes.asMap(changes));
        List<Change> all = new ArrayList<>(base);
        all.removeIf(change -> byKey.containsKey(change.key()));
        all.addAll(changes);
        var loaded = load.apply(all);
        if (loaded.scenario().equals(baseline.scenario())) {
            throw new IneffectiveChangeException(changes);
        }
        return new Counterfactual(byKey, loaded);
    }
}
