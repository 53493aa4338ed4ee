package puebla.kernel.random;

/**
 * Relaxation that covers a fixed share of the remaining distance each day: {@link ReproducibleMath#relaxed} with a
 * table of precomputed values.
 */
public final class Relaxation {
    private static final int KNOWN_DAYS = 32;

    private final double rate;
    private final double[] known = new double[KNOWN_DAYS];

    /**
     * Creates a relaxation.
     *
     * @param rate
     *            share of the remaining distance that is covered in a day
     */
    public Relaxation(double rate) {
        this.rate = rate;
        for (int days = 0; days < KNOWN_DAYS; days++) {
            known[days] = ReproducibleMath.relaxed(rate, days);
        }
    }

    /** Returns the share of the distance covered after whole days: 1 − (1 − rate)^days. */
    public double after(int days) {
        return days < KNOWN_DAYS ? known[days] : ReproducibleMath.relaxed(rate, days);
    }
}
