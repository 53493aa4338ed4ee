package puebla.app.document;

import java.util.OptionalDouble;
import puebla.experiment.paired.Difference;

/**
 * Difference in a quantity between baseline and counterfactual.
 *
 * @param without
 *            mean or share of the baseline
 * @param with
 *            mean or share of the counterfactual
 * @param difference
 *            with − without
 * @param low
 *            lower bound of the 95 % Monte Carlo interval of the difference; null if too few pairs differ
 * @param high
 *            upper bound of the interval; null if too few pairs differ
 * @param n
 *            number of pairs in which both runs have the quantity
 * @param toldFromZero
 *            whether the difference is significant: its interval excludes zero
 */
public record DifferenceFields(double without, double with, double difference, OptionalDouble low, OptionalDouble high,
        int n, boolean toldFromZero) {
    static DifferenceFields of(Difference of) {
        return new DifferenceFields(of.without(), of.with(), of.difference(), finite(of.low()), finite(of.high()),
                of.pairs(), of.significant());
    }

    DifferenceFields toldFromZero(boolean significant) {
        return new DifferenceFields(without, with, difference, low, high, n, significant);
    }

    /** Returns a bound of an interval; empty if the interval has none. */
    static OptionalDouble finite(double bound) {
        return Double.isFinite(bound) ? OptionalDouble.of(bound) : OptionalDouble.empty();
    }
}
