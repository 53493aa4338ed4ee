package puebla.scenario.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * A value of a file, with its location. Lists and mappings are mutable until the scenario is built, so that overrides
 * ({@code --set}) can change them.
 */
public sealed interface Node {
    /** Returns the location where the value starts. */
    SourceLocation location();

    /** Describes the value in an error message. */
    String kind();

    /** Returns a deep copy with the same values and locations, which can be changed independently. */
    Node copy();

    /**
     * A single value as the file gives it.
     *
     * @param quoted
     *            true if the value is in quotes or in a block; it is then always text
     */
    record Scalar(SourceLocation location, String text, boolean quoted) implements Node {
        private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
        private static final Pattern OF_ANOTHER_TYPE =
                Pattern.compile(NUMBER.pattern() + "|0x.*|0o.*|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
        private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        private static final int LENGTH_OF_DATE = 10;
        private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");
        private static final List<String> FLAGS = List.of("true", "True", "TRUE", "false", "False", "FALSE");

        public boolean empty() {
            return !quoted && NULLS.contains(text);
        }

        /** Returns the value as a number, if it is a finite number without quotes. */
        public OptionalDouble number() {
            if (quoted || !startsAsNumber() || !NUMBER.matcher(text).matches()) {
                return OptionalDouble.empty();
            }
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        }

        /** Reports whether the value is true or false, without quotes. */
        public boolean flag() {
            return !quoted && FLAGS.contains(text);
        }

        /** Reports whether the value has the form of a date, {@code 1862-05-05}. */
        public boolean looksLikeDate() {
            return text.length() == LENGTH_OF_DATE && DATE.matcher(text).matches();
        }

        /** Reports whether YAML reads the value as text: it is not a number, a boolean or null. */
        public boolean isText() {
            return quoted
                    || (!empty() && !flag() && !(startsAsNumber() && OF_ANOTHER_TYPE.matcher(text).matches()));
        }

        /** Reports whether the first character is one of a number. Most values are words, and need no pattern then. */
        private boolean startsAsNumber() {
            char first = text.isEmpty() ? 0 : text.charAt(0);
            return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
        }

        @Override
        public Scalar copy() {
            return this;
        }

        @Override
        public String kind() {
            if (empty()) {
                return "an empty value";
            }
            String shown = UntrustedText.value(text, 40);
            return quoted ? "'\"" + shown + "\"'" : "'" + shown + "'";
        }
    }

    /** A list. */
    record Sequence(SourceLocation location, List<Node> items) implements Node {
        @Override
        public Sequence copy() {
            var copies = new ArrayList<Node>();
            items.forEach(item -> copies.add(item.copy()));
            return new Sequence(location, copies);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A mapping from keys to values, in the order of the file. */
    record Mapping(SourceLocation location, SequencedMap<String, Entry> entries) implements Node {
        @Override
        public Mapping copy() {
            var copies = new LinkedHashMap<String, Entry>();
            entries.forEach((key, entry) -> copies.put(key, new Entry(entry.key(), entry.value().copy())));
            return new Mapping(location, copies);
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        /** Returns the value of a key, or null if the key is absent. */
        public @org.jspecify.annotations.Nullable Node at(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        /** Returns an unmodifiable view of the keys and values. */
        public Map<String, Entry> view() {
            return java.util.Collections.unmodifiableMap(entries);
        }
    }

    /** A value, with the location of its key. */
    record Entry(SourceLocation key, Node value) {}
}
