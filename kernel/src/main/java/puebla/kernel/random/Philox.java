package puebla.kernel.random;

/**
 * Philox4x32-10: ten rounds of a keyed bijection of 128 bits.
 *
 * <pre>
 *   one round   (c0, c1, c2, c3) → (high(B·c2) ⊕ c1 ⊕ k0, low(B·c2), high(A·c0) ⊕ c3 ⊕ k1, low(A·c0))
 *   its key     (k0, k1) → (k0 + 9E3779B9, k1 + BB67AE85)
 * </pre>
 *
 * Words have 32 bits; A = D2511F53, B = CD9E8D57. One long holds two words, the first word in its low half.
 *
 * <p><b>Source:</b> Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC11,
 * doi:10.1145/2063384.2063405. Known answers: tests/kat_vectors of Random123 1.14.0.
 */
final class Philox {
    private static final int ROUNDS = 10;
    private static final long WORD = 0xFFFFFFFFL;
    private static final int BITS_OF_WORD = Integer.SIZE;
    private static final long A = 0xD2511F53L;
    private static final long B = 0xCD9E8D57L;
    private static final int KEY_STEP_0 = 0x9E3779B9;
    private static final int KEY_STEP_1 = 0xBB67AE85;

    private Philox() {}

    /** Block of four words: c0 and c1 of a counter or of a result in {@code low}, c2 and c3 in {@code high}. */
    record Block(long low, long high) {}

    static Block block(long key, long low, long high) {
        int k0 = (int) key;
        int k1 = (int) (key >>> BITS_OF_WORD);
        for (int round = 0; round < ROUNDS; round++) {
            long a = A * (low & WORD);
            long b = B * (high & WORD);
            low = (b << BITS_OF_WORD) | ((b ^ low) >>> BITS_OF_WORD ^ (k0 & WORD));
            high = (a << BITS_OF_WORD) | ((a ^ high) >>> BITS_OF_WORD ^ (k1 & WORD));
            k0 += KEY_STEP_0;
            k1 += KEY_STEP_1;
        }
        return new Block(low, high);
    }
}
