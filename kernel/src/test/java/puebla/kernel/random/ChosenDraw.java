package puebla.kernel.random;

/**
 * Finds the entity whose draw has given bits, so that a test can choose a draw. The default generator mixes the entity
 * with functions that have an inverse; this class applies the inverses in the opposite order.
 */
final class ChosenDraw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;
    /** Number of different uniform numbers, which are the multiples of 2^−53 below 1. */
    static final long STEPS = 1L << 53;

    private final KeyedRandom random;
    private final Draw draw;
    private final long mixedDraw;

    ChosenDraw(long seed, Draw draw) {
        random = new KeyedRandom(seed);
        this.draw = draw;
        mixedDraw = mix(mix(seed + GOLDEN) ^ draw.key());
    }

    /** Returns the entity whose draw with index 0 on day 0 is the uniform number {@code step} × 2^−53. */
    long entity(long step) {
        long entity = unmix(unmix(step << 11)) ^ mixedDraw;
        if (random.uniform(draw, entity, 0, 0) != step * 0x1.0p-53) {
            throw new AssertionError("the draw of entity " + entity + " differs from step " + step);
        }
        return entity;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * FIRST;
        z = (z ^ (z >>> 27)) * SECOND;
        return z ^ (z >>> 31);
    }

    private static long unmix(long z) {
        z = unshift(z, 31) * inverse(SECOND);
        z = unshift(z, 27) * inverse(FIRST);
        return unshift(z, 30);
    }

    /** Returns the number whose exclusive or with itself, shifted right by {@code bits}, is {@code z}. */
    private static long unshift(long z, int bits) {
        return z ^ (z >>> bits) ^ (z >>> (2 * bits));
    }

    /** Returns the inverse of an odd factor modulo 2^64. Each step of Newton's method doubles the correct bits. */
    private static long inverse(long factor) {
        long inverse = factor; // correct to three bits
        for (int step = 0; step < 5; step++) {
            inverse *= 2 - factor * inverse;
        }
        return inverse;
    }
}
