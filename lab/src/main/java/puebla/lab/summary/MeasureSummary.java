package puebla.lab.summary;

import java.util.Optional;

/**
 * A measure over many wars.
 *
 * @param given
 *            the share among the wars in which the measure that this one is given has a value; empty when it is given none
 */
public record MeasureSummary(Distribution values, Optional<Share> given) {
    /** Wars in which it has a value. */
    public Share share() {
        return values.share();
    }
}
