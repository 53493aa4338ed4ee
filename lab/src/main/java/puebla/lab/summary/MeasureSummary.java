package puebla.lab.summary;

import java.util.Optional;

/**
 * Summary of a measure over many runs.
 *
 * @param given
 *            share of runs with a value among the runs in which the conditioning measure has a value; empty if the
 *            measure has no conditioning measure
 */
public record MeasureSummary(Distribution values, Optional<Share> given) {
    /** Returns the share of runs in which the measure has a value. */
    public Share share() {
        return values.share();
    }
}
