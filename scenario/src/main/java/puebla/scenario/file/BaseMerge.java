package puebla.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.SubmodelList;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LanguageList;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Limits;
import puebla.scenario.source.Node;

/**
 * Merges the defaults of the listed submodels into the parsed files of a scenario. An entry of the scenario inherits
 * each field that it leaves out. A default without an entry in the scenario is added after the scenario's own entries.
 * Every node keeps its location.
 */
public final class BaseMerge {
    /** The files that have defaults. */
    static final List<ScenarioFile> MERGED =
            List.of(ScenarioFile.SOURCES, ScenarioFile.PARAMETERS, ScenarioFile.DECISIONS, ScenarioFile.LEVERS);

    /** Largest number of values of a default, which many entries may inherit. Judgement: the shipped ones have up to 46. */
    private static final int LARGEST = 300;
    private static final String ID = "id";
    private static final String POINT = "point";
    private static final String CHOOSER = "chooser";

    private final Map<ScenarioFile, Node.Mapping> trees;
    private final Function<String, Optional<Node>> read;
    private final SubmodelList listed;
    private final Optional<LanguageList> languages;
    private final Diagnostics diagnostics;

    private BaseMerge(Map<ScenarioFile, Node.Mapping> trees, Function<String, Optional<Node>> read,
            SubmodelList listed, Diagnostics diagnostics) {
        this.trees = trees;
        this.read = read;
        this.listed = listed;
        var index = new EntryIndex();
        Optional.ofNullable(trees.get(ScenarioFile.SCENARIO))
                .ifPresent(root -> index.take(ScenarioFile.SCENARIO, root, new Diagnostics()));
        languages = index.languages();
        this.diagnostics = diagnostics;
    }

    /**
     * Merges the defaults.
     *
     * @param trees
     *            the scenario's own files; receives the defaults
     * @param read
     *            reads a file of the scenario, if it exists
     */
    public static void into(Map<ScenarioFile, Node.Mapping> trees, Function<String, Optional<Node>> read,
            SubmodelList listed, Diagnostics diagnostics) {
        var merge = new BaseMerge(trees, read, listed, diagnostics);
        merge.byKey(ScenarioFile.PARAMETERS, List.of(ScenarioFile.PARAMETERS, ScenarioFile.TRAITS));
        merge.byKey(ScenarioFile.LEVERS, List.of(ScenarioFile.LEVERS));
        merge.decisions();
        merge.sources();
    }

    /**
     * Returns the keys that an entry of a scenario's file must state itself, because it can inherit the others; empty if
     * the file has no defaults.
     */
    public static List<String> stated(ScenarioFile file) {
        return switch (file) {
            case SOURCES, PARAMETERS, TRAITS -> List.of(ID);
            case LEVERS -> List.of(file.key());
            case DECISIONS -> List.of(POINT, CHOOSER);
            default -> List.of();
        };
    }

    /** Reports whether there can be defaults in the folder of a submodel, or in the folder for all submodels. */
    static boolean allowed(ScenarioFile file, String submodel) {
        return submodel.equals(BaseFiles.OF_ALL) ? file == ScenarioFile.SOURCES || file == ScenarioFile.LEVERS
                : file != ScenarioFile.SOURCES;
    }

    /** Merges the defaults of a file whose entries have the same key as in the scenario. */
    private void byKey(ScenarioFile file, List<ScenarioFile> inheriting) {
        byKey(file, inheriting, key -> true);
    }

    private void byKey(ScenarioFile file, List<ScenarioFile> inheriting, Predicate<String> wanted) {
        Map<String, Node.Mapping> defaults = defaults(file, file.key());
        Set<String> own = new HashSet<>();
        for (ScenarioFile heir : inheriting) {
            for (EntryView entry : entries(heir)) {
                entry.maybeText(file.key()).ifPresent(key -> {
                    own.add(key);
                    inherit(entry.mapping(), defaults.get(key), Set.of());
                });
            }
        }
        append(file, defaults.entrySet().stream()
                .filter(one -> !own.contains(one.getKey()) && wanted.test(one.getKey()))
                .map(one -> one.getValue().copy()).toList());
    }

