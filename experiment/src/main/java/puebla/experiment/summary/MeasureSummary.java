package puebla.experiment.summary;

import java.util.Optional;

/**
 * A measure over the runs of an ensemble.
 *
 * @param values
 *            over all runs
 * @param given
 *            over the runs in which the measure that this one is conditional on has a value; empty when it has no
 *            condition
 */
public record MeasureSummary(Distribution values, Optional<Distribution> given) {
    /** Returns the share of all runs in which the measure has a value. */
    public Share share() {
        return values.share();
    }

    /** Returns the distribution that a record is compared with: under the condition where there is one. */
    public Distribution compared() {
        return given.orElse(values);
    }
}
