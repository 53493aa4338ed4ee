package puebla.bench.dice;

import puebla.kernel.chance.Dice;
import puebla.kernel.chance.Generator;
import puebla.kernel.chance.Stream;

/** What makes bits of keys: the dice of a generator, or something worse to see whether the tests notice. */
interface Source {
    /** The dice of one war. */
    Keyed seeded(long seed);

    /** Those of a branch of it, from its first day on. */
    Keyed branched(long seed, long branch);

    interface Keyed {
        long bits(Stream stream, long entity, int day, int index);
    }

    static Source of(Generator generator) {
        return new Source() {
            @Override
            public Keyed seeded(long seed) {
                return new Dice(generator, seed)::bits;
            }

            @Override
            public Keyed branched(long seed, long branch) {
                return new Dice(generator, seed, branch, 0)::bits;
            }
        };
    }
}
