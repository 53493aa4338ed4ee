package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.EnumMap;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.kernel.data.Prior;
import puebla.scenario.book.Evidence;
import puebla.scenario.book.Language;
import puebla.scenario.book.Sheet;
import puebla.scenario.book.Wording;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;
import puebla.scenario.shape.ShapeCheck;
import puebla.scenario.tree.Node;

/** Schemas and readers that several files share: names, sources, numbers with a range, priors. */
final class Parts {
    static final Shape ID = new Shape.Id();
    static final Shape NAME = new Shape.Names(true);
    static final Shape TEXT = new Shape.Text();
    static final Shape SOURCE = new Shape.OneOrSeveral(new Shape.Ref(Sheet.SOURCES));
    static final Shape CONFIDENCE = word("confidence", "high", "medium", "low", "judgement");
    static final Shape PRIOR_SHAPE = word("prior", Prior.Shape.class);
    static final Shape SIDE = word("side", "home", "intervention");

    /** Largest number of people of a place. Judgement: more than any country of the century had. */
    static final long MOST_PEOPLE = 1_000_000_000;
    /**
     * Largest amount of money, at once or per year. Judgement: the cents of 50 years, at a hundredfold and exchanged at
     * {@link #MOST_PER_PESO}, still fit a {@code long}.
     */
    static final long MOST_MONEY = 10_000_000_000L;
    /** Largest amount of money per man. Judgement. */
    static final long MOST_PER_MAN = 1_000_000;
    /** Largest rate of exchange [units per peso]. Judgement. */
    static final double MOST_PER_PESO = 1_000;

    private Parts() {}

    /** Returns the schema of a number, alone or with its range, source and confidence. */
    static Shape sourced(double low, double high) {
        return sourced(new Shape.Quantity(low, high));
    }

    /** Returns the schema of a whole number, alone or with its range, source and confidence. */
    static Shape sourcedWhole(long low, long high) {
        return sourced(new Shape.Whole(low, high));
    }

    private static Shape sourced(Shape number) {
        return new Shape.Either(number, form(Parts::insideMinAndMax,
                must("value", number),
                may("min", number),
                may("max", number),
                must("source", SOURCE),
                must("confidence", CONFIDENCE),
                may("note", TEXT)));
    }

    /** Returns the schema of a number with a prior. A number without a range is taken as known. */
    static Shape prior(double low, double high) {
        Shape number = new Shape.Quantity(low, high);
        return new Shape.Either(number, form(Parts::insideRange,
                must("value", number),
                may("range", new Shape.Several(number, 2, 2)),
                may("prior", PRIOR_SHAPE),
                must("source", SOURCE),
                must("confidence", CONFIDENCE),
                may("note", TEXT)));
    }

    /** Returns the schema of a list of entries. */
    static Shape listOf(Shape entry) {
        return list(entry);
    }

    static void insideMinAndMax(Row row, Problems problems) {
        OptionalDouble value = row.maybeNumber("value");
        OptionalDouble min = row.maybeNumber("min");
        OptionalDouble max = row.maybeNumber("max");
        if (value.isEmpty()) {
            return;
        }
        if (min.isPresent() && min.getAsDouble() > value.getAsDouble()) {
            problems.add(row.spot("min"),
                    "invalid min: " + row.said("min") + " is above the value " + row.said("value"),
                    "write min ≤ value ≤ max.");
        }
        if (max.isPresent() && max.getAsDouble() < value.getAsDouble()) {
            problems.add(row.spot("max"),
                    "invalid max: " + row.said("max") + " is below the value " + row.said("value"),
                    "write min ≤ value ≤ max.");
        }
    }

    static void insideRange(Row row, Problems problems) {
        String shape = row.text("prior", row.has("range") ? "uniform" : "fixed");
        var range = row.list("range").stream()
                .map(node -> node instanceof Node.Leaf leaf ? leaf.number() : OptionalDouble.empty())
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
        OptionalDouble value = row.maybeNumber("value");
        if (!row.has("range") && !shape.equals("fixed")) {
            problems.add(row.spot("prior"), "missing key 'range' for a " + shape + " prior",
                    "add range: [low, high], which covers 90 % of the belief, or write prior: fixed.");
        }
        if (range.length != 2 || value.isEmpty()) {
            return;
        }
        if (range[0] > range[1]) {
            problems.add(row.spot("range"), "invalid range: the lower end " + ShapeCheck.plain(range[0])
                    + " is above the upper end " + ShapeCheck.plain(range[1]), "write the lower number first.");
        } else if (value.getAsDouble() < range[0] || value.getAsDouble() > range[1]) {
            problems.add(
                    row.spot("value"), "invalid value '" + row.said("value") + "' (expected a number in its range, "
                            + ShapeCheck.plain(range[0]) + "…" + ShapeCheck.plain(range[1]) + ")",
                    "change the value or the range.");
        } else if (range[0] == range[1] && !shape.equals("fixed")) {
            problems.add(row.spot("range"), "invalid range of a " + shape + " prior: both ends are equal",
                    "write prior: fixed, or a range with two different ends.");
        } else if (shape.equals("lognormal") && range[0] <= 0) {
            problems.add(row.spot("range"),
                    "invalid range of a lognormal prior: the lower end is " + ShapeCheck.plain(range[0]),
                    "write a range above 0, or another prior.");
        }
    }

    /** Returns the prior at a key, or {@code otherwise} as a known number if the key is absent. */
    static Prior prior(Row row, String key, double otherwise) {
        return row.maybeRow(key).map(Parts::prior).orElseGet(() -> Prior.fixed(row.number(key, otherwise)));
    }

    /** Returns the prior that a mapping describes. */
    static Prior prior(Row row) {
        double value = row.number("value");
        var range = row.texts("range").stream().mapToDouble(Double::parseDouble).toArray();
        if (range.length != 2) {
            return Prior.fixed(value);
        }
        Prior.Shape shape = row.has("prior") ? row.word("prior", Prior.Shape.class) : Prior.Shape.UNIFORM;
        return new Prior(value, range[0], range[1], shape);
    }

    /** Returns the number at a key, alone or with its range, or {@code otherwise} if the key is absent. */
    static double amount(Row row, String key, double otherwise) {
        return row.maybeRow(key).map(sourced -> sourced.number("value")).orElseGet(() -> row.number(key, otherwise));
    }

    /** Returns the whole number at a key, alone or with its range, or 0 if the key is absent. */
    static long whole(Row row, String key) {
        return Math.round(amount(row, key, 0));
    }

    /** Returns the same as {@link #amount}, but empty if the number is absent or invalid. */
    static OptionalDouble maybeAmount(Row row, String key) {
        return row.maybeRow(key).map(sourced -> sourced.maybeNumber("value")).orElseGet(() -> row.maybeNumber(key));
    }

    /** Returns the word at a key, if it is the id of an enum constant. An invalid word is reported elsewhere. */
    static <E extends Enum<E>> Optional<String> known(Row row, String key, Class<E> words) {
        return row.maybeText(key).filter(Shape.word(key, words).words()::contains);
    }

    /** Returns the translations at a key, or none if the key is absent. */
    static Wording wording(Row row, String key) {
        var translations = new EnumMap<Language, String>(Language.class);
        row.maybeRow(key).ifPresent(names -> {
            for (Language language : Language.values()) {
                names.maybeText(language.id()).ifPresent(text -> translations.put(language, text));
            }
        });
        return new Wording(translations);
    }

    /** Returns the evidence of a row. */
    static Evidence evidence(Row row) {
        return new Evidence(row.texts("source"), row.said("confidence"), row.said("note"));
    }
}
