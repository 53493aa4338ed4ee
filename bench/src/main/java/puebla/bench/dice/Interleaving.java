package puebla.bench.dice;

import java.util.Locale;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;

/**
 * An order in which keys are drawn; neighbours in the order are neighbours in one part of the key. Days and indices
 * stay in the range that occurs in runs: a run has at most 20,000 days.
 */
enum Interleaving {
    /** One entity on consecutive days. */
    DAYS {
        @Override
        long draw(Drawing by, long n) {
            return by.seed(1).bits(DRAWS[0], ANNA, (int) n & 0x3FFF, (int) (n >>> 14));
        }
    },
    /** Consecutive indices of one entity on a day. */
    INDICES {
        @Override
        long draw(Drawing by, long n) {
            return by.seed(1).bits(DRAWS[1], ANNA, (int) (n >>> 18), (int) n & 0x3FFFF);
        }
    },
    /** Many names on one day. */
    NAMES {
        @Override
        long draw(Drawing by, long n) {
            return by.seed(1 + (n >>> 26)).bits(DRAWS[2], KEYS[(int) n & 4095], (int) (n >>> 12) & 0x3FFF,
                    0);
        }
    },
    /** Entities that are consecutive numbers instead of names. */
    NUMBERS {
        @Override
        long draw(Drawing by, long n) {
            return by.seed(1).bits(DRAWS[3], n, 100, 0);
        }
    },
    /** One key in runs of consecutive seeds. */
    SEEDS {
        @Override
        long draw(Drawing by, long n) {
            return by.source.seeded(n).bits(DRAWS[4], ANNA, 200, 0);
        }
    },
    /** One key in neighbouring branches of a run. */
    BRANCHES {
        @Override
        long draw(Drawing by, long n) {
            return by.source.branched(1, n).bits(DRAWS[4], ANNA, 200, 0);
        }
    },
    /** All draws in turn, one entity, day by day. */
    DRAWS_IN_TURN {
        @Override
        long draw(Drawing by, long n) {
            long turn = n / DRAWS.length;
            return by.seed(1).bits(DRAWS[(int) (n % DRAWS.length)], ANNA,
                    (int) turn & 0x3FFF, (int) (turn >>> 14));
        }
    },
    /** The order of a run: 64 places in each of 32 draws, day by day, seed by seed. */
    WARS {
        @Override
        long draw(Drawing by, long n) {
            return by.seed(1 + (n >>> 22)).bits(DRAWS[(int) (n >>> 6) & 31], KEYS[(int) n & 63],
                    (int) (n >>> 11) & 0x7FF, 0);
        }
    };

    private static final long ANNA = KeyedRandom.key("leader:anna");
    static final Draw[] DRAWS = new Draw[32];
    private static final long[] KEYS = new long[4096];

    static {
        for (int d = 0; d < DRAWS.length; d++) {
            DRAWS[d] = Draw.of("bench." + d);
        }
        for (int name = 0; name < KEYS.length; name++) {
            KEYS[name] = KeyedRandom.key("place:" + name);
        }
    }

    /** Returns draw number n. */
    abstract long draw(Drawing by, long n);

    /** Fills an array with the draws from number {@code first} on. */
    void fill(Source source, long first, long[] draws) {
        var by = new Drawing(source);
        for (int i = 0; i < draws.length; i++) {
            draws[i] = draw(by, first + i);
        }
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Cache of the generator of the last seed. */
    static final class Drawing {
        private final Source source;
        private long seed = 1;
        private Source.Keyed random;

        Drawing(Source source) {
            this.source = source;
            random = source.seeded(seed);
        }

        private Source.Keyed seed(long wanted) {
            if (wanted != seed) {
                seed = wanted;
                random = source.seeded(wanted);
            }
            return random;
        }
    }
}
