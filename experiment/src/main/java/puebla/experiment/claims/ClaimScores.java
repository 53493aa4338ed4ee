package puebla.experiment.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.summary.Distribution;
import puebla.experiment.summary.Share;
import puebla.experiment.summary.Summary;
import puebla.kernel.Run;
import puebla.scenario.catalog.Claim;
import puebla.scenario.catalog.Claim.Version;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * Scores of the accounts' claims over many runs. Runs are added one by one and not retained. The score depends on the
 * kind of claim:
 *
 * <ul>
 * <li>An occurrence is scored by the distribution of its measure.
 * <li>A state is scored by the share of runs in which all its tests pass. A measure without a value fails every bound.
 * <li>A cause is not scored, because no share of runs can demonstrate a cause.
 * </ul>
 */
public final class ClaimScores {
    private static final int NEAR_DAYS = 30;

    private final List<Claim> claims;
    private final LocalDate firstDay;
    private final List<String> measures;
    private final Summary summary;
    private final List<List<Integer>> held = new ArrayList<>();

    /**
     * Creates scores without runs.
     *
     * @param summary
     *            summary of the same runs; the caller adds each run to both
     */
    public ClaimScores(ScenarioMetadata metadata, Summary summary) {
        claims = metadata.claims();
        firstDay = metadata.info().firstDay();
        measures = metadata.measures().stream().map(MeasureEntry::id).toList();
        this.summary = summary;
        for (var claim : claims) {
            List<Integer> none = new ArrayList<>();
            claim.versions().forEach(_ -> none.add(0));
            held.add(none);
        }
    }

    public void add(Run run) {
        for (int c = 0; c < claims.size(); c++) {
            var versions = claims.get(c).versions();
            for (int v = 0; v < versions.size(); v++) {
                var tests = versions.get(v).holds();
                if (!tests.isEmpty() && tests.stream().allMatch(test -> passes(test, run))) {
                    held.get(c).set(v, held.get(c).get(v) + 1);
                }
            }
        }
    }

    private boolean passes(Claim.Test test, Run run) {
        OptionalDouble value = run.measures().get(measures.indexOf(test.measure()));
        return switch (test) {
            case Claim.Test.Happened happened -> value.isPresent() == happened.yes();
            case Claim.Test.Between between -> within(value, between.low(), between.high());
            case Claim.Test.OnDays days -> within(value, days.low(), days.high());
        };
    }

    private static boolean within(OptionalDouble value, double low, double high) {
        return value.isPresent() && value.getAsDouble() >= low && value.getAsDouble() <= high;
    }

    /** Returns the scores by claim and version, in the order of the scenario. */
    public List<List<VersionScore>> scores() {
        var distributions = summary.measures();
        List<List<VersionScore>> scores = new ArrayList<>();
        for (int c = 0; c < claims.size(); c++) {
            List<VersionScore> ofClaim = new ArrayList<>();
            for (int v = 0; v < claims.get(c).versions().size(); v++) {
                var version = claims.get(c).versions().get(v);
                int runs = held.get(c).get(v);
                ofClaim.add(switch (claims.get(c).kind()) {
                    case CAUSE -> VersionScore.NONE;
                    case STATE -> state(new Share(runs, summary.runs()));
                    case OCCURRENCE ->
                            occurrence(version, distributions.get(measures.indexOf(version.measure())).values());
                });
            }
            scores.add(List.copyOf(ofClaim));
        }
        return List.copyOf(scores);
    }

    private static VersionScore state(Share holds) {
        return new VersionScore(Optional.of(holds), Optional.empty(), Optional.empty(), OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private VersionScore occurrence(Version version, Distribution days) {
        var said = SaidDate.of(version.says());
        var year = said.map(date -> dated(days, day(date.wholeYear().first()), day(date.wholeYear().last())));
        var exact = said.filter(SaidDate::isDay).map(date -> day(date.first()));
        return new VersionScore(Optional.of(days.share()), year,
                exact.map(day -> dated(days, day - NEAR_DAYS, day + NEAR_DAYS)),
                exact.map(days::percentile).orElseGet(OptionalDouble::empty),
                exact.map(days::percentileIf).orElseGet(OptionalDouble::empty));
    }

    private VersionScore.Dated dated(Distribution days, double from, double to) {
        int runs = days.between(from, to);
        return new VersionScore.Dated(new Share(runs, days.share().of()), new Share(runs, days.n()));
    }

    private double day(LocalDate date) {
        return (double) date.toEpochDay() - firstDay.toEpochDay();
    }
}
