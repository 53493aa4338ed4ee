package puebla.app.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.claims.AccountScore;
import puebla.experiment.claims.VersionScore;
import puebla.scenario.catalog.Account;
import puebla.scenario.catalog.Claim;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * Document of the scored claims, with the statements in one language. Lists are in the order of the scenario.
 *
 * @param request
 *            the request
 * @param language
 *            id of the language
 * @param accounts
 *            score of each historical account
 * @param claims
 *            score of each claim
 */
public record ClaimsDocument(@JsonUnwrapped RequestFields request, String language, List<AccountFields> accounts,
        List<ClaimFields> claims) {
    /**
     * Score of a historical account.
     *
     * @param id
     *            id of the account
     * @param name
     *            name in the language of the document
     * @param language
     *            language in which the account is written
     * @param statements
     *            number of claim versions that the account supports
     * @param scored
     *            number of these statements that runs can score
     * @param silent
     *            number of claims of other accounts that this account does not make
     * @param meanHolds
     *            mean share of runs in which a scored statement occurs or holds; null if there is no such statement
     * @param dated
     *            number of scored statements with a date
     * @param meanSameYear
     *            mean share of runs in which a dated statement occurs in the claimed year; null if there is no such
     *            statement
     */
    public record AccountFields(String id, String name, String language, int statements, int scored, int silent,
            OptionalDouble meanHolds, int dated, OptionalDouble meanSameYear) {
        private static AccountFields of(Account account, AccountScore score, Language language) {
            return new AccountFields(account.id(), account.name().in(language), account.language(),
                    score.statements(), score.scored(), score.silent(), score.meanHolds(), score.dated(),
                    score.meanSameYear());
        }
    }

    /**
     * Score of a claim.
     *
     * @param id
     *            id of the claim
     * @param system
     *            systems of the design that the claim concerns
     * @param kind
     *            {@code occurrence}, {@code state} or {@code cause}
     * @param scored
     *            whether runs can score the claim
     * @param statement
     *            the statement
     * @param accounts
     *            position of the claim in the text of each account, by id of the account
     * @param silent
     *            ids of the accounts that do not make the claim
     * @param versions
     *            score of each version
     * @param test
     *            comparison that tests the claim; omitted if there is none
     */
    public record ClaimFields(String id, List<String> system, String kind, boolean scored, String statement,
            Map<String, String> accounts, List<String> silent, List<VersionFields> versions,
            @JsonInclude(NON_EMPTY) Optional<TestFields> test) {
        private static ClaimFields of(Claim claim, List<VersionScore> scores, Language language) {
            List<VersionFields> versions = new ArrayList<>();
            for (int v = 0; v < claim.versions().size(); v++) {
                versions.add(VersionFields.of(claim.kind(), claim.versions().get(v), scores.get(v)));
            }
            return new ClaimFields(claim.id(), claim.systems(), claim.kind().name().toLowerCase(Locale.ROOT),
                    claim.scored(), claim.statement().in(language), claim.accounts(), claim.silent(), versions,
                    claim.test().map(test -> new TestFields(test.changes(), test.measure(), test.expect(),
                            test.means().in(language))));
        }
    }

    /**
     * Score of one version of a claim. A cause has no score.
     *
     * @param part
     *            name of the part, such as begins or ends; omitted unless the claim has several parts
     * @param accounts
     *            ids of the accounts that support the version
     * @param says
     *            year, month or day that the accounts give; null if they give no date
     * @param place
     *            id of the place that the accounts name; omitted if they name none
     * @param holds
     *            share of runs in which the state is as claimed; omitted unless the claim is a state
     * @param occurrence
     *            score of the event; omitted unless the claim is an occurrence
     */
    public record VersionFields(@JsonInclude(NON_EMPTY) Optional<String> part, List<String> accounts,
            Optional<String> says, @JsonInclude(NON_EMPTY) Optional<String> place,
            @JsonInclude(NON_EMPTY) Optional<ShareFields> holds,
            @JsonUnwrapped @JsonInclude(NON_EMPTY) Optional<OccurrenceFields> occurrence) {
        private static VersionFields of(Claim.Kind kind, Claim.Version version, VersionScore score) {
            return new VersionFields(unlessEmpty(version.part()), version.accounts(), unlessEmpty(version.says()),
                    unlessEmpty(version.place()),
                    kind == Claim.Kind.STATE ? score.holds().map(ShareFields::of) : Optional.empty(),
                    kind == Claim.Kind.OCCURRENCE ? Optional.of(OccurrenceFields.of(version, score))
                            : Optional.empty());
        }

        private static Optional<String> unlessEmpty(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
    }

    /**
     * Frequency with which a claimed event occurs, and with which its date is met. {@code …If} are shares and ranks
     * among the runs in which the event occurs.
     *
     * @param measure
     *            id of the measure that dates the event
     * @param occurs
     *            share of runs in which the event occurs; omitted if it is not scored
     * @param sameYear
     *            share of runs in which it occurs in the claimed year; null without a date
     * @param sameYearIf
     *            the same share among the runs in which it occurs
     * @param within30Days
     *            share of runs in which it occurs at most 30 days from the claimed day; null unless the date is a day
     * @param within30DaysIf
     *            the same share among the runs in which it occurs
     * @param percentile
     *            rank of the claimed day among all runs, 0 … 1; null unless the date is a day
     * @param percentileIf
     *            the same rank among the runs in which it occurs
     */
    public record OccurrenceFields(String measure, @JsonInclude(NON_EMPTY) Optional<ShareFields> occurs,
            Optional<ShareFields> sameYear, Optional<ShareFields> sameYearIf,
            @JsonProperty("within_30_days") Optional<ShareFields> within30Days,
            @JsonProperty("within_30_days_if") Optional<ShareFields> within30DaysIf, OptionalDouble percentile,
            OptionalDouble percentileIf) {
        private static OccurrenceFields of(Claim.Version version, VersionScore score) {
            return new OccurrenceFields(version.measure(), score.holds().map(ShareFields::of),
                    ofAll(score.sameYear()), ofThose(score.sameYear()), ofAll(score.within30Days()),
                    ofThose(score.within30Days()), score.percentile(), score.percentileIf());
        }

        private static Optional<ShareFields> ofAll(Optional<VersionScore.Dated> dated) {
            return dated.map(VersionScore.Dated::ofAll).map(ShareFields::of);
        }

        private static Optional<ShareFields> ofThose(Optional<VersionScore.Dated> dated) {
            return dated.map(VersionScore.Dated::ofThose).map(ShareFields::of);
        }
    }

    /**
     * Comparison that tests a claim.
     *
     * @param changes
     *            overrides of the counterfactual, as {@code KEY=VALUE}
     * @param measure
     *            id of the measure to compare
     * @param expect
     *            expected difference of the counterfactual: later, earlier, likelier, rarer, more or less
     * @param means
     *            meaning of the comparison
     */
    public record TestFields(List<String> changes, String measure, String expect, String means) {}

    /**
     * Creates a document.
     *
     * @param scores
     *            scores by claim and version
     * @param language
     *            language of names and statements
     */
    public static ClaimsDocument of(ExperimentRequest request, ScenarioMetadata metadata,
            List<List<VersionScore>> scores, Language language) {
        List<ClaimFields> claims = new ArrayList<>();
        for (int c = 0; c < metadata.claims().size(); c++) {
            claims.add(ClaimFields.of(metadata.claims().get(c), scores.get(c), language));
        }
        return new ClaimsDocument(RequestFields.of(request), language.id(),
                metadata.accounts().stream().map(account -> AccountFields.of(account,
                        AccountScore.of(account.id(), metadata.claims(), scores), language)).toList(),
                claims);
    }
}
