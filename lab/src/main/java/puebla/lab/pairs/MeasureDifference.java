package puebla.lab.pairs;

import java.util.Optional;

/**
 * What a change made of a measure.
 *
 * @param occurs
 *            the share of worlds in which it has a value
 * @param amount
 *            for a date: days to it, counted to the horizon where it never comes (restricted mean), over all pairs; else the
 *            value, over the pairs in which both worlds have one. Empty when no pair has it
 * @param rank
 *            of a date: {@code with} the share of worlds in which it comes later with the change (never being later than
 *            every day), {@code without} the share in which it comes sooner with it, and their difference
 */
public record MeasureDifference(Difference occurs, Optional<Difference> amount, Optional<Difference> rank) {
    /** Whether any side of it can be told from zero. */
    public boolean toldFromZero() {
        return occurs.toldFromZero() || amount.filter(Difference::toldFromZero).isPresent()
                || rank.filter(Difference::toldFromZero).isPresent();
    }

    MeasureDifference exactlyZero() {
        return new MeasureDifference(occurs.exactlyZero(), amount.map(Difference::exactlyZero),
                rank.map(Difference::exactlyZero));
    }
}
