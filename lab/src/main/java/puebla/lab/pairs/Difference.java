package puebla.lab.pairs;

import java.util.OptionalDouble;

/**
 * What a change made of a quantity, over pairs of worlds.
 *
 * @param without
 *            mean (or share) without the change
 * @param with
 *            with it
 * @param difference
 *            with − without
 * @param low
 *            lower end of the 95 % interval of the difference; −∞ where too few pairs differ for one
 * @param high
 *            upper end; +∞ likewise
 * @param pairs
 *            worlds that have the quantity on both sides
 * @param varianceRatio
 *            how many times as many wars two independent ensembles would need for an interval as narrow: (variance without +
 *            variance with) / variance of the paired difference. Empty when the difference never varied
 */
public record Difference(double without, double with, double difference, double low, double high, int pairs,
        OptionalDouble varianceRatio) {
    /** Whether the interval leaves zero out. A change that cannot be told from zero may still have an effect too small for so few worlds. */
    public boolean toldFromZero() {
        return low > 0 || high < 0;
    }

    /** Half the width of the interval. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** The same for worlds that are known to be equal, one by one. */
    Difference exactlyZero() {
        return new Difference(without, with, 0, 0, 0, pairs, OptionalDouble.empty());
    }
}