    /** Merges the defaults of the decisions: a default applies to every actor that decides at its point. */
    private void decisions() {
        Map<String, Node.Mapping> defaults = defaults(ScenarioFile.DECISIONS, POINT);
        Set<String> own = new HashSet<>();
        for (EntryView entry : entries(ScenarioFile.DECISIONS)) {
            Node.Mapping base = defaults.get(entry.said(POINT));
            own.add(entry.said(POINT) + " " + entry.said(CHOOSER));
            if (base != null) {
                inherit(entry.mapping(), base, Set.of(ID));
                name(entry.mapping(), base, entry.said(CHOOSER));
            }
        }
        var added = new ArrayList<Node.Mapping>();
        defaults.forEach((point, base) -> {
            for (EntryView actor : entries(ScenarioFile.ACTORS)) {
                String chooser = actor.said(ID);
                if (!chooser.isEmpty() && DecisionsFile.rolesAt(point).contains(actor.said("role"))
                        && own.add(point + " " + chooser)) {
                    Node.Mapping decision = base.copy();
                    var location = base.location();
                    decision.entries().remove(ID);
                    name(decision, base, chooser);
                    decision.entries().put(CHOOSER,
                            new Node.Entry(location, new Node.Scalar(location, chooser, false)));
                    added.add(decision);
                }
            }
        });
        append(ScenarioFile.DECISIONS, added);
    }

    /** Merges the sources. A source that nothing cites is not added. */
    private void sources() {
        var cited = new HashSet<String>();
        trees.values().forEach(root -> cited(root, cited));
        byKey(ScenarioFile.SOURCES, List.of(ScenarioFile.SOURCES), cited::contains);
    }

    private static void cited(Node node, Set<String> cited) {
        switch (node) {
            case Node.Mapping mapping -> mapping.entries().forEach((key, entry) -> {
                cited(entry.value(), cited);
                if (key.equals("source")) {
                    cited.addAll(new EntryView(mapping).texts(key));
                }
            });
            case Node.Sequence list -> list.items().forEach(item -> cited(item, cited));
            case Node.Scalar scalar -> {
                // has no keys
            }
        }
    }

    /** Gives a decision without an id the id of the default after that of its chooser. */
    private static void name(Node.Mapping decision, Node.Mapping base, String chooser) {
        if (decision.at(ID) == null && base.at(ID) instanceof Node.Scalar id && !chooser.isEmpty()) {
            decision.entries().put(ID,
                    new Node.Entry(id.location(), new Node.Scalar(id.location(), chooser + "." + id.text(), false)));
        }
    }

    private static void inherit(Node.Mapping entry, Node.@org.jspecify.annotations.Nullable Mapping base,
            Set<String> except) {
        if (base != null) {
            base.entries().forEach((key, field) -> {
                if (!except.contains(key)) {
                    entry.entries().putIfAbsent(key, new Node.Entry(field.key(), field.value().copy()));
                }
            });
        }
    }

    /** Returns the entries of a file of the scenario; none if it has more than a valid file. */
    private List<EntryView> entries(ScenarioFile file) {
        return list(file).map(list -> list.items().stream().flatMap(item -> EntryView.of(item).stream()).toList())
                .orElse(List.of());
    }

    private Optional<Node.Sequence> list(ScenarioFile file) {
        Node.Mapping root = trees.get(file);
        return root != null && root.at(file.id()) instanceof Node.Sequence list
                && list.items().size() <= Limits.ENTRIES ? Optional.of(list) : Optional.empty();
    }

    private void append(ScenarioFile file, List<Node.Mapping> added) {
        Node.Mapping root = trees.get(file);
        Node.Sequence list = list(file).orElse(null);
        if (root != null && list != null && !added.isEmpty()) {
            var items = new ArrayList<Node>(list.items());
            items.addAll(added);
            var key = Objects.requireNonNull(root.entries().get(file.id())).key();
            root.entries().put(file.id(), new Node.Entry(key, new Node.Sequence(list.location(), items)));
        }
    }

