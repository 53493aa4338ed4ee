package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.EnumMap;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.kernel.scenario.Prior;
import puebla.scenario.catalog.Evidence;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LocalizedText;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;
import puebla.scenario.schema.SchemaValidator;
import puebla.scenario.source.Node;

/** Schemas and readers that several files share: names, sources, numbers with a range, priors. */
final class CommonSchemas {
    static final Schema ID = new Schema.Id();
    static final Schema NAME = new Schema.Names(true);
    static final Schema TEXT = new Schema.Text();
    static final Schema SOURCE = new Schema.OneOrSeveral(new Schema.Ref(ScenarioFile.SOURCES));
    static final Schema CONFIDENCE = word("confidence", "high", "medium", "low", "judgement");
    static final Schema PRIOR_SCHEMA = word("prior", Prior.Shape.class);
    static final Schema SIDE = word("side", "home", "intervention");

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

    private CommonSchemas() {}

    /** Returns the schema of a number, alone or with its range, source and confidence. */
    static Schema sourced(double low, double high) {
        return sourced(new Schema.Quantity(low, high));
    }

    /** Returns the schema of a whole number, alone or with its range, source and confidence. */
    static Schema sourcedWhole(long low, long high) {
        return sourced(new Schema.Whole(low, high));
    }

    private static Schema sourced(Schema number) {
        return new Schema.Either(number, form(CommonSchemas::insideMinAndMax,
                must("value", number),
                may("min", number),
                may("max", number),
                must("source", SOURCE),
                must("confidence", CONFIDENCE),
                may("note", TEXT)));
    }

    /** Returns the schema of a number with a prior. A number without a range is taken as known. */
    static Schema prior(double low, double high) {
        Schema number = new Schema.Quantity(low, high);
        return new Schema.Either(number, form(CommonSchemas::insideRange,
                must("value", number),
                may("range", new Schema.Several(number, 2, 2)),
                may("prior", PRIOR_SCHEMA),
                must("source", SOURCE),
                must("confidence", CONFIDENCE),
                may("note", TEXT)));
    }

    /** Returns the schema of a list of entries. */
    static Schema listOf(Schema entry) {
        return list(entry);
    }

    static void insideMinAndMax(EntryView entry, Diagnostics diagnostics) {
        OptionalDouble value = entry.maybeNumber("value");
        OptionalDouble min = entry.maybeNumber("min");
        OptionalDouble max = entry.maybeNumber("max");
        if (value.isEmpty()) {
            return;
        }
        if (min.isPresent() && min.getAsDouble() > value.getAsDouble()) {
            diagnostics.add(entry.location("min"),
                    "invalid min: " + entry.said("min") + " is above the value " + entry.said("value"),
                    "write min ≤ value ≤ max.");
        }
        if (max.isPresent() && max.getAsDouble() < value.getAsDouble()) {
            diagnostics.add(entry.location("max"),
                    "invalid max: " + entry.said("max") + " is below the value " + entry.said("value"),
                    "write min ≤ value ≤ max.");
        }
    }

    static void insideRange(EntryView entry, Diagnostics diagnostics) {
        String shape = entry.text("prior", entry.has("range") ? "uniform" : "fixed");
        var range = entry.list("range").stream()
                .map(node -> node instanceof Node.Scalar scalar ? scalar.number() : OptionalDouble.empty())
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
        OptionalDouble value = entry.maybeNumber("value");
        if (!entry.has("range") && !shape.equals("fixed")) {
            diagnostics.add(entry.location("prior"), "missing key 'range' for a " + shape + " prior",
                    "add range: [low, high], which covers 90 % of the belief, or write prior: fixed.");
        }
        if (range.length != 2 || value.isEmpty()) {
            return;
        }
        if (range[0] > range[1]) {
            diagnostics.add(entry.location("range"), "invalid range: the lower end " + SchemaValidator.plain(range[0])
                    + " is above the upper end " + SchemaValidator.plain(range[1]), "write the lower number first.");
        } else if (value.getAsDouble() < range[0] || value.getAsDouble() > range[1]) {
            diagnostics.add(
                    entry.location("value"),
                    "invalid value '" + entry.said("value") + "' (expected a number in its range, "
                            + SchemaValidator.plain(range[0]) + "…" + SchemaValidator.plain(range[1]) + ")",
                    "change the value or the range.");
        } else if (range[0] == range[1] && !shape.equals("fixed")) {
            diagnostics.add(entry.location("range"), "invalid range of a " + shape + " prior: both ends are equal",
                    "write prior: fixed, or a range with two different ends.");
        } else if (shape.equals("lognormal") && range[0] <= 0) {
            diagnostics.add(entry.location("range"),
                    "invalid range of a lognormal prior: the lower end is " + SchemaValidator.plain(range[0]),
                    "write a range above 0, or another prior.");
        }
    }

    /** Returns the prior at a key, or {@code otherwise} as a known number if the key is absent. */
    static Prior prior(EntryView entry, String key, double otherwise) {
        return entry.maybeEntry(key).map(CommonSchemas::prior)
                .orElseGet(() -> Prior.fixed(entry.number(key, otherwise)));
    }

    /** Returns the prior that a mapping describes. */
    static Prior prior(EntryView entry) {
        double value = entry.number("value");
        var range = entry.texts("range").stream().mapToDouble(Double::parseDouble).toArray();
        if (range.length != 2) {
            return Prior.fixed(value);
        }
        Prior.Shape shape = entry.has("prior") ? entry.word("prior", Prior.Shape.class) : Prior.Shape.UNIFORM;
        return new Prior(value, range[0], range[1], shape);
    }

    /** Returns the number at a key, alone or with its range, or {@code otherwise} if the key is absent. */
    static double amount(EntryView entry, String key, double otherwise) {
        return entry.maybeEntry(key).map(sourced -> sourced.number("value"))
                .orElseGet(() -> entry.number(key, otherwise));
    }

    /** Returns the whole number at a key, alone or with its range, or 0 if the key is absent. */
    static long whole(EntryView entry, String key) {
        return Math.round(amount(entry, key, 0));
    }

    /** Returns the same as {@link #amount}, but empty if the number is absent or invalid. */
    static OptionalDouble maybeAmount(EntryView entry, String key) {
        return entry.maybeEntry(key).map(sourced -> sourced.maybeNumber("value"))
                .orElseGet(() -> entry.maybeNumber(key));
    }

    /** Returns the word at a key, if it is the id of an enum constant. An invalid word is reported elsewhere. */
    static <E extends Enum<E>> Optional<String> known(EntryView entry, String key, Class<E> words) {
        return entry.maybeText(key).filter(Schema.word(key, words).words()::contains);
    }

    /** Returns the translations at a key, or none if the key is absent. The files must be valid. */
    static LocalizedText localizedText(EntryIndex index, EntryView entry, String key) {
        var translations = new EnumMap<Language, String>(Language.class);
        entry.maybeEntry(key).ifPresent(names -> {
            for (Language language : Language.values()) {
                names.maybeText(language.id()).ifPresent(text -> translations.put(language, text));
            }
        });
        return new LocalizedText(index.languages().orElseThrow().main(), translations);
    }

    /** Returns the evidence of an entry. */
    static Evidence evidence(EntryView entry) {
        return new Evidence(entry.texts("source"), entry.said("confidence"), entry.said("note"));
    }
}
