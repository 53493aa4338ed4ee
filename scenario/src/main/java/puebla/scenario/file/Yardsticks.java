package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.scenario.catalog.Baseline;
import puebla.scenario.catalog.RecordError;
import puebla.scenario.catalog.Yardstick;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;
import puebla.scenario.source.Node;

/** The keys {@code role}, {@code baseline} and {@code error} of a historical record. */
final class Yardsticks {
    /** Largest number of a record, whatever its unit. */
    static final double MOST = 1e15;
    /** Least distance of a probability from 0 and from 1: the score of a certain forecast cannot be beaten. Judgement. */
    private static final double LEAST_DOUBT = 0.01;
    private static final Schema NUMBER = new Schema.Quantity(-MOST, MOST);
    private static final Schema PAIR = new Schema.Several(NUMBER, 2, 2);
    private static final Schema POSITIVE = new Schema.Quantity(0, MOST);
    private static final Schema END = new Schema.Plain();

    static final Schema.Key ROLE = may("role", word("role", Yardstick.Role.class));
    static final Schema.Key BASELINE = may("baseline", form(Yardsticks::baseline,
            may("ever", new Schema.Quantity(LEAST_DOUBT, 1 - LEAST_DOUBT)), may("uniform", PAIR),
            may("lognormal90", PAIR)));
    static final Schema.Key ERROR = may("error",
            form((entry, diagnostics) -> one(entry, List.of("sd", "range", "log_sd"), "error", diagnostics),
                    may("sd", POSITIVE), may("range", new Schema.Several(END, 2, 2)), may("log_sd", POSITIVE)));

    private Yardsticks() {}

    private static void baseline(EntryView entry, Diagnostics diagnostics) {
        one(entry, List.of("ever", "uniform", "lognormal90"), "baseline", diagnostics);
        for (String key : List.of("uniform", "lognormal90")) {
            var ends = numbers(entry, key);
            if (ends.length != 2) {
                continue;
            }
            if (ends[0] >= ends[1]) {
                diagnostics.add(entry.location(key), "invalid baseline: the lower end of " + key
                        + " is not below the upper end (expected a range with mass)", "write [low, high], low first.");
            } else if (key.equals("lognormal90") && ends[0] <= 0) {
                diagnostics.add(entry.location(key),
                        "invalid baseline: the lower end of lognormal90 is not above 0",
                        "write a range above 0, or a uniform range.");
            }
        }
    }

    private static void one(EntryView entry, List<String> keys, String what, Diagnostics diagnostics) {
        if (keys.stream().filter(entry::has).count() != 1) {
            diagnostics.add(entry.location(), "invalid " + what + " (expected one of " + String.join(", ", keys) + ")",
                    "write one of these keys with its value.");
        }
    }

    /**
     * Checks the terms against the kind of the record.
     *
     * @param date
     *            the record is a date, or the event did not happen
     */
    static void check(EntryView entry, boolean date, Diagnostics diagnostics) {
        String role = entry.text("role", "none");
        if (!role.equals("none") && !entry.has("baseline")) {
            diagnostics.add(entry.location("role"), "missing key 'baseline' (expected for role " + role + ")",
                    date ? "add baseline: {ever: 0.5}." : "add baseline: {lognormal90: [low, high]}.");
        }
        entry.maybeEntry("baseline").filter(one -> one.has("ever") != date && !one.keys().isEmpty())
                .ifPresent(one -> diagnostics.add(one.location(),
                        date ? "invalid baseline of a date (expected ever)"
                                : "invalid baseline of an amount (expected uniform or lognormal90)",
                        date ? "write {ever: 0.5}." : "write {lognormal90: [low, high]}."));
        entry.maybeEntry("error").ifPresent(error -> error(error, date, diagnostics));
    }

    private static void error(EntryView error, boolean date, Diagnostics diagnostics) {
        if (date && error.has("log_sd")) {
            diagnostics.add(error.location("log_sd"), "invalid error of a date: log_sd (expected sd or range)",
                    "write sd: with a number of days.");
        }
        var ends = error.texts("range");
        if (ends.size() != 2) {
            return;
        }
        boolean valid = date
                ? ends.stream().allMatch(end -> EntryView.date(end).isPresent())
                        && ends.get(0).compareTo(ends.get(1)) <= 0
                : numbers(error, "range").length == 2 && numbers(error, "range")[0] <= numbers(error, "range")[1];
        if (!valid) {
            diagnostics.add(error.location("range"),
                    "invalid range of an error (expected two " + (date ? "dates" : "numbers") + ", the lower first)",
                    date ? "write for example [1862-05-01, 1862-05-31]." : "write for example [400, 520].");
        }
    }

    private static double[] numbers(EntryView entry, String key) {
        return entry.list(key).stream()
                .map(node -> node instanceof Node.Scalar scalar ? scalar.number() : OptionalDouble.empty())
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
    }

    /** Returns the terms that a valid entry states. */
    static Yardstick read(EntryView entry, Period period) {
        return new Yardstick(entry.has("role") ? entry.word("role", Yardstick.Role.class) : Yardstick.Role.NONE,
                entry.maybeEntry("baseline").map(Yardsticks::forecast),
                entry.maybeEntry("error").map(error -> uncertainty(error, period)));
    }

    private static Baseline forecast(EntryView entry) {
        if (entry.has("ever")) {
            return new Baseline.Ever(entry.number("ever"));
        }
        boolean uniform = entry.has("uniform");
        var ends = numbers(entry, uniform ? "uniform" : "lognormal90");
        return uniform ? new Baseline.Uniform(ends[0], ends[1]) : new Baseline.Lognormal90(ends[0], ends[1]);
    }

    private static RecordError uncertainty(EntryView entry, Period period) {
        if (entry.has("sd")) {
            return new RecordError.Sd(entry.number("sd"));
        }
        if (entry.has("log_sd")) {
            return new RecordError.LogSd(entry.number("log_sd"));
        }
        var ends = entry.texts("range");
        return new RecordError.Range(end(ends.get(0), period), end(ends.get(1), period));
    }

    private static double end(String text, Period period) {
        return Optional.of(text).flatMap(EntryView::date).map(date -> (double) period.day(date))
                .orElseGet(() -> Double.parseDouble(text));
    }
}
