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

/** What many files have in common: names, sources, numbers with a range, priors. */
final class Parts {
    static final Shape ID = new Shape.Id();
    static final Shape NAME = new Shape.Names(true);
    static final Shape TEXT = new Shape.Text();
    static final Shape SOURCE = new Shape.OneOrSeveral(new Shape.Ref(Sheet.SOURCES));
    static final Shape CONFIDENCE = word("confidence", "high", "medium", "low", "judgement");
    static final Shape PRIOR_SHAPE = word("prior", Prior.Shape.class);
    static final Shape SIDE = word("side", "home", "intervention");

    /** Numbers of men, people or money: whole, never negative, below a million million. */
    static final long MOST = 1_000_000_000_000L;

    private Parts() {}

    /** A number, alone or with its range, source and confidence. */
    static Shape sourced(double low, double high) {
        return sourced(new Shape.Quantity(low, high));
    }

    /** A whole number, alone or with its range, source and confidence. */
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

    /** A number that is known within a range; a bare number is taken as known. */
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

    /** An entry of a list, by the topic's key. */
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
            problems.add(row.spot("min"), "min " + row.said("min") + " is above the value " + row.said("value"),
                    "write min ≤ value ≤ max.");
        }
        if (max.isPresent() && max.getAsDouble() < value.getAsDouble()) {
            problems.add(row.spot("max"), "max " + row.said("max") + " is below the value " + row.said("value"),
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
            problems.add(row.spot("prior"), "a " + shape + " prior needs a range",
                    "add range: [low, high], which holds nine tenths of our belief, or write prior: fixed.");
        }
        if (range.length != 2 || value.isEmpty()) {
            return;
        }
        if (range[0] > range[1]) {
            problems.add(row.spot("range"), "the range begins at " + ShapeCheck.plain(range[0])
                    + " and ends below it, at " + ShapeCheck.plain(range[1]), "write the lower number first.");
        } else if (value.getAsDouble() < range[0] || value.getAsDouble() > range[1]) {
            problems.add(
                    row.spot("value"), "the value " + row.said("value") + " lies outside its range "
                            + ShapeCheck.plain(range[0]) + "…" + ShapeCheck.plain(range[1]),
                    "mend the value or the range.");
        } else if (range[0] == range[1] && !shape.equals("fixed")) {
            problems.add(row.spot("range"), "a " + shape + " prior with an empty range",
                    "write prior: fixed, or a range with two different ends.");
        } else if (shape.equals("lognormal") && range[0] <= 0) {
            problems.add(row.spot("range"), "a lognormal prior with a range that reaches " + ShapeCheck.plain(range[0]),
                    "write a range above 0, or another prior.");
        }
    }

    /** The prior of a key; {@code otherwise} when the key is absent. */
    static Prior prior(Row row, String key, double otherwise) {
        return row.maybeRow(key).map(Parts::prior).orElseGet(() -> Prior.fixed(row.number(key, otherwise)));
    }

    /** The prior that a map states. */
    static Prior prior(Row row) {
        double value = row.number("value");
        var range = row.texts("range").stream().mapToDouble(Double::parseDouble).toArray();
        if (range.length != 2) {
            return Prior.fixed(value);
        }
        Prior.Shape shape = row.has("prior") ? row.word("prior", Prior.Shape.class) : Prior.Shape.UNIFORM;
        return new Prior(value, range[0], range[1], shape);
    }

    /** A number, alone or with its range; {@code otherwise} when the key is absent. */
    static double amount(Row row, String key, double otherwise) {
        return row.maybeRow(key).map(sourced -> sourced.number("value")).orElseGet(() -> row.number(key, otherwise));
    }

    /** A whole number, alone or with its range; 0 when the key is absent. */
    static long whole(Row row, String key) {
        return Math.round(amount(row, key, 0));
    }

    /** As {@link #amount}, for a row that may have other faults. */
    static OptionalDouble maybeAmount(Row row, String key) {
        return row.maybeRow(key).map(sourced -> sourced.maybeNumber("value")).orElseGet(() -> row.maybeNumber(key));
    }

    /** The word at a key, if it is one of an enum's: a wrong word is said elsewhere and judged no further. */
    static <E extends Enum<E>> Optional<String> known(Row row, String key, Class<E> words) {
        return row.maybeText(key).filter(Shape.word(key, words).words()::contains);
    }

    /** The translations at a key; none when it is absent. */
    static Wording wording(Row row, String key) {
        var translations = new EnumMap<Language, String>(Language.class);
        row.maybeRow(key).ifPresent(names -> {
            for (Language language : Language.values()) {
                names.maybeText(language.id()).ifPresent(text -> translations.put(language, text));
            }
        });
        return new Wording(translations);
    }

    /** What a row rests on. */
    static Evidence evidence(Row row) {
        return new Evidence(row.texts("source"), row.said("confidence"), row.said("note"));
    }
}
