package puebla.cli;

import picocli.CommandLine.Option;
import puebla.app.Bounds;

/** The seeds of an ensemble. */
final class SeedOptions {
    @Option(names = "--runs", paramLabel = "N", converter = OptionConverters.Wars.class,
            description = "Number of runs (for compare: pairs of runs; default: ${DEFAULT-VALUE}).")
    int runs = 1000;

    @Option(names = "--seed", paramLabel = "S", converter = OptionConverters.Seed.class,
            description = "First seed; the runs use the seeds S to S+N-1 (default: ${DEFAULT-VALUE}).")
    long first = 1;

    /**
     * Checks the last seed.
     *
     * @throws UsageException
     *             when the last seed is beyond the bound of seeds
     */
    void check() {
        if (first > Bounds.LARGEST_SEED - (runs - 1)) {
            throw UsageException.invalid("--seed", String.valueOf(first),
                    "room for " + Formats.whole(runs) + " seeds of at most 18 digits",
                    "write a smaller seed, such as --seed 1.");
        }
    }
}
