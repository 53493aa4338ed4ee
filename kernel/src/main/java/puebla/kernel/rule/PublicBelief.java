package puebla.kernel.rule;

import puebla.kernel.mechanism.War;

/** Sudden changes of the public belief that the client lasts. */
public final class PublicBelief {
    /** Bound of the belief either way [log-odds]. Judgement. */
    public static final double LIMIT = 4;

    private PublicBelief() {}

    /**
     * Shifts public belief at once, if an expedition or a client government exists.
     *
     * @param side
     *            side that gains: +1 intervention, −1 home
     * @param size
     *            shift towards that side [log-odds]
     */
    public static void shift(War war, int side, double size) {
        var throne = war.state.throne;
        if (throne.exists() || war.state.expedition.base() >= 0) {
            throne.believe(Math.clamp(throne.beliefLogit() + side * size, -LIMIT, LIMIT));
        }
    }
}
