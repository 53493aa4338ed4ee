package puebla.scenario.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.SubmodelList;
import puebla.scenario.catalog.LanguageList;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.source.Node;

/**
 * The entry index: the entries of all files that could be read, by id. An index is a position in the order of the file.
 */
public final class EntryIndex {
    /** Key of scenario.yaml with the ids of the submodels. */
    public static final String SUBMODELS = "submodels";
    /** Key of scenario.yaml with the ids of the languages. */
    public static final String LANGUAGES = "languages";

    private final Map<ScenarioFile, Map<String, Integer>> indices = new EnumMap<>(ScenarioFile.class);
    private final Map<ScenarioFile, List<EntryView>> entries = new EnumMap<>(ScenarioFile.class);
    private final Map<ScenarioFile, EntryView> roots = new EnumMap<>(ScenarioFile.class);

    /** Read from scenario.yaml on first use. */
    private @Nullable SubmodelList submodels;

    /** Returns a copy in which other content replaces the entries of some files. */
    public EntryIndex with(Map<ScenarioFile, Node.Mapping> others) {
        var index = new EntryIndex();
        index.indices.putAll(indices);
        index.entries.putAll(entries);
        index.roots.putAll(roots);
        others.forEach((file, root) -> index.take(file, root, new Diagnostics()));
        return index;
    }

    /**
     * Adds the entries of a file. A duplicate id is a problem. A file whose list is longer than any valid list counts
     * as unreadable.
     */
    public void take(ScenarioFile file, Node.Mapping root, Diagnostics diagnostics) {
        submodels = null;
        boolean usable = root.at(file.id()) instanceof Node.Sequence items && items.items().size() <= Limits.ROUTES;
        if (file.list() && !usable) {
            return; // the schema validator reports this; references to the file are then not validated
        }
        roots.put(file, new EntryView(root));
        var index = new LinkedHashMap<String, Integer>();
        var entries = new ArrayList<EntryView>();
        if (file.list()) {
            for (EntryView entry : new EntryView(root).entries(file.id())) {
                entry.maybeText(file.key()).ifPresent(id -> {
                    Integer earlier = index.putIfAbsent(id, entries.size());
                    if (earlier != null) {
                        diagnostics.add(entry.location(file.key()), "duplicate " + file.entry() + " '" + id + "'",
                                "give one of them another " + file.key() + "; the first is at "
                                        + entries.get(earlier).location() + ".");
                    }
                });
                entries.add(entry);
            }
        }
        indices.put(file, index);
        this.entries.put(file, entries);
    }

    /**
     * Returns the submodels that the scenario lists: those that exist, or all of them if the list cannot be read, so that
     * nothing else is reported because of it.
     */
    public SubmodelList submodels() {
        var known = submodels;
        if (known == null) {
            known = listed(SUBMODELS).map(Submodels::list).orElseGet(Submodels::all);
            submodels = known;
        }
        return known;
    }

    /**
     * Returns the languages that the scenario lists, or nothing if the list is not valid, so that no name is refused
     * because of it.
     */
    public Optional<LanguageList> languages() {
        return listed(LANGUAGES).flatMap(LanguageList::of);
    }

    private Optional<List<String>> listed(String key) {
        return root(ScenarioFile.SCENARIO).flatMap(scenario -> scenario.node(key))
                .filter(Node.Sequence.class::isInstance).map(Node.Sequence.class::cast)
                .map(list -> list.items().stream().filter(Node.Scalar.class::isInstance)
                        .map(item -> ((Node.Scalar) item).text()).toList());
    }

    /** Reports whether a file could be read. If not, references to it cannot be validated. */
    public boolean known(ScenarioFile file) {
        return roots.containsKey(file);
    }

    public boolean has(ScenarioFile file, String id) {
        return of(file).contains(id);
    }

    public Set<String> of(ScenarioFile file) {
        return indices.getOrDefault(file, Map.of()).keySet();
    }

    /** Returns the entries of a file in order, or an empty list if it could not be read. */
    public List<EntryView> entries(ScenarioFile file) {
        return entries.getOrDefault(file, List.of());
    }

    /** Returns the root of a file, if it could be read. */
    public Optional<EntryView> root(ScenarioFile file) {
        return Optional.ofNullable(roots.get(file));
    }

    public Optional<EntryView> entry(ScenarioFile file, String id) {
        Integer index = indices.getOrDefault(file, Map.of()).get(id);
        return index == null ? Optional.empty() : Optional.of(entries(file).get(index));
    }

    /**
     * Returns the index of an entry. The files must be valid.
     *
     * @throws IllegalStateException
     *             if no entry has this id
     */
    public int index(ScenarioFile file, String id) {
        Integer index = indices.getOrDefault(file, Map.of()).get(id);
        if (index == null) {
            throw new IllegalStateException("unknown " + file.entry() + " '" + id + "'");
        }
        return index;
    }

    /** Returns the index of the entry that a key of an entry names, or −1 if the key is absent. */
    public int index(ScenarioFile file, EntryView entry, String key) {
        return entry.maybeText(key).map(id -> index(file, id)).orElse(-1);
    }

    /** Returns all ids of several files. */
    public Collection<String> union(ScenarioFile... files) {
        var all = new ArrayList<String>();
        for (ScenarioFile file : files) {
            all.addAll(of(file));
        }
        return all;
    }
}
