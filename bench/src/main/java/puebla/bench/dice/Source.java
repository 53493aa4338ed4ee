package puebla.bench.dice;

import puebla.kernel.random.Generator;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;

/** Source of bits for keys: a generator, or a deliberately flawed one that shows that the tests can fail. */
interface Source {
    /** Returns the keyed random numbers of a run. */
    Keyed seeded(long seed);

    /** Returns those of a branch of the run that starts on its first day. */
    Keyed branched(long seed, long branch);

    interface Keyed {
        long bits(Draw draw, long entity, int day, int index);
    }

    static Source of(Generator generator) {
        return new Source() {
            @Override
            public Keyed seeded(long seed) {
                return new KeyedRandom(generator, seed)::bits;
            }

            @Override
            public Keyed branched(long seed, long branch) {
                return new KeyedRandom(generator, seed, branch, 0)::bits;
            }
        };
    }
}
