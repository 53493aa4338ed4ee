package puebla.scenario.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;

/** The schema of a value in a scenario file. */
public sealed interface Shape {
    /** Natural-language text of one or more lines, up to {@link Limits#TEXT} characters. */
    record Text() implements Shape {}

    /** A stable id of lower-case letters, digits, hyphens and dots, up to {@link Limits#ID} characters. */
    record Id() implements Shape {}

    /** A number between two bounds, both included. */
    record Quantity(double low, double high) implements Shape {}

    /** A whole number between two bounds, both included. */
    record Whole(long low, long high) implements Shape {}

    /**
     * One word of a fixed set.
     *
     * @param what
     *            noun for the word, used in messages
     * @param words
     *            allowed words
     */
    record Word(String what, List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }
    }

    /** Any single value, up to {@link Limits#TEXT} characters. */
    record Plain() implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /** A date, {@code 1862-05-05}. */
    record Date() implements Shape {}

    /** A date, a month or a year: {@code 1862-05-05}, {@code 1862-05}, {@code 1862}. */
    record PartOfDate() implements Shape {}

    /** The id of an entry of another file. */
    record Ref(Sheet sheet) implements Shape {}

    /**
     * A text in several languages, each up to {@link Limits#NAME} characters.
     *
     * @param all
     *            true if every language is required; false if only English is
     */
    record Names(boolean all) implements Shape {}

    /** A value or null. */
    record Maybe(Shape shape) implements Shape {}

    /**
     * A list.
     *
     * @param least
     *            smallest number of items
     * @param most
     *            largest number of items
     */
    record Several(Shape item, int least, int most) implements Shape {}

    /** One value or a list of such values. */
    record OneOrSeveral(Shape item) implements Shape {}

    /**
     * A mapping whose keys have one schema and whose values have another.
     *
     * @param key
     *            {@link Word}, {@link Ref} or {@link Id}
     * @param every
     *            true if every possible key is required
     */
    record Table(Shape key, Shape value, boolean every) implements Shape {}

    /**
     * A mapping with fixed keys.
     *
     * @param rule
     *            constraint between the values of the mapping
     */
    record Form(List<Key> keys, Rule rule) implements Shape {
        public Form {
            keys = List.copyOf(keys);
        }
    }

    /** A single value of one schema, or a list or mapping of another. */
    record Either(Shape single, Shape compound) implements Shape {}

    /** A key of a form. */
    record Key(String name, Shape shape, boolean required) {}

    /** A constraint between the values of one form. It is checked even if some of the values are missing or invalid. */
    @FunctionalInterface
    interface Rule {
        void check(Row row, Problems problems);
    }

    static Key must(String name, Shape shape) {
        return new Key(name, shape, true);
    }

    static Key may(String name, Shape shape) {
        return new Key(name, shape, false);
    }

    static Form form(Key... keys) {
        return new Form(List.of(keys), (row, problems) -> {});
    }

    static Form form(Rule rule, Key... keys) {
        return new Form(List.of(keys), rule);
    }

    /** Returns the schema of a word that is the id of an enum constant. */
    static <E extends Enum<E>> Word word(String what, Class<E> words) {
        return new Word(what, Arrays.stream(words.getEnumConstants()).map(Shape::id).toList());
    }

    static Word word(String what, String... words) {
        return new Word(what, List.of(words));
    }

    /** Returns the spelling of an enum constant in a file. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the schema of a list of up to {@link Limits#ENTRIES} items. */
    static Several list(Shape item) {
        return new Several(item, 0, Limits.ENTRIES);
    }

    static Quantity share() {
        return new Quantity(0, 1);
    }
}
