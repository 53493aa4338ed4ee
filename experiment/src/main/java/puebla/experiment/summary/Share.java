package puebla.experiment.summary;

/**
 * Share of runs, with the 95 % interval of E. B. Wilson (1927), <i>Journal of the American Statistical
 * Association</i> 22, 209–212.
 *
 * <pre>
 *   centre = (p + z²/2n) / (1 + z²/n)
 *   half   = z √(p(1−p)/n + z²/4n²) / (1 + z²/n),   p = wars/of, n = of, z = 1.96
 * </pre>
 *
 * The interval states how far the share would vary if other seeds were drawn from the same model. It is not
 * uncertainty about history. If {@code of} is 0, the share is undefined: {@link #known} is false and the other values
 * are meaningless.
 *
 * @param runs
 *            number of runs counted
 * @param of
 *            number of all runs
 */
public record Share(int runs, int of) {
    /** 0.975 quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    public Share {
        if (runs < 0 || runs > of) {
            throw new IllegalArgumentException(runs + " of " + of + " runs (expected 0 up to the total)");
        }
    }

    /** Reports whether there is any run. */
    public boolean known() {
        return of > 0;
    }

    public double share() {
        return (double) runs / of;
    }

    /** Returns the lower bound of the interval. */
    public double low() {
        return runs == 0 ? 0 : Math.max(0, centre() - half());
    }

    /** Returns the upper bound of the interval. */
    public double high() {
        return runs == of ? 1 : Math.min(1, centre() + half());
    }

    private double centre() {
        return (share() + Z * Z / (2.0 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        double p = share();
        return Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
