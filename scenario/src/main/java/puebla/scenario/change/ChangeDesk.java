package puebla.scenario.change;

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
import puebla.kernel.data.Levers;
import puebla.kernel.data.Switch;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Nearest;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.NumberAdvice;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.ShapeCheck;
import puebla.scenario.topic.LeversFile;
import puebla.scenario.topic.ParametersFile;
import puebla.scenario.topic.Topics;
import puebla.scenario.tree.Node;

/**
 * Applies overrides to the parsed files of a scenario before they are validated. An overridden value is therefore
 * validated like a value in a file. A key is resolved in this order: a key of levers.yaml, {@code systems.NAME},
 * {@code calendar.GROUP}, {@code decisions.ID}, {@code parameters.ID}, {@code traits.ID}, the path of a datum.
 */
public final class ChangeDesk {
    private static final List<String> ON_OFF = List.of("on", "off");
    /** Largest factor of a lever of the model. Judgement: far beyond any experiment, and no result overflows. */
    private static final double MOST_OF_A_FACTOR = 1_000;
    private static final String EXAMPLE = ", for example forces.ID.men=6000.";

    private final Ids ids;
    private final Problems problems;
    private final Settings settings = new Settings();
    private final Map<String, Change> byTarget = new HashMap<>();

    private ChangeDesk(Ids ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    /**
     * Applies all overrides. This method modifies the nodes to which {@code ids} refers.
     *
     * @return the effects that are not data of the scenario tree
     */
    public static Settings apply(List<Change> changes, Ids ids, Problems problems) {
        var desk = new ChangeDesk(ids, problems);
        desk.standards();
        Map<String, Change> byKey = new LinkedHashMap<>();
        for (Change change : changes) {
            Change earlier = byKey.putIfAbsent(change.key(), change);
            if (earlier != null && !earlier.value().equals(change.value())) {
                problems.add(change.spot(),
                        "duplicate key '" + change.key() + "' (already set to " + earlier.value() + ")",
                        "give it once.");
            }
        }
        byKey.values().forEach(desk::take);
        desk.dropEvents();
        return desk.settings;
    }

    /** Applies the defaults of levers.yaml to the levers of the model, whose own defaults may differ. */
    private void standards() {
        for (Row lever : ids.rows(Sheet.LEVERS)) {
            String sets = lever.said("sets");
            if (LeversFile.OF_THE_MODEL.contains(sets)
                    && lever.node("default").orElse(null) instanceof Node.Leaf standard) {
                turn(sets, standard, new Problems());
            }
        }
    }

    private void take(Change change) {
        if (!change.text().contains("=") || change.key().isEmpty()) {
            problems.add(change.spot(), "invalid override (expected KEY=VALUE)",
                    "write a key, an equals sign and a value, for example levers.disease=0.5.");
            return;
        }
        if (change.value().isEmpty()) {
            problems.add(change.spot(), "missing value (expected KEY=VALUE)", "write a value after the equals sign.");
            return;
        }
        Optional<Row> lever = ids.row(Sheet.LEVERS, change.key());
        if (lever.isPresent()) {
            lever(change, lever.get());
        } else {
            general(change, change.key(), change.value());
        }
    }

    private void lever(Change change, Row lever) {
        Node.Leaf value = new Node.Leaf(change.spot(), change.value(), false);
        int before = problems.count();
        LeversFile.refuse(lever, value, problems);
        if (problems.count() > before) {
            return;
        }
        settings.turned().put(change.key(), change.value());
        String sets = lever.text("sets", change.key());
        if (LeversFile.OF_THE_MODEL.contains(sets)) {
            if (aimed(change, sets)) {
                turn(sets, value, problems);
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
            problems.add(change.spot(), "conflicts with " + earlier + ": both set " + target,
                    "remove one of them.");
            return false;
        }
        return true;
    }

    private void turn(String target, Node.Leaf value, Problems said) {
        double number = value.number().orElse(Double.NaN);
        switch (target) {
            case "calendar-mode" ->
                    word(Levers.CalendarMode.class, value, said).ifPresent(mode -> settings.calendar = mode);
            case "commitment" -> word(Levers.Commitment.class, value, said).ifPresent(one -> settings.commitment = one);
            case "drawn" -> {
                if (List.of("drawn", "central").contains(value.text())) {
                    settings.drawn = value.text().equals("drawn");
                } else {
                    said.add(value.spot(),
                            "invalid value '" + value.text() + "' for the parameters (expected drawn or central)",
                            "write drawn or central.");
                }
            }
            default -> {
                if (!(number >= 0 && number <= MOST_OF_A_FACTOR)) {
                    said.add(value.spot(),
                            "invalid value '" + value.text() + "' for " + target + " (expected a factor from 0 to "
                                    + ShapeCheck.plain(MOST_OF_A_FACTOR) + ")",
                            value.number().isPresent() ? "write a number in this range; 1 has no effect."
                                    : NumberAdvice.of(value));
                    return;
                }
                switch (target) {
                    case "patron-troops" -> settings.patronTroops = number;
                    case "neighbour-pressure" -> settings.neighbourPressure = number;
                    case "neighbour-arms" -> settings.neighbourArms = number;
                    default -> settings.disease = number;
                }
            }
        }
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> words, Node.Leaf value, Problems said) {
        var allowed = Arrays.stream(words.getEnumConstants()).map(puebla.scenario.shape.Shape::id).toList();
        if (!allowed.contains(value.text())) {
            said.add(value.spot(),
                    "invalid value '" + value.text() + "' (expected " + Nearest.orList(allowed) + ")",
                    Nearest.advice(value.text(), allowed, ""));
            return Optional.empty();
        }
        return Optional.of(Enum.valueOf(words, value.text().toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private void general(Change change, String key, String value) {
        int dot = key.indexOf('.');
        String head = dot < 0 ? key : key.substring(0, dot);
        String rest = dot < 0 ? "" : key.substring(dot + 1);
        boolean switched = ON_OFF.contains(value) || value.equals("never") || Topics.calendarGroups(ids).contains(rest);
        boolean parameter = head.equals("parameters") && ids.has(Sheet.PARAMETERS, rest);
        boolean trait = head.equals("traits") && ids.has(Sheet.TRAITS, rest);
        if (head.equals("systems")) {
            system(change, rest, value);
        } else if (head.equals("calendar") && switched) {
            calendar(change, rest, value);
        } else if (head.equals("decisions") && ids.has(Sheet.DECISIONS, rest)) {
            decision(change, rest, value);
        } else if (parameter || trait) {
            parameter(change, parameter ? Sheet.PARAMETERS : Sheet.TRAITS, rest, value);
        } else {
            datum(change, key, head, rest, value);
        }
    }

    /** Fixes a parameter or trait at the overriding value. It is then not drawn. */
    private void parameter(Change change, Sheet sheet, String id, String value) {
        if (aimed(change, sheet.id() + "." + id)) {
            ParametersFile.fix(ids.row(sheet, id).orElseThrow(), new Node.Leaf(change.spot(), value, false), problems);
            settings.fixed().add(id);
        }
    }

    private void system(Change change, String name, String value) {
        var names = Arrays.stream(Switch.values()).map(Switch::id).toList();
        if (!names.contains(name)) {
            problems.add(change.spot(), "unknown system '" + name + "'",
                    Nearest.advice(name, names, "write one of " + String.join(", ", names) + "."));
        } else if (!ON_OFF.contains(value)) {
            problems.add(change.spot(), "invalid value '" + value + "' for system " + name + " (expected on or off)",
                    meant(value, ON_OFF, "write on or off."));
        } else if (aimed(change, "systems." + name) && value.equals("off")) {
            Arrays.stream(Switch.values()).filter(one -> one.id().equals(name)).forEach(settings.off::add);
        }
    }

    private void calendar(Change change, String name, String value) {
        String target = name.endsWith(".date") ? name.substring(0, name.length() - ".date".length()) : name;
        var events = ids.rows(Sheet.CALENDAR).stream()
                .filter(row -> row.said("group").equals(target) || row.said("id").equals(target)).toList();
        if (events.isEmpty()) {
            var names = new TreeSet<>(Topics.calendarGroups(ids));
            names.addAll(ids.of(Sheet.CALENDAR));
            if (ids.known(Sheet.CALENDAR)) {
                problems.add(change.spot(), "unknown calendar event or group '" + target + "'",
                        Nearest.advice(target, names, "write one of " + String.join(", ", names) + "."));
            }
        } else if (!ON_OFF.contains(value) && !value.equals("never")) {
            problems.add(change.spot(),
                    "invalid value '" + value + "' for calendar." + target + " (expected on, off or never)",
                    meant(value, List.of("on", "off", "never"), "write on, off or never."));
        } else if (aimed(change, "calendar." + target) && !value.equals("on")) {
            events.forEach(row -> settings.droppedEvents.add(row.said("id")));
        }
    }

    /** Returns the fix for a value that should be on or off: the word of the same meaning, if the value has one. */
    private static String meant(String value, List<String> words, String otherwise) {
        List<String> same = Nearest.ofSameMeaning(value, words);
        return same.isEmpty() ? otherwise : "write " + same.getFirst() + ".";
    }

    private void decision(Change change, String id, String value) {
        var options = Topics.optionsOf(ids.row(Sheet.DECISIONS, id).orElseThrow());
        if (value.equals("free")) {
            aimed(change, "decisions." + id);
        } else if (!options.contains(value)) {
            problems.add(change.spot(),
                    "unknown option '" + value + "' of decision " + id + " (expected " + String.join(", ", options)
                            + " or free)",
                    Nearest.advice(value, options, "write one of " + String.join(", ", options) + "."));
        } else if (aimed(change, "decisions." + id)) {
            settings.forced().put(id, value);
        }
    }

    private void datum(Change change, String key, String head, String rest, String value) {
        Optional<Sheet> sheet = Sheet.of(head).filter(one -> one != Sheet.LEVERS);
        if (sheet.isEmpty() || rest.isEmpty()) {
            List<String> near = Nearest.to(key, allKeys());
            String fix = sheet.isPresent() ? "append an id and a field" + EXAMPLE
                    : Nearest.advice(head, Sheet.ids(),
                            "run `puebla list levers` to list the keys, or write the path of a datum" + EXAMPLE);
            problems.add(change.spot(), "unknown key '" + key + "'",
                    near.isEmpty() ? fix : "Maybe you meant " + Nearest.orList(near) + ".");
            return;
        }
        if (!sheet.get().changeable()) {
            problems.add(change.spot(),
                    "invalid key '" + key + "' (" + sheet.get().file() + " has no data that an override can change)",
                    "edit the file itself.");
            return;
        }
        Row root = ids.root(sheet.get()).orElse(null);
        if (root == null) {
            return; // the file could not be read, which is reported elsewhere
        }
        var path = List.of(rest.split("\\.", -1));
        Node start = startOf(path, sheet.get(), root);
        if (sheet.get().list() && !DatumPath.begins(start, path)) {
            List<String> near = Nearest.to(key, allKeys());
            if (!near.isEmpty()) {
                problems.add(change.spot(), "unknown key '" + key + "'",
                        "Maybe you meant " + Nearest.orList(near) + ".");
                return;
            }
        }
        switch (DatumPath.find(start, path, key)) {
            case DatumPath.Found.Nothing nothing -> problems.add(change.spot(), nothing.wrong(), nothing.fix());
            case DatumPath.Found.Field field -> {
                if (aimed(change, key)) {
                    replace(field.owner(), field.name(), change, value);
                    if (sheet.get() == Sheet.CALENDAR && field.name().equals("date")) {
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
    private static Node startOf(List<String> path, Sheet sheet, Row root) {
        Optional<Node> entries = sheet.list() ? root.node(sheet.id()) : Optional.empty();
        return entries.filter(list -> DatumPath.begins(list, path) || !DatumPath.begins(root.fields(), path))
                .orElse(root.fields());
    }

    private static void replace(Node.Fields map, String field, Change change, String value) {
        map.entries().put(field, new Node.Entry(change.spot(), new Node.Leaf(change.spot(), value, false)));
    }

    /** Fixes the date of an event, so that it happens on that date in every run. */
    private static void makeCertain(Node.Fields event, Change change) {
        replace(event, "sd-days", change, "0");
        replace(event, "probability", change, "1");
        event.entries().remove("keeps-distance");
    }

    /** Returns all keys that have a short form. */
    private Set<String> allKeys() {
        Set<String> keys = new TreeSet<>(ids.of(Sheet.LEVERS));
        Arrays.stream(Switch.values()).forEach(system -> keys.add("systems." + system.id()));
        Topics.calendarGroups(ids).forEach(group -> keys.add("calendar." + group));
        ids.of(Sheet.DECISIONS).forEach(id -> keys.add("decisions." + id));
        ids.of(Sheet.PARAMETERS).forEach(id -> keys.add("parameters." + id));
        ids.of(Sheet.TRAITS).forEach(id -> keys.add("traits." + id));
        return keys;
    }

    /** Removes the events that are switched off, and all events that require them. */
    private void dropEvents() {
        Set<String> dropped = new HashSet<>(settings.droppedEvents);
        if (dropped.isEmpty()) {
            return;
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Row row : ids.rows(Sheet.CALENDAR)) {
                if (dropped.contains(row.said("requires")) && dropped.add(row.said("id"))) {
                    more = true;
                }
            }
        }
        ids.root(Sheet.CALENDAR).map(root -> root.fields().at("calendar")).ifPresent(node -> {
            if (node instanceof Node.Items list) {
                var kept = new ArrayList<Node>(list.items());
                kept.removeIf(item -> item instanceof Node.Fields entry && entry.at("id") instanceof Node.Leaf id
                        && dropped.contains(id.text()));
                list.items().clear();
                list.items().addAll(kept);
            }
        });
    }
}
