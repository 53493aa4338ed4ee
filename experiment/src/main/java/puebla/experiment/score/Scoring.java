package puebla.experiment.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.claims.SaidDate;
import puebla.scenario.catalog.Baseline;
import puebla.scenario.catalog.Fact;
import puebla.scenario.catalog.RecordError;
import puebla.scenario.catalog.ScenarioIdentity;

/** Scores facts of a scenario. See docs/decisions/0018-score.md for the figures. */
public final class Scoring {
    /** Runs below which nothing is scored: a jackknife needs three. */
    private static final int FEWEST = 3;
    /** Width of the central 80 %, relative to that of the baseline, above which nearly anything fits. Judgement. */
    private static final double WIDE = 0.6;
    private static final double PERCENT = 100;

    private final LocalDate firstDay;
    private final int days;

    /** Creates the scoring of a scenario. */
    public Scoring(ScenarioIdentity scenario) {
        firstDay = scenario.firstDay();
        days = (int) ChronoUnit.DAYS.between(firstDay, scenario.horizon());
    }

    /** Scores a fact that has a baseline. */
    ScoredFact score(Fact fact, Sample sample) {
        double[] sorted = sample.values().clone();
        Arrays.sort(sorted);
        List<OptionalDouble> percentiles = FactScore.PERCENTS.stream().map(percent -> finite(sorted, percent)).toList();
        var baseline = fact.yardstick().baseline();
        if (sample.size() < FEWEST || baseline.isEmpty()) {
            return new ScoredFact(new FactScore(fact, sample.size(), percentiles, OptionalDouble.empty(),
                    OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(),
                    List.of(), FactScore.Verdict.NONE), new long[0], new double[0]);
        }
        double crps = crps(fact, sample.values());
        double toBeat = baseline(fact, baseline.get());
        double skill = 1 - crps / toBeat;
        double[] without = Arrays.stream(crpsWithout(fact, sample.values())).map(one -> 1 - one / toBeat).toArray();
        List<Boolean> in =
                fact.never() ? List.of() : FactScore.BANDS.stream().map(band -> in(fact, sorted, band)).toList();
        var score = new FactScore(fact, sample.size(), percentiles,
                fact.never() ? OptionalDouble.empty() : OptionalDouble.of(pit(sorted, records(fact))),
                OptionalDouble.of(crps), OptionalDouble.of(toBeat), OptionalDouble.of(skill),
                Optional.of(Interval.jackknife(skill, without)), in, verdict(fact, baseline.get(), sorted, skill, in));
        return new ScoredFact(score, sample.seeds(), without);
    }

    /** Compares two samples with the same seeds. */
    Score.Difference difference(Fact fact, Sample these, Sample others) {
        if (these.size() < FEWEST) {
            return new Score.Difference(fact, these.size(), OptionalDouble.empty(), Optional.empty());
        }
        double difference = crps(fact, these.values()) - crps(fact, others.values());
        double[] without = crpsWithout(fact, these.values());
        double[] ofOthers = crpsWithout(fact, others.values());
        for (int k = 0; k < without.length; k++) {
            without[k] -= ofOthers[k];
        }
        return new Score.Difference(fact, these.size(), OptionalDouble.of(difference),
                Optional.of(Interval.jackknife(difference, without)));
    }

    /** Returns the score of the values of a fact. */
    double crps(Fact fact, double[] values) {
        return fact.never() ? Brier.fair(events(values), values.length) : new Crps(scaled(fact, values),
                scaled(fact, records(fact))).fair();
    }

    /** Returns the scores of the values of a fact without each single one. */
    double[] crpsWithout(Fact fact, double[] values) {
        return fact.never() ? Brier.without(values)
                : new Crps(scaled(fact, values), scaled(fact, records(fact))).without();
    }

    private static double events(double[] values) {
        return Arrays.stream(values).filter(value -> value < Sample.NEVER).count();
    }

