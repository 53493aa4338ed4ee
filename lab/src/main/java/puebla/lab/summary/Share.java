package puebla.lab.summary;

/**
 * So many of so many wars, with the 95 % interval of E. B. Wilson (1927), <i>Journal of the American Statistical
 * Association</i> 22, 209–212.
 *
 * <pre>
 *   centre = (p + z²/2n) / (1 + z²/n)
 *   half   = z √(p(1−p)/n + z²/4n²) / (1 + z²/n),   p = wars/of, n = of, z = 1.96
 * </pre>
 *
 * The interval says how far the share would move if other seeds were drawn from the same model. It is not uncertainty
 * about history. Of no wars at all there is no share: {@link #known} is false and the numbers mean nothing.
 */
public record Share(int wars, int of) {
    /** 0.975 quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    public Share {
        if (wars < 0 || wars > of) {
            throw new IllegalArgumentException(wars + " of " + of + " wars");
        }
    }

    /** Whether there was any war to count in. */
    public boolean known() {
        return of > 0;
    }

    public double share() {
        return (double) wars / of;
    }

    /** Lower end of the interval. */
    public double low() {
        return wars == 0 ? 0 : Math.max(0, centre() - half());
    }

    /** Upper end of the interval. */
    public double high() {
        return wars == of ? 1 : Math.min(1, centre() + half());
    }

    private double centre() {
        return (share() + Z * Z / (2.0 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        double p = share();
        return Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
