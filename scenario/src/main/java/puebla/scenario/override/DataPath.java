package puebla.scenario.override;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.EntryView;
import puebla.scenario.source.Node;

/**
 * Finds a datum by its path in a file, for example {@code division-of-mexico-city.men}. Each step is an id or a key.
 * Ids may contain dots, so each step takes the longest prefix of the path that names a node.
 */
final class DataPath {
    private static final int SHOWN = 12;

    private DataPath() {}

    /** The result of following a path. */
    sealed interface Found {
        /** A field that takes a single value. The file may omit it. */
        record Field(Node.Mapping owner, String name) implements Found {}

        /** A path that does not lead to a single value, with the message and its fix. */
        record Nothing(String wrong, String fix) implements Found {}
    }

    private record Step(int used, Node to) {}

    /** Reports whether a prefix of the path names a direct child of a node. */
    static boolean begins(Node node, List<String> path) {
        return step(node, path).isPresent();
    }

    /**
     * Follows a path from a node.
     *
     * @param key
     *            the whole key, for messages
     */
    static Found find(Node start, List<String> path, String key) {
        Node at = start;
        List<String> left = path;
        while (true) {
            Optional<Step> step = step(at, left);
            boolean last = step.isPresent() && step.get().used() == left.size();
            if (at instanceof Node.Mapping map && (last || (step.isEmpty() && left.size() == 1))) {
                return field(map, String.join(".", left), key);
            }
            if (step.isEmpty()) {
                return unknown(key, String.join(".", left), choices(at));
            }
            if (last) {
                return new Found.Nothing("invalid key '" + key + "': it names an entry (expected a single value)",
                        goOn(step.get().to()));
            }
            at = step.get().to();
            left = left.subList(step.get().used(), left.size());
        }
    }

    private static Found field(Node.Mapping map, String name, String key) {
        Node value = map.at(name);
        if (name.equals("id") || name.equals("key")) {
            return new Found.Nothing("invalid key '" + key + "': an override cannot change an id",
                    "override another field.");
        }
        if (value == null || value instanceof Node.Scalar) {
            return new Found.Field(map, name);
        }
        if (value instanceof Node.Mapping sourced && sourced.at("value") != null) {
            return new Found.Field(map, name); // a number with its range is replaced completely
        }
        return new Found.Nothing(
                "invalid key '" + key + "': it names " + value.kind() + " (expected a single value)", goOn(value));
    }

    private static Optional<Step> step(Node node, List<String> path) {
        for (int used = path.size(); used > 0; used--) {
            Node found = named(node, String.join(".", path.subList(0, used)));
            if (found != null) {
                return Optional.of(new Step(used, found));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Node named(Node node, String name) {
        return switch (node) {
            case Node.Mapping map -> map.at(name);
            case Node.Sequence list -> list.items().stream()
                    .filter(item -> item instanceof Node.Mapping entry && entry.at("id") instanceof Node.Scalar id
                            && id.text().equals(name))
                    .findFirst().orElse(null);
            case Node.Scalar scalar -> null;
        };
    }

    private static Found.Nothing unknown(String key, String name, List<String> right) {
        boolean dotted = right.stream().anyMatch(one -> one.contains("."));
        String first = name.contains(".") && !dotted ? name.substring(0, name.indexOf('.')) : name;
        String above = key.substring(0, Math.max(0, key.length() - name.length() - 1));
        String fix = right.isEmpty() ? "shorten the key; this value has no fields."
                : Suggestions.advice(first, right, "write one of " + shown(right) + ".");
        return new Found.Nothing("unknown name '" + first + "' in " + above, fix);
    }

    private static String goOn(Node node) {
        return "append one of its fields: " + shown(choices(node)) + ".";
    }

    /** Returns the names of the direct children of a node. */
    static List<String> choices(Node node) {
        return switch (node) {
            case Node.Mapping map -> List.copyOf(map.entries().keySet());
            case Node.Sequence list ->
                    list.items().stream().flatMap(item -> EntryView.of(item).stream()).map(entry -> entry.said("id"))
                            .filter(id -> !id.isEmpty()).toList();
            case Node.Scalar scalar -> List.of();
        };
    }

    private static String shown(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))) + (names.size() > SHOWN ? ", …" : "");
    }
}
