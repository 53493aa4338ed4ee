package puebla.experiment.claims;

import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.summary.Share;

/**
 * Score of one version of a claim over many runs. Each component is scored separately.
 *
 * @param holds
 *            share of runs in which the event occurs, or in which the state is as claimed; empty for a cause
 * @param sameYear
 *            share of runs in which the event occurs in the claimed year; empty without a date
 * @param within30Days
 *            share of runs in which the event occurs at most 30 days from the claimed day; empty unless the date is a
 *            day
 * @param percentile
 *            rank of the claimed day among all runs, 0 … 1: the share of runs in which the event occurs earlier. Ties
 *            count half, and never ranks last. Empty unless the date is a day
 * @param percentileIf
 *            the same rank among the runs in which the event occurs
 */
public record VersionScore(Optional<Share> holds, Optional<Dated> sameYear, Optional<Dated> within30Days,
        OptionalDouble percentile,
        OptionalDouble percentileIf) {
    static final VersionScore NONE =
            new VersionScore(Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty(),
                    OptionalDouble.empty());

    /**
     * Frequency with which a date is met.
     *
     * @param ofAll
     *            share of all runs
     * @param ofThose
     *            share of the runs in which the event occurs
     */
    public record Dated(Share ofAll, Share ofThose) {}
}
