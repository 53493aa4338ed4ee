package puebla.experiment.paired;

import java.util.Optional;

/**
 * Difference in a measure between baseline and counterfactual.
 *
 * @param occurs
 *            difference in the share of runs in which the measure has a value
 * @param amount
 *            for a date: days to the event, or to the horizon if it never occurs (restricted mean), over all pairs.
 *            For an amount: the value, over the pairs in which both runs have one. Empty if there is no such pair
 * @param rank
 *            for a date only: {@code with} is the share of pairs in which the event occurs later in the counterfactual,
 *            {@code without} the share in which it occurs sooner there. Never is later than every day
 */
public record MeasureDifference(Difference occurs, Optional<Difference> amount, Optional<Difference> rank) {
    /** Reports whether any of the three differences is significant. */
    public boolean significant() {
        return occurs.significant() || amount.filter(Difference::significant).isPresent()
                || rank.filter(Difference::significant).isPresent();
    }

    MeasureDifference exactlyZero() {
        return new MeasureDifference(occurs.exactlyZero(), amount.map(Difference::exactlyZero),
                rank.map(Difference::exactlyZero));
    }
}
