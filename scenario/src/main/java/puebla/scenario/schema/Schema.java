package puebla.scenario.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;

/** The schema of a value in a scenario file. */
public sealed interface Schema {
    /** Natural-language text of one or more lines, up to {@link Limits#TEXT} characters. */
    record Text() implements Schema {}

    /** A stable id of lower-case letters, digits, hyphens and dots, up to {@link Limits#ID} characters. */
    record Id() implements Schema {}

    /** A number between two bounds, both included. */
    record Quantity(double low, double high) implements Schema {}

    /** A whole number between two bounds, both included. */
    record Whole(long low, long high) implements Schema {}

    /**
     * One word of a fixed set.
     *
     * @param what
     *            noun for the word, used in messages
     * @param words
     *            allowed words
     */
    record Word(String what, List<String> words) implements Schema {
        public Word {
            words = List.copyOf(words);
        }
    }

    /** Any single value, up to {@link Limits#TEXT} characters. */
    record Plain() implements Schema {}

    /** True or false. */
    record Flag() implements Schema {}

    /** A date, {@code 1862-05-05}. */
    record Date() implements Schema {}

    /** A date, a month or a year: {@code 1862-05-05}, {@code 1862-05}, {@code 1862}. */
    record PartOfDate() implements Schema {}

    /** The id of an entry of another file. */
    record Ref(ScenarioFile file) implements Schema {}

    /**
     * A text by language, each up to {@link Limits#NAME} characters. The main language of the scenario is required.
     *
     * @param translated
     *            true if a missing translation is listed as work to do; false if the text needs no translation
     */
    record Names(boolean translated) implements Schema {}

    /** A value or null. */
    record Maybe(Schema schema) implements Schema {}

    /**
     * A list.
     *
     * @param least
     *            smallest number of items
     * @param most
     *            largest number of items
     */
    record Several(Schema item, int least, int most) implements Schema {}

    /** One value or a list of such values. */
    record OneOrSeveral(Schema item) implements Schema {}

    /**
     * A mapping whose keys have one schema and whose values have another.
     *
     * @param key
     *            {@link Word}, {@link Ref} or {@link Id}
     * @param every
     *            true if every possible key is required
     */
    record Table(Schema key, Schema value, boolean every) implements Schema {}

    /**
     * A mapping with fixed keys.
     *
     * @param rule
     *            constraint between the values of the mapping
     */
    record Form(List<Key> keys, Rule rule) implements Schema {
        public Form {
            keys = List.copyOf(keys);
        }
    }

    /** A single value of one schema, or a list or mapping of another. */
    record Either(Schema single, Schema compound) implements Schema {}

    /** A key of a form. */
    record Key(String name, Schema schema, boolean required) {}

    /** A constraint between the values of one form. It is checked even if some of the values are missing or invalid. */
    @FunctionalInterface
    interface Rule {
        void check(EntryView entry, Diagnostics diagnostics);
    }

    static Key must(String name, Schema schema) {
        return new Key(name, schema, true);
    }

    static Key may(String name, Schema schema) {
        return new Key(name, schema, false);
    }

    static Form form(Key... keys) {
        return new Form(List.of(keys), (entry, diagnostics) -> {});
    }

    static Form form(Rule rule, Key... keys) {
        return new Form(List.of(keys), rule);
    }

    /** Returns the schema of a word that is the id of an enum constant. */
    static <E extends Enum<E>> Word word(String what, Class<E> words) {
        return new Word(what, Arrays.stream(words.getEnumConstants()).map(Schema::id).toList());
    }

    static Word word(String what, String... words) {
        return new Word(what, List.of(words));
    }

    /** Returns the spelling of an enum constant in a file. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the schema of a list of up to {@link Limits#ENTRIES} items. */
    static Several list(Schema item) {
        return new Several(item, 0, Limits.ENTRIES);
    }

    static Quantity share() {
        return new Quantity(0, 1);
    }
}
