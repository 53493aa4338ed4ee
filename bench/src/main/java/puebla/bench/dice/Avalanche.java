package puebla.bench.dice;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;

/** Tests that inverting a bit of any part of the key inverts each bit of the draw with probability one half. */
final class Avalanche {
    /** Bits of the days and indices that occur in runs. */
    private static final int DAY_BITS = 14;
    private static final int INDEX_BITS = 16;

    private final Source source;
    private final int keys;

    Avalanche(Source source, int keys) {
        this.source = source;
        this.keys = keys;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding("seed", 64, (key, bit) -> new Key(key.seed ^ 1L << bit, key.branch, key.draw, key.entity,
                key.day, key.index)));
        findings.add(finding("entity", 64, (key, bit) -> new Key(key.seed, key.branch, key.draw,
                key.entity ^ 1L << bit, key.day, key.index)));
        findings.add(finding("day", DAY_BITS, (key, bit) -> new Key(key.seed, key.branch, key.draw, key.entity,
                key.day ^ 1 << bit, key.index)));
        findings.add(finding("index", INDEX_BITS, (key, bit) -> new Key(key.seed, key.branch, key.draw, key.entity,
                key.day, key.index ^ 1 << bit)));
        findings.add(finding("branch", 64, (key, bit) -> new Key(key.seed, key.branch ^ 1L << bit, key.draw,
                key.entity, key.day, key.index)));
        return findings;
    }

    private Finding finding(String part, int bits, Flip outcomeChange) {
        double sum = 0;
        for (int bit = 0; bit < bits; bit++) {
            var turned = new BitCount();
            for (int k = 0; k < keys; k++) {
                // each key is used once: a draw that occurs in two pairs would make them dependent
                var key = Key.number((long) bit * keys + k);
                turned.add(key.draw(source, part) ^ outcomeChange.of(key, bit).draw(source, part));
            }
            sum += turned.chiSquare();
        }
        return Finding.ofChiSquare("avalanche of the " + part, sum, 64.0 * bits);
    }

    private interface Flip {
        Key of(Key key, int bit);
    }

    private record Key(long seed, long branch, Draw draw, long entity, int day, int index) {
        private static final long ENTITY = KeyedRandom.key("place:");

        static Key number(long n) {
            return new Key(n, n, Interleaving.DRAWS[(int) (n % Interleaving.DRAWS.length)], ENTITY + (n << 8),
                    (int) (n % 2400),
                    (int) (n % 7));
        }

        long draw(Source source, String part) {
            var random = part.equals("branch") ? source.branched(seed, branch) : source.seeded(seed);
            return random.bits(draw, entity, day, index);
        }
    }
}
