package puebla.experiment.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.scenario.catalog.Fact;

/**
 * Score of one fact.
 *
 * @param n
 *            runs that are compared
 * @param percentiles
 *            the {@link #PERCENTS} of the values, nearest rank; a date in days since the first day; empty for never
 * @param pit
 *            share of the runs below the record, ties by half; empty for an event that did not happen
 * @param crps
 *            fair CRPS, on the scale of the fact's kind; the fair Brier score for an event that did not happen
 * @param baseline
 *            the same score of the baseline
 * @param skill
 *            1 − crps / baseline
 * @param in
 *            whether the central {@link #BANDS} contain the record; empty for an event that did not happen
 */
public record FactScore(Fact fact, int n, List<OptionalDouble> percentiles, OptionalDouble pit, OptionalDouble crps,
        OptionalDouble baseline, OptionalDouble skill, Optional<Interval> skillInterval, List<Boolean> in,
        Verdict verdict) {
    /** Percentiles that are reported [%]. */
    public static final List<Integer> PERCENTS = List.of(5, 10, 25, 50, 75, 90, 95);
    /** Central bands [%]. */
    public static final List<Integer> BANDS = List.of(50, 80, 90);

    public FactScore {
        percentiles = List.copyOf(percentiles);
        in = List.copyOf(in);
    }

    /** Summary of a score in a word. */
    public enum Verdict {
        /** The record lies outside the central 90 % of the runs. */
        OUTSIDE,
        /** The baseline has a better score. */
        LOSES,
        /** The model has a better score, with a central 80 % more than 0.6 times as wide as that of the baseline. */
        WIDE,
        /** The model has a better score. */
        BEATS,
        /** Fewer than three runs can be compared. */
        NONE;

        private final String id = name().toLowerCase(java.util.Locale.ROOT);

        public String id() {
            return id;
        }
    }
}
