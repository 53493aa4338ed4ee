package puebla.narrative;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The arguments of a sentence, by name: known values, and placeholders for unknown ones. */
final class Arguments {
    private final Map<String, Object> unknown;
    private final Map<String, Object> known = new TreeMap<>();

    /**
     * Creates arguments without known values.
     *
     * @param unknown
     *            placeholders for arguments that have no value ("an unnamed place")
     */
    Arguments(Map<String, Object> unknown) {
        this.unknown = unknown;
    }

    Arguments put(String name, Object value) {
        known.put(name, value);
        return this;
    }

    /** Adds the forms of one name: {@code place}, {@code inPlace}, {@code ofPlace}. */
    Arguments put(String name, NameForms.Named forms) {
        known.put(name, forms.plain());
        String tail = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        forms.others().forEach((form, words) -> known.put(form + tail, words));
        return this;
    }

    boolean know(Set<String> names) {
        return known.keySet().containsAll(names);
    }

    boolean knows(String name) {
        return known.containsKey(name);
    }

    /** Returns the known values, and the placeholders of all other arguments. */
    Map<String, Object> all() {
        var all = new TreeMap<>(unknown);
        all.putAll(known);
        return all;
    }
}
