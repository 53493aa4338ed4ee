package puebla.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import puebla.lab.Question;
import puebla.lab.pairs.Comparison;
import puebla.lab.pairs.Difference;
import puebla.lab.pairs.FirstDivergence;
import puebla.lab.pairs.MeasureDifference;
import puebla.scenario.book.Language;
import puebla.scenario.book.ScenarioBook;

/** Comparisons as tables that a person reads and a paper takes. */
final class CompareTables {
    private static final int MOST_OPENINGS = 5;
    private static final int MOST_WAYS = 6;

    private final Question question;
    private final ScenarioBook book;
    private final PrintWriter out;
    private final int page;
    private final boolean all;

    /** @param all measures too whose difference cannot be told from zero */
    CompareTables(Question question, ScenarioBook book, PrintWriter out, int page, boolean all) {
        this.question = question;
        this.book = book;
        this.out = out;
        this.page = page;
        this.all = all;
    }

    void print(List<Map<String, String>> changes, List<Comparison> comparisons) {
        RunTables.head(question, book, out, page);
        for (int c = 0; c < comparisons.size(); c++) {
            one(changes.get(c), comparisons.get(c));
            out.println();
        }
        meaning();
    }

    private void one(Map<String, String> change, Comparison comparison) {
        say("what if: " + change.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(", ")));
        out.println();
        if (comparison.nothingDiffers()) {
            say("Nothing differs: in each of these worlds the same things happen on the same days with this change as"
                    + " without it. The difference is exactly zero.");
            return;
        }
        outcomes(comparison);
        out.println();
        flips(comparison);
        divergence(comparison.divergence());
        out.println();
        measures(comparison);
    }

    private void outcomes(Comparison comparison) {
        var table = new TextTable().words("how it ended").figures("without").figures("with")
                .figures("difference (95 %)").words("told from 0").figures("saved");
        for (int o = 0; o < comparison.outcomes().size(); o++) {
            var over = comparison.outcomes().get(o);
            table.row(book.outcomes().get(o).name().in(Language.EN), Figures.percent(over.without()),
                    Figures.percent(over.with()), points(over), told(over.toldFromZero()), saved(over.varianceRatio()));
        }
        table.print(out, page);
    }

    private void flips(Comparison comparison) {
        var flips = comparison.flips();
        String ways = flips.ways().stream().limit(MOST_WAYS)
                .map(way -> outcome(way.from()) + " → " + outcome(way.to()) + " "
                        + Figures.percent(way.share().share()))
                .collect(Collectors.joining("; "));
        say(Figures.share(flips.share()) + " of the worlds end otherwise"
                + (ways.isEmpty() ? "." : ": " + ways + (flips.ways().size() > MOST_WAYS ? "; and rarer ways." : ".")));
    }

    private String outcome(int index) {
        return book.outcomes().get(index).name().in(Language.EN);
    }

    private void divergence(FirstDivergence divergence) {
        if (divergence.share().wars() == 0) {
            say("What happens is the same in all of these worlds; only figures differ.");
            return;
        }
        String openings = divergence.openings().stream().limit(MOST_OPENINGS)
                .map(one -> one.kind().id().replace('-', ' ') + " " + where(one.world()) + " "
                        + Figures.percent(one.share().share()))
                .collect(Collectors.joining("; "));
        say("The worlds part in " + Figures.share(divergence.share()) + " of the pairs, first on "
                + date(divergence.quantileIf(50)) + " at the median (90 %: "
                + Figures.range(date(divergence.quantileIf(5)), date(divergence.quantileIf(95)))
                + "). First events that differ: " + openings + ".");
    }

    private static String where(FirstDivergence.World world) {
        return switch (world) {
            case WITHOUT -> "(without the change only)";
            case WITH -> "(with it only)";
            case BOTH -> "(in both, not alike)";
        };
    }

    private String date(OptionalDouble day) {
        return Figures.date(day, question.scenario().firstDay());
    }

    private void measures(Comparison comparison) {
        var dates = new TextTable().words("what happened").figures("without").figures("with")
                .figures("difference (95 %)").figures("days later (95 %)").figures("sooner / later in")
                .figures("saved");
        var amounts = new TextTable().words("how much, on average").figures("without").figures("with")
                .figures("difference (95 %)").figures("worlds").figures("saved");
        List<String> untold = new ArrayList<>();
        var measures = comparison.measures();
        for (int m = 0; m < measures.size(); m++) {
            var entry = book.measures().get(m);
            var over = measures.get(m);
            if (!all && !over.toldFromZero()) {
                untold.add(entry.id());
            } else if (entry.date()) {
                date(dates, entry.name().in(Language.EN), over);
            } else {
                amount(amounts, entry.name().in(Language.EN), entry.unit(), over);
            }
        }
        for (var table : List.of(dates, amounts)) {
            if (!table.isEmpty()) {
                table.print(out, page);
                out.println();
            }
        }
        if (!untold.isEmpty()) {
            say("Cannot be told from zero over " + Figures.wars(comparison.worlds()).replace("war", "world")
                    + " (more --runs may): " + String.join(", ", untold) + ".");
        }
    }

    private static void date(TextTable table, String name, MeasureDifference over) {
        var days = over.amount().orElse(over.occurs());
        var rank = over.rank().orElse(over.occurs());
        table.row(name, Figures.percent(over.occurs().without()), Figures.percent(over.occurs().with()),
                points(over.occurs()),
                within(days, CompareTables::days),
                Figures.percent(rank.without()) + " / " + Figures.percent(rank.with()), saved(days.varianceRatio()));
    }

    private static void amount(TextTable table, String name, String unit, MeasureDifference over) {
        if (over.amount().isEmpty()) {
            table.row(name, "–", "–", "–", "0", "");
            return;
        }
        var of = over.amount().get();
        table.row(name, Figures.amount(of.without(), unit), Figures.amount(of.with(), unit),
                unit.equals("share") ? points(of) : within(of, value -> signed(value, unit)),
                String.format(Locale.ROOT, "%,d", of.pairs()), saved(of.varianceRatio()));
    }

    private static String signed(double value, String unit) {
        String size = Figures.amount(Math.abs(value), unit.equals("year") ? "years" : unit);
        return (value < 0 ? "−" : "+") + size;
    }

    /** {@code −4.2 (−6.1 to −2.3)}, in percentage points. */
    private static String points(Difference over) {
        return within(over, share -> String.format(Locale.ROOT, "%+.1f", 100 * share).replace('-', '−'));
    }

    /** Whole days; tenths where there are few. */
    private static String days(double days) {
        return String.format(Locale.ROOT, Math.abs(days) < 10 && days != 0 ? "%+.1f" : "%+,.0f", days).replace('-',
                '−');
    }

    /** A difference and its interval; of one world there is none. */
    private static String within(Difference over, DoubleFunction<String> written) {
        return written.apply(over.difference()) + (Double.isFinite(over.halfWidth())
                ? " (" + written.apply(over.low()) + " to " + written.apply(over.high()) + ")"
                : " (–)");
    }

    private static String told(boolean fromZero) {
        return fromZero ? "yes" : "no";
    }

    private static String saved(OptionalDouble ratio) {
        return ratio.isPresent() ? String.format(Locale.ROOT, ratio.getAsDouble() < 100 ? "%.1f×" : "%,.0f×",
                ratio.getAsDouble()) : "";
    }

    private void say(String text) {
        RunTables.say(out, page, text);
    }

    private void meaning() {
        say("Each world was fought twice with the same luck. Differences of shares are in percentage points. A date that never"
                + " comes counts as the last day of the scenario in 'days later', and as later than every day in 'sooner / later in'"
                + " (shares of the worlds). Amounts are over the worlds in which both have one. 'saved': two ensembles with seeds of"
                + " their own would have needed so many times as many wars for an interval as narrow.");
        say("In brackets: 95 % Monte Carlo intervals. They say how well these worlds measure the change in this model, not how far"
                + " the model is from history. Of twenty differences that are none, one is told from zero by chance.");
    }
}
