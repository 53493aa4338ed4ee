package puebla.bench.dice;

import java.util.List;

/**
 * Collision test: the number of balls that fall into an occupied urn, with n = 2^14 balls and m = 2^24 urns, has mean
 * n − m + m(1 − 1/m)^n = 8 and is nearly Poisson (Knuth 3.3.2 I). An urn is the top 24 bits of a draw, or the low 24.
 */
final class Collisions implements Trial {
    private static final int BALLS = 1 << 14;
    private static final int URN_BITS = 24;
    private static final double URNS = 1 << URN_BITS;
    private static final double MEAN = BALLS + URNS * Math.expm1(BALLS * Math.log1p(-1 / URNS));

    private final long[] full = new long[(1 << URN_BITS) / 64];
    private final int shift;
    private final String name;
    private int throwings;
    private int collisions;

    Collisions(String name, boolean top) {
        this.name = name;
        shift = top ? 64 - URN_BITS : 0;
    }

    @Override
    public void take(long[] draws) {
        for (int from = 0; from + BALLS <= draws.length; from += BALLS) {
            for (int i = from; i < from + BALLS; i++) {
                int urn = urn(draws[i]);
                long mark = 1L << urn;
                collisions += (full[urn >>> 6] & mark) == 0 ? 0 : 1;
                full[urn >>> 6] |= mark;
            }
            for (int i = from; i < from + BALLS; i++) {
                full[urn(draws[i]) >>> 6] = 0;
            }
            throwings++;
        }
    }

    private int urn(long draw) {
        return (int) (draw >>> shift) & (1 << URN_BITS) - 1;
    }

    @Override
    public List<Finding> findings() {
        return List.of(Finding.ofPoisson(name, collisions, MEAN * throwings));
    }
}
