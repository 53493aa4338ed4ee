package puebla.cli;

import picocli.CommandLine.Option;

/** Which wars an ensemble is made of. */
final class SeedOptions {
    @Option(names = "--runs", paramLabel = "N", converter = Numbers.Wars.class,
            description = "How many wars (default: ${DEFAULT-VALUE}).")
    int runs = 1000;

    @Option(names = "--seed", paramLabel = "S", converter = Numbers.Seed.class,
            description = "Seed of the first war; the others follow: S … S+N-1 (default: ${DEFAULT-VALUE}).")
    long first = 1;

    /** @throws Mistake when there are not so many seeds */
    void check() {
        if (first > Long.MAX_VALUE - runs) {
            throw new Mistake("--seed " + first + " leaves no room for " + runs + " seeds",
                    "write a smaller seed, such as --seed 1.");
        }
    }
}
