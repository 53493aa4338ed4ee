package puebla.experiment.score;

/**
 * Brier score of a probability for an event that did not happen, fair for M runs: an unbiased estimate of p².
 *
 * <pre>
 *   K (K−1) / (M (M−1)),  K of M runs have the event
 * </pre>
 */
final class Brier {
    private Brier() {}

    /** Returns the score. At least two runs are required. */
    static double fair(double events, double runs) {
        return events * (events - 1) / (runs * (runs - 1));
    }

    /** Returns the scores without one run, in the order of the runs. At least three runs are required. */
    static double[] without(double[] values) {
        int events = 0;
        for (double value : values) {
            events += value < Sample.NEVER ? 1 : 0;
        }
        var scores = new double[values.length];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = fair(events - (values[k] < Sample.NEVER ? 1 : 0), values.length - 1.0);
        }
        return scores;
    }
}
