package puebla.lab.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import puebla.kernel.Run;
import puebla.lab.claims.SaidDate;
import puebla.lab.summary.Distribution;
import puebla.lab.summary.Summary;
import puebla.scenario.book.MeasureEntry;
import puebla.scenario.book.ScenarioBook;

/**
 * Which of many wars lies nearest to the record of history.
 *
 * <pre>
 *   distance = mean over the measures with a record of |F(war) − F(record)|
 * </pre>
 *
 * F is the place of a value in the ranks of all wars looked at, 0 first and 1 last, <i>never</i> after every value, equals in
 * their middle. Ranks have no unit, so dates, men and money weigh alike, and a value that no war comes near counts for no
 * more than the last rank.
 */
public final class LikeHistory {
    private static final String NEVER = "never";

    private final List<Recorded> recorded = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Summary summary;

    private record Recorded(int measure, MeasureEntry entry, OptionalDouble value) {}

    /**
     * How far a war lies from the record in one measure.
     *
     * @param war
     *            its value, empty for never
     * @param record
     *            that of history
     * @param apart
     *            difference of their places in the ranks, 0…1
     */
    public record Gap(MeasureEntry entry, OptionalDouble war, OptionalDouble record, double apart) {}

    /**
     * The nearest war.
     *
     * @param looked
     *            wars looked at
     * @param gaps
     *            the widest first
     */
    public record Nearest(long seed, int looked, double distance, List<Gap> gaps) {
        public Nearest {
            gaps = List.copyOf(gaps);
        }
    }

    /** @param summary of the same wars; whoever adds a war here adds it there */
    public LikeHistory(ScenarioBook book, Summary summary) {
        this.summary = summary;
        for (int m = 0; m < book.measures().size(); m++) {
            var entry = book.measures().get(m);
            if (entry.recorded().equals(NEVER)) {
                recorded.add(new Recorded(m, entry, OptionalDouble.empty()));
            } else if (entry.date()) {
                int measure = m;
                SaidDate.of(entry.recorded()).ifPresent(said -> recorded.add(new Recorded(measure, entry,
                        OptionalDouble.of(said.middle().toEpochDay() - book.info().firstDay().toEpochDay()))));
            } else if (entry.recorded().matches("-?[0-9.]+")) {
                recorded.add(new Recorded(m, entry, OptionalDouble.of(Double.parseDouble(entry.recorded()))));
            }
        }
    }

    public void add(Run run) {
        runs.add(run);
    }

    /** How many measures have a record to compare with. */
    public int measures() {
        return recorded.size();
    }

    /**
     * The war nearest to the record; of several as near the first.
     *
     * @throws IllegalStateException
     *             when no war was added
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
