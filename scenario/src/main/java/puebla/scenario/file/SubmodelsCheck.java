package puebla.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.Map;
import java.util.HashMap;
import java.util.Optional;
import java.util.TreeSet;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.SubmodelList;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;
import puebla.scenario.source.Node;

/**
 * Checks the list of submodels in scenario.yaml, and that the other files have nothing of a submodel that it does not
 * list.
 */
public final class SubmodelsCheck {
    private static final Map<String, List<String>> BY_PARAMETER =
            owners(spec -> spec.parameters().stream().map(one -> one.id()).toList());
    private static final Map<String, List<String>> BY_EVENT =
            owners(spec -> spec.events().stream().map(one -> one.id()).toList());
    private static final Map<String, List<String>> BY_POINT =
            owners(spec -> spec.decisions().stream().map(one -> one.id()).toList());
    private static final Map<String, List<String>> BY_SWITCH =
            owners(spec -> spec.switches().stream().map(one -> one.id()).toList());
    private static final Map<String, List<String>> BY_VARIABLE =
            owners(spec -> spec.variables().stream().map(Schema::id).toList());
    private static final Map<String, List<String>> BY_FLOW =
            owners(spec -> spec.flows().stream().map(Schema::id).toList());

    private final EntryIndex index;
    private final SubmodelList listed;
    private final Diagnostics diagnostics;

    private SubmodelsCheck(EntryIndex index, Diagnostics diagnostics) {
        this.index = index;
        listed = index.submodels();
        this.diagnostics = diagnostics;
    }

    /** Checks that the files have nothing of a submodel that scenario.yaml does not list. */
    static void check(EntryIndex index, Diagnostics diagnostics) {
        new SubmodelsCheck(index, diagnostics).entries();
    }

    /**
     * Reports problems of the list of submodels.
     *
     * @return whether every submodel of the list exists, and the list is complete
     */
    public static boolean soundList(EntryIndex index, Diagnostics diagnostics) {
        return index.root(ScenarioFile.SCENARIO).filter(root -> root.node(EntryIndex.SUBMODELS).isPresent())
                .map(new SubmodelsCheck(index, diagnostics)::list).orElse(true);
    }

    /** Returns the submodels that a file belongs to; a scenario needs the file if it lists one of them. */
    public static List<String> ownersOf(ScenarioFile file) {
        return switch (file) {
            case CANDIDATES -> List.of(SubmodelIds.CROWN);
            case ARMIES -> List.of(SubmodelIds.ARMIES);
            default -> List.of();
        };
    }

    // --- the list -----------------------------------------------------------------------------------------------

    private boolean list(EntryView root) {
        boolean sound = true;
        var seen = new TreeSet<String>();
        for (Node item : root.list(EntryIndex.SUBMODELS)) {
            if (item instanceof Node.Scalar name) {
                sound &= Submodels.all().has(name.text());
                if (!seen.add(name.text())) {
                    diagnostics.add(name.location(), "duplicate submodel '" + name.text() + "'",
                            "remove one of the two.");
                    sound = false;
                }
            }
        }
        var location = root.location(EntryIndex.SUBMODELS);
        var missing = Submodels.all().specs().stream().filter(SubmodelSpec::required).map(SubmodelSpec::id)
                .filter(id -> !seen.contains(id)).toList();
        if (!missing.isEmpty()) {
            sound = false;
            diagnostics.add(location, "missing submodels: " + String.join(", ", missing)
                    + " (expected in every scenario)", "add them to the list.");
        }
        for (SubmodelSpec spec : listed.specs()) {
            var lacking = spec.requires().stream().filter(id -> !seen.contains(id)).toList();
            if (!lacking.isEmpty()) {
                sound = false;
                diagnostics.add(location,
                        "missing submodel " + String.join(", ", lacking) + " (" + spec.id() + " requires it)",
                        "add it to the list, or remove " + spec.id() + ".");
            }
        }
        return sound;
    }

    // --- what the other files name ------------------------------------------------------------------------------

    private void entries() {
        for (ScenarioFile file : ScenarioFile.values()) {
            var owners = ownersOf(file);
            if (!owners.isEmpty() && owners.stream().noneMatch(listed::has) && index.known(file)) {
                diagnostics.add(SourceLocation.whole(file.file()), "invalid file: it belongs to the submodel "
                        + Suggestions.orList(owners) + ", which scenario.yaml does not list",
                        "remove the file, or list the submodel.");
            }
        }
        for (EntryView decision : index.entries(ScenarioFile.DECISIONS)) {
            refuse(decision, "point", "decision point", BY_POINT);
        }
        for (EntryView measure : index.entries(ScenarioFile.MEASURES)) {
            reading(measure);
            for (Node event : measure.list("events")) {
                if (event instanceof Node.Mapping mapping) {
                    var filter = new EntryView(mapping);
                    refuse(filter, "event", "event type", BY_EVENT);
                }
            }
        }
        for (EntryView outcome : index.entries(ScenarioFile.OUTCOMES)) {
            for (String when : List.of("ends", "at-horizon")) {
                for (Node condition : outcome.list(when)) {
                    if (condition instanceof Node.Mapping mapping) {
                        reading(new EntryView(mapping));
                    }
                }
            }
        }
    }

    private void reading(EntryView entry) {
        refuse(entry, "gauge", "state variable", BY_VARIABLE);
        refuse(entry, "flow", "flow", BY_FLOW);
    }

    private void refuse(EntryView entry, String key, String what, Map<String, List<String>> byName) {
        if (entry.has(key)) {
            var owners = byName.getOrDefault(entry.said(key), List.of());
            unlisted(what, entry.said(key), owners, listed).ifPresent(wrong -> diagnostics.add(entry.location(key),
                    wrong, fix(owners)));
        }
    }

    /** Returns what is wrong with the use of a name, if only submodels that a scenario does not list have it. */
    public static Optional<String> unlisted(String what, String id, List<String> owners, SubmodelList listed) {
        return owners.isEmpty() || owners.stream().anyMatch(listed::has) ? Optional.empty()
                : Optional.of("invalid " + what + " '" + id + "': it belongs to the submodel "
                        + Suggestions.orList(owners) + ", which scenario.yaml does not list");
    }

    /** Returns the fix for a name of an unlisted submodel. */
    public static String fix(List<String> owners) {
        return "remove this, or add " + Suggestions.orList(owners) + " to submodels in scenario.yaml.";
    }

    // --- owners -------------------------------------------------------------------------------------------------

    /** Returns the submodels that have a name of a kind, by name. */
    private static Map<String, List<String>> owners(Function<SubmodelSpec, List<String>> names) {
        Map<String, List<String>> owners = new HashMap<>();
        for (SubmodelSpec spec : Submodels.all().specs()) {
            names.apply(spec).forEach(name -> owners.computeIfAbsent(name, _ -> new ArrayList<>()).add(spec.id()));
        }
        return owners;
    }

    static List<String> ownersOfParameter(String id) {
        return BY_PARAMETER.getOrDefault(id, List.of());
    }

    /** Returns the submodels that have a switch. */
    public static List<String> ownersOfSwitch(String id) {
        return BY_SWITCH.getOrDefault(id, List.of());
    }
}
