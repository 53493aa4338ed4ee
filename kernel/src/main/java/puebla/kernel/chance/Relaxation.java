package puebla.kernel.chance;

/** What goes a fixed share of its way each day: how far it is after some days, {@link Elementary#relaxed} by table. */
public final class Relaxation {
    private static final int KNOWN_DAYS = 32;

    private final double rate;
    private final double[] known = new double[KNOWN_DAYS];

    /** @param rate share of the way that is left, gone in a day */
    public Relaxation(double rate) {
        this.rate = rate;
        for (int days = 0; days < KNOWN_DAYS; days++) {
            known[days] = Elementary.relaxed(rate, days);
        }
    }

    /** Share of the way gone after whole days: 1 − (1 − rate)^days. */
    public double after(int days) {
        return days < KNOWN_DAYS ? known[days] : Elementary.relaxed(rate, days);
    }
}
