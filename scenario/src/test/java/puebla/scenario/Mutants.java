package puebla.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import puebla.kernel.data.Switch;
import puebla.scenario.book.Sheet;
import puebla.scenario.book.Texts;
import puebla.scenario.change.Change;
import puebla.scenario.problem.Problem;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.topic.Topics;
import puebla.scenario.tree.Node;
import puebla.scenario.tree.YamlReader;

/**
 * Mutants of a valid scenario: some of its values, keys and lists are changed, and some overrides are added. Values are
 * replaced by extreme numbers, by the bounds that the reader names, and by words of other entries. Lists lose, double and
 * reorder their items. The number of a mutant determines it. Texts are left out: no run reads them.
 */
final class Mutants {
    private static final List<String> NUMBERS = List.of("0", "-0", "1", "-1", "2", "0.5", "1e-300", "1e-9", "0.001",
            "0.01", "10", "100", "1000", "1e5", "1e6", "1e7", "1e9", "1e12", "1e15", "1e18", "1e300", "0.999999");
    private static final List<String> WORDS = List.of("true", "false", "null", "on", "off", "none", "never");
    private static final Pattern RANGE = Pattern.compile("from (-?[0-9][^\\s]*) to (-?[0-9][0-9,.E]*)");
    /** Keys whose values no run reads. */
    private static final List<String> UNREAD = List.of("name", "note", "source", "confidence", "means", "statement",
            "adjective", "summary", "title", "url", "lang", "language", "currency", "state", "min", "max", "statement",
            "record", "historical", "version");

    private final Map<Sheet, Node.Fields> sheets = new EnumMap<>(Sheet.class);
    /** Words of all files, by the key at which they stand. */
    private final Map<String, List<String>> words = new HashMap<>();

    /** Reads the scenario that is mutated. */
    Mutants(Path folder) throws java.io.IOException {
        for (Sheet sheet : Sheet.values()) {
            String text = java.nio.file.Files.readString(folder.resolve(sheet.file()));
            sheets.put(sheet, (Node.Fields) YamlReader.read(sheet.file(), text, new Problems()).orElseThrow());
        }
        var slots = new ArrayList<Slot>();
        sheets.forEach((sheet, root) -> collect(root, sheet.file(), slots));
        for (Slot slot : slots) {
            if (slot.value() instanceof Node.Leaf leaf && leaf.isText()) {
                words.computeIfAbsent(slot.key(), key -> new ArrayList<>()).add(leaf.text());
            }
        }
    }

    /** A mutant: what was done to the scenario, and how it loads. */
    record Mutant(long number, List<String> steps, Loading loading) {
        @Override
        public String toString() {
            return "mutant " + number + ": " + String.join("; ", steps);
        }
    }

    /** A value of a file, and the ways to replace and to remove it. */
    private record Slot(String path, Node value, Consumer<Node> set, Runnable remove) {
        String key() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        void put(String text) {
            set.accept(new Node.Leaf(value.spot(), text, false));
        }
    }

    Mutant of(long number) {
        var dice = new Random(number);
        Map<Sheet, Node.Fields> mutated = copyOf(sheets);
        var steps = new ArrayList<String>();
        Slot last = null;
        int kind = dice.nextInt(5);
        int mutations = kind < 2 ? 0 : 1 + dice.nextInt(3);
        for (int i = 0; i < mutations; i++) {
            last = slot(mutated, dice);
            steps.add(mutate(last, dice));
            if (steps.getLast().endsWith("removed")) {
                last = null;
            }
        }
        List<Change> changes = new ArrayList<>();
        for (int i = kind < 3 ? 1 + dice.nextInt(4) : 0; i > 0; i--) {
            changes.add(override(mutated, dice));
        }
        Loading loading = load(mutated, changes);
        for (int tries = 0; tries < 3 && loading instanceof Loading.Refused refused; tries++) {
            if (!toBound(refused.problems().getFirst(), last, changes, steps, dice)) {
                break;
            }
            loading = load(mutated, changes);
        }
        changes.forEach(change -> steps.add(change.toString()));
        return new Mutant(number, steps, loading);
    }

