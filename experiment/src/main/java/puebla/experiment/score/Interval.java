package puebla.experiment.score;

/** A 95 % Monte Carlo interval. It is not uncertainty about history. */
public record Interval(double low, double high) {
    /** 0.975 quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Returns the interval of an estimate by the delete-one jackknife.
     *
     * @param estimate
     *            the estimate from all runs
     * @param without
     *            the estimates without one run
     */
    static Interval jackknife(double estimate, double[] without) {
        double n = without.length;
        double mean = 0;
        for (double one : without) {
            mean += one / n;
        }
        double squares = 0;
        for (double one : without) {
            squares += (one - mean) * (one - mean);
        }
        double half = Z * Math.sqrt(squares * (n - 1) / n);
        return new Interval(estimate - half, estimate + half);
    }
}