    /** Returns the score of the baseline of a fact. */
    double baseline(Fact fact, Baseline baseline) {
        if (fact.never()) {
            double probability = ((Baseline.Ever) baseline).probability();
            return probability * probability;
        }
        return new Crps(scaled(fact, Quantiles.of(baseline, days)), scaled(fact, records(fact))).whole();
    }

    /** Returns the values on the scale of the fact's kind. */
    double[] scaled(Fact fact, double[] values) {
        return switch (fact.kind()) {
            case DATE -> Arrays.stream(values).map(value -> Math.min(value, days + 1.0)).toArray();
            case AMOUNT -> {
                double floor = floor(fact);
                yield Arrays.stream(values).map(value -> Math.log(Math.max(value, floor))).toArray();
            }
            case SHARE, COUNT, DAYS -> values;
        };
    }

    /** Returns half of the least expected value. Smaller amounts, and none, count as this much. */
    private static double floor(Fact fact) {
        double least = fact.yardstick().baseline().map(baseline -> switch (baseline) {
            case Baseline.Lognormal90(double low, double high) -> low;
            case Baseline.Uniform(double low, double high) -> low;
            case Baseline.Ever _ -> 0.0;
        }).orElse(0.0);
        return Math.max(least / 2, Double.MIN_NORMAL);
    }

    /** Returns equally likely values of the record. */
    private double[] records(Fact fact) {
        return fact.yardstick().error().map(error -> Quantiles.of(middle(fact), error)).orElseGet(() -> {
            double[] span = span(fact);
            return Quantiles.between(span[0], span[1]);
        });
    }

    private double middle(Fact fact) {
        double[] span = span(fact);
        return Math.floor((span[0] + span[1]) / 2);
    }

    /** Returns the lowest and the highest value of the record; they differ for a date known to the month or year. */
    private double[] span(Fact fact) {
        if (fact.kind() != Fact.Kind.DATE) {
            double value = Double.parseDouble(fact.recorded());
            return new double[]{value, value};
        }
        var said = SaidDate.of(fact.recorded()).orElseThrow();
        return new double[]{day(said.first()), day(said.last())};
    }

    private double day(LocalDate date) {
        return (double) ChronoUnit.DAYS.between(firstDay, date);
    }

    private static double pit(double[] sorted, double[] records) {
        double sum = 0;
        for (double record : records) {
            double rank = 0;
            for (double value : sorted) {
                rank += value < record ? 1 : value == record ? 0.5 : 0;
            }
            sum += rank / sorted.length;
        }
        return sum / records.length;
    }

    /** Reports whether a central band contains the record, or a part of its span or range. */
    private boolean in(Fact fact, double[] sorted, int band) {
        double low = quantile(sorted, (PERCENT - band) / 2);
        double high = quantile(sorted, (PERCENT + band) / 2);
        double[] span = fact.yardstick().error().orElse(null) instanceof RecordError.Range(double from, double to)
                ? new double[]{from, to} : span(fact);
        return span[1] >= low && span[0] <= high;
    }

    private FactScore.Verdict verdict(Fact fact, Baseline baseline, double[] sorted, double skill, List<Boolean> in) {
        if (!in.isEmpty() && !in.getLast()) {
            return FactScore.Verdict.OUTSIDE;
        }
        if (skill <= 0) {
            return FactScore.Verdict.LOSES;
        }
        boolean wide = !fact.never()
                && width(scaled(fact, sorted)) > WIDE * width(scaled(fact, Quantiles.of(baseline, days)));
        return wide ? FactScore.Verdict.WIDE : FactScore.Verdict.BEATS;
    }

    private static double width(double[] sorted) {
        return quantile(sorted, 90) - quantile(sorted, 10);
    }

    private static OptionalDouble finite(double[] sorted, int percent) {
        double value = sorted.length == 0 ? Sample.NEVER : quantile(sorted, percent);
        return value < Sample.NEVER ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Returns a quantile by nearest rank. */
    private static double quantile(double[] sorted, double percent) {
        int rank = (int) Math.ceil(percent * sorted.length / PERCENT - 1e-9);
        return sorted[Math.max(1, rank) - 1];
    }
}
