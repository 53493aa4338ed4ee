package puebla.scenario.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import puebla.scenario.problem.Spot;

/** A value of a file, with its place. Lists and maps may be changed until the scenario is built ({@code --set}). */
public sealed interface Node {
    /** Where the value begins. */
    Spot spot();

    /** What it is, in the words of an error message. */
    String kind();

    /** The same values at the same places, to be changed apart. */
    Node copy();

    /**
     * A single value as it was written.
     *
     * @param quoted
     *            written in quotes or as a block: text, whatever it looks like
     */
    record Leaf(Spot spot, String text, boolean quoted) implements Node {
        private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
        private static final Pattern OF_ANOTHER_TYPE =
                Pattern.compile(NUMBER.pattern() + "|0x.*|0o.*|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
        private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");
        private static final List<String> FLAGS = List.of("true", "True", "TRUE", "false", "False", "FALSE");

        public boolean empty() {
            return !quoted && NULLS.contains(text);
        }

        /** The finite number that it is, if it is one. */
        public OptionalDouble number() {
            if (quoted || !NUMBER.matcher(text).matches()) {
                return OptionalDouble.empty();
            }
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        }

        /** True or false, not in quotes. */
        public boolean flag() {
            return !quoted && FLAGS.contains(text);
        }

        /** Shaped like a day, {@code 1862-05-05}. */
        public boolean looksLikeDate() {
            return DATE.matcher(text).matches();
        }

        /** Neither a number, nor a flag, nor nothing: what YAML itself takes for text. */
        public boolean isText() {
            return quoted || (!empty() && !flag() && !OF_ANOTHER_TYPE.matcher(text).matches());
        }

        @Override
        public Leaf copy() {
            return this;
        }

        @Override
        public String kind() {
            if (empty()) {
                return "nothing";
            }
            String shown = text.length() > 40 ? text.substring(0, 39) + "…" : text;
            return quoted ? "the text \"" + shown.replace("\n", "\\n") + "\"" : "'" + shown.replace("\n", "\\n") + "'";
        }
    }

    /** A list. */
    record Items(Spot spot, List<Node> items) implements Node {
        @Override
        public Items copy() {
            var copies = new ArrayList<Node>();
            items.forEach(item -> copies.add(item.copy()));
            return new Items(spot, copies);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A map from keys to values, in the order of the file. */
    record Fields(Spot spot, SequencedMap<String, Entry> entries) implements Node {
        @Override
        public Fields copy() {
            var copies = new LinkedHashMap<String, Entry>();
            entries.forEach((key, entry) -> copies.put(key, new Entry(entry.key(), entry.value().copy())));
            return new Fields(spot, copies);
        }

        @Override
        public String kind() {
            return "a map of keys";
        }

        /** The value of a key, null when it is absent. */
        public @org.jspecify.annotations.Nullable Node at(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        /** Keys and values as a plain map. */
        public Map<String, Entry> view() {
            return java.util.Collections.unmodifiableMap(entries);
        }
    }

    /** A value and where its key stands. */
    record Entry(Spot key, Node value) {}
}
