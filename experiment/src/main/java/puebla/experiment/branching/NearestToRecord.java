package puebla.experiment.branching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import puebla.experiment.claims.SaidDate;
import puebla.experiment.summary.Distribution;
import puebla.experiment.summary.Summary;
import puebla.kernel.Run;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * Search for the run that is nearest to the historical record.
 *
 * <pre>
 *   distance = mean over the measures with a record of |F(run) − F(record)|
 * </pre>
 *
 * F is the rank of a value among all runs examined, from 0 (first) to 1 (last). <i>Never</i> ranks after every value,
 * and equal values share their middle rank. Ranks have no unit, so dates, men and money have equal weight. A record
 * that no run comes near counts at most as the last rank.
 */
public final class NearestToRecord {
    private static final String NEVER = "never";

    private final List<Recorded> recorded = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Summary summary;

    private record Recorded(int measure, MeasureEntry entry, OptionalDouble value) {}

    /**
     * Difference between a run and the record in one measure.
     *
     * @param entry
     *            the measure
     * @param war
     *            value of the run; empty for never
     * @param record
     *            historical value; empty for never
     * @param apart
     *            absolute difference of their ranks, 0 … 1
     */
    public record Gap(MeasureEntry entry, OptionalDouble war, OptionalDouble record, double apart) {}

    /**
     * Nearest run.
     *
     * @param seed
     *            seed of the run
     * @param looked
     *            number of runs examined
     * @param distance
     *            mean of the gaps, 0 … 1
     * @param gaps
     *            difference in each measure with a record, the largest first
     */
    public record Nearest(long seed, int looked, double distance, List<Gap> gaps) {
        public Nearest {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Creates a search without runs.
     *
     * @param summary
     *            summary of the same runs; the caller adds each run to both
     */
    public NearestToRecord(ScenarioMetadata metadata, Summary summary) {
        this.summary = summary;
        for (int m = 0; m < metadata.measures().size(); m++) {
            var entry = metadata.measures().get(m);
            if (entry.recorded().equals(NEVER)) {
                recorded.add(new Recorded(m, entry, OptionalDouble.empty()));
            } else if (entry.date()) {
                int measure = m;
                SaidDate.of(entry.recorded()).ifPresent(said -> recorded.add(new Recorded(measure, entry,
                        OptionalDouble
                                .of((double) (said.middle().toEpochDay() - metadata.info().firstDay().toEpochDay())))));
            } else if (entry.recorded().matches("-?[0-9.]+")) {
                recorded.add(new Recorded(m, entry, OptionalDouble.of(Double.parseDouble(entry.recorded()))));
            }
        }
    }

    public void add(Run run) {
        runs.add(run);
    }

    /** Returns the number of measures with a record. */
    public int measures() {
        return recorded.size();
    }

    /**
     * Returns the run nearest to the record. If several runs are equally near, returns the first of them.
     *
     * @throws IllegalStateException
     *             if no run was added
     */
    public Nearest nearest() {
        var values = summary.measures();
        return runs.stream().map(run -> {
            List<Gap> gaps = new ArrayList<>();
            for (var one : recorded) {
                var ranks = values.get(one.measure).values();
                var war = run.measures().get(one.measure);
                gaps.add(new Gap(one.entry, war, one.value,
                        Math.abs(rank(ranks, war) - rank(ranks, one.value))));
            }
            gaps.sort(Comparator.comparingDouble((Gap gap) -> -gap.apart));
            double distance = gaps.stream().mapToDouble(Gap::apart).average().orElse(0);
            return new Nearest(run.seed(), runs.size(), distance, gaps);
        }).min(Comparator.comparingDouble(Nearest::distance)).orElseThrow(IllegalStateException::new);
    }

    private static double rank(Distribution ranks, OptionalDouble value) {
        return value.isPresent() ? ranks.percentile(value.getAsDouble()).orElse(0)
                : 1 - 0.5 * (1 - ranks.share().share());
    }
}
