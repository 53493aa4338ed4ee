package puebla.app.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.claims.AccountScore;
import puebla.experiment.claims.VersionScore;
import puebla.experiment.summary.Share;
import puebla.scenario.catalog.Claim;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioMetadata;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON document of the scored claims, with the statements in one language. */
public final class ClaimsDocument {
    private final ExperimentRequest request;
    private final ScenarioMetadata metadata;
    private final List<List<VersionScore>> scores;
    private final Language language;

    public ClaimsDocument(ExperimentRequest request, ScenarioMetadata metadata, List<List<VersionScore>> scores,
            Language language) {
        this.request = request;
        this.metadata = metadata;
        this.scores = scores;
        this.language = language;
    }

    public ObjectNode json() {
        var document = RunDocument.asked(request);
        document.put("language", language.id());
        accounts(document.putArray("accounts"));
        var claims = document.putArray("claims");
        for (int c = 0; c < metadata.claims().size(); c++) {
            claim(claims.addObject(), metadata.claims().get(c), scores.get(c));
        }
        return document;
    }

    private void accounts(ArrayNode list) {
        for (var account : metadata.accounts()) {
            var score = AccountScore.of(account.id(), metadata.claims(), scores);
            var node = list.addObject();
            node.put("id", account.id());
            node.put("name", account.name().in(language));
            node.put("language", account.language());
            node.put("statements", score.statements());
            node.put("scored", score.scored());
            node.put("silent", score.silent());
            Json.number(node, "mean_holds", score.meanHolds());
            node.put("dated", score.dated());
            Json.number(node, "mean_same_year", score.meanSameYear());
        }
    }

    private void claim(ObjectNode node, Claim claim, List<VersionScore> ofVersions) {
        node.put("id", claim.id());
        strings(node.putArray("system"), claim.systems());
        node.put("kind", claim.kind().name().toLowerCase(Locale.ROOT));
        node.put("scored", claim.scored());
        node.put("statement", claim.statement().in(language));
        var accounts = node.putObject("accounts");
        claim.accounts().forEach(accounts::put);
        strings(node.putArray("silent"), claim.silent());
        var versions = node.putArray("versions");
        for (int v = 0; v < claim.versions().size(); v++) {
            version(versions.addObject(), claim.kind(), claim.versions().get(v), ofVersions.get(v));
        }
        claim.test().ifPresent(test -> test(node.putObject("test"), test));
    }

    private static void version(ObjectNode node, Claim.Kind kind, Claim.Version version, VersionScore score) {
        if (!version.part().isEmpty()) {
            node.put("part", version.part());
        }
        strings(node.putArray("accounts"), version.accounts());
        if (version.says().isEmpty()) {
            node.putNull("says");
        } else {
            node.put("says", version.says());
        }
        if (!version.place().isEmpty()) {
            node.put("place", version.place());
        }
        switch (kind) {
            case CAUSE -> {
                // A cause is listed but not scored.
            }
            case STATE -> score.holds().ifPresent(holds -> node.set("holds", ShareJson.of(holds)));
            case OCCURRENCE -> {
                node.put("measure", version.measure());
                score.holds().ifPresent(occurs -> node.set("occurs", ShareJson.of(occurs)));
                dated(node, "same_year", score.sameYear());
                dated(node, "within_30_days", score.within30Days());
                Json.number(node, "percentile", score.percentile());
                Json.number(node, "percentile_if", score.percentileIf());
            }
        }
    }

    private static void dated(ObjectNode node, String key, Optional<VersionScore.Dated> dated) {
        share(node, key, dated.map(VersionScore.Dated::ofAll));
        share(node, key + "_if", dated.map(VersionScore.Dated::ofThose));
    }

    private static void share(ObjectNode node, String key, Optional<Share> share) {
        if (share.isPresent()) {
            node.set(key, ShareJson.of(share.get()));
        } else {
            Json.number(node, key, OptionalDouble.empty());
        }
    }

    private void test(ObjectNode node, Claim.PairOfRuns test) {
        strings(node.putArray("changes"), test.changes());
        node.put("measure", test.measure());
        node.put("expect", test.expect());
        node.put("means", test.means().in(language));
    }

    private static void strings(ArrayNode list, List<String> values) {
        values.forEach(list::add);
    }
}
