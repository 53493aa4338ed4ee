package puebla.experiment.war;

/**
 * Paired comparison of one measure between baseline and counterfactual, seed by seed. A missing value counts as later
 * and larger than any value. Pairs with equal values do not count for the direction.
 *
 * @param more
 *            pairs in which the value is larger, later or missing in the counterfactual
 * @param less
 *            pairs in which the value is smaller, earlier or present only in the counterfactual
 * @param before
 *            baseline runs that have a value
 * @param after
 *            counterfactual runs that have a value
 * @param largest
 *            largest value in the counterfactual runs, at least 0; 0 if they have no value
 */
record PairedValues(String measure, int more, int less, int before, int after, double largest) {
    /**
     * Criterion for a direction [standard deviations of a fair coin]. Without an effect, the result exceeds it in one
     * direction with a probability of about 0.0013 (normal approximation).
     */
    private static final double CLEAR = 3;

    static PairedValues compare(Wars one, Wars other, String measure, int runs) {
        double[] before = one.values(measure, runs);
        double[] after = other.values(measure, runs);
        int more = 0;
        int less = 0;
        double largest = 0;
        for (int i = 0; i < runs; i++) {
            more += after[i] > before[i] ? 1 : 0;
            less += after[i] < before[i] ? 1 : 0;
            largest = Double.isFinite(after[i]) ? Math.max(largest, after[i]) : largest;
        }
        return new PairedValues(measure, more, less, one.having(measure, runs), other.having(measure, runs), largest);
    }

    /**
     * Returns the statistic of a sign test over the pairs that differ [standard deviations of a fair coin]. It is
     * positive when most of these values are larger, later or missing in the counterfactual.
     */
    double direction() {
        return more + less == 0 ? 0 : (more - less) / Math.sqrt(more + less);
    }

    /** Reports whether the measure moved in the direction of a word of the table in docs/model/switches.md. */
    boolean moved(String word) {
        return switch (word) {
            case "never" -> before > 0 && after == 0;
            case "zero" -> less > 0 && largest == 0;
            case "more", "later" -> direction() >= CLEAR;
            case "less", "earlier" -> direction() <= -CLEAR;
            default -> throw new AssertionError(
                    "invalid direction: '" + word + "' (expected never, zero, more, less, earlier or later)");
        };
    }
}