    // --- the defaults -------------------------------------------------------------------------------------------

    /** Returns the defaults of a file by key, in the order of submodels and files. Of two, the first counts. */
    private Map<String, Node.Mapping> defaults(ScenarioFile file, String key) {
        Map<String, Node.Mapping> defaults = new LinkedHashMap<>();
        for (String submodel : BaseFiles.owners(listed)) {
            if (allowed(file, submodel)) {
                read.apply(BaseFiles.name(submodel, file.file())).ifPresent(root -> {
                    for (Node item : items(file, root)) {
                        taken(file, submodel, key, item).ifPresent(entry -> defaults
                                .putIfAbsent(new EntryView(entry).said(key), inLanguages(entry)));
                    }
                });
            }
        }
        return defaults;
    }

    /** Returns a copy of a default that has its texts only in the languages of the scenario. */
    private Node.Mapping inLanguages(Node.Mapping entry) {
        var copy = entry.copy();
        languages.ifPresent(wanted -> prune(copy, wanted));
        return copy;
    }

    private static void prune(Node node, LanguageList wanted) {
        if (node instanceof Node.Mapping mapping) {
            if (Language.ids().containsAll(mapping.entries().keySet())) {
                mapping.entries().keySet().removeIf(id -> !wanted.ids().contains(id));
            }
            mapping.entries().values().forEach(one -> prune(one.value(), wanted));
        }
    }

    private List<Node> items(ScenarioFile file, Node root) {
        if (root instanceof Node.Mapping mapping && mapping.entries().size() == 1
                && mapping.at(file.id()) instanceof Node.Sequence list) {
            return list.items();
        }
        diagnostics.add(root.location(), "invalid file content (expected only a list under " + file.id() + ")",
                "write " + file.id() + ": with the entries below it.");
        return List.of();
    }

    /** Returns a default, unless it has a problem that would hide it. */
    private Optional<Node.Mapping> taken(ScenarioFile file, String submodel, String key, Node item) {
        if (!(item instanceof Node.Mapping entry) || new EntryView(entry).said(key).isEmpty()) {
            diagnostics.add(item.location(), "invalid default: it has no " + key, "write a mapping with " + key + ".");
            return Optional.empty();
        }
        if (size(entry) > LARGEST) {
            diagnostics.add(item.location(), "invalid default: more than " + LARGEST + " values", "remove some.");
            return Optional.empty();
        }
        var view = new EntryView(entry);
        List<String> declared = declared(file, submodel);
        if (!declared.isEmpty() && !declared.contains(view.said(key))) {
            diagnostics.add(view.location(key), "unknown " + key + " '" + view.said(key)
                    + "' (expected one that the submodel " + submodel + " declares)",
                    Suggestions.advice(view.said(key), declared, "move it to the file of its submodel, or remove it."));
            return Optional.empty();
        }
        if (file == ScenarioFile.DECISIONS && entry.at(CHOOSER) != null) {
            diagnostics.add(view.location(CHOOSER),
                    "unknown key 'chooser' of a default (it applies to every actor that decides at " + view.said(key)
                            + ")",
                    "remove it; decisions.yaml of a scenario names a chooser.");
            return Optional.empty();
        }
        return Optional.of(entry);
    }

    private static long size(Node node) {
        return 1 + switch (node) {
            case Node.Scalar scalar -> 0;
            case Node.Sequence list -> list.items().stream().mapToLong(BaseMerge::size).sum();
            case Node.Mapping map -> map.entries().values().stream().mapToLong(one -> size(one.value())).sum();
        };
    }

    private static List<String> declared(ScenarioFile file, String submodel) {
        return Submodels.list(List.of(submodel)).specs().stream().flatMap(spec -> switch (file) {
            case PARAMETERS -> spec.parameters().stream().map(Parameter::id);
            case DECISIONS -> spec.decisions().stream().map(DecisionPoint::id);
            default -> java.util.stream.Stream.<String>empty();
        }).toList();
    }
}
