package puebla.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.SmallWar;
import puebla.experiment.claims.ClaimScores;
import puebla.experiment.summary.Summary;
import puebla.scenario.catalog.Account;
import puebla.scenario.catalog.Claim;
import puebla.scenario.catalog.Claim.Kind;
import puebla.scenario.catalog.Claim.Version;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LocalizedText;
import puebla.scenario.catalog.MessageCatalog;
import puebla.scenario.catalog.ScenarioMetadata;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimsDocumentTest {
    private static final LocalizedText WORDS =
            new LocalizedText(Language.EN, Map.of(Language.EN, "in English", Language.IT, "in italiano"));

    @Test
    void cause_is_listed_with_the_test_that_a_comparison_can_make() {
        var test = new Claim.PairOfRuns(List.of("calendar.prussia=off"), "capital-taken", "later", WORDS);
        var claim = new Claim("prussia-first", List.of("S17"), Kind.CAUSE, WORDS, Map.of("it", "2.4"), List.of("pt"),
                List.of(new Version("", List.of("it"), "", "", List.of(), "")), Optional.of(test), false);

        assertThat(document(claim, Language.IT, 10.0).get("claims").get(0)).hasToString(
                "{\"id\":\"prussia-first\",\"system\":[\"S17\"],\"kind\":\"cause\",\"scored\":false,\"statement\":\"in italiano\","
                        + "\"accounts\":{\"it\":\"2.4\"},\"silent\":[\"pt\"],\"versions\":[{\"accounts\":[\"it\"],\"says\":null}],"
                        + "\"test\":{\"changes\":[\"calendar.prussia=off\"],\"measure\":\"capital-taken\",\"expect\":\"later\",\"means\":\"in italiano\"}}");
    }

    @Test
    void every_version_has_its_scores() {
        var claim = new Claim("a-claim", List.of("S3"), Kind.OCCURRENCE, WORDS, Map.of("it", "1.5"), List.of("pt"),
                List.of(version("1861-12-08"), version("1862")), Optional.empty(), true);
        double onTheDay = java.time.LocalDate.of(1861, 12, 8).toEpochDay() - SmallWar.FIRST_DAY.toEpochDay();
        var document = document(claim, Language.EN, onTheDay, null);

        var versions = document.get("claims").get(0).get("versions");

        assertThat(versions.get(0).propertyNames()).containsExactly("accounts", "says", "measure", "occurs",
                "same_year", "same_year_if", "within_30_days", "within_30_days_if", "percentile", "percentile_if");
        assertThat(versions.get(0).get("occurs").get("share").asDouble()).isEqualTo(0.5);
        assertThat(versions.get(0).get("percentile").asDouble()).isEqualTo(0.25);
        assertThat(versions.get(1).get("percentile").isNull()).isTrue();
        assertThat(versions.get(1).get("within_30_days").isNull()).isTrue();
        assertThat(document.get("scenario").asString()).isEqualTo("small-war");
    }

    private static JsonNode document(Claim claim, Language language, @Nullable Double... landings) {
        var metadata = metadata(claim);
        var summary = Summary.of(SmallWar.scenario());
        var scores = new ClaimScores(metadata, summary);
        for (var day : landings) {
            var run = SmallWar.run(1, 0, 0, day, null, 0.0, 0.0, 0.0);
            summary.add(run);
            scores.add(run);
        }
        return DocumentTree.of(
                ClaimsDocument.of(SmallWar.request(landings.length, Map.of()), metadata, scores.scores(), language));
    }

    private static Version version(String says) {
        return new Version("", List.of("it"), says, "first-landing", List.of(), "");
    }

    private static ScenarioMetadata metadata(Claim claim) {
        return new ScenarioMetadata(SmallWar.request(1, Map.of()).scenario(), new LinkedHashMap<>(), List.of(),
                List.of(), List.of(), SmallWar.metadata().measures(), List.of(),
                List.of(new Account("it", WORDS, "it"), new Account("pt", WORDS, "pt")), List.of(claim), Map.of(),
                MessageCatalog.NONE);
    }
}
