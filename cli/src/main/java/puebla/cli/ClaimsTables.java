package puebla.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.lab.Question;
import puebla.lab.claims.AccountScore;
import puebla.lab.claims.VersionScore;
import puebla.scenario.book.Claim;
import puebla.scenario.book.Language;
import puebla.scenario.book.ScenarioBook;

/** Scored claims as tables: the accounts at a glance, every statement with its versions side by side, the causes. */
final class ClaimsTables {
    private final Question question;
    private final ScenarioBook book;
    private final List<List<VersionScore>> scores;
    private final Language language;
    private final PrintWriter out;
    private final int page;

    ClaimsTables(Question question, ScenarioBook book, List<List<VersionScore>> scores, Language language,
            PrintWriter out, int page) {
        this.question = question;
        this.book = book;
        this.scores = scores;
        this.language = language;
        this.out = out;
        this.page = page;
    }

    void print() {
        RunTables.head(question, book, out, page);
        accounts();
        out.println();
        statements();
        out.println();
        causes();
        meaning();
    }

    private void accounts() {
        var table = new TextTable().code("").words("account").figures("statements").figures("scored").figures("so in")
                .figures("dated")
                .figures("that year in").figures("silent on");
        for (var account : book.accounts()) {
            var score = AccountScore.of(account.id(), book.claims(), scores);
            table.row(account.id(), account.name().in(language), String.valueOf(score.statements()),
                    String.valueOf(score.scored()),
                    percent(score.meanHolds()), String.valueOf(score.dated()), percent(score.meanSameYear()),
                    String.valueOf(score.silent()));
        }
        table.print(out, page);
    }

    private void statements() {
        var table = new TextTable().words("statement").words("says").code("when").figures("so in (95 %)")
                .figures("that year").figures("±30 days")
                .figures("place").words("silent");
        for (int c = 0; c < book.claims().size(); c++) {
            var claim = book.claims().get(c);
            for (int v = 0; v < claim.versions().size() && claim.kind() != Claim.Kind.CAUSE; v++) {
                var version = claim.versions().get(v);
                var score = scores.get(c).get(v);
                String part = version.part().isEmpty() ? "" : " (" + version.part() + ")";
                table.row(v == 0 ? claim.statement().in(language) : "", String.join(", ", version.accounts()) + part,
                        version.says(),
                        score.holds().map(Figures::share).orElse(""), dated(score.sameYear()),
                        dated(score.within30Days()),
                        percent(score.percentileIf()), v == 0 ? String.join(", ", claim.silent()) : "");
            }
        }
        table.print(out, page);
    }

    private void causes() {
        var table = new TextTable().words("cause, not scored").words("says")
                .words("the pair of worlds that would test it").words("silent");
        for (var claim : book.claims()) {
            claim.test()
                    .ifPresent(test -> table.row(claim.statement().in(language),
                            String.join(", ", claim.accounts().keySet()),
                            "--set " + String.join(" --set ", test.changes()) + ": " + test.means().in(language),
                            String.join(", ", claim.silent())));
        }
        if (!table.isEmpty()) {
            table.print(out, page);
            out.println();
        }
    }

    private void meaning() {
        RunTables.say(out, page, "'so in': share of the " + Figures.wars(question.runs())
                + " in which it happens or holds, in brackets the 95 % Monte Carlo interval (Wilson);"
                + " for an account the mean over its scored statements. 'that year' and '±30 days': of the wars in which it happens, those that meet the claimed year or day."
                + " 'place': share of them in which it happens before the claimed day (50 % is the middle).");
        RunTables.say(out, page,
                "A statement that few wars bear out may still be true: history is a single draw, and the model may be wrong. A cause is no"
                        + " event; only two worlds that differ in it can show it.");
    }

    private static String dated(Optional<VersionScore.Dated> dated) {
        return dated.filter(score -> score.ofThose().known()).map(score -> Figures.percent(score.ofThose().share()))
                .orElse("");
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? Figures.percent(share.getAsDouble()) : "";
    }
}
