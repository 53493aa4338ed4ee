package puebla.scenario.override;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import puebla.kernel.scenario.Levers;
import puebla.kernel.scenario.SystemSwitch;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.file.LeversFile;
import puebla.scenario.file.ParametersFile;
import puebla.scenario.file.ScenarioFiles;
import puebla.scenario.file.SubmodelsCheck;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.NumberAdvice;
import puebla.scenario.schema.SchemaValidator;
import puebla.scenario.source.Node;

/**
 * Applies overrides to the parsed files of a scenario before they are validated. An overridden value is therefore
 * validated like a value in a file. A key is resolved in this order: a key of levers.yaml, {@code systems.NAME},
 * {@code calendar.GROUP}, {@code decisions.ID}, {@code parameters.ID}, {@code traits.ID}, the path of a datum.
 */
public final class OverrideApplier {
    private static final List<String> ON_OFF = List.of("on", "off");
    /** Largest factor of a lever of the model. Judgement: far beyond any experiment, and no result overflows. */
    private static final double MOST_OF_A_FACTOR = 1_000;
    private static final String EXAMPLE = ", for example forces.ID.men=6000.";

    private final EntryIndex index;
    private final Diagnostics diagnostics;
    private final OverrideEffects effects = new OverrideEffects();
    private final Map<String, Change> byTarget = new HashMap<>();

    private OverrideApplier(EntryIndex index, Diagnostics diagnostics) {
        this.index = index;
        this.diagnostics = diagnostics;
    }

    /**
     * Applies all overrides. It modifies the nodes of {@code index}: the index then describes the changed scenario.
     *
     * @return the effects that are not data of the scenario tree
     */
    public static OverrideEffects apply(List<Change> changes, EntryIndex index, Diagnostics diagnostics) {
        var applier = new OverrideApplier(index, diagnostics);
        applier.standards();
        Map<String, Change> byKey = new LinkedHashMap<>();
        for (Change change : changes) {
            Change earlier = byKey.putIfAbsent(change.key(), change);
            if (earlier != null && !earlier.value().equals(change.value())) {
                diagnostics.add(change.location(),
                        "duplicate key '" + change.key() + "' (already set to " + earlier.value() + ")",
                        "give it once.");
            }
        }
        byKey.values().forEach(applier::take);
        applier.dropEvents();
        return applier.effects;
    }

    /** Applies the defaults of levers.yaml to the levers of the model, whose own defaults may differ. */
    private void standards() {
        for (EntryView lever : index.entries(ScenarioFile.LEVERS)) {
            String sets = lever.said("sets");
            if (LeversFile.OF_THE_MODEL.contains(sets)
                    && lever.node("default").orElse(null) instanceof Node.Scalar standard) {
                turn(sets, standard, new Diagnostics());
            }
        }
    }

    private void take(Change change) {
        if (!change.text().contains("=") || change.key().isEmpty()) {
            diagnostics.add(change.location(), "invalid override (expected KEY=VALUE)",
                    "write a key, an equals sign and a value, for example levers.disease=0.5.");
            return;
        }
        if (change.value().isEmpty()) {
            diagnostics.add(change.location(), "missing value (expected KEY=VALUE)",
                    "write a value after the equals sign.");
            return;
        }
        Optional<EntryView> lever = index.entry(ScenarioFile.LEVERS, change.key());
        if (lever.isPresent()) {
            lever(change, lever.get());
        } else {
            general(change, change.key(), change.value());
        }
    }

    private void lever(Change change, EntryView lever) {
        Node.Scalar value = new Node.Scalar(change.location(), change.value(), false);
        int before = diagnostics.count();
        LeversFile.refuse(lever, value, diagnostics);
        if (diagnostics.count() > before) {
            return;
        }
        effects.turned().put(change.key(), change.value());
        String sets = lever.text("sets", change.key());
        if (LeversFile.OF_THE_MODEL.contains(sets)) {
            if (aimed(change, sets)) {
                turn(sets, value, diagnostics);
            }
        } else if (!change.value().equals(lever.said("default"))) {
            general(change, sets, change.value());
        }
    }

