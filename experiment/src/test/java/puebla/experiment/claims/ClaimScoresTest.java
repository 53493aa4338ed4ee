package puebla.experiment.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.SmallWar;
import puebla.experiment.summary.Share;
import puebla.experiment.summary.Summary;
import puebla.scenario.catalog.Account;
import puebla.scenario.catalog.Claim;
import puebla.scenario.catalog.Claim.Kind;
import puebla.scenario.catalog.Claim.Version;
import puebla.scenario.catalog.Evidence;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LocalizedText;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.MessageCatalog;
import puebla.scenario.catalog.ScenarioMetadata;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimScoresTest {
    private static final LocalizedText WORDS =
            new LocalizedText(Language.EN, Map.of(Language.EN, "in English", Language.IT, "in italiano"));

    @Test
    void occurrence_gets_separate_scores_for_occurring_year_and_day() {
        var claim = occurrence(version("1861-12-08"), version("1862"), version(""));
        var scores =
                scored(claim, landings(days("1861-12-08", "1861-12-30", "1861-06-05", "1862-01-08", null))).getFirst();

        var day = scores.get(0);
        assertThat(day.holds()).contains(new Share(4, 5));
        assertThat(day.sameYear()).contains(new VersionScore.Dated(new Share(3, 5), new Share(3, 4)));
        assertThat(day.within30Days()).as("31 days are not near")
                .contains(new VersionScore.Dated(new Share(2, 5), new Share(2, 4)));
        assertThat(day.percentile()).hasValue(1.5 / 5);
        assertThat(day.percentileIf()).hasValue(1.5 / 4);

        var year = scores.get(1);
        assertThat(year.sameYear()).contains(new VersionScore.Dated(new Share(1, 5), new Share(1, 4)));
        assertThat(year.within30Days()).as("a date given to the year has no day").isEmpty();
        assertThat(year.percentile()).isEmpty();

        var undated = scores.get(2);
        assertThat(undated.holds()).contains(new Share(4, 5));
        assertThat(undated.sameYear()).isEmpty();
    }

    @Test
    void date_30_days_away_is_near_and_date_31_days_away_is_not() {
        var claim = occurrence(version("1861-12-08"));
        var scores = scored(claim, landings(days("1861-11-08", "1861-11-07", "1862-01-07", "1862-01-08"))).getFirst();

        assertThat(scores.getFirst().within30Days()).contains(new VersionScore.Dated(new Share(2, 4), new Share(2, 4)));
    }

    @Test
    void date_given_to_the_month_is_scored_by_its_year() {
        var scores = scored(occurrence(version("1862-05")), landings(days("1862-12-31", "1863-01-01"))).getFirst();

        assertThat(scores.getFirst().sameYear()).contains(new VersionScore.Dated(new Share(1, 2), new Share(1, 2)));
    }

    @Test
    void state_holds_in_the_runs_that_pass_all_its_tests() {
        List<Claim.Test> holds =
                List.of(new Claim.Test.Happened("capital-taken", false), new Claim.Test.Between("patron-dead", 10, 20),
                        new Claim.Test.OnDays("first-landing", 5, 8));
        var claim = claim(Kind.STATE, List.of(new Version("", List.of("it"), "", "", holds, "")));

        var scores = scored(claim, List.of(
                new @Nullable Double[]{5.0, null, 10.0, 0.0, 0.0},
                new @Nullable Double[]{8.0, null, 20.0, 0.0, 0.0},
                new @Nullable Double[]{8.0, null, 20.5, 0.0, 0.0},
                new @Nullable Double[]{9.0, null, 15.0, 0.0, 0.0},
                new @Nullable Double[]{null, null, 15.0, 0.0, 0.0},
                new @Nullable Double[]{6.0, 7.0, 15.0, 0.0, 0.0})).getFirst();

        assertThat(scores.getFirst().holds()).contains(new Share(2, 6));
    }

    @Test
    void cause_has_no_score() {
        var claim = new Claim("prussia-first", List.of("S17"), Kind.CAUSE, WORDS, Map.of("it", "2.4"), List.of("pt"),
                List.of(new Version("", List.of("it"), "", "", List.of(), "")), Optional.empty(), false);

        assertThat(scored(claim, landings(days("1862-01-01"))).getFirst()).containsExactly(VersionScore.NONE);
    }

    @Test
    void account_is_scored_only_by_its_own_statements() {
        var claims = List.of(occurrence(version("1861-12-08")),
                new Claim("cause", List.of("S1"), Kind.CAUSE, WORDS, Map.of("it", "1.1"), List.of("pt"),
                        List.of(new Version("", List.of("it"), "", "", List.of(), "")), Optional.empty(), false));
        var scores = List.of(
                scored(claims.getFirst(), landings(days("1861-12-08", null))).getFirst(),
                List.of(VersionScore.NONE));

        var it = AccountScore.of("it", claims, scores);
        var pt = AccountScore.of("pt", claims, scores);

        assertThat(it.statements()).isEqualTo(2);
        assertThat(it.scored()).isEqualTo(1);
        assertThat(it.meanHolds()).hasValue(0.5);
        assertThat(it.meanSameYear()).hasValue(0.5);
        assertThat(pt).isEqualTo(new AccountScore(0, 0, 2, OptionalDouble.empty(), 0, OptionalDouble.empty()));
    }

    private static List<List<VersionScore>> scored(Claim claim, List<@Nullable Double[]> rows) {
        var summary = Summary.of(SmallWar.scenario());
        var scores = new ClaimScores(metadata(claim), summary);
        for (var row : rows) {
            var run = SmallWar.run(1, 0, 0, row);
            summary.add(run);
            scores.add(run);
        }
        return scores.scores();
    }

    private static List<@Nullable Double[]> landings(List<@Nullable Double> days) {
        List<@Nullable Double[]> rows = new ArrayList<>();
        for (var day : days) {
            rows.add(new @Nullable Double[]{day, null, 0.0, 0.0, 0.0});
        }
        return rows;
    }

    private static List<@Nullable Double> days(@Nullable String... dates) {
        List<@Nullable Double> days = new ArrayList<>();
        for (String date : dates) {
            days.add(date == null ? null
                    : (double) (LocalDate.parse(date).toEpochDay() - SmallWar.FIRST_DAY.toEpochDay()));
        }
        return days;
    }

    private static Claim occurrence(Version... versions) {
        return claim(Kind.OCCURRENCE, List.of(versions));
    }

    private static Claim claim(Kind kind, List<Version> versions) {
        return new Claim("a-claim", List.of("S3"), kind, WORDS, Map.of("it", "1.5"), List.of("pt"), versions,
                Optional.empty(), true);
    }

    private static Version version(String says) {
        return new Version("", List.of("it"), says, "first-landing", List.of(), "");
    }

    private static ScenarioMetadata metadata(Claim claim) {
        var none = new Evidence(List.of(), "", "");
        var measures = SmallWar.scenario().measures().stream()
                .map(measure -> new MeasureEntry(measure.id(), WORDS, "first-event", measure.unit(), "", "", none))
                .toList();
        return new ScenarioMetadata(SmallWar.request(1, Map.of()).scenario(), new LinkedHashMap<>(), List.of(),
                List.of(),
                List.of(), measures,
                List.of(), List.of(new Account("it", WORDS, "it"), new Account("pt", WORDS, "pt")), List.of(claim),
                Map.of(), MessageCatalog.NONE);
    }
}
