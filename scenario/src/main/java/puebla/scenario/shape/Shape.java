package puebla.scenario.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;

/** What a value of a file may look like. */
public sealed interface Shape {
    /** Words of a language, one line or several. */
    record Text() implements Shape {}

    /** A stable name: lower case, digits, hyphens, dots. */
    record Id() implements Shape {}

    /** A number between two bounds, both allowed. */
    record Quantity(double low, double high) implements Shape {}

    /** A whole number between two bounds, both allowed. */
    record Whole(long low, long high) implements Shape {}

    /** One of some words. */
    record Word(String what, List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }
    }

    /** Any single value. */
    record Plain() implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /** A day, {@code 1862-05-05}. */
    record Date() implements Shape {}

    /** A day, a month or a year: {@code 1862-05-05}, {@code 1862-05}, {@code 1862}. */
    record PartOfDate() implements Shape {}

    /** The id of an entry of a sheet. */
    record Ref(Sheet sheet) implements Shape {}

    /** The same in several languages. */
    record Names(boolean all) implements Shape {}

    /** A value or nothing. */
    record Maybe(Shape shape) implements Shape {}

    /** A list. */
    record Several(Shape item, int least, int most) implements Shape {}

    /** One value, or a list of them. */
    record OneOrSeveral(Shape item) implements Shape {}

    /**
     * A map with keys of one sort.
     *
     * @param key
     *            {@link Word}, {@link Ref} or {@link Id}
     * @param every
     *            each possible key must be there
     */
    record Table(Shape key, Shape value, boolean every) implements Shape {}

    /** A map with stated keys. */
    record Form(List<Key> keys, Rule rule) implements Shape {
        public Form {
            keys = List.copyOf(keys);
        }
    }

    /** A single value of one shape, or a list or map of another. */
    record Either(Shape single, Shape compound) implements Shape {}

    /** A key of a form. */
    record Key(String name, Shape shape, boolean required) {}

    /** What must hold between the values of one form; asked even when some of them are missing or wrong. */
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

    /** The ids of an enum's constants. */
    static <E extends Enum<E>> Word word(String what, Class<E> words) {
        return new Word(what, Arrays.stream(words.getEnumConstants()).map(Shape::id).toList());
    }

    static Word word(String what, String... words) {
        return new Word(what, List.of(words));
    }

    /** The way an enum's constant is written in a file. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Several list(Shape item) {
        return new Several(item, 0, Integer.MAX_VALUE);
    }

    static Quantity share() {
        return new Quantity(0, 1);
    }
}
