package puebla.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import puebla.kernel.chance.Generator;
import puebla.lab.Question;
import puebla.lab.summary.MeasureSummary;
import puebla.lab.summary.Summary;
import puebla.scenario.book.Language;
import puebla.scenario.book.MeasureEntry;
import puebla.scenario.book.ScenarioBook;

/** A summary as tables that a person reads and a paper takes. */
final class RunTables {
    /** A page that holds events and what history says of them side by side. */
    private static final int WIDE = 104;

    private final Question question;
    private final ScenarioBook book;
    private final Summary summary;
    private final PrintWriter out;
    private final int page;

    RunTables(Question question, ScenarioBook book, Summary summary, PrintWriter out, int page) {
        this.question = question;
        this.book = book;
        this.summary = summary;
        this.out = out;
        this.page = page;
    }

    void print() {
        head(question, book, out, page);
        outcomes();
        out.println();
        dates();
        out.println();
        amounts();
        out.println();
        meaning();
    }

    /** Which scenario, which changes, which wars. */
    static void head(Question question, ScenarioBook book, PrintWriter out, int page) {
        var scenario = question.scenario();
        say(out, page,
                scenario.name().in(Language.EN) + " (" + scenario.id() + ", version " + scenario.version() + "): "
                        + Figures.wars(question.runs())
                        + ", " + (question.runs() == 1 ? "seed " + question.firstSeed()
                                : "seeds " + question.firstSeed() + " to " + question.lastSeed()));
        if (!question.changes().isEmpty()) {
            say(out, page,
                    "changed: " + question.changes().entrySet().stream()
                            .map(change -> change.getKey() + "=" + change.getValue())
                            .collect(Collectors.joining(", ")));
        }
        if (question.dice() != Generator.SPLITMIX) {
            say(out, page, "dice: " + question.dice().id());
        }
        out.println();
    }

    static void say(PrintWriter out, int page, String text) {
        Wrapping.wrap(text, page).forEach(out::println);
    }

    private void outcomes() {
        var table = new TextTable().words("how it ended").figures("share (95 %)").words("which means");
        var shares = summary.outcomes();
        for (int o = 0; o < shares.size(); o++) {
            var outcome = book.outcomes().get(o);
            table.row(outcome.name().in(Language.EN), Figures.share(shares.get(o)), outcome.means().in(Language.EN));
        }
        table.print(out, page);
    }

    private void dates() {
        var table = new TextTable().words("what happened").figures("share (95 %)").words("given")
                .words("median (if at all)").words("90 % of wars");
        var history = new TextTable().words("what happened").words("record").words("accounts");
        boolean together = page >= WIDE;
        if (together) {
            table.words("record").words("accounts");
        }
        each((entry, over) -> {
            if (entry.date()) {
                List<String> cells = new ArrayList<>(List.of(entry.name().in(Language.EN), Figures.share(over.share()),
                        given(entry, over), median(over),
                        Figures.range(date(over.values().quantile(5)), date(over.values().quantile(95)))));
                var told = List.of(entry.recorded(), accounts(entry.id()));
                if (together) {
                    cells.addAll(told);
                } else if (!String.join("", told).isEmpty()) {
                    history.row(entry.name().in(Language.EN), told.getFirst(), told.getLast());
                }
                table.row(cells.toArray(String[]::new));
            }
        });
        table.print(out, page);
        if (!history.isEmpty()) {
            out.println();
            history.print(out, page);
        }
    }

    private static String given(MeasureEntry entry, MeasureSummary over) {
        return over.given().map(share -> Figures.share(share) + " " + entry.given()).orElse("");
    }

    /** Over all wars and, where that says less, over the wars in which it happened. */
    private String median(MeasureSummary over) {
        String median = date(over.values().quantile(50));
        String ifAtAll = date(over.values().quantileIf(50));
        return ifAtAll.equals(median) ? median : median + " (" + ifAtAll + ")";
    }

    private String date(OptionalDouble day) {
        return Figures.date(day, question.scenario().firstDay());
    }

    private void amounts() {
        var table = new TextTable().words("how much").figures("share (95 %)").figures("median").figures("90 % of wars")
                .figures("record");
        each((entry, over) -> {
            if (!entry.date()) {
                boolean always = over.share().wars() == over.share().of();
                table.row(entry.name().in(Language.EN) + unit(entry), always ? "" : Figures.share(over.share()),
                        amount(over.values().quantileIf(50), entry),
                        Figures.range(amount(over.values().quantileIf(5), entry),
                                amount(over.values().quantileIf(95), entry)),
                        recorded(entry));
            }
        });
        table.print(out, page);
    }

    /** Left out where the name or the figure shows it. */
    private static String unit(MeasureEntry entry) {
        boolean shown = List.of("share", "year").contains(entry.unit())
                || entry.name().in(Language.EN).toLowerCase(Locale.ROOT).contains(entry.unit());
        return shown ? "" : ", " + entry.unit();
    }

    private void each(BiConsumer<MeasureEntry, MeasureSummary> row) {
        var summaries = summary.measures();
        for (int m = 0; m < summaries.size(); m++) {
            row.accept(book.measures().get(m), summaries.get(m));
        }
    }

    private static String amount(OptionalDouble value, MeasureEntry entry) {
        return value.isPresent() ? Figures.amount(value.getAsDouble(), entry.unit()) : "–";
    }

    private static String recorded(MeasureEntry entry) {
        try {
            return entry.recorded().isEmpty() ? "" : Figures.amount(Double.parseDouble(entry.recorded()), entry.unit());
        } catch (NumberFormatException words) {
            return entry.recorded();
        }
    }

    /** What the accounts say of a date measure: {@code it 1862; pt, ar 1861-12-08}. */
    private String accounts(String measure) {
        Map<String, Set<String>> accountsByDate = new LinkedHashMap<>();
        for (var claim : book.claims()) {
            for (var version : claim.versions()) {
                if (version.measure().equals(measure) && !version.says().isEmpty()) {
                    accountsByDate.computeIfAbsent(version.says(), _ -> new LinkedHashSet<>())
                            .addAll(version.accounts());
                }
            }
        }
        return accountsByDate.entrySet().stream().map(said -> String.join(", ", said.getValue()) + " " + said.getKey())
                .collect(Collectors.joining("; "));
    }

    private void meaning() {
        say(out, page, "Shares are of all " + Figures.wars(question.runs())
                + "; 'given' is the share of those in which the named measure happened. In brackets: the 95 %"
                + " Monte Carlo interval (Wilson), which narrows with more --runs. It says how well these wars measure this model. It does not say how"
                + " far the model is from history: what the model leaves out or gets wrong is in no interval.");
        say(out, page,
                "'never' ranks after every date; '(if at all)' is the median of the wars in which it happened. Amounts are over the wars that have one (share)."
                        + " 'record' is what history recorded, 'accounts' what the accounts say: neither is put into a war.");
    }
}
