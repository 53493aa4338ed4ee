package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.app.message.Messages;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.claims.AccountScore;
import puebla.experiment.claims.VersionScore;
import puebla.scenario.catalog.Claim;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * Scored claims as tables: every claim with its versions, the causes with the commands that test them, and the
 * accounts.
 */
final class ClaimsTables {
    private final String scenario;
    private final ExperimentRequest request;
    private final ScenarioMetadata metadata;
    private final List<List<VersionScore>> scores;
    private final TablePage page;
    private final Messages texts;

    /**
     * @param scenario
     *            name or folder as the user typed it
     */
    ClaimsTables(String scenario, ExperimentRequest request, ScenarioMetadata metadata, List<List<VersionScore>> scores,
            TablePage page) {
        this.scenario = scenario;
        this.request = request;
        this.metadata = metadata;
        this.scores = scores;
        this.page = page;
        texts = page.texts();
    }

    void print() {
        page.head(request);
        claims();
        causes();
        accounts();
        page.say("claims.notes");
    }

    private void accounts() {
        var table = new TextTable().code("").words(texts.get("claims.account")).figures(texts.get("claims.claims"))
                .figures(texts.get("claims.scored")).figures(texts.get("claims.true-in"))
                .figures(texts.get("claims.dated")).figures(texts.get("claims.same-year"))
                .figures(texts.get("claims.silent-on"));
        for (var account : metadata.accounts()) {
            var score = AccountScore.of(account.id(), metadata.claims(), scores);
            table.row(account.id(), account.name().in(texts.language()), String.valueOf(score.statements()),
                    String.valueOf(score.scored()), percent(score.meanHolds()), String.valueOf(score.dated()),
                    percent(score.meanSameYear()), String.valueOf(score.silent()));
        }
        page.print(table);
    }

    private void claims() {
        var table = new TextTable().words(texts.get("claims.claim")).words(texts.get("claims.accounts"))
                .code(texts.get("claims.date")).figures(texts.get("claims.true-in-95"))
                .figures(texts.get("claims.same-year"));
        if (page.wide()) {
            table.figures(texts.get("claims.within-30-days")).figures(texts.get("claims.percentile"));
        }
        for (int c = 0; c < metadata.claims().size(); c++) {
            var claim = metadata.claims().get(c);
            for (int v = 0; v < claim.versions().size() && claim.kind() != Claim.Kind.CAUSE; v++) {
                var version = claim.versions().get(v);
                var score = scores.get(c).get(v);
                List<String> cells = new ArrayList<>(List.of(v == 0 ? claim.statement().in(texts.language()) : "",
                        String.join(", ", version.accounts()) + part(version.part()), version.says(),
                        score.holds().map(Formats::share).orElse(""), dated(score.sameYear())));
                if (page.wide()) {
                    cells.add(dated(score.within30Days()));
                    cells.add(percent(score.percentileIf()));
                }
                table.row(cells.toArray(String[]::new));
            }
        }
        page.print(table);
    }

    private String part(String part) {
        if (part.isEmpty()) {
            return "";
        }
        String key = "claims.part." + part;
        return " (" + (texts.has(key) ? texts.get(key) : part) + ")";
    }

    private void causes() {
        for (var claim : metadata.claims()) {
            claim.test().ifPresent(test -> {
                page.say("claims.cause", claim.statement().in(texts.language()),
                        String.join(", ", claim.accounts().keySet()));
                page.say("claims.test", test.means().in(texts.language()));
                page.out().println("    puebla compare" + NextCommands.named(scenario)
                        + NextCommands.arguments(" --change ", test.changes()) + NextCommands.generator(request));
                page.blank();
            });
        }
    }

    private static String dated(Optional<VersionScore.Dated> dated) {
        return dated.filter(score -> score.ofThose().known()).map(score -> Formats.percent(score.ofThose().share()))
                .orElse("");
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? Formats.percent(share.getAsDouble()) : "";
    }
}
