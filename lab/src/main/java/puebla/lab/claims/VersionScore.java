package puebla.lab.claims;

import java.util.Optional;
import java.util.OptionalDouble;
import puebla.lab.summary.Share;

/**
 * What the wars say about one version of a claim. Each question is scored apart.
 *
 * @param holds
 *            wars in which it happens at all, or in which the state is as claimed; empty for a cause
 * @param sameYear
 *            wars in which it happens in the claimed year
 * @param within30Days
 *            wars in which it happens at most 30 days from the claimed day
 * @param percentile
 *            place of the claimed day among all wars: share of them in which it happens before, ties halved, never last
 * @param percentileIf
 *            the same among the wars in which it happens
 */
public record VersionScore(Optional<Share> holds, Optional<Dated> sameYear, Optional<Dated> within30Days,
        OptionalDouble percentile,
        OptionalDouble percentileIf) {
    static final VersionScore NONE =
            new VersionScore(Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty(),
                    OptionalDouble.empty());

    /** How often a date is met: of all wars, and of those in which the thing happens. */
    public record Dated(Share ofAll, Share ofThose) {}
}
