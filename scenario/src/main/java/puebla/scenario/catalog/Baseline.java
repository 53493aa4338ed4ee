package puebla.scenario.catalog;

/**
 * Forecast of a fact that a well-informed person could have made on the first day of the scenario. The score of the
 * model is compared with the score of this forecast.
 */
public sealed interface Baseline {
    /**
     * An event happens with a probability, then on any day of the scenario with equal probability.
     *
     * @param probability
     *            probability that the event happens, above 0 and below 1
     */
    record Ever(double probability) implements Baseline {}

    /** Every value between two bounds is equally likely. */
    record Uniform(double low, double high) implements Baseline {}

    /** Lognormal; nine in ten values lie between the bounds, one in twenty below the lower one. */
    record Lognormal90(double low, double high) implements Baseline {}
}