    /** Replaces the value that a problem is about by a bound that the problem names. Returns false if it names none. */
    private static boolean toBound(Problem problem, @Nullable Slot last, List<Change> changes, List<String> steps,
            Random dice) {
        var range = RANGE.matcher(problem.wrong());
        if (!range.find()) {
            return false;
        }
        String bound = range.group(dice.nextInt(2) + 1).replace(",", "");
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).spot().file().equals(problem.file())) {
                changes.set(i, Change.of(changes.get(i).key(), bound));
                return true;
            }
        }
        if (last == null || last.value() instanceof Node.Items) {
            return false;
        }
        if (last.value() instanceof Node.Fields map) {
            if (map.at("value") == null) {
                return false;
            }
            map.entries().put("value", new Node.Entry(map.spot(), new Node.Leaf(map.spot(), bound, false)));
        } else {
            last.put(bound);
        }
        steps.add(last.path() + " = " + bound);
        return true;
    }

    private static Loading load(Map<Sheet, Node.Fields> mutated, List<Change> changes) {
        return Scenarios.load(copyOf(mutated), changes, "", CompletableFuture.completedFuture(new Texts(Map.of())),
                new Problems(), new Problems());
    }

    private static Map<Sheet, Node.Fields> copyOf(Map<Sheet, Node.Fields> sheets) {
        Map<Sheet, Node.Fields> copies = new EnumMap<>(Sheet.class);
        sheets.forEach((sheet, root) -> copies.put(sheet, root.copy()));
        return copies;
    }

    private static Slot slot(Map<Sheet, Node.Fields> mutated, Random dice) {
        while (true) {
            Sheet sheet = Sheet.values()[dice.nextInt(Sheet.values().length)];
            boolean seldom = sheet == Sheet.CLAIMS || sheet == Sheet.LEVERS || sheet == Sheet.STATES;
            if (sheet != Sheet.SOURCES && (!seldom || dice.nextInt(5) == 0)) {
                var slots = new ArrayList<Slot>();
                collect(Objects.requireNonNull(mutated.get(sheet)), sheet.file(), slots);
                if (!slots.isEmpty()) {
                    return one(slots, dice);
                }
            }
        }
    }

    private static void collect(Node node, String path, List<Slot> slots) {
        switch (node) {
            case Node.Leaf leaf -> {
                // has no values below it
            }
            case Node.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    int at = i;
                    Node item = list.items().get(i);
                    String id = item instanceof Node.Fields map && map.at("id") instanceof Node.Leaf leaf ? leaf.text()
                            : "[" + i + "]";
                    slots.add(new Slot(path + "." + id, item, other -> list.items().set(at, other),
                            () -> list.items().remove(at)));
                    collect(item, path + "." + id, slots);
                }
            }
            case Node.Fields map -> map.entries().forEach((key, entry) -> {
                if (!UNREAD.contains(key)) {
                    slots.add(new Slot(path + "." + key, entry.value(),
                            other -> map.entries().put(key, new Node.Entry(entry.key(), other)),
                            () -> map.entries().remove(key)));
                    collect(entry.value(), path + "." + key, slots);
                }
            });
        }
    }

    private String mutate(Slot slot, Random dice) {
        if (dice.nextInt(15) == 0) {
            slot.remove().run();
            return slot.path() + " removed";
        }
        return switch (slot.value()) {
            case Node.Leaf leaf -> {
                String text = leaf.number().isPresent() ? number(leaf.number().getAsDouble(), dice)
                        : word(slot, dice);
                slot.put(text);
                yield slot.path() + " = " + text;
            }
            case Node.Items list -> slot.path() + items(list, dice);
            case Node.Fields map -> {
                if (map.at("value") instanceof Node.Leaf leaf && leaf.number().isPresent()) {
                    String text = number(leaf.number().getAsDouble(), dice);
                    if (map.at("id") == null) {
                        slot.put(text);
                        yield slot.path() + " = " + text;
                    }
                    map.entries().remove("range");
                    map.entries().put("value", new Node.Entry(leaf.spot(), new Node.Leaf(leaf.spot(), text, false)));
                    map.entries().put("prior", new Node.Entry(leaf.spot(), new Node.Leaf(leaf.spot(), "fixed", false)));
                    yield slot.path() + " fixed at " + text;
                }
                slot.remove().run();
                yield slot.path() + " removed";
            }
        };
    }

    private static String number(double now, Random dice) {
        return switch (dice.nextInt(6)) {
            case 0 -> String.valueOf(now * 2);
            case 1 -> String.valueOf(now / 2);
            case 2 -> String.valueOf(Math.rint(now * 1_000));
            case 3 -> String.valueOf(now / 1_000);
            default -> one(NUMBERS, dice);
        };
    }

    /** Returns a word of another entry at the same key, an id of any file, or one of a few common words. */
    private String word(Slot slot, Random dice) {
        List<String> same = words.getOrDefault(slot.key(), List.of());
        List<String> ids = words.getOrDefault("id", List.of());
        return switch (dice.nextInt(10)) {
            case 0 -> one(WORDS, dice);
            case 1 -> one(ids, dice);
            default -> same.isEmpty() ? one(WORDS, dice) : one(same, dice);
        };
    }

    private static String items(Node.Items list, Random dice) {
        if (list.items().isEmpty() || dice.nextInt(5) == 0) {
            list.items().clear();
            return " = []";
        }
        int at = dice.nextInt(list.items().size());
        return switch (dice.nextInt(4)) {
            case 0 -> {
                list.items().remove(at);
                yield " without item " + at;
            }
            case 1 -> {
                Node copy = list.items().get(at).copy();
                if (copy instanceof Node.Fields map && map.at("id") instanceof Node.Leaf id) {
                    map.entries().put("id",
                            new Node.Entry(id.spot(), new Node.Leaf(id.spot(), id.text() + "-copy", false)));
                }
                list.items().add(copy);
                yield " with a copy of item " + at;
            }
            case 2 -> {
                Collections.reverse(list.items());
                yield " reversed";
            }
            default -> {
                Collections.shuffle(list.items(), dice);
                yield " shuffled";
            }
        };
    }

    private static Change override(Map<Sheet, Node.Fields> mutated, Random dice) {
        Ids ids = Scenarios.ids(mutated, new Problems());
        switch (dice.nextInt(6)) {
            case 0 -> {
                return Change.of("systems." + one(List.of(Switch.values()), dice).id(), "off");
            }
            case 1 -> {
                if (!ids.rows(Sheet.LEVERS).isEmpty()) {
                    Row lever = one(ids.rows(Sheet.LEVERS), dice);
                    List<String> values = lever.texts("values");
                    return Change.of(lever.said("key"), values.isEmpty() ? "0" : one(values, dice));
                }
            }
            case 2 -> {
                if (!ids.rows(Sheet.DECISIONS).isEmpty()) {
                    Row decision = one(ids.rows(Sheet.DECISIONS), dice);
                    List<String> options = Topics.optionsOf(decision);
                    return Change.of("decisions." + decision.said("id"),
                            options.isEmpty() ? "yes" : one(options, dice));
                }
            }
            case 3 -> {
                List<String> groups = Topics.calendarGroups(ids);
                if (!groups.isEmpty()) {
                    return Change.of("calendar." + one(groups, dice), "off");
                }
            }
            default -> {
                // a parameter
            }
        }
        if (ids.rows(Sheet.PARAMETERS).isEmpty()) {
            return Change.of("scenario.version", "1.0");
        }
        Row parameter = one(ids.rows(Sheet.PARAMETERS), dice);
        return Change.of("parameters." + parameter.said("id"), number(parameter.number("value", 1), dice));
    }

    private static <T> T one(List<T> list, Random dice) {
        return list.get(dice.nextInt(list.size()));
    }
}
