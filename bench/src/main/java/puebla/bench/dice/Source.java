package puebla.bench.dice;

import puebla.kernel.chance.Dice;
import puebla.kernel.chance.Generator;
import puebla.kernel.chance.Stream;

/** Source of bits for keys: a generator, or a deliberately flawed one that shows that the tests can fail. */
interface Source {
    /** Returns the keyed random numbers of a run. */
    Keyed seeded(long seed);

    /** Returns those of a branch of the run that starts on its first day. */
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