    /**
     * Claims a target for an override.
     *
     * @return false if another override sets the same target to a different value; that conflict is added as a problem
     */
    private boolean aimed(Change change, String target) {
        Change earlier = byTarget.putIfAbsent(target, change);
        if (earlier != null && !earlier.value().equals(change.value())) {
            diagnostics.add(change.location(), "conflicts with " + earlier + ": both set " + target,
                    "remove one of them.");
            return false;
        }
        return true;
    }

    private void turn(String target, Node.Scalar value, Diagnostics said) {
        double number = value.number().orElse(Double.NaN);
        switch (target) {
            case "calendar-mode" ->
                    word(Levers.CalendarMode.class, value, said).ifPresent(mode -> effects.calendar = mode);
            case "commitment" -> word(Levers.Commitment.class, value, said).ifPresent(one -> effects.commitment = one);
            case "drawn" -> {
                if (List.of("drawn", "central").contains(value.text())) {
                    effects.drawn = value.text().equals("drawn");
                } else {
                    said.add(value.location(),
                            "invalid value '" + value.text() + "' for the parameters (expected drawn or central)",
                            "write drawn or central.");
                }
            }
            default -> {
                if (!(number >= 0 && number <= MOST_OF_A_FACTOR)) {
                    said.add(value.location(),
                            "invalid value '" + value.text() + "' for " + target + " (expected a factor from 0 to "
                                    + SchemaValidator.plain(MOST_OF_A_FACTOR) + ")",
                            value.number().isPresent() ? "write a number in this range; 1 has no effect."
                                    : NumberAdvice.of(value));
                    return;
                }
                switch (target) {
                    case "patron-troops" -> effects.patronTroops = number;
                    case "neighbour-pressure" -> effects.neighbourPressure = number;
                    case "neighbour-arms" -> effects.neighbourArms = number;
                    default -> effects.disease = number;
                }
            }
        }
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> words, Node.Scalar value, Diagnostics said) {
        var allowed = Arrays.stream(words.getEnumConstants()).map(puebla.scenario.schema.Schema::id).toList();
        if (!allowed.contains(value.text())) {
            said.add(value.location(),
                    "invalid value '" + value.text() + "' (expected " + Suggestions.orList(allowed) + ")",
                    Suggestions.advice(value.text(), allowed, ""));
            return Optional.empty();
        }
        return Optional.of(Enum.valueOf(words, value.text().toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private void general(Change change, String key, String value) {
        int dot = key.indexOf('.');
        String head = dot < 0 ? key : key.substring(0, dot);
        String rest = dot < 0 ? "" : key.substring(dot + 1);
        boolean switched =
                ON_OFF.contains(value) || value.equals("never") || ScenarioFiles.calendarGroups(index).contains(rest);
        boolean parameter = head.equals("parameters") && index.has(ScenarioFile.PARAMETERS, rest);
        boolean trait = head.equals("traits") && index.has(ScenarioFile.TRAITS, rest);
        if (head.equals("systems")) {
            system(change, rest, value);
        } else if (head.equals("calendar") && switched) {
            calendar(change, rest, value);
        } else if (head.equals("decisions") && index.has(ScenarioFile.DECISIONS, rest)) {
            decision(change, rest, value);
        } else if (parameter || trait) {
            parameter(change, parameter ? ScenarioFile.PARAMETERS : ScenarioFile.TRAITS, rest, value);
        } else {
            datum(change, key, head, rest, value);
        }
    }

    /** Fixes a parameter or trait at the overriding value. It is then not drawn. */
    private void parameter(Change change, ScenarioFile file, String id, String value) {
        if (aimed(change, file.id() + "." + id)) {
            ParametersFile.fix(index.entry(file, id).orElseThrow(), index.submodels().parameter(id),
                    new Node.Scalar(change.location(), value, false),
                    diagnostics);
            effects.fixed().add(id);
        }
    }

    private void system(Change change, String name, String value) {
        var names = index.submodels().switches().stream().map(SystemSwitch::id).toList();
        var owners = SubmodelsCheck.ownersOfSwitch(name);
        var unlisted = SubmodelsCheck.unlisted("system", name, owners, index.submodels());
        if (unlisted.isPresent()) {
            diagnostics.add(change.location(), unlisted.get(), SubmodelsCheck.fix(owners));
        } else if (!names.contains(name)) {
            diagnostics.add(change.location(), "unknown system '" + name + "'",
                    Suggestions.advice(name, names, "write one of " + String.join(", ", names) + "."));
        } else if (!ON_OFF.contains(value)) {
            diagnostics.add(change.location(),
                    "invalid value '" + value + "' for system " + name + " (expected on or off)",
                    meant(value, ON_OFF, "write on or off."));
        } else if (aimed(change, "systems." + name) && value.equals("off")) {
            index.submodels().switches().stream().filter(one -> one.id().equals(name)).forEach(effects.off::add);
        }
    }

    private void calendar(Change change, String name, String value) {
        String target = name.endsWith(".date") ? name.substring(0, name.length() - ".date".length()) : name;
        var events = index.entries(ScenarioFile.CALENDAR).stream()
                .filter(entry -> entry.said("group").equals(target) || entry.said("id").equals(target)).toList();
        if (events.isEmpty()) {
            var names = new TreeSet<>(ScenarioFiles.calendarGroups(index));
            names.addAll(index.of(ScenarioFile.CALENDAR));
            if (index.known(ScenarioFile.CALENDAR)) {
                diagnostics.add(change.location(), "unknown calendar event or group '" + target + "'",
                        Suggestions.advice(target, names, "write one of " + String.join(", ", names) + "."));
            }
        } else if (!ON_OFF.contains(value) && !value.equals("never")) {
            diagnostics.add(change.location(),
                    "invalid value '" + value + "' for calendar." + target + " (expected on, off or never)",
                    meant(value, List.of("on", "off", "never"), "write on, off or never."));
        } else if (aimed(change, "calendar." + target) && !value.equals("on")) {
            events.forEach(entry -> effects.droppedEvents.add(entry.said("id")));
        }
    }

    /** Returns the fix for a value that should be on or off: the word of the same meaning, if the value has one. */
    private static String meant(String value, List<String> words, String otherwise) {
        List<String> same = Suggestions.ofSameMeaning(value, words);
        return same.isEmpty() ? otherwise : "write " + same.getFirst() + ".";
    }

    private void decision(Change change, String id, String value) {
        var options = ScenarioFiles.optionsOf(index.entry(ScenarioFile.DECISIONS, id).orElseThrow());
        if (value.equals("free")) {
            aimed(change, "decisions." + id);
        } else if (!options.contains(value)) {
            diagnostics.add(change.location(),
                    "unknown option '" + value + "' of decision " + id + " (expected " + String.join(", ", options)
                            + " or free)",
                    Suggestions.advice(value, options, "write one of " + String.join(", ", options) + "."));
        } else if (aimed(change, "decisions." + id)) {
            effects.forced().put(id, value);
        }
    }

    private void datum(Change change, String key, String head, String rest, String value) {
        Optional<ScenarioFile> file = ScenarioFile.of(head).filter(one -> one != ScenarioFile.LEVERS);
        if (file.isEmpty() || rest.isEmpty()) {
            List<String> near = Suggestions.to(key, allKeys());
            String fix = file.isPresent() ? "append an id and a field" + EXAMPLE
                    : Suggestions.advice(head, ScenarioFile.ids(),
                            "run `puebla list levers` to list the keys, or write the path of a datum" + EXAMPLE);
            diagnostics.add(change.location(), "unknown key '" + key + "'",
                    near.isEmpty() ? fix : "Maybe you meant " + Suggestions.orList(near) + ".");
            return;
        }
        if (!file.get().changeable()) {
            diagnostics.add(change.location(),
                    "invalid key '" + key + "' (" + file.get().file() + " has no data that an override can change)",
                    "edit the file itself.");
            return;
        }
        EntryView root = index.root(file.get()).orElse(null);
        if (root == null) {
            return; // the file could not be read, which is reported elsewhere
        }
        var path = List.of(rest.split("\\.", -1));
        Node start = startOf(path, file.get(), root);
        if (file.get().list() && !DataPath.begins(start, path)) {
            List<String> near = Suggestions.to(key, allKeys());
            if (!near.isEmpty()) {
                diagnostics.add(change.location(), "unknown key '" + key + "'",
                        "Maybe you meant " + Suggestions.orList(near) + ".");
                return;
            }
        }
        switch (DataPath.find(start, path, key)) {
            case DataPath.Found.Nothing nothing -> diagnostics.add(change.location(), nothing.wrong(), nothing.fix());
            case DataPath.Found.Field field -> {
                if (aimed(change, key)) {
                    replace(field.owner(), field.name(), change, value);
                    if (file.get() == ScenarioFile.CALENDAR && field.name().equals("date")) {
                        makeCertain(field.owner(), change);
                    }
                }
            }
        }
    }

    /**
     * Returns the node where a path starts: the entries of a file, or its root. The root applies if the file has no
     * list of entries, or if the path starts with another of its keys.
     */
    private static Node startOf(List<String> path, ScenarioFile file, EntryView root) {
        Optional<Node> entries = file.list() ? root.node(file.id()) : Optional.empty();
        return entries.filter(list -> DataPath.begins(list, path) || !DataPath.begins(root.mapping(), path))
                .orElse(root.mapping());
    }

    private static void replace(Node.Mapping map, String field, Change change, String value) {
        map.entries().put(field, new Node.Entry(change.location(), new Node.Scalar(change.location(), value, false)));
    }

    /** Fixes the date of an event, so that it happens on that date in every run. */
    private static void makeCertain(Node.Mapping event, Change change) {
        replace(event, "sd-days", change, "0");
        replace(event, "probability", change, "1");
        event.entries().remove("keeps-distance");
    }

    /** Returns all keys that have a short form. */
    private Set<String> allKeys() {
        Set<String> keys = new TreeSet<>(index.of(ScenarioFile.LEVERS));
        index.submodels().switches().forEach(system -> keys.add("systems." + system.id()));
        ScenarioFiles.calendarGroups(index).forEach(group -> keys.add("calendar." + group));
        index.of(ScenarioFile.DECISIONS).forEach(id -> keys.add("decisions." + id));
        index.of(ScenarioFile.PARAMETERS).forEach(id -> keys.add("parameters." + id));
        index.of(ScenarioFile.TRAITS).forEach(id -> keys.add("traits." + id));
        return keys;
    }

    /** Removes the events that are switched off, and all events that require them. */
    private void dropEvents() {
        Set<String> dropped = new HashSet<>(effects.droppedEvents);
        if (dropped.isEmpty()) {
            return;
        }
        boolean more = true;
        while (more) {
            more = false;
            for (EntryView entry : index.entries(ScenarioFile.CALENDAR)) {
                if (dropped.contains(entry.said("requires")) && dropped.add(entry.said("id"))) {
                    more = true;
                }
            }
        }
        index.root(ScenarioFile.CALENDAR).map(root -> root.mapping().at("calendar")).ifPresent(node -> {
            if (node instanceof Node.Sequence list) {
                var kept = new ArrayList<Node>(list.items());
                kept.removeIf(item -> item instanceof Node.Mapping entry && entry.at("id") instanceof Node.Scalar id
                        && dropped.contains(id.text()));
                list.items().clear();
                list.items().addAll(kept);
            }
        });
    }
}
