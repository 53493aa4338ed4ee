package puebla.experiment.paired;

import java.util.OptionalDouble;

/**
 * Counts of a yes/no property over pairs of runs. The interval is Wald's interval for matched pairs with ½ added to
 * each of the four cells: A. Agresti and Y. Min (2005), <i>Statistics in Medicine</i> 24, 729–740. Its width is
 * positive even if no pair differs.
 *
 * <pre>
 *   b* = (b + ½)/(n + 2)   c* = (c + ½)/(n + 2)   b only counterfactual, c only baseline
 *   (b* − c*) ± 1.96 √((b* + c* − (b* − c*)²) / (n + 2))
 * </pre>
 */
public final class PairedShare {
    /** 0.975 quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private int pairs;
    private int both;
    private int onlyWithout;
    private int onlyWith;

    /**
     * Adds a pair.
     *
     * @param without
     *            whether the baseline run has the property
     * @param with
     *            whether the counterfactual run has the property
     */
    public void add(boolean without, boolean with) {
        pairs++;
        both += without && with ? 1 : 0;
        onlyWithout += without && !with ? 1 : 0;
        onlyWith += with && !without ? 1 : 0;
    }

    /** Returns the shares of the baseline and the counterfactual, and their difference. */
    public Difference difference() {
        double n = Math.max(1, pairs);
        double p = (both + onlyWithout) / n;
        double q = (both + onlyWith) / n;
        double d = (onlyWith - onlyWithout) / n;
        double gained = (onlyWith + 0.5) / (pairs + 2);
        double lost = (onlyWithout + 0.5) / (pairs + 2);
        double centre = gained - lost;
        double half = Z * Math.sqrt((gained + lost - centre * centre) / (pairs + 2));
        double variance = (onlyWith + onlyWithout) / n - d * d;
        return new Difference(p, q, d, Math.max(-1, centre - half), Math.min(1, centre + half), pairs,
                variance > 0 ? OptionalDouble.of((p * (1 - p) + q * (1 - q)) / variance) : OptionalDouble.empty());
    }
}
