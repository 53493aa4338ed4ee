package puebla.cli;

import picocli.CommandLine.Option;

/** The seeds of an ensemble. */
final class SeedOptions {
    @Option(names = "--runs", paramLabel = "N", converter = Numbers.Wars.class,
            description = "Number of runs (for compare: pairs of runs; default: ${DEFAULT-VALUE}).")
    int runs = 1000;

    @Option(names = "--seed", paramLabel = "S", converter = Numbers.Seed.class,
            description = "First seed; the runs use the seeds S to S+N-1 (default: ${DEFAULT-VALUE}).")
    long first = 1;

    /**
     * Checks the last seed.
     *
     * @throws Mistake
     *             when the seeds exceed the range of a long
     */
    void check() {
        if (first > Long.MAX_VALUE - runs) {
            throw new Mistake("invalid value for --seed: '" + first + "' (expected room for " + runs + " seeds)",
                    "write a smaller seed, such as --seed 1.");
        }
    }
}
