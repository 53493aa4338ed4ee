package puebla.lab.telling;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a sentence can speak of, by name: what is known, and how to speak of what is not. */
final class Arguments {
    private final Map<String, Object> unknown;
    private final Map<String, Object> known = new TreeMap<>();

    /**
     * Nothing known yet.
     *
     * @param unknown
     *            what stands for an argument that nobody knows ("an unnamed place")
     */
    Arguments(Map<String, Object> unknown) {
        this.unknown = unknown;
    }

    Arguments put(String name, Object value) {
        known.put(name, value);
        return this;
    }

    /** Several forms of one thing: {@code place}, {@code inPlace}, {@code ofPlace}. */
    Arguments put(String name, Forms.Named forms) {
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

    /** Known and unknown together. */
    Map<String, Object> all() {
        var all = new TreeMap<>(unknown);
        all.putAll(known);
        return all;
    }
}
