package puebla.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import puebla.kernel.Submodels;
import puebla.scenario.catalog.MessageCatalog;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.file.BaseMerge;
import puebla.scenario.file.ScenarioFiles;
import puebla.scenario.override.Change;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.source.BaseResources;
import puebla.scenario.source.Node;
import puebla.scenario.source.ScenarioBytes;
import puebla.scenario.source.YamlReader;

/**
 * Mutants of a valid scenario: some of its values, keys and lists are changed, and some overrides are added. Values are
 * replaced by extreme numbers, by the bounds that the reader names, and by words of other entries. Lists lose, double
 * and reorder their items. The number of a mutant determines it. Texts are left out: no run reads them.
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

    private static final Set<String> PRESENT =
            Arrays.stream(ScenarioFile.values()).map(ScenarioFile::file).collect(Collectors.toSet());

    private final Map<ScenarioFile, Node.Mapping> files = new EnumMap<>(ScenarioFile.class);
    /** Words of all files, by the key at which they stand. */
    private final Map<String, List<String>> words = new HashMap<>();

    /** Reads the scenario that is mutated. */
    Mutants(Path folder) throws java.io.IOException {
        for (ScenarioFile file : ScenarioFile.values()) {
            if (!java.nio.file.Files.exists(folder.resolve(file.file()))) {
                continue; // the file of a submodel that the scenario does not list
            }
            String text = java.nio.file.Files.readString(folder.resolve(file.file()));
            files.put(file, (Node.Mapping) YamlReader.read(file.file(), text, new Diagnostics()).orElseThrow());
        }
        BaseMerge.into(files, Mutants::base,
                Scenarios.index(files, new Diagnostics()).submodels(), new Diagnostics());
        var slots = new ArrayList<Slot>();
        files.forEach((file, root) -> collect(root, file.file(), slots));
        for (Slot slot : slots) {
            if (slot.value() instanceof Node.Scalar scalar && scalar.isText()) {
                words.computeIfAbsent(slot.key(), key -> new ArrayList<>()).add(scalar.text());
            }
        }
    }

    /** Returns a file of defaults, as the class path has it. */
    private static Optional<Node> base(String name) {
        return BaseResources.content(name).flatMap(content -> YamlReader.read(name,
                new String(content, StandardCharsets.UTF_8), new Diagnostics()));
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
            set.accept(new Node.Scalar(value.location(), text, false));
        }
    }

    Mutant of(long number) {
        var random = new Random(number);
        Map<ScenarioFile, Node.Mapping> mutated = copyOf(files);
        var steps = new ArrayList<String>();
        Slot last = null;
        int kind = random.nextInt(5);
        int mutations = kind < 2 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < mutations; i++) {
            last = slot(mutated, random);
            steps.add(mutate(last, random));
            if (steps.getLast().endsWith("removed")) {
                last = null;
            }
        }
        List<Change> changes = new ArrayList<>();
        for (int i = kind < 3 ? 1 + random.nextInt(4) : 0; i > 0; i--) {
            changes.add(override(mutated, random));
        }
        Loading loading = load(mutated, changes);
        for (int tries = 0; tries < 3 && loading instanceof Loading.Invalid refused; tries++) {
            if (!toBound(refused.diagnostics().getFirst(), last, changes, steps, random)) {
                break;
            }
            loading = load(mutated, changes);
        }
        changes.forEach(change -> steps.add(change.toString()));
        return new Mutant(number, steps, loading);
    }

    /** Replaces the value that a problem is about by a bound that the problem names. Returns false if it names none. */
    private static boolean toBound(Diagnostic diagnostic, @Nullable Slot last, List<Change> changes, List<String> steps,
            Random random) {
        var range = RANGE.matcher(diagnostic.wrong());
        if (!range.find()) {
            return false;
        }
        String bound = range.group(random.nextInt(2) + 1).replace(",", "");
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).location().file().equals(diagnostic.file())) {
                changes.set(i, Change.of(changes.get(i).key(), bound));
                return true;
            }
        }
        if (last == null || last.value() instanceof Node.Sequence) {
            return false;
        }
        if (last.value() instanceof Node.Mapping map) {
            if (map.at("value") == null) {
                return false;
            }
            map.entries().put("value", new Node.Entry(map.location(), new Node.Scalar(map.location(), bound, false)));
        } else {
            last.put(bound);
        }
        steps.add(last.path() + " = " + bound);
        return true;
    }

    private static Loading load(Map<ScenarioFile, Node.Mapping> mutated, List<Change> changes) {
        return Scenarios.load(copyOf(mutated), changes, new ScenarioBytes(new TreeMap<>(), PRESENT), "",
                CompletableFuture.completedFuture(MessageCatalog.NONE),
                new Diagnostics(), new Diagnostics());
    }

    private static Map<ScenarioFile, Node.Mapping> copyOf(Map<ScenarioFile, Node.Mapping> files) {
        Map<ScenarioFile, Node.Mapping> copies = new EnumMap<>(ScenarioFile.class);
        files.forEach((file, root) -> copies.put(file, root.copy()));
        return copies;
    }

    private static Slot slot(Map<ScenarioFile, Node.Mapping> mutated, Random random) {
        while (true) {
            ScenarioFile file = ScenarioFile.values()[random.nextInt(ScenarioFile.values().length)];
            boolean seldom = file == ScenarioFile.CLAIMS || file == ScenarioFile.LEVERS || file == ScenarioFile.STATES;
            if (mutated.containsKey(file) && file != ScenarioFile.SOURCES && (!seldom || random.nextInt(5) == 0)) {
                var slots = new ArrayList<Slot>();
                collect(Objects.requireNonNull(mutated.get(file)), file.file(), slots);
                if (!slots.isEmpty()) {
                    return one(slots, random);
                }
            }
        }
    }

    private static void collect(Node node, String path, List<Slot> slots) {
        switch (node) {
            case Node.Scalar scalar -> {
                // has no values below it
            }
            case Node.Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    int at = i;
                    Node item = list.items().get(i);
                    String id = item instanceof Node.Mapping map && map.at("id") instanceof Node.Scalar scalar
                            ? scalar.text()
                            : "[" + i + "]";
                    slots.add(new Slot(path + "." + id, item, other -> list.items().set(at, other),
                            () -> list.items().remove(at)));
                    collect(item, path + "." + id, slots);
                }
            }
            case Node.Mapping map -> map.entries().forEach((key, entry) -> {
                if (!UNREAD.contains(key)) {
                    slots.add(new Slot(path + "." + key, entry.value(),
                            other -> map.entries().put(key, new Node.Entry(entry.key(), other)),
                            () -> map.entries().remove(key)));
                    collect(entry.value(), path + "." + key, slots);
                }
            });
        }
    }

    private String mutate(Slot slot, Random random) {
        if (random.nextInt(15) == 0) {
            slot.remove().run();
            return slot.path() + " removed";
        }
        return switch (slot.value()) {
            case Node.Scalar scalar -> {
                String text = scalar.number().isPresent() ? number(scalar.number().getAsDouble(), random)
                        : word(slot, random);
                slot.put(text);
                yield slot.path() + " = " + text;
            }
            case Node.Sequence list -> slot.path() + items(list, random);
            case Node.Mapping map -> {
                if (map.at("value") instanceof Node.Scalar scalar && scalar.number().isPresent()) {
                    String text = number(scalar.number().getAsDouble(), random);
                    if (map.at("id") == null) {
                        slot.put(text);
                        yield slot.path() + " = " + text;
                    }
                    map.entries().remove("range");
                    map.entries().put("value",
                            new Node.Entry(scalar.location(), new Node.Scalar(scalar.location(), text, false)));
                    map.entries().put("prior",
                            new Node.Entry(scalar.location(), new Node.Scalar(scalar.location(), "fixed", false)));
                    yield slot.path() + " fixed at " + text;
                }
                slot.remove().run();
                yield slot.path() + " removed";
            }
        };
    }

    private static String number(double now, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> String.valueOf(now * 2);
            case 1 -> String.valueOf(now / 2);
            case 2 -> String.valueOf(Math.rint(now * 1_000));
            case 3 -> String.valueOf(now / 1_000);
            default -> one(NUMBERS, random);
        };
    }

    /** Returns a word of another entry at the same key, an id of any file, or one of a few common words. */
    private String word(Slot slot, Random random) {
        List<String> same = words.getOrDefault(slot.key(), List.of());
        List<String> ids = words.getOrDefault("id", List.of());
        return switch (random.nextInt(10)) {
            case 0 -> one(WORDS, random);
            case 1 -> one(ids, random);
            default -> same.isEmpty() ? one(WORDS, random) : one(same, random);
        };
    }

    private static String items(Node.Sequence list, Random random) {
        if (list.items().isEmpty() || random.nextInt(5) == 0) {
            list.items().clear();
            return " = []";
        }
        int at = random.nextInt(list.items().size());
        return switch (random.nextInt(4)) {
            case 0 -> {
                list.items().remove(at);
                yield " without item " + at;
            }
            case 1 -> {
                Node copy = list.items().get(at).copy();
                if (copy instanceof Node.Mapping map && map.at("id") instanceof Node.Scalar id) {
                    map.entries().put("id",
                            new Node.Entry(id.location(), new Node.Scalar(id.location(), id.text() + "-copy", false)));
                }
                list.items().add(copy);
                yield " with a copy of item " + at;
            }
            case 2 -> {
                Collections.reverse(list.items());
                yield " reversed";
            }
            default -> {
                Collections.shuffle(list.items(), random);
                yield " shuffled";
            }
        };
    }

    private static Change override(Map<ScenarioFile, Node.Mapping> mutated, Random random) {
        EntryIndex index = Scenarios.index(mutated, new Diagnostics());
        switch (random.nextInt(6)) {
            case 0 -> {
                return Change.of("systems." + one(Submodels.all().switches(), random).id(), "off");
            }
            case 1 -> {
                if (!index.entries(ScenarioFile.LEVERS).isEmpty()) {
                    EntryView lever = one(index.entries(ScenarioFile.LEVERS), random);
                    List<String> values = lever.texts("values");
                    return Change.of(lever.said("key"), values.isEmpty() ? "0" : one(values, random));
                }
            }
            case 2 -> {
                if (!index.entries(ScenarioFile.DECISIONS).isEmpty()) {
                    EntryView decision = one(index.entries(ScenarioFile.DECISIONS), random);
                    List<String> options = ScenarioFiles.optionsOf(decision);
                    return Change.of("decisions." + decision.said("id"),
                            options.isEmpty() ? "yes" : one(options, random));
                }
            }
            case 3 -> {
                List<String> groups = ScenarioFiles.calendarGroups(index);
                if (!groups.isEmpty()) {
                    return Change.of("calendar." + one(groups, random), "off");
                }
            }
            default -> {
                // a parameter
            }
        }
        if (index.entries(ScenarioFile.PARAMETERS).isEmpty()) {
            return Change.of("scenario.version", "1.0");
        }
        EntryView parameter = one(index.entries(ScenarioFile.PARAMETERS), random);
        return Change.of("parameters." + parameter.said("id"), number(parameter.number("value", 1), random));
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
